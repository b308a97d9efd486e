namespace LT.Strategy.Web.Features.Imports;

/// <summary>The file to look through.</summary>
public sealed class ImportForm
{
    public IFormFile? File { get; set; }
}

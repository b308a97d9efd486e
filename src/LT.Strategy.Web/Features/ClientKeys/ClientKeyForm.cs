namespace LT.Strategy.Web.Features.ClientKeys;

/// <summary>A program that is to have a key.</summary>
public sealed class ClientKeyForm
{
    public string? Name { get; set; }

    public string? Contact { get; set; }

    public DateOnly? LastDay { get; set; }
}

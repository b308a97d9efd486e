namespace LT.Strategy.Web.Features.Workplaces;

/// <summary>The code of the centre or unit where the reader works; empty to have none.</summary>
public sealed class WorkplaceForm
{
    public string? Kode { get; set; }
}

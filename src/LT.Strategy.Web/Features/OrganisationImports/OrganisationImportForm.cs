namespace LT.Strategy.Web.Features.OrganisationImports;

/// <summary>The file to look through, and the day that what it says applies from.</summary>
public sealed class OrganisationImportForm
{
    public DateOnly? From { get; set; }

    public IFormFile? File { get; set; }
}

/// <summary>What was looked through, sealed, with the fingerprint of what it came to.</summary>
public sealed class StoreForm
{
    public string? Content { get; set; }

    public string? From { get; set; }

    public string? Seen { get; set; }
}

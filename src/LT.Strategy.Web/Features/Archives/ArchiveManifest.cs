using System.Text.Encodings.Web;
using System.Text.Json;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>One version of an agreement in the archive. Where the text no longer is what was concluded there is no JSON, and the page says so.</summary>
public sealed record ArchivedPublication(
    string Owner,
    string OwnerName,
    string Centre,
    string CentreName,
    int Version,
    DateOnly ConcludedOn,
    string ConcludedBy,
    string Reason,
    DateTime? WithdrawnAt,
    string WithdrawalReason,
    string CaseNumber,
    string ContentHash,
    bool IsIntact,
    string Html,
    string? Json
)
{
    /// <summary>The last day the owner's newest version applied, when that had passed on the day of the archive; of no other version.</summary>
    public DateOnly? AppliedUntil { get; init; }

    public bool IsCentre => Owner == Centre;

    public static ArchivedPublication Of(Publication version, AgreementPlace place, string caseNumber)
    {
        var path = $"aftaler/{place.Code}/version-{version.Number}";
        return new(
            place.Code,
            version.IsIntact ? version.Content.OwnerName : place.Name,
            version.IsIntact ? version.Content.CentreCode : place.CentreCode,
            version.IsIntact ? version.Content.CentreName : place.CentreName,
            version.Number,
            version.ConcludedOn,
            version.ConcludedBy,
            version.Reason,
            version.WithdrawnAt,
            version.WithdrawalReason,
            caseNumber,
            version.ContentHash,
            version.IsIntact,
            $"{path}.html",
            version.IsIntact ? $"{path}.json" : null
        );
    }
}

/// <summary>Whose agreement it is, as they are called on the day of the archive, and until when it applied if that has passed.</summary>
public sealed record AgreementPlace(
    string Code,
    string Name,
    string CentreCode,
    string CentreName,
    DateOnly? AppliedUntil
);

/// <summary>A decision about the year: from when it applied, and why it was made.</summary>
public sealed record ArchivedEdition(int Number, DateOnly MadeOn, DateOnly AppliesFrom, string Reason, string Json);

/// <summary>What the archive holds, for programs.</summary>
public sealed record ArchiveManifest(
    string Format,
    int Year,
    string Strategy,
    DateTime MadeAt,
    IReadOnlyList<ArchivedPublication> Publications,
    IReadOnlyList<ArchivedEdition> Editions,
    IReadOnlyList<ArchivedFile> Files
)
{
    public const string FormatName = "lt-strategi-arkiv/1";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static ArchiveManifest Of(
        StrategyYear year,
        DateTime madeAt,
        IReadOnlyList<ArchivedPublication> publications,
        IReadOnlyList<ArchivedEdition> editions,
        IReadOnlyList<ArchivedFile> files
    ) => new(FormatName, year.Year, year.GroupStrategy.Name, madeAt, publications, editions, files);

    public string InJson() => JsonSerializer.Serialize(this, Written);

    /// <summary>As sha256sum reads them.</summary>
    public static string Sums(IEnumerable<ArchivedFile> files) =>
        string.Concat(files.Select(f => $"{f.Sha256}  {f.Path}\n"));
}

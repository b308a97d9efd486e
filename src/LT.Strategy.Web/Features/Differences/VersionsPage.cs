using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Features.Agreements;

namespace LT.Strategy.Web.Features.Differences;

/// <summary>Two versions of one agreement: what the later says otherwise, over those between them.</summary>
public sealed record VersionsPage(
    Publication From,
    Publication To,
    IReadOnlyList<Publication> Versions,
    int Year,
    DateOnly Today
)
{
    /// <summary>The two newest versions, unless others are asked for; null where there are no such two to read forwards.</summary>
    public static VersionsPage? Of(IReadOnlyList<Publication> versions, int year, int? from, int? to, DateOnly today)
    {
        var last = to is null && versions is [.., var newest] ? newest : versions.FirstOrDefault(v => v.Number == to);
        var first = from is null
            ? versions.LastOrDefault(v => v.Number < last?.Number) ?? last
            : versions.FirstOrDefault(v => v.Number == from);
        return first is null || last is null || first.Number > last.Number
            ? null
            : new VersionsPage(first, last, versions, year, today);
    }

    public IReadOnlyList<Publication> Way { get; } =
    [.. Versions.Where(v => v.Number >= From.Number && v.Number <= To.Number)];

    /// <summary>Versions that are not what was concluded: nothing is said about what they hold.</summary>
    public IReadOnlyList<Publication> Altered => [.. Way.Where(v => !v.IsIntact)];

    /// <summary>Null where one of the two is not what was concluded, or they are the same.</summary>
    public VersionDifference? Difference { get; } =
        From.IsIntact && To.IsIntact && From.Number < To.Number
            ? VersionDifference.Over([
                .. Versions
                    .Where(v => v.Number >= From.Number && v.Number <= To.Number && v.IsIntact)
                    .Select(v => v.Content),
            ])
            : null;

    /// <summary>The versions after the first, with the reason each was concluded for.</summary>
    public IReadOnlyList<Publication> Later => [.. Way.Skip(1).Where(v => v.Reason.Length > 0)];

    public string OwnerName => AgreementPage.OwnerNameOf(To, Today);

    public string Address => $"/aarsaftaler/{Year}/{To.Agreement.OwnerCode}";

    public string ComparisonAddress => $"{Address}/aendringer?fra={From.Number}&til={To.Number}";

    public string WordAddress => $"{Address}/aendringer/word?fra={From.Number}&til={To.Number}";

    public string ExcelAddress => $"{Address}/aendringer/excel?fra={From.Number}&til={To.Number}";

    public string AddressOf(Publication version) => $"{Address}/version/{version.Number}";
}

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

    public string AddressOf(Publication version) => $"{Address}/version/{version.Number}";
}

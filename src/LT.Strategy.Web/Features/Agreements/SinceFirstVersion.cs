using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>What a version says otherwise than the first of those it follows, over the versions between them.</summary>
public sealed record SinceFirstVersion(IReadOnlyList<Publication> Way)
{
    public VersionDifference Difference { get; } = VersionDifference.Over([.. Way.Select(v => v.Content)]);

    public Publication First => Way[0];

    /// <summary>Null for a first version, and where the first no longer is what was concluded. One that was withdrawn before the agreement began anew is not gone back to.</summary>
    public static SinceFirstVersion? Of(IReadOnlyList<Publication> versions, Publication shown)
    {
        var known = versions
            .Where(v => v.Number <= shown.Number && v.WithdrawnAt == shown.WithdrawnAt)
            .OrderBy(v => v.Number)
            .ToList();
        return known is [{ IsIntact: true }, _, ..] && shown.IsIntact
            ? new SinceFirstVersion([.. known.Where(v => v.IsIntact)])
            : null;
    }

    /// <summary>"Ny i version 2"; null for an initiative that reads as it did.</summary>
    public string? MarkOf(InitiativeContent initiative) =>
        Difference.Of(initiative) is not { } changed ? null
        : changed.Kind == DifferenceKind.Added ? $"Ny i version\u00A0{NumberAt(changed.Touched[0])}"
        : changed.Kind == DifferenceKind.Removed ? $"Udgået i version\u00A0{NumberAt(changed.Touched[^1])}"
        : $"Ændret i version\u00A0{NumberAt(changed.Touched[^1])}";

    private string NumberAt(int step) => Danish.Number(Way[step].Number);
}

using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Publications;

/// <summary>One initiative as it reads afterwards (or did, when it is gone), what is said of it otherwise, and the reasons given.</summary>
public sealed record InitiativeDifference(InitiativeContent Initiative, IReadOnlyList<Difference> Differences)
{
    /// <summary>The reasons given on the way, oldest first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The steps of the way, from 1, that touched it.</summary>
    public IReadOnlyList<int> Touched { get; init; } = [];

    /// <summary>Added, removed or changed as a whole.</summary>
    public DifferenceKind Kind { get; init; } = DifferenceKind.Changed;

    /// <summary>The title; the number where it has none yet.</summary>
    public string Name => NameOf(Initiative);

    public bool IsPostponed => Differences.Any(d => d.Kind == DifferenceKind.Postponed);

    /// <summary>In one line: "Trygt hjem. Udskudt fra 1. juni til 1. september, fordi …"; a new or discontinued one names itself.</summary>
    public string InOneLine =>
        Language.Reasons.After(
            Kind == DifferenceKind.Changed
                ? $"{NameOf(Initiative)}: {string.Join(". ", Differences.Select((d, i) => i == 0 ? Danish.Lower(d.Sentence) : d.Sentence))}"
                : string.Join(". ", Differences.Select(d => d.Sentence)),
            Reasons
        );

    internal static InitiativeDifference? Between(InitiativeContent? before, InitiativeContent? after)
    {
        IReadOnlyList<Difference> differences = (before, after) switch
        {
            (null, { IsDiscontinued: true }) => [Whole(DifferenceKind.Added, after, "tilføjet og udgået igen")],
            (null, { }) => [Whole(DifferenceKind.Added, after, "tilføjet")],
            ({ }, null) => [Whole(DifferenceKind.Removed, before, "taget ud")],
            ({ }, { }) => [.. Life(before, after), .. InitiativeFields.Between(before, after)],
            _ => [],
        };
        return differences.Count == 0
            ? null
            : new InitiativeDifference((after ?? before)!, differences) { Kind = KindOf(before, after) };
    }

    private static DifferenceKind KindOf(InitiativeContent? before, InitiativeContent? after) =>
        (before, after) switch
        {
            (null, _) or ({ IsDiscontinued: true }, { IsDiscontinued: false }) => DifferenceKind.Added,
            (_, null) or ({ IsDiscontinued: false }, { IsDiscontinued: true }) => DifferenceKind.Removed,
            _ => DifferenceKind.Changed,
        };

    private static IEnumerable<Difference> Life(InitiativeContent before, InitiativeContent after) =>
        (before.IsDiscontinued, after.IsDiscontinued) switch
        {
            (false, true) => [Whole(DifferenceKind.Removed, after, "udgået")],
            (true, false) => [Whole(DifferenceKind.Added, after, "genoptaget")],
            _ => [],
        };

    private static Difference Whole(DifferenceKind kind, InitiativeContent initiative, string verb) =>
        new(kind, initiative.Anchor, $"Indsats {verb}: {NameOf(initiative)}");

    private static string NameOf(InitiativeContent initiative) =>
        initiative.Title.Length > 0 ? initiative.Title : $"Indsats {initiative.Number}";
}

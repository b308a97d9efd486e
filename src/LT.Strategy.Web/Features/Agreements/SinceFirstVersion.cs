using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Agreements;

public enum InitiativeChange
{
    Added,
    Changed,
    Discontinued,
}

/// <summary>What happened to an initiative since version 1, in which versions first and last, and the reasons given on the way.</summary>
public sealed record ChangedInitiative(
    InitiativeContent Initiative,
    InitiativeChange Change,
    int FirstVersion,
    int Version,
    IReadOnlyList<string> Reasons
);

/// <summary>What a version says otherwise than the first one did.</summary>
public sealed record SinceFirstVersion(
    DateOnly Since,
    IReadOnlyList<ChangedInitiative> Initiatives,
    IReadOnlyList<string> Texts
)
{
    /// <summary>Null for version 1, and where the first version no longer is what was concluded.</summary>
    public static SinceFirstVersion? Of(IReadOnlyList<Publication> versions, Publication shown)
    {
        var known = versions.Where(v => v.Number <= shown.Number && v.IsIntact).OrderBy(v => v.Number).ToList();
        if (!shown.IsIntact || known is not [{ Number: 1 } first, _, ..])
        {
            return null;
        }

        return new SinceFirstVersion(
            first.ConcludedOn,
            [.. shown.Content.Initiatives.Select(i => Changed(i, known)).OfType<ChangedInitiative>()],
            [.. ChangedTexts(first.Content, shown.Content)]
        );
    }

    public ChangedInitiative? Of(InitiativeContent initiative) =>
        Initiatives.FirstOrDefault(c => c.Initiative.Id == initiative.Id);

    private static ChangedInitiative? Changed(InitiativeContent now, List<Publication> known)
    {
        var first = In(known[0], now.Id);
        if (first is not null && now.Says(first))
        {
            return null;
        }

        var touched = known.Skip(1).Where((version, i) => Differs(In(known[i], now.Id), In(version, now.Id))).ToList();
        return new ChangedInitiative(
            now,
            now.IsDiscontinued ? InitiativeChange.Discontinued
                : first is null ? InitiativeChange.Added
                : InitiativeChange.Changed,
            touched[0].Number,
            touched[^1].Number,
            [
                .. touched
                    .Select(v => In(v, now.Id)!.ChangeReason)
                    .Where(r => r.Length > 0)
                    .Distinct(StringComparer.Ordinal),
            ]
        );
    }

    private static bool Differs(InitiativeContent? before, InitiativeContent? after) =>
        after is not null && (before is null || !after.Says(before));

    private static InitiativeContent? In(Publication version, Guid id) =>
        version.Content.Initiatives.FirstOrDefault(i => i.Id == id);

    private static IEnumerable<string> ChangedTexts(AgreementContent first, AgreementContent now)
    {
        (string What, bool IsSame)[] texts =
        [
            ("Indledningen er ændret", first.Introduction == now.Introduction),
            ("Fokusområderne er ændret", first.FocusAreas.SequenceEqual(now.FocusAreas)),
            ("Rækkefølgen af indsatserne er ændret", now.OrdersAs(first)),
            ("Rammerne er ændret", first.Bounds == now.Bounds),
            ("Afsnittet om opfølgning er ændret", first.FollowUpPlan == now.FollowUpPlan),
            ("Afsnittet om MED er ændret", first.Med == now.Med),
        ];
        return texts.Where(t => !t.IsSame).Select(t => t.What);
    }
}

namespace LT.Strategy.Domain.Publications;

/// <summary>
/// What a later reading of an agreement says otherwise than an earlier one, in Danish sentences: one for each thing that
/// differs and none for what does not. Day and number of a version are not differences; reasons are why, not what.
/// </summary>
public sealed record VersionDifference(
    IReadOnlyList<Difference> Texts,
    IReadOnlyList<InitiativeDifference> Initiatives,
    IReadOnlyList<Difference> Names
)
{
    /// <summary>The parties have changed nothing, whatever else is called otherwise.</summary>
    public bool IsEmpty => Texts.Count == 0 && Initiatives.Count == 0;

    public IEnumerable<Difference> All => [.. Texts, .. Initiatives.SelectMany(i => i.Differences), .. Names];

    public static VersionDifference Between(AgreementContent before, AgreementContent after) => Over([before, after]);

    /// <summary>From the first reading to the last, with the reasons given by each that touched an initiative.</summary>
    public static VersionDifference Over(IReadOnlyList<AgreementContent> way)
    {
        var (before, after) = (way[0], way[^1]);
        return new VersionDifference(
            [.. TextsOf(before, after)],
            [
                .. after
                    .Initiatives.Concat(before.Initiatives)
                    .Select(i => i.Id)
                    .Distinct()
                    .Select(id =>
                        InitiativeDifference.Between(In(before, id), In(after, id)) is { } found
                            ? WithReasons(found, id, way)
                            : null
                    )
                    .OfType<InitiativeDifference>(),
            ],
            NameDifferences.Between(before, after)
        );
    }

    public InitiativeDifference? Of(InitiativeContent initiative) =>
        Initiatives.FirstOrDefault(d => d.Initiative.Id == initiative.Id);

    private static IEnumerable<Difference> TextsOf(AgreementContent before, AgreementContent after) =>
        [
            .. Difference.Text("indledning", "Indledningen", before.Introduction, after.Introduction),
            .. Difference.List(
                "fokusomraader",
                before.FocusAreas,
                after.FocusAreas,
                area => $"Fokusområde tilføjet: {area}",
                area => $"Fokusområde fjernet: {area}",
                "Fokusområderne står i en anden rækkefølge"
            ),
            .. Order(before, after),
            .. Difference.Text("rammer", "Afsnittet om rammer", before.Bounds, after.Bounds),
            .. Difference.Text("opfoelgning", "Afsnittet om opfølgning", before.FollowUpPlan, after.FollowUpPlan),
            .. Difference.Text("med", "Afsnittet om MED", before.Med, after.Med),
        ];

    private static IEnumerable<Difference> Order(AgreementContent before, AgreementContent after) =>
        after.OrdersAs(before)
            ? []
            : [new(DifferenceKind.Changed, "indsatser", "Indsatserne står i en anden rækkefølge")];

    private static InitiativeDifference WithReasons(
        InitiativeDifference difference,
        Guid id,
        IReadOnlyList<AgreementContent> way
    )
    {
        var touched = Enumerable
            .Range(1, way.Count - 1)
            .Where(step => InitiativeDifference.Between(In(way[step - 1], id), In(way[step], id)) is not null)
            .ToList();
        return difference with
        {
            Touched = touched,
            Reasons =
            [
                .. touched
                    .Select(step => In(way[step], id)?.ChangeReason ?? "")
                    .Where(r => r.Length > 0)
                    .Distinct(StringComparer.Ordinal),
            ],
        };
    }

    private static InitiativeContent? In(AgreementContent content, Guid id) =>
        content.Initiatives.FirstOrDefault(i => i.Id == id);
}

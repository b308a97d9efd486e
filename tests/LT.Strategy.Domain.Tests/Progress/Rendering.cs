namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>All that the pages show about a year on a date, as text: two that are equal show the same.</summary>
internal static class Rendering
{
    public static string Shown(this Given given, DateOnly day)
    {
        var (facts, year) = (given.Facts, given.On(day));
        var (centres, units) = (Deliveries.OfCentres(day, facts), Deliveries.OfUnits(day, facts));
        return Lines([
            .. year.Goals.Select(g => Lines([.. OfGoal(g, given.Centres)])),
            .. year.Themes.Select(t => $"{t.Worst} {t.OnTrack}"),
            $"{year.OnTrack} {year.Coverage.Filled} {year.Coverage.Of}",
            .. year.Coverage.Cells.Select(OfCell),
            .. centres.Concat(units).Select(OfDelivery),
            .. Attention.Of(year, [.. centres.Select(c => c.Delivery)]).Select(a => $"{a}"),
        ]);
    }

    private static IEnumerable<string> OfGoal(GoalProgress g, List<Centre> centres) =>
        [
            $"{g.Goal.Number} {g.Value} {g.Target} {g.Fraction} {g.ExpectedFraction} {g.Expected} {g.Status} {g.LastOn}",
            $"{g.Promised} {g.PromisedByUnits} {g.Forecast?.Value} {Figure.Of(g)} {Figure.Plan(g)}",
            .. OfExplanation(Explanation.Of(g)),
            .. g.Readings.Select(r => $"{r.HappenedOn} {r.Value}"),
            .. g.Contributions.Concat(g.ContributionsOfUnits).Select(OfContribution).Order(StringComparer.Ordinal),
            .. g.ByCentre(centres).Select(OfShare),
            .. g.Tally is { } tally ? OfTally(tally) : [],
        ];

    private static IEnumerable<string> OfExplanation(Explanation e) =>
        [
            e.Rule,
            .. e.Sum.Select(l => $"{l}"),
            .. e.Status,
            .. e.Thresholds,
            e.Plan,
            e.Sources,
            .. e.NotIncluded,
            e.Validity,
        ];

    private static IEnumerable<string> OfTally(Tally t) =>
        [
            .. t.Counted.Concat(t.Partly).Select(s => $"{s.Name} {OfCentres(s)} {s.CompletedOn} {s.Missing.Count}"),
            .. Names("af", t.Population),
            .. Names("ja", t.Concerned),
            .. Names("nej", t.NotConcerned),
            .. Names("?", t.Unanswered),
        ];

    private static IEnumerable<string> Names(string answer, IEnumerable<Named> named) =>
        named.Select(n => $"{answer} {n.Name}");

    private static string OfCentres(TallySubject s) => string.Concat(s.Centres.Select(c => c.Abbreviation));

    private static string OfContribution(PromisedContribution c) =>
        $"{c.Publication.Content.OwnerName} {c.Publication.Number} {c.Initiative.Number} {c.Initiative.Title} {c.Contribution.Number}";

    private static string OfShare(CentreShare s) =>
        $"{s.Centre.Abbreviation} {s.Promised} {string.Join(',', s.Counted.Select(c => c.Name))} {s.Partly.Count}";

    private static string OfCell(CoverageCell c) =>
        $"{c.Centre.Abbreviation} {c.Theme.Number} {c.State} {string.Join(',', c.Initiatives.Select(i => i.Title))}";

    private static string OfDelivery(OwnersDelivery d) =>
        $"{d.OwnerName} {d.Centre.Abbreviation} {d.Delivery.InWords} {d.Publication?.Number}";

    private static string Lines(IReadOnlyList<string> lines) => string.Join('\n', lines);
}

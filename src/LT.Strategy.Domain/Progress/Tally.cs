using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>A subject with evidence: those with all criteria count, the others lack something.</summary>
public sealed record TallySubject(
    int Id,
    string Name,
    IReadOnlyList<Centre> Centres,
    IReadOnlyDictionary<int, Evidence> ByCriterion,
    IReadOnlyList<Criterion> Missing,
    Publication? Publication = null
)
{
    /// <summary>The day from which its agreement has counted, whatever version that was.</summary>
    public DateOnly? AgreementCountsFrom { get; init; }

    /// <summary>The day from which it counts: of evidence the day the last criterion happened.</summary>
    public DateOnly CompletedOn =>
        AgreementCountsFrom ?? ByCriterion.Values.Select(e => e.HappenedOn).DefaultIfEmpty().Max();

    /// <summary>"fastlagt og via materiale fra CPKS".</summary>
    public string MissingInWords => Danish.List(Missing.Select(m => Danish.Lower(m.ShortName)));
}

/// <summary>Evidence that is not counted, and why. The id is that of the subject; a measurement has none.</summary>
public sealed record LeftOut(LedgerRow Row, string Subject, string Why, int? SubjectId = null);

/// <summary>A centre, unit or label as it was called on the date. Two may be called the same.</summary>
public sealed record Named(int Id, string Name);

/// <summary>Who counts for a count goal on a date, who lacks what, and what was left out.</summary>
public sealed record Tally
{
    /// <summary>All criteria met, and among those the goal is about.</summary>
    public required IReadOnlyList<TallySubject> Counted { get; init; }

    /// <summary>Some criteria met.</summary>
    public IReadOnlyList<TallySubject> Partly { get; init; } = [];

    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>How many it takes; null where that cannot be known.</summary>
    public required int? Target { get; init; }

    /// <summary>Those active on the date, where the target is about all of them.</summary>
    public IReadOnlyList<Named> Population { get; init; } = [];

    /// <summary>Those who answered yes to the concern question.</summary>
    public IReadOnlyList<Named> Concerned { get; init; } = [];

    public IReadOnlyList<Named> NotConcerned { get; init; } = [];

    public IReadOnlyList<Named> Unanswered { get; init; } = [];

    /// <summary>Rows that count on the date; none is "nothing recorded".</summary>
    public required IReadOnlyList<LedgerRow> ValidRows { get; init; }

    /// <summary>For a goal computed from agreements: no centre has an agreement that holds on the day that decides.</summary>
    public bool NoneInForce { get; init; }

    public int Value => Counted.Count;

    /// <summary>Those of the population that do not count, in Danish order.</summary>
    public IEnumerable<Named> NotCounted => Population.ExceptBy(Counted.Select(c => c.Id), p => p.Id);

    public static Tally OfEvidence(SharedGoal goal, CountMeasure measure, YearFacts facts, DateOnly date) =>
        new EvidenceTally(goal, measure, facts, date).Result();

    /// <summary>A centre counts when its agreement in force names at least one item in a contribution to the goal.</summary>
    public static Tally OfAgreements(SharedGoal goal, YearFacts facts, DateOnly date)
    {
        var day = date < goal.DueOn ? date : goal.DueOn;
        var agreements = facts.AgreementsOn(day);
        var centres = facts.Centres.Where(c => c.IsActiveOn(day)).ToList();
        var versions = facts.CentrePublications.ToLookup(p => p.AgreementId);
        List<TallySubject> counted = [];
        foreach (var centre in centres)
        {
            if (agreements.OfCentre(centre) is { } publication && NamesAnItem(publication, goal))
            {
                counted.Add(
                    new TallySubject(
                        centre.Id,
                        centre.NameOn(date),
                        [centre],
                        new Dictionary<int, Evidence>(),
                        [],
                        publication
                    )
                    {
                        AgreementCountsFrom = CountsFrom([.. versions[publication.AgreementId]], goal, day),
                    }
                );
            }
        }

        return new Tally
        {
            Counted = [.. counted.OrderBy(c => c.Name, Danish.Order).ThenBy(c => c.Id)],
            Target = centres.Count,
            Population = InDanishOrder(centres.Select(c => new Named(c.Id, c.NameOn(date)))),
            ValidRows = [],
            NoneInForce = agreements.OfCentres.Count == 0,
        };
    }

    /// <summary>The first day of the unbroken time up to the day in which the version in force named an item.</summary>
    private static DateOnly CountsFrom(IReadOnlyList<Publication> versions, SharedGoal goal, DateOnly day) =>
        versions
            .SelectMany(p => new[] { p.ConcludedOn, p.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : p.ConcludedOn })
            .Where(d => d <= day)
            .OrderDescending()
            .TakeWhile(d => versions.InForceOn(d) is { } version && NamesAnItem(version, goal))
            .Last();

    private static bool IsOfItsFramework(ItemContent item, SharedGoal goal) =>
        goal.Measure is not CountMeasure { Framework: { } framework } || framework.Items.Exists(i => i.Id == item.Id);

    internal static bool NamesAnItem(Publication publication, SharedGoal goal) =>
        publication.IsIntact
        && publication.Content.ActiveInitiatives.Any(i =>
            i.Contributions.Any(c => c.SharedGoalId == goal.Id && c.Items.Any(item => IsOfItsFramework(item, goal)))
        );

    internal static IReadOnlyList<Named> InDanishOrder(IEnumerable<Named> named) =>
        [.. named.OrderBy(n => n.Name, Danish.Order).ThenBy(n => n.Id)];
}

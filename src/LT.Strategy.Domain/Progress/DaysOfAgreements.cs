using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>Which centres count on a day by the agreement that held that day. An agreement withdrawn since did hold until then.</summary>
internal sealed class DaysOfAgreements : ICountedDays
{
    private readonly IReadOnlyList<Centre> _centres;
    private readonly List<Publication> _publications;
    private readonly ILookup<int, IGrouping<int, Publication>> _agreements;
    private readonly HashSet<Publication> _counting;

    public DaysOfAgreements(GoalProgress progress, YearFacts facts)
    {
        var until = progress.Date < progress.Goal.DueOn ? progress.Date : progress.Goal.DueOn;
        _centres = facts.Centres;
        _publications = [.. facts.Publications.Where(p => p.Agreement is CentreAgreement && p.ConcludedOn <= until)];
        _agreements = _publications
            .GroupBy(p => p.AgreementId)
            .ToLookup(versions => ((CentreAgreement)versions.First().Agreement).CentreId);
        _counting = [.. _publications.Where(p => Tally.NamesAnItem(p, progress.Goal))];
    }

    public IEnumerable<DateOnly> Days =>
        [
            .. _publications.Select(p => p.ConcludedOn),
            .. _publications.Select(p => p.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : p.ConcludedOn),
            .. _centres.SelectMany(c => new[] { c.From, c.To?.AddDays(1) ?? c.From }),
        ];

    /// <summary>Before the first conclusion none counted; from then on, a day without any agreement in force has no number.</summary>
    public int? ValueOn(DateOnly day)
    {
        if (_publications.Count > 0 && _publications.All(p => p.ConcludedOn > day))
        {
            return 0;
        }

        var inForce = _centres
            .Where(c => c.IsActiveOn(day))
            .Select(c => InForce(c, day))
            .OfType<Publication>()
            .ToList();
        return inForce.Count == 0 ? null : inForce.Count(_counting.Contains);
    }

    public int? TargetOn(DateOnly day, CountMeasure rule) => _centres.Count(c => c.IsActiveOn(day));

    private Publication? InForce(Centre centre, DateOnly day) =>
        _agreements[centre.Id].Select(versions => versions.InForceOn(day)).LastOrDefault(p => p is not null);
}

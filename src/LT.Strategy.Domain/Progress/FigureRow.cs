using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>One recorded row behind a goal's figure, as known on the date: what it is about, and why it is not counted if it is not.</summary>
public sealed record FigureRow(LedgerRow Row, string Subject, Centre? Centre, string? WhyNot)
{
    /// <summary>På vej: it holds, and its subject lacks another criterion.</summary>
    public bool IsUnderWay { get; private init; }

    public bool IsCounted => WhyNot is null;

    /// <summary>Every piece of evidence, answer and reading known on the date, in the order they happened.</summary>
    public static IReadOnlyList<FigureRow> Of(GoalProgress goal, YearFacts facts) =>
        [
            .. OfEvidence(goal, facts)
                .Concat(OfAnswers(goal, facts))
                .Concat(OfReadings(goal))
                .OrderBy(r => r.Row.HappenedOn)
                .ThenBy(r => r.Row.RecordedAt)
                .ThenBy(r => r.Row.Id),
        ];

    private static IEnumerable<FigureRow> OfReadings(GoalProgress goal) =>
        goal
            .Readings.Select(r => new FigureRow(r, "", null, null))
            .Concat(goal.LeftOutReadings.Select(l => new FigureRow(l.Row, "", null, l.Why)));

    private static IEnumerable<FigureRow> OfEvidence(GoalProgress goal, YearFacts facts)
    {
        if (goal.Tally is not { } tally || goal.Count is not { Source: CountSource.Evidence } measure)
        {
            return [];
        }

        var labels = facts.LabelsOf(goal.Goal, goal.Date);
        var subjects = tally.Counted.Concat(tally.Partly).ToDictionary(s => s.Id);
        var leftOut = tally.LeftOut.Select(l => l.Row).ToHashSet();
        return tally
            .LeftOut.Select(l => new FigureRow(l.Row, l.Subject, CentreOf(l.Row, facts), l.Why))
            .Concat(
                tally
                    .ValidRows.OfType<Evidence>()
                    .Where(r => !leftOut.Contains(r))
                    .Select(r =>
                    {
                        var id = r.SubjectId(measure.Subject);
                        var subject = subjects[measure.Subject == SubjectKind.Label ? labels.Root(id) : id];
                        return OfSubject(r, subject, CentreOf(r, facts));
                    })
            );
    }

    private static FigureRow OfSubject(Evidence row, TallySubject subject, Centre? centre)
    {
        var first = subject.ByCriterion[row.CriterionId];
        if (first != row)
        {
            var why = $"tæller allerede med fra den {Danish.Long(first.HappenedOn)}";
            return new FigureRow(row, subject.Name, centre, why);
        }

        var missing = subject.MissingInWords;
        return subject.Missing.Count == 0
            ? new FigureRow(row, subject.Name, centre, null)
            : new FigureRow(row, subject.Name, centre, $"på vej, mangler: {missing}") { IsUnderWay = true };
    }

    private static IEnumerable<FigureRow> OfAnswers(GoalProgress goal, YearFacts facts) =>
        goal.Count is { Target: TargetKind.EveryoneConcerned } measure
            ? facts
                .Rows<ConcernAnswer>(goal.Goal)
                .Where(a => a.IsKnownOn(goal.Date) && a.HappenedOn <= goal.Date)
                .Select(a =>
                {
                    var name = NameOf(a, measure.Subject, goal.Date, facts);
                    return new FigureRow(a, name, CentreOf(a, facts), WhyNotCounted(a, goal));
                })
            : [];

    private static string? WhyNotCounted(ConcernAnswer answer, GoalProgress goal) =>
        answer.IsWithdrawnOn(goal.Date) ? answer.WithdrawalInWords
        : answer.HappenedOn > goal.Goal.DueOn ? $"svaret efter målets frist {Danish.Long(goal.Goal.DueOn)}"
        : !goal.Tally!.ValidRows.Contains(answer) ? "et andet svar er nyere"
        : goal.Tally.Population.All(n => n.Id != answer.SubjectId(goal.Count!.Subject))
            ? "ikke blandt de aktive på dagen"
        : null;

    private static string NameOf(ConcernAnswer answer, SubjectKind kind, DateOnly date, YearFacts facts)
    {
        var id = answer.SubjectId(kind);
        return kind == SubjectKind.Centre
            ? facts.Centres.Single(c => c.Id == id).NameOn(date)
            : facts.Units.Single(u => u.Id == id).On(date).Name;
    }

    /// <summary>The centre of the subject on the day it happened: a unit that moved since goes on counting where it was.</summary>
    private static Centre? CentreOf(LedgerRow row, YearFacts facts)
    {
        var (unitId, centreId) = row switch
        {
            Evidence e => (e.UnitId, e.CentreId),
            ConcernAnswer a => (a.UnitId, a.CentreId),
            _ => (null, null),
        };
        var centre = facts.Units.FirstOrDefault(u => u.Id == unitId)?.On(row.HappenedOn).CentreId ?? centreId;
        return facts.Centres.FirstOrDefault(c => c.Id == centre);
    }
}

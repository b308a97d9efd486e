using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>
/// Who counts on a day by the evidence known on the date shown. A subject counts from the day its last criterion happened, as
/// long as it is among those the goal is about: active, and concerned from the day of its own yes.
/// </summary>
internal sealed class DaysOfEvidence : ICountedDays
{
    private readonly CountMeasure _measure;
    private readonly bool _isAnythingKnown;
    private readonly Dictionary<int, DateOnly> _completed;
    private readonly Dictionary<int, (DateOnly From, DateOnly? To)> _active;
    private readonly Dictionary<int, List<ConcernAnswer>> _answers;

    public DaysOfEvidence(GoalProgress progress, CountMeasure measure, YearFacts facts)
    {
        var (goal, date) = (progress.Goal, progress.Date);
        _measure = measure;
        _isAnythingKnown = progress.Value is not null;
        var labels = facts.LabelsOf(goal, date);
        _completed = facts
            .Rows<Evidence>(goal)
            .Where(r => r.CountsOn(date) && goal.Takes(r.HappenedOn, facts.Year))
            .GroupBy(r =>
                measure.Subject == SubjectKind.Label ? labels.Root(r.LabelId!.Value) : r.SubjectId(measure.Subject)
            )
            .Select(g => (g.Key, On: CompletedOn(g)))
            .Where(s => s.On is not null)
            .ToDictionary(s => s.Key, s => s.On!.Value);
        _active = measure.Subject switch
        {
            SubjectKind.Unit => facts.Units.ToDictionary(u => u.Id, u => (u.From, u.To)),
            SubjectKind.Centre => facts.Centres.ToDictionary(c => c.Id, c => (c.From, c.To)),
            _ => labels.Roots.ToDictionary(id => id, _ => (DateOnly.MinValue, (DateOnly?)null)),
        };
        _answers = facts
            .Rows<ConcernAnswer>(goal)
            .Where(a => a.CountsOn(date))
            .GroupBy(a => a.SubjectId(measure.Subject))
            .ToDictionary(
                g => g.Key,
                g => g.OrderBy(a => a.HappenedOn).ThenBy(a => a.RecordedAt).ThenBy(a => a.Id).ToList()
            );
    }

    public IEnumerable<DateOnly> Days =>
        [
            .. _completed.Values,
            .. _active.Values.SelectMany(a => new[] { a.From, a.To?.AddDays(1) ?? a.From }),
            .. _answers.Values.SelectMany(a => a).Select(a => a.HappenedOn),
        ];

    public int? ValueOn(DateOnly day) =>
        _isAnythingKnown ? _completed.Count(s => s.Value <= day && IsAmongThose(s.Key, day, _measure.Target)) : null;

    public int? TargetOn(DateOnly day, CountMeasure rule) =>
        rule.Target == TargetKind.AtLeast
            ? rule.TargetNumber
            : _active.Keys.Count(id => IsAmongThose(id, day, rule.Target));

    private bool IsAmongThose(int subject, DateOnly day, TargetKind target) =>
        target switch
        {
            TargetKind.AtLeast => true,
            TargetKind.Everyone => IsActive(subject, day),
            _ => IsActive(subject, day)
                && _answers.TryGetValue(subject, out var answers)
                && answers.FindLast(a => a.HappenedOn <= day) is { Answer: Concern.Yes },
        };

    private bool IsActive(int subject, DateOnly day) =>
        _active.TryGetValue(subject, out var active) && active.From <= day && (active.To is null || day <= active.To);

    /// <summary>The day the last criterion was first met; null while one is not.</summary>
    private DateOnly? CompletedOn(IEnumerable<Evidence> rows)
    {
        var met = rows.GroupBy(r => r.CriterionId).ToDictionary(g => g.Key, g => g.Min(r => r.HappenedOn));
        var asked = _measure.CriteriaInOrder;
        return asked.All(c => met.ContainsKey(c.Id)) ? asked.Max(c => met[c.Id]) : null;
    }
}

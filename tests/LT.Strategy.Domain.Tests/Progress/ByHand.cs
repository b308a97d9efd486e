namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>The counts once more, as a person with the list of rows and a pencil would make them.</summary>
internal static class ByHand
{
    public static IEnumerable<int> Counted(Given given, string number, DateOnly day)
    {
        var goal = given.Configured(number);
        var measure = (CountMeasure)goal.Measure;
        var rows = given
            .Ledger.OfType<Evidence>()
            .Where(e => e.SharedGoalId == goal.Id && Holds(e, day))
            .Where(e => e.HappenedOn >= Day(1, 1) && e.HappenedOn <= Day(31, 12))
            .ToList();
        var subjects = rows.Select(r => Subject(given, r, measure, day)).Distinct();
        foreach (var subject in subjects)
        {
            var met = rows.Where(r => Subject(given, r, measure, day) == subject).Select(r => r.CriterionId).Distinct();
            if (met.Count() == measure.Criteria.Count && IsAsked(given, measure, subject, day))
            {
                yield return subject;
            }
        }
    }

    /// <summary>The smallest of the labels that are one on the day, found by drawing lines between them.</summary>
    public static int Group(Given given, int label, DateOnly day)
    {
        var lines = Lines(given, day);
        HashSet<int> one = [label];
        while (lines.Any(l => one.Contains(l.LabelId) != one.Contains(l.IntoLabelId)))
        {
            foreach (var line in lines.Where(l => one.Contains(l.LabelId) || one.Contains(l.IntoLabelId)))
            {
                one.UnionWith([line.LabelId, line.IntoLabelId]);
            }
        }

        return one.Min();
    }

    private static List<LabelMerge> Lines(Given given, DateOnly day)
    {
        var newest = given
            .Ledger.OfType<LabelMerge>()
            .Where(m => Holds(m, day))
            .GroupBy(m => m.LabelId)
            .Select(g => g.OrderBy(m => m.RecordedAt).ThenBy(m => m.Id).Last());
        return [.. newest];
    }

    private static bool Holds(LedgerRow row, DateOnly day) =>
        row.HappenedOn <= day
        && Copenhagen.DayOf(row.RecordedAt) <= day
        && (row.WithdrawnAt is null || Copenhagen.DayOf(row.WithdrawnAt.Value) > day);

    private static int Subject(Given given, Evidence row, CountMeasure measure, DateOnly day) =>
        measure.Subject switch
        {
            SubjectKind.Unit => row.UnitId!.Value,
            SubjectKind.Centre => row.CentreId!.Value,
            _ => Group(given, row.LabelId!.Value, day),
        };

    private static bool IsAsked(Given given, CountMeasure measure, int subject, DateOnly day)
    {
        var asked = day < Day(31, 12) ? day : Day(31, 12);
        return measure.Target switch
        {
            TargetKind.AtLeast => true,
            TargetKind.Everyone => given.Centres.Single(c => c.Id == subject).IsActiveOn(asked),
            _ => given.Units.Single(u => u.Id == subject).IsActiveOn(asked)
                && given
                    .Ledger.OfType<ConcernAnswer>()
                    .Where(a => a.UnitId == subject && Holds(a, day) && a.HappenedOn <= asked)
                    .OrderBy(a => a.HappenedOn)
                    .ThenBy(a => a.RecordedAt)
                    .ThenBy(a => a.Id)
                    .LastOrDefault()
                    ?.Answer == Concern.Yes,
        };
    }
}

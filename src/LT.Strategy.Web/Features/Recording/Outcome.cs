using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>What was recorded, in sentences: how much, what does not count and why, and what was there already.</summary>
public static class Outcome
{
    public static string Of(GoalRecord goal, Entries entries)
    {
        List<string> sentences = [Recorded(entries.Evidence, goal.Measure, e => e.SubjectId(goal.Measure.Subject))];
        if (entries.Answers.Count > 0)
        {
            sentences.Add($"Behovet er besvaret for {Subjects(goal.Measure, entries.Answers.Count)}.");
        }

        sentences.Add(NotCounted(goal.TallyWith([.. entries.Evidence, .. entries.Answers]), entries.Evidence));
        sentences.AddRange(entries.Answers.Select(a => NotHolding(a, goal, entries)));
        sentences.Add(AlreadyThere(entries.Already));
        return Joined(sentences);
    }

    public static string OfLabel(
        GoalRecord goal,
        Label label,
        IReadOnlyList<Evidence> rows,
        IReadOnlyList<Named> already
    )
    {
        var count =
            rows.Count == 0 ? "" : $"{Danish.Count(rows.Count, "bilag", "bilag")} er registreret for {label.Name}.";
        return Joined([count, NotCounted(goal.TallyWith(rows, label), rows), AlreadyThere(already)]);
    }

    private static string Joined(IEnumerable<string> sentences)
    {
        var said = string.Join(' ', sentences.Where(s => s.Length > 0));
        return said.Length == 0 ? "Intet nyt er registreret." : said;
    }

    private static string Recorded(IReadOnlyList<Evidence> rows, CountMeasure measure, Func<Evidence, int> subject) =>
        rows.Count == 0
            ? ""
            : $"{Danish.Count(rows.Count, "bilag", "bilag")} er registreret for {Subjects(measure, rows.DistinctBy(subject).Count())}.";

    private static string Subjects(CountMeasure measure, int count) =>
        Danish.Count(count, measure.SubjectWord(1), measure.SubjectWord(2));

    /// <summary>Asked of the calculation itself, so that the sentence and the figure never disagree.</summary>
    private static string NotCounted(Tally tally, IReadOnlyList<Evidence> rows)
    {
        var leftOut = tally
            .LeftOut.Where(l => rows.Contains(l.Row))
            .Select(l => new Named(l.Subject, l.Why).ToString())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return leftOut.Count == 0 ? "" : $"Tæller ikke med: {Danish.List(leftOut)}.";
    }

    private static string NotHolding(ConcernAnswer answer, GoalRecord goal, Entries entries)
    {
        var subject = entries.Subjects.First(s => s.Id == answer.SubjectId(goal.Measure.Subject));
        return subject.Answer is { } newer && newer.HappenedOn > answer.HappenedOn
                ? $"Svaret for {subject.Name} gælder ikke, fordi et nyere svar er fra {Danish.Long(newer.HappenedOn)}."
            : answer.HappenedOn > goal.Goal.DueOn
                ? $"Svaret for {subject.Name} gælder ikke, fordi det er efter målets frist {Danish.Long(goal.Goal.DueOn)}."
            : "";
    }

    private static string AlreadyThere(IReadOnlyList<Named> already) =>
        already.Count == 0
            ? ""
            : $"Var allerede registreret og er sprunget over: {Danish.List(already.Select(a => a.ToString()))}.";
}

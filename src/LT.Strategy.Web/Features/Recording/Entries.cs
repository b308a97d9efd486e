using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>What a table says, held against what is recorded already: the rows to append, and what stands in the way.</summary>
public sealed class Entries(GoalRecord goal, IReadOnlyList<SubjectRow> subjects, RecordingForm form, DateTime now)
{
    private const string OtherSubject = "Listen er ændret, mens du skrev. Åbn siden igen.";

    private readonly List<Evidence> _evidence = [];
    private readonly List<ConcernAnswer> _answers = [];
    private readonly List<Named> _already = [];

    public IReadOnlyList<Evidence> Evidence => _evidence;

    public IReadOnlyList<ConcernAnswer> Answers => _answers;

    /// <summary>What somebody else recorded in the meantime.</summary>
    public IReadOnlyList<Named> Already => _already;

    public IReadOnlyList<SubjectRow> Subjects => subjects;

    /// <summary>Obstacles with their fields.</summary>
    public IReadOnlyList<Obstacle> Obstacles()
    {
        List<Obstacle> obstacles = [];
        for (var i = 0; i < form.Rows.Count; i++)
        {
            var row = form.Rows[i];
            var found = subjects.FirstOrDefault(s => s.Id == row.SubjectId) is { } subject
                ? ObstaclesTo(row, subject).Select(o => Placed(o, i, subject))
                : (row.IsTicked ? [new Obstacle("OtherSubject", OtherSubject)] : []);
            obstacles.AddRange(found);
        }

        if (obstacles.Count == 0 && !form.Rows.Exists(SaysSomething))
        {
            obstacles.Add(new Obstacle("NothingTicked", "Kryds af, hvad der er sket, før du gemmer."));
        }

        return obstacles;
    }

    /// <summary>Call when there are no obstacles.</summary>
    public Entries Read()
    {
        foreach (var row in form.Rows.Where(SaysSomething).DistinctBy(r => r.SubjectId))
        {
            var subject = subjects.First(s => s.Id == row.SubjectId);
            if (IsNewAnswer(row, subject))
            {
                _answers.Add(AnswerOf(row, subject));
            }

            foreach (var cell in Ticked(row, subject))
            {
                Add(row, subject, cell);
            }
        }

        return this;
    }

    private IEnumerable<Obstacle> ObstaclesTo(RowForm row, SubjectRow subject)
    {
        if (row.IsTicked)
        {
            return Ticked(row, subject).Count < row.Ticks.Count(t => t.Ticked)
                ? [new Obstacle("OtherCriterion", OtherSubject)]
                : Domain.SharedGoals.Evidence.ObstaclesToRecording(
                    row.HappenedOn,
                    row.Note,
                    goal.Today,
                    subject.LastDay,
                    subject.FirstDay
                );
        }

        if (IsNewAnswer(row, subject) && string.IsNullOrWhiteSpace(row.Note))
        {
            return row.HappenedOn is { } day && LedgerRow.AfterToday(day, goal.Today) is { } later ? [later] : [];
        }

        return row.SaysADayOrANote
            ? [new Obstacle("NotTicked", "Kryds af, hvad der er sket, eller slet datoen og noten.", "HappenedOn")]
            : [];
    }

    private Obstacle Placed(Obstacle obstacle, int index, SubjectRow subject) =>
        obstacle with
        {
            Place = obstacle.Place is null ? null : $"Rows[{index}].{obstacle.Place}",
            Sentence = subjects.Count > 1 ? $"{subject.Name}: {obstacle.Sentence}" : obstacle.Sentence,
        };

    private bool SaysSomething(RowForm row) =>
        row.IsTicked || (subjects.FirstOrDefault(s => s.Id == row.SubjectId) is { } s && IsNewAnswer(row, s));

    private static bool IsNewAnswer(RowForm row, SubjectRow subject) =>
        subject.AsksConcern && row.Concern is { } answer && answer != row.ConcernShown && answer != subject.Concern;

    private static List<Cell> Ticked(RowForm row, SubjectRow subject) =>
        [.. subject.Cells.Where(c => row.Ticks.Exists(t => t.Ticked && t.CriterionId == c.Criterion.Id))];

    private void Add(RowForm row, SubjectRow subject, Cell cell)
    {
        var day = row.HappenedOn!.Value;
        if (Domain.SharedGoals.Evidence.AlreadySaid(cell.Rows, goal.Goal, goal.Year.Year, day) is not null)
        {
            _already.Add(new Named(subject.Name, cell.Criterion.ShortName));
        }
        else
        {
            _evidence.Add(EvidenceOf(row, subject, cell.Criterion, day));
        }
    }

    private Evidence EvidenceOf(RowForm row, SubjectRow subject, Criterion criterion, DateOnly day) =>
        new()
        {
            SharedGoalId = goal.Goal.Id,
            CriterionId = criterion.Id,
            UnitId = goal.Measure.Subject == SubjectKind.Unit ? subject.Id : null,
            CentreId = goal.Measure.Subject == SubjectKind.Centre ? subject.Id : null,
            HappenedOn = day,
            Note = string.IsNullOrWhiteSpace(row.Note) ? null : row.Note.Trim(),
            RecordedAt = now,
            RecordedById = goal.Me.Person.Id,
            RecordedForId = subject.RecordedForId,
            RecordedAs = subject.RecordedAs,
        };

    private ConcernAnswer AnswerOf(RowForm row, SubjectRow subject) =>
        new()
        {
            SharedGoalId = goal.Goal.Id,
            Answer = row.Concern!.Value,
            UnitId = goal.Measure.Subject == SubjectKind.Unit ? subject.Id : null,
            CentreId = goal.Measure.Subject == SubjectKind.Centre ? subject.Id : null,
            HappenedOn = row.HappenedOn ?? goal.Today,
            RecordedAt = now,
            RecordedById = goal.Me.Person.Id,
            RecordedForId = subject.RecordedForId,
            RecordedAs = subject.RecordedAs,
        };
}

/// <summary>A subject and what about it, in words.</summary>
public sealed record Named(string Subject, string What)
{
    public override string ToString() => $"{Subject} ({What})";
}

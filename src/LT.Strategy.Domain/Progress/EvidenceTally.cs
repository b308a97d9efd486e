using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>Counts the distinct subjects of a goal from its evidence, as known on a date.</summary>
internal sealed class EvidenceTally
{
    private readonly SharedGoal _goal;
    private readonly CountMeasure _measure;
    private readonly YearFacts _facts;
    private readonly DateOnly _date;

    /// <summary>After the due date populations are those of the due date.</summary>
    private readonly DateOnly _populationDate;

    private readonly DateOnly _firstDay;
    private readonly Dictionary<int, Centre> _centres;
    private readonly Dictionary<int, Unit> _units;
    private readonly LabelRegister _labels;
    private readonly Dictionary<int, Concern> _answers;

    public EvidenceTally(SharedGoal goal, CountMeasure measure, YearFacts facts, DateOnly date)
    {
        _goal = goal;
        _measure = measure;
        _facts = facts;
        _date = date;
        _populationDate = date < goal.DueOn ? date : goal.DueOn;
        _firstDay = goal.CountsFrom ?? facts.Year.FirstDay;
        _centres = facts.Centres.ToDictionary(c => c.Id);
        _units = facts.Units.ToDictionary(u => u.Id);
        _labels = facts.LabelsOf(goal, date);
        _answers = AnswersOn(date).ToDictionary(a => a.SubjectId(measure.Subject), a => a.Answer);
    }

    public Tally Result()
    {
        List<LeftOut> leftOut = [];
        List<Evidence> valid = [];
        foreach (var row in _facts.Rows<Evidence>(_goal).Where(r => r.IsKnownOn(_date) && r.HappenedOn <= _date))
        {
            if (WhyNotValid(row) is { } why)
            {
                leftOut.Add(new LeftOut(row, NameOf(SubjectOf(row)), why, SubjectOf(row)));
            }
            else
            {
                valid.Add(row);
            }
        }

        List<TallySubject> counted = [];
        List<TallySubject> partly = [];
        foreach (var rows in valid.GroupBy(SubjectOf))
        {
            if (WhyNotAmongThose(rows.Key) is { } why)
            {
                leftOut.AddRange(rows.Select(r => new LeftOut(r, NameOf(rows.Key), why, rows.Key)));
                continue;
            }

            var subject = Subject(rows.Key, rows);
            (subject.Missing.Count == 0 ? counted : partly).Add(subject);
        }

        return new Tally
        {
            Counted = InDanishOrder(counted),
            Partly = InDanishOrder(partly),
            LeftOut =
            [
                .. leftOut.OrderBy(l => l.Subject, Danish.Order).ThenBy(l => l.Row.HappenedOn).ThenBy(l => l.Row.Id),
            ],
            Target = Target(),
            Population = Names(Population()),
            Concerned = Names(AnsweredBy(Concern.Yes)),
            NotConcerned = Names(AnsweredBy(Concern.No)),
            Unanswered = Names(AnsweredBy(Concern.NotStated)),
            ValidRows = [.. valid, .. AnswersOn(_date)],
        };
    }

    private string? WhyNotValid(Evidence row) =>
        row.IsWithdrawnOn(_date) ? row.WithdrawalInWords
        : _measure.CriteriaInOrder.All(c => c.Id != row.CriterionId) ? "kriteriet indgår ikke i målet"
        : row.HappenedOn < _firstDay ? $"sket før {Danish.Long(_firstDay)}"
        : row.HappenedOn > _goal.DueOn ? $"sket efter målets frist {Danish.Long(_goal.DueOn)}"
        : null;

    private string? WhyNotAmongThose(int subject)
    {
        if (_measure.Target == TargetKind.AtLeast)
        {
            return null;
        }

        if (!IsActive(subject))
        {
            return WhyNotActive(subject);
        }

        return _measure.Target == TargetKind.Everyone
            ? null
            : _answers.GetValueOrDefault(subject) switch
            {
                Concern.Yes => null,
                Concern.No => "har ikke behov",
                _ => "behov ikke oplyst",
            };
    }

    private string WhyNotActive(int subject)
    {
        var (from, to) =
            _measure.Subject == SubjectKind.Unit
                ? (_units[subject].From, _units[subject].To)
                : (_centres[subject].From, _centres[subject].To);
        return to < _populationDate
            ? $"lukket den {Danish.Long(to.Value)}"
            : $"findes først fra den {Danish.Long(from)}";
    }

    private TallySubject Subject(int id, IEnumerable<Evidence> rows)
    {
        var byCriterion = rows.GroupBy(r => r.CriterionId)
            .ToDictionary(
                g => g.Key,
                g => g.OrderBy(r => r.HappenedOn).ThenBy(r => r.RecordedAt).ThenBy(r => r.Id).First()
            );
        var missing = _measure.CriteriaInOrder.Where(c => !byCriterion.ContainsKey(c.Id)).ToList();
        var lastDay = byCriterion.Values.Max(r => r.HappenedOn);
        return new TallySubject(id, NameOf(id), CentresOf(id, rows, lastDay), byCriterion, missing);
    }

    private IReadOnlyList<Centre> CentresOf(int id, IEnumerable<Evidence> rows, DateOnly lastDay) =>
        _measure.Subject switch
        {
            SubjectKind.Unit => [_centres[_units[id].On(lastDay).CentreId]],
            SubjectKind.Centre => [_centres[id]],
            _ =>
            [
                .. rows.Where(r => r.CentreId is not null)
                    .Select(r => _centres[r.CentreId!.Value])
                    .Distinct()
                    .OrderBy(c => c.Abbreviation, Danish.Order),
            ],
        };

    private IEnumerable<ConcernAnswer> AnswersOn(DateOnly date) =>
        _facts
            .Rows<ConcernAnswer>(_goal)
            .Where(a => a.CountsOn(date) && a.HappenedOn <= _populationDate)
            .GroupBy(a => a.SubjectId(_measure.Subject))
            .Select(g => g.OrderBy(a => a.HappenedOn).ThenBy(a => a.RecordedAt).ThenBy(a => a.Id).Last());

    private int? Target() =>
        _measure.Target switch
        {
            TargetKind.AtLeast => _measure.TargetNumber,
            TargetKind.Everyone => Population().Count(),
            _ => AnsweredBy(Concern.Yes).Count(),
        };

    private IEnumerable<int> AnsweredBy(Concern answer) =>
        _measure.Target == TargetKind.EveryoneConcerned
            ? Population().Where(id => _answers.GetValueOrDefault(id) == answer)
            : [];

    private IEnumerable<int> Population() =>
        _measure.Target == TargetKind.AtLeast ? []
        : _measure.Subject == SubjectKind.Unit ? _units.Keys.Where(IsActive)
        : _measure.Subject == SubjectKind.Centre ? _centres.Keys.Where(IsActive)
        : _labels.Roots;

    private bool IsActive(int subject) =>
        _measure.Subject switch
        {
            SubjectKind.Unit => _units[subject].IsActiveOn(_populationDate),
            SubjectKind.Centre => _centres[subject].IsActiveOn(_populationDate),
            _ => true,
        };

    private int SubjectOf(Evidence row) =>
        _measure.Subject == SubjectKind.Label ? _labels.Root(row.LabelId!.Value) : row.SubjectId(_measure.Subject);

    private string NameOf(int subject) =>
        _measure.Subject switch
        {
            SubjectKind.Unit => _units[subject].On(_date).Name,
            SubjectKind.Centre => _centres[subject].NameOn(_date),
            _ => _labels.NameOf(subject),
        };

    private IReadOnlyList<Named> Names(IEnumerable<int> subjects) =>
        Tally.InDanishOrder(subjects.Select(id => new Named(id, NameOf(id))));

    private static IReadOnlyList<TallySubject> InDanishOrder(IEnumerable<TallySubject> subjects) =>
        [.. subjects.OrderBy(s => s.Name, Danish.Order).ThenBy(s => s.Id)];
}

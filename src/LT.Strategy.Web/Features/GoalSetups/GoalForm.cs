using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.GoalSetups;

/// <summary>A goal as it is typed. Which of the two measures it has is chosen before; the fields of the other are empty.</summary>
public sealed class GoalForm : YearChangeForm
{
    private const int EmptyLines = 2;

    private const string TooLong = "Skriv højst {1} tegn";

    public bool IsLevel { get; set; }

    public int? ThemeId { get; set; }

    [MaxLength(SharedGoal.NumberMaxLength, ErrorMessage = TooLong)]
    public string? Number { get; set; }

    [MaxLength(SharedGoal.ShortTitleMaxLength, ErrorMessage = TooLong)]
    public string? ShortTitle { get; set; }

    [MaxLength(SharedGoal.StatementMaxLength, ErrorMessage = TooLong)]
    public string? Statement { get; set; }

    [MaxLength(SharedGoal.MeaningMaxLength, ErrorMessage = TooLong)]
    public string? Meaning { get; set; }

    [MaxLength(SharedGoal.OwnerMaxLength, ErrorMessage = TooLong)]
    public string? Owner { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? CountsFrom { get; set; }

    [MaxLength(SharedGoal.UnitTextMaxLength, ErrorMessage = TooLong)]
    public string? UnitText { get; set; }

    public SubjectKind Subject { get; set; }

    public CountSource Source { get; set; }

    public int? FrameworkId { get; set; }

    public TargetKind Target { get; set; }

    public int? TargetNumber { get; set; }

    [MaxLength(CountMeasure.ConcernQuestionMaxLength, ErrorMessage = TooLong)]
    public string? ConcernQuestion { get; set; }

    public List<CriterionForm> Criteria { get; set; } = [];

    public bool LowerIsBetter { get; set; }

    public decimal? BaselineValue { get; set; }

    public DateOnly? BaselineOn { get; set; }

    [MaxLength(LevelMeasure.BaselineSourceMaxLength, ErrorMessage = TooLong)]
    public string? BaselineSource { get; set; }

    public decimal? TargetValue { get; set; }

    public int? Decimals { get; set; }

    public List<PathForm> Path { get; set; } = [];

    /// <summary>The day the change applies from; today when nothing is typed.</summary>
    public DateOnly? AppliesFrom { get; set; }

    /// <summary>Which button was pressed: empty saves, "vis" shows how the goal would read.</summary>
    public string? Handling { get; set; }

    public sealed class CriterionForm
    {
        public int Id { get; set; }

        [MaxLength(Criterion.NameMaxLength, ErrorMessage = TooLong)]
        public string? Name { get; set; }

        [MaxLength(Criterion.ShortNameMaxLength, ErrorMessage = TooLong)]
        public string? ShortName { get; set; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(ShortName);
    }

    public sealed class PathForm
    {
        public DateOnly? On { get; set; }

        public decimal? Value { get; set; }
    }

    protected override DateOnly AppliesFromOr(DateOnly today) => AppliesFrom ?? today;

    public static GoalForm New(StrategyYear year, bool isLevel) =>
        new()
        {
            Edition = EditionOf(year),
            IsLevel = isLevel,
            DueOn = year.LastDay,
            LowerIsBetter = true,
            Decimals = 1,
        };

    public static GoalForm Of(SharedGoal goal, StrategyYear year)
    {
        var form = new GoalForm
        {
            Edition = EditionOf(year),
            IsLevel = goal.Measure is LevelMeasure,
            ThemeId = goal.ThemeId,
            Number = goal.Number,
            ShortTitle = goal.ShortTitle,
            Statement = goal.Statement,
            Meaning = goal.Meaning,
            Owner = goal.Owner,
            DueOn = goal.DueOn,
            CountsFrom = goal.CountsFrom,
            UnitText = goal.UnitText,
        };
        form.Read(goal.Measure);
        return form;
    }

    /// <summary>What is needed before the goal can be put together at all.</summary>
    public IEnumerable<Obstacle> Missing()
    {
        if (ThemeId is null)
        {
            yield return new Obstacle("ThemeMissing", "Vælg et tema.", nameof(ThemeId));
        }

        if (DueOn is null)
        {
            yield return new Obstacle("DateMissing", "Skriv målets frist, fx 31.12.2019.", nameof(DueOn));
        }

        if (!IsLevel)
        {
            yield break;
        }

        if (BaselineValue is null)
        {
            yield return new Obstacle("ValueMissing", "Skriv udgangspunktet, fx 14,9.", nameof(BaselineValue));
        }

        if (BaselineOn is null)
        {
            yield return new Obstacle("DateMissing", "Skriv udgangspunktets dato.", nameof(BaselineOn));
        }

        if (TargetValue is null)
        {
            yield return new Obstacle("ValueMissing", "Skriv måltallet, fx 13,5.", nameof(TargetValue));
        }

        if (Decimals is not (>= 0 and <= GoalDefinition.MostDecimals))
        {
            yield return new Obstacle(
                "DecimalsOutOfRange",
                $"Skriv et antal decimaler mellem 0 og {GoalDefinition.MostDecimals}.",
                nameof(Decimals)
            );
        }
    }

    public IEnumerable<Obstacle> HalfTyped()
    {
        Criteria.RemoveAll(c => c is null);
        Path.RemoveAll(p => p is null);
        foreach (var (at, point) in Path.Index())
        {
            if (point.On is null != point.Value is null)
            {
                yield return new Obstacle(
                    "PathPointHalf",
                    "Skriv både dato og værdi, eller lad begge være tomme.",
                    $"Path[{at}].{(point.On is null ? "On" : "Value")}"
                );
            }
        }
    }

    /// <summary>What is wrong with a point of the plan, at the line it is typed on: an empty or half line is no point.</summary>
    public Obstacle AtItsLine(Obstacle obstacle)
    {
        var lines = Path.Index().Where(p => p.Item is { On: not null, Value: not null }).Select(p => p.Index);
        foreach (var (point, line) in lines.Index())
        {
            var prefix = $"Path[{point}].";
            if (obstacle.Place?.StartsWith(prefix, StringComparison.Ordinal) == true)
            {
                return obstacle with { Place = $"Path[{line}].{obstacle.Place[prefix.Length..]}" };
            }
        }

        return obstacle;
    }

    /// <summary>Shows empty lines to write more criteria and path points in.</summary>
    public GoalForm WithRoom()
    {
        while (Criteria.TakeLast(EmptyLines).Count(c => c.IsBlank) < EmptyLines)
        {
            Criteria.Add(new CriterionForm());
        }

        while (Path.TakeLast(EmptyLines).Count(p => p.On is null && p.Value is null) < EmptyLines)
        {
            Path.Add(new PathForm());
        }

        return this;
    }

    private void Read(Measure measure)
    {
        var shares = measure is CountMeasure { Target: not TargetKind.AtLeast };
        Path.AddRange(
            measure
                .Path.OrderBy(p => p.On)
                .Select(p => new PathForm { On = p.On, Value = Plain(shares ? p.Value * 100 : p.Value) })
        );
        switch (measure)
        {
            case CountMeasure count:
                (Subject, Source, FrameworkId) = (count.Subject, count.Source, count.FrameworkId);
                (Target, TargetNumber, ConcernQuestion) = (count.Target, count.TargetNumber, count.ConcernQuestion);
                Criteria.AddRange(
                    count.CriteriaInOrder.Select(c => new CriterionForm
                    {
                        Id = c.Id,
                        Name = c.Name,
                        ShortName = c.ShortName,
                    })
                );
                break;
            case LevelMeasure level:
                (LowerIsBetter, Decimals, TargetValue) = (
                    level.LowerIsBetter,
                    level.Decimals,
                    Plain(level.TargetValue)
                );
                (BaselineValue, BaselineOn) = (Plain(level.BaselineValue), level.BaselineOn);
                BaselineSource = level.BaselineSource;
                break;
        }
    }

    /// <summary>Without the noughts that a database adds.</summary>
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;
}

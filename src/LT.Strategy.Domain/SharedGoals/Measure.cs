using System.Text.Json.Serialization;
using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>How a goal is measured. Two kinds are enough: <see cref="CountMeasure"/> and <see cref="LevelMeasure"/>.</summary>
[JsonDerivedType(typeof(CountMeasure), "Count")]
[JsonDerivedType(typeof(LevelMeasure), "Level")]
public abstract class Measure
{
    public int Id { get; init; }

    public int SharedGoalId { get; init; }

    /// <summary>The planned path between start and target; empty is a straight line. In the goal's unit, but in shares (0 to 1) where everyone, or everyone concerned, is the target.</summary>
    public List<PathPoint> Path { get; } = [];

    internal abstract Measure AYearLater();

    protected void PathAYearLater(Measure of) =>
        Path.AddRange(of.Path.Select(p => new PathPoint { On = p.On.AddYears(1), Value = p.Value }));

    internal virtual void Become(Measure wanted)
    {
        Path.RemoveAll(p => !wanted.Path.Exists(w => w.On == p.On && w.Value == p.Value));
        Path.AddRange(
            wanted
                .Path.Where(w => !Path.Exists(p => p.On == w.On))
                .Select(w => new PathPoint { On = w.On, Value = w.Value })
        );
    }
}

/// <summary>What is planned to be reached by a day.</summary>
public class PathPoint
{
    public int Id { get; init; }

    public required DateOnly On { get; init; }

    public required decimal Value { get; init; }
}

public enum SubjectKind
{
    Unit,
    Centre,

    /// <summary>A named thing, kept in a register of the goal.</summary>
    Label,
}

public enum TargetKind
{
    AtLeast,

    /// <summary>All that are active on the date.</summary>
    Everyone,

    /// <summary>Those who have answered yes to the concern question.</summary>
    EveryoneConcerned,
}

public enum CountSource
{
    /// <summary>People record it.</summary>
    Evidence,

    /// <summary>Computed from the agreements in force: a centre counts when its agreement names an item of the framework.</summary>
    Agreements,
}

/// <summary>Counts distinct subjects that meet all criteria, against a target.</summary>
public class CountMeasure : Measure
{
    public const int ConcernQuestionMaxLength = 300;

    public required SubjectKind Subject { get; set; }

    public required TargetKind Target { get; set; }

    /// <summary>The number wanted when the target is <see cref="TargetKind.AtLeast"/>.</summary>
    public int? TargetNumber { get; set; }

    public CountSource Source { get; set; }

    public int? FrameworkId { get; set; }

    public Framework? Framework { get; set; }

    /// <summary>The question that decides whether a subject is concerned.</summary>
    public string? ConcernQuestion { get; set; }

    public List<Criterion> Criteria { get; } = [];

    /// <summary>The criteria that are asked for.</summary>
    [JsonIgnore]
    public IReadOnlyList<Criterion> CriteriaInOrder => [.. Criteria.Where(c => !c.IsDropped).OrderBy(c => c.Order)];

    /// <summary>Whether a contribution promises a number: not where centres count, and not where agreements are the source.</summary>
    [JsonIgnore]
    public bool AsksForANumber => Source == CountSource.Evidence && Subject != SubjectKind.Centre;

    /// <summary>Whether a contribution chooses items of the framework.</summary>
    [JsonIgnore]
    public bool AsksForItems => Source == CountSource.Agreements;

    internal override void Become(Measure wanted)
    {
        base.Become(wanted);
        var other = (CountMeasure)wanted;
        (Subject, Target, TargetNumber) = (other.Subject, other.Target, other.TargetNumber);
        Source = other.Source;
        if (FrameworkId != other.FrameworkId)
        {
            (FrameworkId, Framework) = (other.FrameworkId, other.Framework);
        }

        ConcernQuestion = other.ConcernQuestion;
        foreach (var criterion in Criteria)
        {
            criterion.IsDropped = !other.Criteria.Exists(c => c.Id == criterion.Id && !c.IsDropped);
        }

        foreach (var criterion in other.Criteria.Where(c => !c.IsDropped))
        {
            if (Criteria.Find(c => c.Id == criterion.Id && c.Id != 0) is { } known)
            {
                (known.Order, known.Name, known.ShortName) = (criterion.Order, criterion.Name, criterion.ShortName);
            }
            else
            {
                Criteria.Add(
                    new Criterion
                    {
                        Order = criterion.Order,
                        Name = criterion.Name,
                        ShortName = criterion.ShortName,
                    }
                );
            }
        }
    }

    internal override Measure AYearLater()
    {
        var next = new CountMeasure
        {
            Subject = Subject,
            Target = Target,
            TargetNumber = TargetNumber,
            Source = Source,
            FrameworkId = FrameworkId,
            Framework = Framework,
            ConcernQuestion = ConcernQuestion,
        };
        next.Criteria.AddRange(
            CriteriaInOrder.Select(c => new Criterion
            {
                Order = c.Order,
                Name = c.Name,
                ShortName = c.ShortName,
            })
        );
        next.PathAYearLater(this);
        return next;
    }

    /// <summary>"1 enhed", "2 enheder".</summary>
    public string SubjectWord(decimal count) =>
        Subject switch
        {
            SubjectKind.Unit => count == 1 ? "enhed" : "enheder",
            SubjectKind.Centre => count == 1 ? "center" : "centre",
            _ => count == 1 ? "form" : "former",
        };
}

/// <summary>A named condition; a subject counts when each has its own evidence.</summary>
public class Criterion
{
    public const int NameMaxLength = 200;

    public const int ShortNameMaxLength = 80;

    public int Id { get; init; }

    public required int Order { get; set; }

    /// <summary>Reads after the subject: "er støttet af de interne ressourcer".</summary>
    public required string Name { get; set; }

    /// <summary>For the head of a table: "Støttet af de interne ressourcer".</summary>
    public required string ShortName { get; set; }

    /// <summary>No longer asked for; what was recorded about it stays and is left out.</summary>
    public bool IsDropped { get; set; }
}

/// <summary>Readings over time from a dated, sourced baseline to a target.</summary>
public class LevelMeasure : Measure
{
    public const int BaselineSourceMaxLength = 200;

    public required bool LowerIsBetter { get; set; }

    public required decimal BaselineValue { get; set; }

    public required DateOnly BaselineOn { get; set; }

    public required string BaselineSource { get; set; }

    public required decimal TargetValue { get; set; }

    /// <summary>Decimals shown; comparisons are always unrounded.</summary>
    public int Decimals { get; set; } = 1;

    internal override void Become(Measure wanted)
    {
        base.Become(wanted);
        var other = (LevelMeasure)wanted;
        (LowerIsBetter, Decimals, TargetValue) = (other.LowerIsBetter, other.Decimals, other.TargetValue);
        (BaselineValue, BaselineOn, BaselineSource) = (other.BaselineValue, other.BaselineOn, other.BaselineSource);
    }

    internal override Measure AYearLater()
    {
        var next = new LevelMeasure
        {
            LowerIsBetter = LowerIsBetter,
            BaselineValue = BaselineValue,
            BaselineOn = BaselineOn,
            BaselineSource = BaselineSource,
            TargetValue = TargetValue,
            Decimals = Decimals,
        };
        next.PathAYearLater(this);
        return next;
    }

    /// <summary>A reading or a forecast, the same on every page: "14,2", "13,63".</summary>
    public string Written(decimal value) => Danish.Number(value, DecimalsOf(value));

    /// <summary>What is planned for a day, with one decimal more: "13,98".</summary>
    public string Planned(decimal value) => Danish.Number(value, Decimals + 1);

    /// <summary>How far a value is from the plan, as the two are written: "+0,22".</summary>
    public string FromPlan(decimal value, decimal plan) =>
        Danish.Signed(
            Danish.Rounded(value, DecimalsOf(value)) - Danish.Rounded(plan, Decimals + 1),
            Math.Max(DecimalsOf(value), Decimals + 1)
        );

    /// <summary>How far a value is from the baseline towards the target, as the two are written: "0,7"; less than zero the wrong way.</summary>
    public string FromBaseline(decimal value)
    {
        var written = Danish.Rounded(value, DecimalsOf(value));
        return Danish.Number(
            LowerIsBetter ? BaselineValue - written : written - BaselineValue,
            Math.Max(DecimalsOf(value), Decimals)
        );
    }

    private int DecimalsOf(decimal value) => Danish.DecimalsBeside(value, TargetValue, Decimals);

    public bool Reaches(decimal value) => LowerIsBetter ? value <= TargetValue : value >= TargetValue;

    /// <summary>Distance covered of the distance needed; 1 is the whole way, negative is the wrong way.</summary>
    public decimal FractionAt(decimal value) => (value - BaselineValue) / (TargetValue - BaselineValue);
}

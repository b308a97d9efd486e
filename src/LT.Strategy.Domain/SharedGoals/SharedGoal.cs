using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>A shared goal of one year (et fælles mål). It is configuration: nothing in code knows its number.</summary>
public class SharedGoal
{
    public const int NumberMaxLength = 10;

    public const int ShortTitleMaxLength = 120;

    public const int StatementMaxLength = 1000;

    public const int MeaningMaxLength = 2000;

    public const int OwnerMaxLength = 120;

    public const int UnitTextMaxLength = 80;

    public int Id { get; init; }

    public int StrategyYearId { get; init; }

    public int ThemeId { get; init; }

    public Theme Theme { get; init; } = null!;

    /// <summary>"1.1": theme and place.</summary>
    public required string Number { get; init; }

    public required string ShortTitle { get; set; }

    /// <summary>The goal in the strategy's meaning, as one sentence.</summary>
    public required string Statement { get; set; }

    /// <summary>What it means in practice, for everyone.</summary>
    public string Meaning { get; set; } = "";

    /// <summary>The role that answers for the goal.</summary>
    public string Owner { get; set; } = "";

    /// <summary>The last day that counts.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The first day that counts; null is the year's first day.</summary>
    public DateOnly? CountsFrom { get; init; }

    /// <summary>The words after the number: "afdelinger og enheder", "dagsværk pr. årsværk".</summary>
    public required string UnitText { get; set; }

    /// <summary>The word after one: "enhed", "form".</summary>
    public string UnitOne { get; set; } = "";

    /// <summary>The word after any other number: "enheder", "former".</summary>
    public string UnitMany { get; set; } = "";

    public required Measure Measure { get; init; }

    public List<PathPoint> Path => Measure.Path;

    public DateOnly FirstDayIn(StrategyYear year) => CountsFrom ?? year.FirstDay;

    /// <summary>Whether a fact of the day counts at all: from the first day that counts to the due date.</summary>
    public bool Takes(DateOnly happenedOn, StrategyYear year) => happenedOn >= FirstDayIn(year) && happenedOn <= DueOn;
}

/// <summary>How a goal is measured. Two kinds are enough: <see cref="CountMeasure"/> and <see cref="LevelMeasure"/>.</summary>
public abstract class Measure
{
    public int Id { get; init; }

    public int SharedGoalId { get; init; }

    /// <summary>The planned path between start and target; empty is a straight line. In the goal's unit, but in shares (0 to 1) where everyone, or everyone concerned, is the target.</summary>
    public List<PathPoint> Path { get; } = [];
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

    public required SubjectKind Subject { get; init; }

    public required TargetKind Target { get; init; }

    /// <summary>The number wanted when the target is <see cref="TargetKind.AtLeast"/>.</summary>
    public int? TargetNumber { get; init; }

    public CountSource Source { get; init; }

    public int? FrameworkId { get; init; }

    public Framework? Framework { get; init; }

    /// <summary>The question that decides whether a subject is concerned.</summary>
    public string? ConcernQuestion { get; init; }

    public List<Criterion> Criteria { get; } = [];

    public IReadOnlyList<Criterion> CriteriaInOrder => [.. Criteria.OrderBy(c => c.Order)];

    /// <summary>Whether a contribution promises a number: not where centres count, and not where agreements are the source.</summary>
    public bool AsksForANumber => Source == CountSource.Evidence && Subject != SubjectKind.Centre;

    /// <summary>Whether a contribution chooses items of the framework.</summary>
    public bool AsksForItems => Source == CountSource.Agreements;

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

    public required int Order { get; init; }

    /// <summary>Reads after the subject: "er støttet af de interne ressourcer".</summary>
    public required string Name { get; set; }

    /// <summary>For the head of a table: "Støttet af de interne ressourcer".</summary>
    public required string ShortName { get; set; }
}

/// <summary>Readings over time from a dated, sourced baseline to a target.</summary>
public class LevelMeasure : Measure
{
    public const int BaselineSourceMaxLength = 200;

    public required bool LowerIsBetter { get; init; }

    public required decimal BaselineValue { get; init; }

    public required DateOnly BaselineOn { get; init; }

    public required string BaselineSource { get; init; }

    public required decimal TargetValue { get; init; }

    /// <summary>Decimals shown; comparisons are always unrounded.</summary>
    public int Decimals { get; init; } = 1;

    public bool Reaches(decimal value) => LowerIsBetter ? value <= TargetValue : value >= TargetValue;

    /// <summary>Distance covered of the distance needed; 1 is the whole way, negative is the wrong way.</summary>
    public decimal FractionAt(decimal value) => (value - BaselineValue) / (TargetValue - BaselineValue);
}

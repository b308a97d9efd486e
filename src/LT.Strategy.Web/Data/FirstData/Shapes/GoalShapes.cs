using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Data.FirstData.Shapes;

public sealed record YearShape
{
    public required int Year { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required DateOnly CentreDeadline { get; init; }

    public required DateOnly DecentralDeadline { get; init; }

    public List<GoalShape> Goals { get; init; } = [];
}

/// <summary>A goal has either a count or a level.</summary>
public sealed record GoalShape
{
    public required string Number { get; init; }

    public required int Theme { get; init; }

    public required string ShortTitle { get; init; }

    public required string Statement { get; init; }

    public string Meaning { get; init; } = "";

    public string Owner { get; init; } = "";

    public required string UnitOne { get; init; }

    public required string UnitMany { get; init; }

    public required string UnitText { get; init; }

    public required DateOnly Due { get; init; }

    public CountShape? Count { get; init; }

    public LevelShape? Level { get; init; }
}

public sealed record CountShape
{
    public required SubjectKind Subject { get; init; }

    public required TargetShape Target { get; init; }

    public List<string> Criteria { get; init; } = [];

    public List<string> ShortCriteria { get; init; } = [];

    public string? Concern { get; init; }

    public CountSource Source { get; init; }

    public string? Framework { get; init; }

    public List<PathShape> Path { get; init; } = [];
}

public sealed record TargetShape(TargetKind Kind, int? Number = null);

public sealed record LevelShape
{
    public required bool LowerIsBetter { get; init; }

    public required decimal Baseline { get; init; }

    public required DateOnly BaselineDate { get; init; }

    public required string BaselineSource { get; init; }

    public required decimal Target { get; init; }

    public int Decimals { get; init; } = 1;

    public List<PathShape> Path { get; init; } = [];
}

public sealed record PathShape
{
    public required DateOnly On { get; init; }

    public required decimal Value { get; init; }
}

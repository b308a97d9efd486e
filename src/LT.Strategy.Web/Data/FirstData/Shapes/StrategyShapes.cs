using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Data.FirstData.Shapes;

/// <summary>koncernstrategi-2019.yaml.</summary>
public sealed record StrategyFile
{
    public required FutureNarrativeShape FutureNarrative { get; init; }

    public List<FrameworkShape> Frameworks { get; init; } = [];

    public required GroupStrategyShape GroupStrategy { get; init; }

    public List<YearShape> Years { get; init; } = [];
}

public sealed record FutureNarrativeShape
{
    public required string Title { get; init; }

    public required string Period { get; init; }

    public string WrittenBy { get; init; } = "";

    public string Summary { get; init; } = "";

    public List<TrendShape> Trends { get; init; } = [];

    public List<GuidepostShape> Guideposts { get; init; } = [];
}

public sealed record TrendShape
{
    public required string Name { get; init; }

    public string Summary { get; init; } = "";
}

public sealed record GuidepostShape
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = "";
}

public sealed record FrameworkShape
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string Summary { get; init; } = "";

    public List<FrameworkItemShape> Items { get; init; } = [];
}

public sealed record FrameworkItemShape
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public bool InFocus { get; init; }
}

public sealed record GroupStrategyShape
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public string Summary { get; init; } = "";

    public string CoreTask { get; init; } = "";

    public List<ThemeShape> Themes { get; init; } = [];

    public List<FocusShape> CrossCuttingFocuses { get; init; } = [];
}

public sealed record ThemeShape
{
    public required int Number { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    public string Summary { get; init; } = "";
}

public sealed record FocusShape
{
    public required int Theme { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = "";

    public string? Centre { get; init; }
}

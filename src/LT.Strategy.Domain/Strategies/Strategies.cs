using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Strategies;

/// <summary>The municipality's story of where it is going (Fremtidsfortællingen 2019-2025).</summary>
public class FutureNarrative
{
    public const int TitleMaxLength = 120;

    public const int PeriodMaxLength = 40;

    public const int WrittenByMaxLength = 120;

    public const int SummaryMaxLength = 4000;

    public int Id { get; init; }

    public required string Title { get; set; }

    public required string Period { get; set; }

    public string WrittenBy { get; set; } = "";

    public string Summary { get; set; } = "";

    public List<Trend> Trends { get; } = [];

    public List<Guidepost> Guideposts { get; } = [];
}

/// <summary>What changes around the municipality (megatrend).</summary>
public class Trend
{
    public const int NameMaxLength = 120;

    public const int SummaryMaxLength = 1000;

    public int Id { get; init; }

    public int Order { get; init; }

    public required string Name { get; set; }

    public string Summary { get; set; } = "";
}

/// <summary>A pejlemærke: what the organisation steers by for five to ten years.</summary>
public class Guidepost
{
    public const int CodeMaxLength = 60;

    public const int TitleMaxLength = 120;

    public const int SummaryMaxLength = 1000;

    public int Id { get; init; }

    public int Order { get; init; }

    public required string Code { get; init; }

    public required string Title { get; set; }

    public string Summary { get; set; } = "";
}

/// <summary>A koncernstrategi for one or two years, with the themes the whole organisation shares.</summary>
public class GroupStrategy
{
    public const int CodeMaxLength = 60;

    public const int NameMaxLength = 120;

    public const int TextMaxLength = 4000;

    public int Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    public required int FirstYear { get; init; }

    public required int LastYear { get; set; }

    public string Summary { get; set; } = "";

    public string CoreTask { get; set; } = "";

    public List<Theme> Themes { get; } = [];

    public List<CrossCuttingFocus> CrossCuttingFocuses { get; } = [];
}

/// <summary>One of the strategy's themes. Themes carry over from year to year; goals belong to a year.</summary>
public class Theme
{
    public const int CodeMaxLength = 60;

    public const int TitleMaxLength = 120;

    public const int ShortTitleMaxLength = 40;

    public const int SummaryMaxLength = 2000;

    public int Id { get; init; }

    public int GroupStrategyId { get; init; }

    public required int Number { get; init; }

    public required string Code { get; init; }

    public required string Title { get; set; }

    /// <summary>One or two words, for tables and check lists.</summary>
    public required string ShortTitle { get; set; }

    public string Summary { get; set; } = "";
}

/// <summary>An effort across the organisation that the strategy names beside its goals.</summary>
public class CrossCuttingFocus
{
    public const int TitleMaxLength = 120;

    public const int SummaryMaxLength = 1000;

    public int Id { get; init; }

    public required int ThemeNumber { get; init; }

    public required string Title { get; set; }

    public string Summary { get; set; } = "";

    public int? ResponsibleCentreId { get; set; }

    public Centre? ResponsibleCentre { get; set; }
}

/// <summary>One year of a strategy: its deadlines, its goals, and the settings that its statuses are decided by.</summary>
public class StrategyYear
{
    public int Id { get; init; }

    public int GroupStrategyId { get; init; }

    public GroupStrategy GroupStrategy { get; init; } = null!;

    public required int Year { get; init; }

    /// <summary>The day the strategy office opened the year.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Centre agreements are concluded by the end of this day in Copenhagen (Koncernstrategi 2019: 15 January).</summary>
    public required DateOnly CentreDeadline { get; set; }

    /// <summary>Decentral agreements are concluded by the end of this day (Koncernstrategi 2019: 1 March).</summary>
    public required DateOnly DecentralDeadline { get; set; }

    /// <summary>How far behind the planned path, as a share of the whole, still is "På sporet".</summary>
    public decimal OnTrackMargin { get; set; } = 0.10m;

    /// <summary>How far behind the planned path still is "I risiko"; further is "Bagud".</summary>
    public decimal AtRiskMargin { get; set; } = 0.25m;

    /// <summary>Days without anything recorded after which a goal reads "Mangler opfølgning".</summary>
    public int StalenessDays { get; set; } = 100;

    /// <summary>Days after the due date within which the deciding reading of a level goal may be dated.</summary>
    public int ClosingReadingDays { get; set; } = 31;

    /// <summary>Whether one initiative may fill the cells of several themes.</summary>
    public bool OneInitiativeMayFillSeveralThemes { get; set; } = true;

    /// <summary>Whether an initiative in a decentral agreement may fill the cell of its centre.</summary>
    public bool DecentralInitiativeMayFillItsCentresCell { get; set; }

    /// <summary>Whether amendments are concluded by the other party, as first agreements are.</summary>
    public bool AmendmentsNeedTheOtherParty { get; set; }

    public List<SharedGoal> Goals { get; } = [];

    /// <summary>Later deadlines granted to single centres and units.</summary>
    public List<DeadlineExtension> Extensions { get; } = [];

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    public IReadOnlyList<Theme> Themes => [.. GroupStrategy.Themes.OrderBy(t => t.Number)];

    public IReadOnlyList<SharedGoal> GoalsInOrder => [.. Goals.OrderBy(g => g.Number, StringComparer.Ordinal)];

    public SharedGoal Goal(int id) => Goals.Single(g => g.Id == id);
}

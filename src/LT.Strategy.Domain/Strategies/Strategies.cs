using System.Text.Json.Serialization;
using LT.Strategy.Domain.Organisation;

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

    /// <summary>A strategy of one year with the same themes and efforts, as copies that can be changed on their own.</summary>
    internal GroupStrategy ForTheYear(int year)
    {
        var next = new GroupStrategy
        {
            Code = $"koncernstrategi-{year}",
            Name = $"Koncernstrategi {year}",
            FirstYear = year,
            LastYear = year,
            Summary = Summary,
            CoreTask = CoreTask,
        };
        next.Themes.AddRange(
            Themes.Select(t => new Theme
            {
                Number = t.Number,
                Code = t.Code,
                Title = t.Title,
                ShortTitle = t.ShortTitle,
                Summary = t.Summary,
            })
        );
        next.CrossCuttingFocuses.AddRange(
            CrossCuttingFocuses.Select(f => new CrossCuttingFocus
            {
                ThemeNumber = f.ThemeNumber,
                Title = f.Title,
                Summary = f.Summary,
                ResponsibleCentreId = f.ResponsibleCentreId,
                Contact = f.Contact,
            })
        );
        return next;
    }
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

    public const int ContactMaxLength = 120;

    public int Id { get; init; }

    public required int ThemeNumber { get; init; }

    public required string Title { get; set; }

    public string Summary { get; set; } = "";

    public int? ResponsibleCentreId { get; set; }

    /// <summary>Whom to ask: a role or a shared mailbox, never a person. Empty when the strategy does not say.</summary>
    public string Contact { get; set; } = "";

    [JsonIgnore]
    public Centre? ResponsibleCentre { get; set; }
}

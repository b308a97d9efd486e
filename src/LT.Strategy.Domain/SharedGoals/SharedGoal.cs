using System.Text.Json.Serialization;
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

    public int ThemeId { get; set; }

    [JsonIgnore]
    public Theme Theme { get; set; } = null!;

    /// <summary>"1.1": theme and place.</summary>
    public required string Number { get; set; }

    public required string ShortTitle { get; set; }

    /// <summary>The goal in the strategy's meaning, as one sentence.</summary>
    public required string Statement { get; set; }

    /// <summary>What it means in practice, for everyone.</summary>
    public string Meaning { get; set; } = "";

    /// <summary>The role that answers for the goal.</summary>
    public string Owner { get; set; } = "";

    /// <summary>The last day that counts.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>The first day that counts; null is the year's first day.</summary>
    public DateOnly? CountsFrom { get; set; }

    /// <summary>The words after the number: "afdelinger og enheder", "dagsværk pr. årsværk".</summary>
    public required string UnitText { get; set; }

    /// <summary>The word after one: "enhed", "form".</summary>
    public string UnitOne { get; set; } = "";

    /// <summary>The word after any other number: "enheder", "former".</summary>
    public string UnitMany { get; set; } = "";

    public required Measure Measure { get; set; }

    /// <summary>When this edition of the goal was decided; null while it is being prepared.</summary>
    public Decided? Decided { get; set; }

    [JsonIgnore]
    public List<PathPoint> Path => Measure.Path;

    public DateOnly FirstDayIn(StrategyYear year) => CountsFrom ?? year.FirstDay;

    /// <summary>Its number and short title as they stand in a sentence.</summary>
    public string InASentence() => Named(Number, ShortTitle);

    /// <summary>"mål 1.1 Relationel koordinering"; of a title that itself begins with the word, "mål 4.1 fra digitaliseringsstrategien".</summary>
    public static string Named(string number, string title) =>
        $"mål\u00A0{number} {(title.StartsWith("Mål ", StringComparison.Ordinal) ? title[4..] : title)}";

    /// <summary>Whether a fact of the day counts at all: from the first day that counts to the due date.</summary>
    public bool Takes(DateOnly happenedOn, StrategyYear year) => happenedOn >= FirstDayIn(year) && happenedOn <= DueOn;

    /// <summary>Takes over what another edition of the goal says. Its own parts keep their identity, since what was recorded refers to them, and a count never becomes a level.</summary>
    public void Become(SharedGoal wanted)
    {
        (Number, Theme, ThemeId) = (wanted.Number, wanted.Theme, wanted.ThemeId);
        (ShortTitle, Statement, Meaning, Owner) = (wanted.ShortTitle, wanted.Statement, wanted.Meaning, wanted.Owner);
        (DueOn, CountsFrom) = (wanted.DueOn, wanted.CountsFrom);
        (UnitText, UnitOne, UnitMany) = (wanted.UnitText, wanted.UnitOne, wanted.UnitMany);
        Measure.Become(wanted.Measure);
    }

    /// <summary>The same goal as a draft for next year: dates a year later, nothing recorded.</summary>
    internal SharedGoal AYearLater(Theme theme) =>
        new()
        {
            Theme = theme,
            Number = Number,
            ShortTitle = ShortTitle,
            Statement = Statement,
            Meaning = Meaning,
            Owner = Owner,
            DueOn = DueOn.AddYears(1),
            CountsFrom = CountsFrom?.AddYears(1),
            UnitText = UnitText,
            UnitOne = UnitOne,
            UnitMany = UnitMany,
            Measure = Measure.AYearLater(),
        };
}

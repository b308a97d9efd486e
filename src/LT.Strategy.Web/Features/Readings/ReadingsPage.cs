using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Readings;

/// <summary>All measurements of a level goal, the newest first.</summary>
public sealed record ReadingsPage(SharedGoal Goal, StrategyYear Year, IReadOnlyList<Reading> Readings, Actor Me)
{
    public LevelMeasure Measure => (LevelMeasure)Goal.Measure;

    /// <summary>What is asked before it is stored.</summary>
    public Obstacle? Doubt { get; init; }

    public string GoalAddress => $"/maal/{Year.Year}/{Goal.Number}";

    public string Address => $"{GoalAddress}/maalinger";

    public string AddressOf(Reading reading) => $"{GoalAddress}/dokumentation/raekke/{reading.Id}";

    public Obstacle? DoubtAbout(decimal value) => Reading.FarOff(value, Measure, Readings);

    public string? ImportAddress => Me.MayImport(Goal) ? $"{GoalAddress}/import" : null;

    /// <summary>The source most likely meant again.</summary>
    public string NewestSource =>
        Readings.Where(r => r.WithdrawnAt is null).MaxBy(r => r.HappenedOn)?.Source ?? Measure.BaselineSource;

    public string Value(decimal value) => Measure.Written(value);

    public string Standing(Reading reading) =>
        reading.WithdrawnAt is { } at ? $"Trukket tilbage {Danish.Short(Copenhagen.DayOf(at))}"
        : Counts(reading) ? "Ja"
        : "Nej, senest på udgangspunktets dag";

    /// <summary>What was recorded, and why it does not count if it does not.</summary>
    public string Outcome(Reading reading) =>
        $"Målingen {Value(reading.Value)} pr. {Danish.Long(reading.HappenedOn)} er registreret."
        + (
            Counts(reading)
                ? ""
                : $" Den tæller ikke med, fordi den ikke er efter udgangspunktet {Danish.Long(Measure.BaselineOn)}."
        );

    private bool Counts(Reading reading) => reading.HappenedOn > Measure.BaselineOn;
}

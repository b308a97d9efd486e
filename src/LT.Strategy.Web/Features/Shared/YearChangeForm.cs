using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>What every change of a year asks: which edition it was written on, and why.</summary>
public abstract class YearChangeForm
{
    /// <summary>The fingerprint of the edition the page was made from.</summary>
    public string Edition { get; set; } = "";

    [MaxLength(YearRevision.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Reason { get; set; }

    public static string EditionOf(StrategyYear year) => Stamp.Of(YearRevision.TextOf(year));

    /// <summary>The day the change applies from.</summary>
    protected virtual DateOnly AppliesFromOr(DateOnly today) => today;

    public IEnumerable<Obstacle> ObstaclesToChanging(StrategyYear year, DateOnly today)
    {
        if (Edition != EditionOf(year))
        {
            yield return new Obstacle(
                "ChangedMeanwhile",
                "En anden har ændret året, mens du skrev. Det, du skrev, står her endnu. Se ændringen på årets side, og gem så igen."
            );
        }

        if (year.OpenedOn is null)
        {
            yield break;
        }

        foreach (var obstacle in year.ObstaclesToRevision(AppliesFromOr(today), Reason, today))
        {
            yield return obstacle;
        }
    }

    /// <summary>The next save is on the edition that is told of now.</summary>
    public void TakeNotice(StrategyYear year, ModelStateDictionary state)
    {
        Edition = EditionOf(year);
        state.Remove(nameof(Edition));
    }
}

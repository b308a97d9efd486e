using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.RoundPlans;

/// <summary>Who a round asks.</summary>
public enum RoundAsks
{
    Everyone,
    Centres,
    Chosen,
}

/// <summary>A round as it is typed.</summary>
public sealed class RoundForm
{
    [MaxLength(FollowUpRound.NameMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Name { get; set; }

    public DateOnly? PeriodFrom { get; set; }

    public DateOnly? PeriodTo { get; set; }

    public DateOnly? OpensOn { get; set; }

    public DateOnly? ClosesOn { get; set; }

    public RoundAsks Who { get; set; }

    /// <summary>The codes of those that are chosen one by one.</summary>
    public List<string> Chosen { get; set; } = [];

    public static RoundForm Of(RoundPlan plan) =>
        new()
        {
            Name = plan.Name,
            PeriodFrom = plan.PeriodFrom,
            PeriodTo = plan.PeriodTo,
            OpensOn = plan.OpensOn,
            ClosesOn = plan.ClosesOn,
        };

    public static RoundForm Of(FollowUpRound round, RoundPlacesPage places) =>
        new()
        {
            Name = round.Name,
            PeriodFrom = round.PeriodFrom,
            PeriodTo = round.PeriodTo,
            OpensOn = round.OpensOn,
            ClosesOn = round.ClosesOn,
            Who =
                places.Everyone.All(round.Asks) ? RoundAsks.Everyone
                : places.CentreCodes.All(round.Asks) && !places.UnitCodes.Any(round.Asks) ? RoundAsks.Centres
                : RoundAsks.Chosen,
            Chosen = [.. round.Asked],
        };

    public RoundPlan Plan(RoundPlacesPage places) =>
        new(
            Name,
            PeriodFrom,
            PeriodTo,
            OpensOn,
            ClosesOn,
            Who switch
            {
                RoundAsks.Everyone => [.. places.Everyone],
                RoundAsks.Centres => [.. places.CentreCodes],
                _ => [.. Chosen.Intersect(places.Everyone, StringComparer.Ordinal)],
            }
        );
}

/// <summary>A round's form beside those it may ask: centres and units active on the day it opens, or later.</summary>
public sealed record RoundPlacesPage(
    StrategyYear Year,
    IReadOnlyList<Centre> Centres,
    IReadOnlyList<Unit> Units,
    DateOnly Today,
    FollowUpRound? Round
)
{
    public IEnumerable<string> CentreCodes => Centres.Select(c => c.Code);

    public IEnumerable<string> UnitCodes => Units.Select(u => u.Code);

    public IEnumerable<string> Everyone => CentreCodes.Concat(UnitCodes);

    public IEnumerable<Unit> Under(Centre centre) =>
        Units
            .Where(u => u.On(Today).CentreId == centre.Id)
            .OrderBy(u => u.On(Today).Name, Domain.Language.Danish.Order);

    public string Address =>
        Round is null ? $"/opfoelgning/runder/ny?aar={Year.Year}" : $"/opfoelgning/runder/{Round.Id}/ret";
}

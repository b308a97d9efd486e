using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
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

    /// <summary>What the round was when the page was made: somebody else's change is not written over.</summary>
    public Guid? Version { get; set; }

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
            Version = round.Version,
        };

    /// <summary>Who is asked already and has closed since cannot be chosen, and stays.</summary>
    public RoundPlan Plan(RoundPlacesPage places) =>
        new(
            Name,
            PeriodFrom,
            PeriodTo,
            OpensOn,
            ClosesOn,
            [
                .. Who switch
                {
                    RoundAsks.Everyone => places.Everyone,
                    RoundAsks.Centres => places.CentreCodes,
                    _ => Chosen.Intersect(places.Everyone, StringComparer.Ordinal),
                },
                .. places.ClosedSince,
            ]
        );
}

/// <summary>A round's form beside those it may ask: centres and units active on the day it opens, or later; and the year's other rounds.</summary>
public sealed record RoundPlacesPage(
    StrategyYear Year,
    IReadOnlyList<Centre> Centres,
    IReadOnlyList<Unit> Units,
    DateOnly Today,
    FollowUpRound? Round,
    IReadOnlyList<FollowUpRound> All
)
{
    private const int MostNames = 6;

    /// <summary>Asked, and no longer there to choose.</summary>
    public IEnumerable<string> ClosedSince => (Round?.Asked ?? []).Except(Everyone, StringComparer.Ordinal);

    /// <summary>A round that still takes answers, and will not when this one opens.</summary>
    public FollowUpRound? StillOpen => All.FirstOrDefault(r => r != Round && r.IsOpenOn(Today));

    /// <summary>For who was about to change what somebody else has changed.</summary>
    public string ChangedMeanwhile(RoundPlan typed)
    {
        var (theirs, mine) = (Names(Round!.Asked.Except(typed.Asked)), Names(typed.Asked.Except(Round.Asked)));
        return $"En anden har rettet runden, mens du skrev. Nu gælder: {Round.Name}, om {Danish.Long(Round.PeriodFrom)} til {Danish.Long(Round.PeriodTo)}. Åbner {Danish.Long(Round.OpensOn)}, frist {Danish.Long(Round.ClosesOn)}.{(theirs.Length > 0 ? $" Med hos den anden og ikke hos dig: {theirs}." : "")}{(mine.Length > 0 ? $" Med hos dig og ikke hos den anden: {mine}." : "")} Gem igen, hvis det, du har skrevet, skal gælde.";
    }

    private string Names(IEnumerable<string> codes)
    {
        var names = codes.Select(NameOf).Order(Danish.Order).ToList();
        return names.Count <= MostNames
            ? Danish.List(names)
            : Danish.List([.. names.Take(MostNames - 1), $"{names.Count - MostNames + 1} til"]);
    }

    private string NameOf(string code) =>
        Centres.FirstOrDefault(c => c.Code == code)?.NameOn(Today)
        ?? Units.FirstOrDefault(u => u.Code == code)?.On(Today).Name
        ?? code;

    public IEnumerable<string> CentreCodes => Centres.Select(c => c.Code);

    public IEnumerable<string> UnitCodes => Units.Select(u => u.Code);

    public IEnumerable<string> Everyone => CentreCodes.Concat(UnitCodes);

    public IEnumerable<Unit> Under(Centre centre) =>
        Units.Where(u => u.On(Today).CentreId == centre.Id).OrderBy(u => u.On(Today).Name, Danish.Order);

    public string Address =>
        Round is null ? $"/opfoelgning/runder/ny?aar={Year.Year}" : $"/opfoelgning/runder/{Round.Id}/ret";
}

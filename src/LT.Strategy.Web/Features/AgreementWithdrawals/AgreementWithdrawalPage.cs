using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.AgreementWithdrawals;

/// <summary>What a withdrawal means today: the coverage, the promises that fall away, and what is left as it is.</summary>
public sealed record AgreementWithdrawalPage(Agreement Agreement, YearProgress Now, DateOnly Today)
{
    /// <summary>The year as it would stand without this agreement.</summary>
    public YearProgress After { get; } =
        YearProgress.On(
            Today,
            Now.Facts with
            {
                Publications = [.. Now.Facts.Publications.Where(p => p.AgreementId != Agreement.Id)],
            }
        );

    public string OwnerName => Agreement.OwnerNameOn(Today);

    public bool IsCentre => Agreement is CentreAgreement;

    public bool MayBeWithdrawn => Agreement.Status == AgreementStatus.InForce;

    public string Address => $"/aarsaftaler/{Now.Year.Year}/{Agreement.OwnerCode}";

    /// <summary>"Dækningen bliver 31 af 40 felter. Nu er den 35 af 40."</summary>
    public string Coverage =>
        (Now.Coverage.Filled, After.Coverage.Filled) is var (now, after) && now == after
            ? $"Dækningen er uændret: {now} af {Now.Coverage.Of} felter."
            : $"Dækningen falder fra {now} til {after} af {Now.Coverage.Of} felter.";

    /// <summary>Goal by goal, what is promised and counted now and afterwards; only where it differs.</summary>
    public IReadOnlyList<string> Goals =>
        [.. Now.Goals.Zip(After.Goals).SelectMany(pair => Goal(pair.First, pair.Second))];

    /// <summary>Units under the centre whose own agreements are in force and go on being so.</summary>
    public int UnitsInForce => Agreement is CentreAgreement own ? Now.Agreements.OfUnitsUnder(own.Centre).Count() : 0;

    private static IEnumerable<string> Goal(GoalProgress now, GoalProgress after)
    {
        var name = Danish.Capital(now.Goal.InASentence());
        if (now.Promised != after.Promised)
        {
            yield return $"{name}: lovet {Or(now.Promised)} bliver {Or(after.Promised)}.";
        }

        if (now.PromisedByUnits != after.PromisedByUnits)
        {
            yield return $"{name}: enhederne lover {Or(now.PromisedByUnits)}, det bliver {Or(after.PromisedByUnits)}.";
        }

        if (now.Value != after.Value)
        {
            yield return $"{name}: {Figure.Of(now)} bliver {Figure.Of(after)}.";
        }
    }

    private static string Or(int? promised) => promised is { } number ? Danish.Number(number) : "ikke noget";
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Organisation;

/// <summary>What hangs on a centre or a unit: its agreements, the roles people hold there, and the years that are going on.</summary>
public sealed record Affairs(IReadOnlyList<Agreement> Agreements, int Roles, IReadOnlyList<StrategyYear> Years)
{
    /// <summary>What a closing means for the agreements, the deadlines and the roles.</summary>
    internal IEnumerable<string> OfClosing(
        string it,
        DateOnly lastDay,
        bool owes,
        Func<StrategyYear, DateOnly> deadline
    )
    {
        var after = Danish.Long(lastDay.AddDays(1));
        foreach (var agreement in Agreements.Where(a => a.Year.Year >= lastDay.Year).OrderBy(a => a.Year.Year))
        {
            var year = agreement.Year.Year;
            if (agreement.Status == AgreementStatus.InForce)
            {
                yield return $"Årsaftalen for {year} bliver stående og kan læses. Fra {after} tæller den ikke med i dækningen og i det, der er lovet.";
            }
            else if (agreement.IsBeingWritten())
            {
                yield return $"Årsaftalen for {year} er ikke indgået. Kladden bliver ikke slettet, men aftalen når kun at gælde, hvis den indgås senest {Danish.Long(lastDay)}.";
            }
        }

        foreach (var year in Years.Where(y => owes && deadline(y) > lastDay && !IsConcludedIn(y)))
        {
            yield return $"{it} lukker før fristen {Danish.Long(deadline(year))} og skal ikke nå en årsaftale for {year.Year}.";
        }

        if (Roles > 0)
        {
            yield return $"{Danish.Count(Roles, "rolle slutter", "roller slutter")} ikke af sig selv. Afslut {(Roles == 1 ? "den" : "dem")} særskilt.";
        }
    }

    /// <summary>What an opening means for the year's deadline.</summary>
    internal IEnumerable<string> OfOwing(DateOnly from, Func<StrategyYear, DateOnly> deadline) =>
        Years
            .Where(y => y.Year >= from.Year && !IsConcludedIn(y))
            .Select(y =>
                deadline(y) < from
                    ? $"Fristen for årsaftalen {y.Year} var {Danish.Long(deadline(y))}, så der er ingen frist i {y.Year}, medmindre strategisekretariatet giver en."
                    : $"Årsaftalen for {y.Year} skal være indgået senest {Danish.Long(deadline(y))}."
            );

    private bool IsConcludedIn(StrategyYear year) =>
        Agreements.Any(a => a.Year.Year == year.Year && a.Status is AgreementStatus.InForce or AgreementStatus.Closed);
}

internal static class AgreementStates
{
    public static bool IsBeingWritten(this Agreement agreement) =>
        agreement.Status is AgreementStatus.Draft or AgreementStatus.Submitted or AgreementStatus.Returned;
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>One thing that is different: what it is about, and a sentence, with the goal or the agreement that it leads to.</summary>
public sealed record Change(string About, string Sentence, string? GoalNumber = null, string? OwnerCode = null);

/// <summary>What became different between two dates of one year, each as it was known at its end. What is the same is not told.</summary>
public sealed class YearComparison(YearProgress before, YearProgress after)
{
    public IReadOnlyList<Change> Goals => [.. after.Goals.SelectMany(Goal)];

    public IReadOnlyList<Change> Coverage => [.. CoverageTotal(), .. after.Coverage.Rows.SelectMany(Cells)];

    public IReadOnlyList<Change> Agreements =>
        [
            .. Versions(before.Agreements.OfCentres, after.Agreements.OfCentres),
            .. Versions([.. before.Agreements.OfUnits], [.. after.Agreements.OfUnits]),
        ];

    public IReadOnlyList<Change> Organisation =>
        [
            .. after.Facts.Centres.OrderBy(c => c.Abbreviation, Danish.Order).SelectMany(Centre),
            .. after.Facts.Units.OrderBy(u => u.On(after.Date).Name, Danish.Order).SelectMany(Unit),
        ];

    /// <summary>Goals, thresholds and texts that were decided anew.</summary>
    public IReadOnlyList<Change> Rules =>
        [.. YearDifference.Between(before.Year, after.Year).Select(s => new Change(after.Year.GroupStrategy.Name, s))];

    public bool IsEmpty => Goals.Count + Coverage.Count + Agreements.Count + Organisation.Count + Rules.Count == 0;

    private IEnumerable<Change> Goal(GoalProgress now)
    {
        if (before.Goals.FirstOrDefault(g => g.Goal.Id == now.Goal.Id) is not { } then)
        {
            yield break;
        }

        var number = now.Goal.Number;
        var name = $"{number} {now.Goal.ShortTitle}";
        var (was, isNow) = (InWords(then), InWords(now));
        if (was != isNow)
        {
            yield return new Change(name, $"Fra {was} til {isNow}.", number);
        }

        if (then.Status != now.Status)
        {
            yield return new Change(
                name,
                $"Status fra {then.Status.InWords()} til {now.Status.InWords()}. {now.Ground}",
                number
            );
        }

        if (then.Promised != now.Promised)
        {
            yield return new Change(name, $"Lovet fra {Or(then.Promised)} til {Or(now.Promised)}.", number);
        }

        foreach (var change in Subjects(name, then, now))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> Subjects(string name, GoalProgress then, GoalProgress now)
    {
        var (was, isNow) = (then.Tally?.Counted ?? [], now.Tally?.Counted ?? []);
        var joined = isNow.Where(s => was.All(w => w.Id != s.Id)).Select(s => s.Name).ToList();
        if (joined.Count > 0)
        {
            yield return new Change(name, $"Tæller nu med: {Danish.List(joined)}.", now.Goal.Number);
        }

        var left = was.Where(s => isNow.All(i => i.Id != s.Id)).Select(s => s.Name).ToList();
        if (left.Count > 0)
        {
            yield return new Change(name, $"Tæller ikke længere med: {Danish.List(left)}.", now.Goal.Number);
        }
    }

    private IEnumerable<Change> CoverageTotal()
    {
        var (was, isNow) = (before.Coverage, after.Coverage);
        if ((was.Filled, was.Of) != (isNow.Filled, isNow.Of))
        {
            yield return new Change(
                "Dækkede felter",
                $"Fra {was.Filled} af {was.Of} til {isNow.Filled} af {isNow.Of}."
            );
        }
    }

    private IEnumerable<Change> Cells(CoverageRow row)
    {
        var earlier = before.Coverage.Rows.FirstOrDefault(r => r.Centre.Id == row.Centre.Id);
        foreach (var cell in row.Cells)
        {
            var was = earlier?.Cells.FirstOrDefault(c => c.Theme.Number == cell.Theme.Number);
            if (was is null || was.State == cell.State)
            {
                continue;
            }

            var why =
                cell.State == CellState.NoInitiative && cell.Publication is { BrokenCoverageReason.Length: > 0 } version
                    ? $" {version.BrokenCoverageReason}"
                    : "";
            yield return new Change(
                row.Centre.NameOn(after.Date),
                $"Tema\u00A0{cell.Theme.Number} fra {was.State.InWords()} til {cell.State.InWords()}.{why}",
                OwnerCode: row.Centre.Code
            );
        }
    }

    private IEnumerable<Change> Versions(IReadOnlyCollection<Publication> was, IReadOnlyCollection<Publication> isNow)
    {
        var then = was.ToDictionary(p => p.AgreementId);
        foreach (var version in isNow.OrderBy(NameOf, Danish.Order))
        {
            var earlier = then.GetValueOrDefault(version.AgreementId);
            if (earlier?.Number == version.Number)
            {
                continue;
            }

            yield return new Change(
                NameOf(version),
                version.IsAmendment
                    ? $"Version {version.Number} gælder fra {Danish.Long(version.ConcludedOn)}. {version.Reason}"
                    : $"Årsaftalen er indgået {Danish.Long(version.ConcludedOn)}.",
                OwnerCode: version.IsIntact ? version.Content.OwnerCode : null
            );
        }

        foreach (
            var gone in was.Where(p => isNow.All(n => n.AgreementId != p.AgreementId)).OrderBy(NameOf, Danish.Order)
        )
        {
            yield return new Change(
                NameOf(gone),
                gone.WithdrawnAt is { } at && Copenhagen.DayOf(at) <= after.Date
                    ? $"Årsaftalen er trukket tilbage {Danish.Long(Copenhagen.DayOf(at))}. {gone.WithdrawalReason}"
                    : $"Årsaftalen tælles ikke længere med, fordi {(gone.Agreement is CentreAgreement ? "centret" : "enheden")} er lukket."
            );
        }
    }

    private static string NameOf(Publication version) => version.IsIntact ? version.Content.OwnerName : "En aftale";

    private IEnumerable<Change> Centre(Centre centre)
    {
        var (was, isNow) = (centre.NameOn(before.Date), centre.NameOn(after.Date));
        return Opened(isNow, centre.From, centre.To).Concat(was == isNow ? [] : [new Change(isNow, $"Hed før {was}.")]);
    }

    private IEnumerable<Change> Unit(Unit unit)
    {
        var (was, isNow) = (unit.On(before.Date), unit.On(after.Date));
        return Opened(isNow.Name, unit.From, unit.To)
            .Concat(was.Name == isNow.Name ? [] : [new Change(isNow.Name, $"Hed før {was.Name}.")])
            .Concat(
                was.CentreId == isNow.CentreId
                    ? []
                    : [new Change(isNow.Name, $"Flyttet fra {Abbreviation(was)} til {Abbreviation(isNow)}.")]
            );
    }

    private string Abbreviation(UnitPeriod period) =>
        after.Facts.Centres.First(c => c.Id == period.CentreId).Abbreviation;

    private IEnumerable<Change> Opened(string name, DateOnly from, DateOnly? to)
    {
        if (from > before.Date && from <= after.Date)
        {
            yield return new Change(name, $"Oprettet {Danish.Long(from)}.");
        }

        if (to is { } last && last >= before.Date && last < after.Date)
        {
            yield return new Change(name, $"Lukket; sidste dag var {Danish.Long(last)}.");
        }
    }

    private static string InWords(GoalProgress goal) =>
        goal.Value is null ? "intet registreret"
        : goal.Level is not null ? Figure.Of(goal).Value
        : Figure.Of(goal).ToString();

    private static string Or(int? promised) => promised is { } number ? Danish.Number(number) : "ikke noget";
}

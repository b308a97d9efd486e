using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>What became different between two dates of one year, each as it was known at its end. What is the same is not told. The decisions are those that came to hold after the first date, by the second.</summary>
public sealed class YearComparison(YearProgress before, YearProgress after, IReadOnlyList<YearRevision> decisions)
{
    public IReadOnlyList<Change> Goals => [.. after.Goals.SelectMany(Goal)];

    /// <summary>Management's own assessments, new and withdrawn. The facts have none for those who may not see them.</summary>
    public IReadOnlyList<Change> Assessments => [.. after.Goals.SelectMany(AssessmentsOf)];

    /// <summary>Rows of the ledger that were withdrawn.</summary>
    public IReadOnlyList<Change> Withdrawn =>
        [.. after.Goals.SelectMany(g => new WithdrawnRows(g, after.Facts).Since(before.Date))];

    public IReadOnlyList<Change> Coverage =>
        [.. CoverageTotal(), .. after.Coverage.Rows.SelectMany(Cells), .. CentresThatLeft()];

    public IReadOnlyList<Change> CentreAgreements =>
        [.. Versions(before.Agreements.OfCentres, after.Agreements.OfCentres)];

    public IReadOnlyList<Change> DecentralAgreements =>
        [.. Versions([.. before.Agreements.OfUnits], [.. after.Agreements.OfUnits])];

    public IReadOnlyList<Change> Organisation =>
        [
            .. after.Facts.Centres.OrderBy(c => c.Abbreviation, Danish.Order).SelectMany(Centre),
            .. after.Facts.Units.OrderBy(u => u.On(after.Date).Name, Danish.Order).SelectMany(Unit),
        ];

    /// <summary>Goals, thresholds and texts that were decided anew, with the reason.</summary>
    public IReadOnlyList<Change> Rules => [.. DecidedChanges.Since(before.Year, decisions)];

    private IEnumerable<Change> Goal(GoalProgress now)
    {
        if (before.Goals.FirstOrDefault(g => g.Goal.Id == now.Goal.Id) is not { } then)
        {
            yield break;
        }

        var (was, isNow) = (InWords(then), InWords(now));
        if (was != isNow)
        {
            yield return About(now, $"Fra {was} til {isNow}.");
        }

        if (then.Status != now.Status)
        {
            yield return About(now, $"Status fra {then.Status.InWords()} til {now.Status.InWords()}. {now.Ground}");
        }

        if (then.Promised != now.Promised)
        {
            yield return About(now, $"Lovet fra {Or(then.Promised)} til {Or(now.Promised)}.");
        }

        foreach (var change in Subjects(then, now))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> Subjects(GoalProgress then, GoalProgress now)
    {
        var (was, isNow) = (then.Tally?.Counted ?? [], now.Tally?.Counted ?? []);
        var joined = isNow.Where(s => was.All(w => w.Id != s.Id)).Select(s => s.Name).ToList();
        if (joined.Count > 0)
        {
            yield return About(now, $"Tæller nu med: {Danish.List(joined)}.");
        }

        var left = was.Where(s => isNow.All(i => i.Id != s.Id)).Select(s => s.Name).ToList();
        if (left.Count > 0)
        {
            yield return About(now, $"Tæller ikke længere med: {Danish.List(left)}.");
        }
    }

    private static Change About(GoalProgress goal, string sentence) =>
        new(goal.Name, sentence, Origin.Goal, goal.Goal.Number);

    private IEnumerable<Change> AssessmentsOf(GoalProgress goal) =>
        after
            .Facts.Rows<Assessment>(goal.Goal)
            .OrderBy(a => a.RecordedAt)
            .ThenBy(a => a.Id)
            .Select(a =>
                AssessmentInWords(a) is { } sentence
                    ? new Change(goal.Name, sentence, Origin.Assessments, goal.Goal.Number)
                    : null
            )
            .OfType<Change>();

    private string? AssessmentInWords(Assessment row)
    {
        var word = row.Status.InWords();
        return row.IsWithdrawnOn(after.Date)
            ? row.IsWithdrawnOn(before.Date)
                ? null
                : $"Vurderingen {word} fra {Danish.Long(row.RecordedOn)} er {row.WithdrawalInWords}"
            : row.IsKnownOn(after.Date) && !row.IsKnownOn(before.Date)
                ? $"Vurderet som {word} den {Danish.Long(row.RecordedOn)}: {row.Ground}"
                : null;
    }

    private IEnumerable<Change> CoverageTotal()
    {
        var (was, isNow) = (before.Coverage, after.Coverage);
        if ((was.Filled, was.Of) != (isNow.Filled, isNow.Of))
        {
            yield return new Change(
                "Dækkede felter",
                $"Fra {was.Filled} af {was.Of} til {isNow.Filled} af {isNow.Of}.",
                Origin.Coverage
            );
        }
    }

    private IEnumerable<Change> Cells(CoverageRow row)
    {
        if (before.Coverage.Rows.FirstOrDefault(r => r.Centre.Id == row.Centre.Id) is not { } earlier)
        {
            yield return OfCentre(row, $"Nyt center. {Covered(row)} af {row.Cells.Count} felter er dækket.");
            yield break;
        }

        foreach (var cell in row.Cells)
        {
            var was = earlier.Cells.FirstOrDefault(c => c.Theme.Number == cell.Theme.Number);
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
                Origin.Cell,
                OwnerCode: row.Centre.Code,
                Number: cell.Theme.Number
            );
        }
    }

    private IEnumerable<Change> CentresThatLeft() =>
        before
            .Coverage.Rows.Where(r => after.Coverage.Rows.All(a => a.Centre.Id != r.Centre.Id))
            .Select(r =>
                OfCentre(
                    r,
                    $"Centret er lukket. {Covered(r)} af {r.Cells.Count} felter var dækket og tæller ikke længere med."
                )
            );

    private Change OfCentre(CoverageRow row, string sentence) =>
        new(row.Centre.NameOn(after.Date), sentence, Origin.Centre, OwnerCode: row.Centre.Code);

    private static int Covered(CoverageRow row) => row.Cells.Count(c => c.State == CellState.Covered);

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
                    ? $"Version {version.Number} gælder fra {Danish.Long(version.ConcludedOn)}. {version.Reason}".TrimEnd()
                    : $"Årsaftalen er indgået {Danish.Long(version.ConcludedOn)}.",
                version.IsIntact ? Origin.Agreement : null,
                OwnerCode: version.IsIntact ? version.Content.OwnerCode : null,
                Number: version.Number
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
                    : $"Årsaftalen tælles ikke længere med, fordi {(gone.Agreement is CentreAgreement ? "centret" : "enheden")} er lukket.",
                gone.IsIntact ? Origin.Agreement : null,
                OwnerCode: gone.IsIntact ? gone.Content.OwnerCode : null,
                Number: gone.Number
            );
        }
    }

    private static string NameOf(Publication version) => version.IsIntact ? version.Content.OwnerName : "En aftale";

    private IEnumerable<Change> Centre(Centre centre)
    {
        var (was, isNow) = (centre.NameOn(before.Date), centre.NameOn(after.Date));
        return Opened(centre.From, centre.To)
            .Concat(was == isNow ? [] : [$"Hed før {was}."])
            .Select(s => new Change(isNow, s, Origin.Centre, OwnerCode: centre.Code));
    }

    private IEnumerable<Change> Unit(Unit unit)
    {
        var (was, isNow) = (unit.On(before.Date), unit.On(after.Date));
        return Opened(unit.From, unit.To)
            .Concat(was.Name == isNow.Name ? [] : [$"Hed før {was.Name}."])
            .Concat(
                was.CentreId == isNow.CentreId
                    ? []
                    : [$"Flyttet fra {CentreOf(was).Abbreviation} til {CentreOf(isNow).Abbreviation}."]
            )
            .Select(s => new Change(isNow.Name, s, Origin.Centre, OwnerCode: CentreOf(isNow).Code));
    }

    private Centre CentreOf(UnitPeriod period) => after.Facts.Centres.First(c => c.Id == period.CentreId);

    private IEnumerable<string> Opened(DateOnly from, DateOnly? to)
    {
        if (from > before.Date && from <= after.Date)
        {
            yield return $"Oprettet {Danish.Long(from)}.";
        }

        if (to is { } last && last >= before.Date && last < after.Date)
        {
            yield return $"Lukket; sidste dag var {Danish.Long(last)}.";
        }
    }

    private static string InWords(GoalProgress goal) =>
        goal.Value is null ? "intet registreret"
        : goal.Level is not null ? Figure.Of(goal).Value
        : Figure.Of(goal).ToString();

    private static string Or(int? promised) => promised is { } number ? Danish.Number(number) : "ikke noget";
}

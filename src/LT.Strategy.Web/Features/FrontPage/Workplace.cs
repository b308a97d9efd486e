using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.FrontPage;

/// <summary>Where the reader works, and the agreement that holds there. What has not been concluded is not told more about than its deadline.</summary>
public sealed record Workplace(
    string Code,
    string Name,
    bool MakesAgreement,
    Publication? Agreement,
    DateOnly? Deadline
)
{
    /// <summary>When the agreement was withdrawn and no other has come.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>The centre that a unit is under.</summary>
    public Centre? Centre { get; init; }

    public Publication? AgreementOfCentre { get; init; }

    /// <summary>Null when nothing is known, or when the workplace has closed.</summary>
    public static Workplace? Of(Person reader, YearProgress year)
    {
        var unit = year.Facts.Units.FirstOrDefault(u => u.Id == reader.WorkplaceUnitId && u.IsActiveOn(year.Date));
        if (unit is not null)
        {
            return Of(unit, year);
        }

        var centre = year.Facts.Centres.FirstOrDefault(c =>
            c.Id == reader.WorkplaceCentreId && c.IsActiveOn(year.Date)
        );
        return centre is null ? null : Of(centre, year);
    }

    private static Workplace Of(Centre centre, YearProgress year) =>
        new(
            centre.Code,
            centre.NameOn(year.Date),
            MakesAgreement: true,
            year.Agreements.OfCentre(centre),
            year.Year.DeadlineOf(centre, year.Date).Day
        )
        {
            WithdrawnOn = WithdrawalOf(year, a => a is CentreAgreement c && c.CentreId == centre.Id),
        };

    private static Workplace Of(Unit unit, YearProgress year)
    {
        var period = unit.On(year.Date);
        var centre = year.Facts.Centres.Single(c => c.Id == period.CentreId);
        return new(
            unit.Code,
            period.Name,
            unit.MakesOwnAgreementOn(year.Date),
            year.Agreements.OfUnit(unit),
            year.Year.DeadlineOf(unit, year.Date).Day
        )
        {
            WithdrawnOn = WithdrawalOf(year, a => a is DecentralAgreement d && d.UnitId == unit.Id),
            Centre = centre,
            AgreementOfCentre = year.Agreements.OfCentre(centre),
        };
    }

    private static DateOnly? WithdrawalOf(YearProgress year, Func<Agreement, bool> isTheirs)
    {
        var newest = year.Facts.Publications.Where(p => isTheirs(p.Agreement)).MaxBy(p => p.Number);
        return newest?.WithdrawnAt is { } at ? Domain.Language.Copenhagen.DayOf(at) : null;
    }
}

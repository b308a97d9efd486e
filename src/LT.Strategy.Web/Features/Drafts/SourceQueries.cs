using System.Linq.Expressions;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>An agreement to write in, and what is read beside it: what may be chosen, and the owner's agreement for the year before.</summary>
public sealed record Draft(
    Agreement Agreement,
    Choices Choices,
    CentreAgreementBeside? OfCentre,
    AgreementContent? LastYear
);

public static class SourceQueries
{
    public static async Task<Draft?> DraftAsync(this StrategyDbContext db, int id, DateOnly today)
    {
        if (await db.AgreementToWriteInAsync(id) is not { } agreement)
        {
            return null;
        }

        var read = await db
            .Publications.Where(OwnAndBeside(agreement, today))
            .Select(p => new { Publication = p, YearId = p.Agreement.StrategyYearId })
            .ToListAsync();
        var beside = read.ToLookup(p => p.YearId == agreement.StrategyYearId, p => p.Publication);
        var lastYear = beside[false].Where(p => p.WithdrawnAt is null).MaxBy(p => p.Number);
        var ofCentre = beside[true].Where(p => p.AgreementId != id).InForceOn(today);
        var frameworks = await db.Frameworks.AsNoTracking().AsSingleQuery().OrderBy(f => f.Id).ToListAsync();
        return new Draft(
            agreement,
            new Choices(Choices.NotAskedBy(agreement.Year.On(today), frameworks), Read(ofCentre)),
            agreement is DecentralAgreement unit
                ? new CentreAgreementBeside(unit.Unit.On(today).Centre, agreement.Year.Year, today, ofCentre)
                : null,
            Read(lastYear)
        );
    }

    private static AgreementContent? Read(Publication? version) =>
        version is { IsIntact: true } ? version.Content : null;

    private static Expression<Func<Publication, bool>> OwnAndBeside(Agreement agreement, DateOnly today)
    {
        var (id, year, before) = (agreement.Id, agreement.StrategyYearId, agreement.Year.Year - 1);
        var centre = agreement.CentreIdOn(today);
        return agreement is DecentralAgreement { UnitId: var unit }
            ? p =>
                p.AgreementId == id
                || (((DecentralAgreement)p.Agreement).UnitId == unit && p.Agreement.Year.Year == before)
                || (((CentreAgreement)p.Agreement).CentreId == centre && p.Agreement.StrategyYearId == year)
            : p =>
                p.AgreementId == id
                || (((CentreAgreement)p.Agreement).CentreId == centre && p.Agreement.Year.Year == before);
    }
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>The centres and units a role can be held for, by code. Those that have closed keep their names here and are not chosen.</summary>
public sealed class ScopeChoices(IReadOnlyList<Centre> centres, IReadOnlyList<Unit> units, DateOnly today)
{
    public static async Task<ScopeChoices> AllAsync(StrategyDbContext db, DateOnly today) =>
        new(await db.Centres.ToListAsync(), await db.Units.ToListAsync(), today);

    public IEnumerable<SelectListItem> Options
    {
        get
        {
            var (ofCentres, ofUnits) = (
                new SelectListGroup { Name = "Centre" },
                new SelectListGroup { Name = "Enheder" }
            );
            return centres
                .Where(c => !(c.To < today))
                .Select(c => new SelectListItem($"{c.Abbreviation}: {c.ShortNameOn(today)}", c.Code)
                {
                    Group = ofCentres,
                })
                .OrderBy(o => o.Text, Danish.Order)
                .Concat(
                    units
                        .Where(u => !(u.To < today))
                        .Select(u => new SelectListItem(u.On(today).Name, u.Code) { Group = ofUnits })
                        .OrderBy(o => o.Text, Danish.Order)
                );
        }
    }

    /// <summary>Null when the code is of nothing that is open or will be.</summary>
    public AgreementOwner? Of(string? code) =>
        string.IsNullOrEmpty(code) ? AgreementOwner.None
        : centres.FirstOrDefault(c => c.Code == code && !(c.To < today)) is { } centre
            ? AgreementOwner.OfCentre(centre.Id)
        : units.FirstOrDefault(u => u.Code == code && !(u.To < today)) is { } unit ? AgreementOwner.OfUnit(unit.Id)
        : null;

    /// <summary>The code of one that may be chosen; null for any other, and for the whole municipality.</summary>
    public string? CodeOf(int? centreId, int? unitId) =>
        units.FirstOrDefault(u => u.Id == unitId && !(u.To < today))?.Code
        ?? centres.FirstOrDefault(c => c.Id == centreId && !(c.To < today))?.Code;

    public string NameOf(int? centreId, int? unitId) =>
        centreId is { } c ? centres.First(x => x.Id == c).NameOn(today)
        : unitId is { } u ? units.First(x => x.Id == u).On(today).Name
        : "hele kommunen";

    /// <summary>The name behind a code of the settings; null for one that is unknown.</summary>
    public string? NameOf(string code) =>
        centres.FirstOrDefault(c => c.Code == code)?.NameOn(today)
        ?? units.FirstOrDefault(u => u.Code == code)?.On(today).Name;
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.FollowUps;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Initiatives;

/// <summary>An initiative of a published agreement, for everyone; its follow-ups for those who may see them.</summary>
public sealed class InitiativesController(StrategyDbContext db, Actor me) : Controller
{
    private const string Address = "/aarsaftaler/{aar:int}/{kode}/indsats/{id:guid}";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int aar, string kode, Guid id) =>
        await FindAsync(aar, kode, id) is { } page ? View(page) : NotFound();

    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel(int aar, string kode, Guid id) =>
        await FindAsync(aar, kode, id) is { } page ? page.InExcel(Request.PageOfFile()) : NotFound();

    private async Task<InitiativePage?> FindAsync(int aar, string kode, Guid id)
    {
        var versions = await db.VersionsAsync(aar, kode);
        if (versions.Holding(id) is not { } version)
        {
            return null;
        }

        var year = (await db.YearsAsOf(me.Today).FirstAsync(y => y.Id == version.Agreement.StrategyYearId)).On(
            me.Today
        );
        var initiative = version.Content.Initiatives.Single(i => i.Id == id);
        var agreement = version.Agreement;
        var sees = me.MaySeeFollowUpsOf(agreement);
        var isOpen = version.WithdrawnAt is null && year.Closing is null;
        return new InitiativePage(
            version,
            initiative,
            year,
            await StoryAsync(versions, version, initiative, year),
            me.Today
        )
        {
            Thread = InitiativeThread.Of(version.Content, initiative, await CentresAsync(version.Content, initiative)),
            SeesFollowUps = sees,
            MayFollowUp = isOpen && !initiative.IsDiscontinued && me.MayFollowUp(agreement),
            MayShare = version == versions.InForceNow() && me.MayShareLearning(agreement),
        };
    }

    /// <summary>The agreements in force of the centre that a unit is under, and of those whose initiatives it carries on.</summary>
    private async Task<IReadOnlyList<AgreementContent>> CentresAsync(
        AgreementContent agreement,
        InitiativeContent initiative
    )
    {
        if (agreement.IsCentre)
        {
            return [];
        }

        var codes = initiative.Carries.Select(c => c.CentreCode).Append(agreement.CentreCode).ToList();
        var versions = await db
            .Publications.AsNoTracking()
            .Where(p =>
                p.Agreement.Year.Year == agreement.Year
                && p.WithdrawnAt == null
                && codes.Contains(((CentreAgreement)p.Agreement).Centre.Code)
            )
            .ToListAsync();
        return
        [
            .. versions
                .GroupBy(v => v.AgreementId)
                .Select(v => v.InForceNow())
                .OfType<Publication>()
                .Where(v => v.IsIntact)
                .Select(v => v.Content),
        ];
    }

    private async Task<IReadOnlyList<StoryEvent>> StoryAsync(
        IReadOnlyList<Publication> versions,
        Publication version,
        InitiativeContent initiative,
        StrategyYear year
    )
    {
        var (agreement, goals) = (version.Agreement, initiative.Contributions.Select(c => c.SharedGoalId).ToList());
        var unit = (agreement as DecentralAgreement)?.Unit;
        var centre = (agreement as CentreAgreement)?.Centre ?? unit!.On(me.Today).Centre;
        var evidence = await db
            .Evidence.AsNoTracking()
            .Include(e => e.Label)
            .Where(e => goals.Contains(e.SharedGoalId) && e.WithdrawnAt == null)
            .ToListAsync();
        var units = await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync();
        return InitiativeStory.Of(
            initiative.Id,
            versions,
            me.MaySeeFollowUpsOf(agreement) ? await db.FollowUpsOfAsync([agreement.Id]) : [],
            EvidenceNear.Of(initiative, centre, unit, year, units, evidence),
            await db.Learnings.AsNoTracking().Where(l => l.InitiativeId == initiative.Id).ToListAsync()
        );
    }
}

public static class InitiativeVersions
{
    /// <summary>The version that holds, or else the newest, if it has the initiative; one that was only in a draft is not there.</summary>
    public static Publication? Holding(this IReadOnlyList<Publication> versions, Guid initiative) =>
        versions
            .Where(v => v.IsIntact && v.Content.Initiatives.Any(i => i.Id == initiative))
            .OrderBy(v => v.WithdrawnAt is null)
            .ThenBy(v => v.Number)
            .LastOrDefault();
}

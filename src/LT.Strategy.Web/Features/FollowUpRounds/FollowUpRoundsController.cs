using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.FollowUps;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.FollowUpRounds;

/// <summary>The rounds of a year: what each person has to answer, how they go, and their closing. To others there is nothing here.</summary>
public sealed class FollowUpRoundsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/opfoelgning")]
    public async Task<IActionResult> Index(int? aar) => await RoundsAsync(aar) is { } page ? View(page) : NotFound();

    /// <summary>For those who see how the rounds go; to others the page has no table.</summary>
    [HttpGet("/opfoelgning/excel")]
    public async Task<IActionResult> ExcelOfAll(int? aar) =>
        await RoundsAsync(aar) is { SeesRounds: true } page ? page.InExcel(Request.Home()) : NotFound();

    private async Task<RoundsPage?> RoundsAsync(int? aar)
    {
        if (await db.PublishedYearAsync(aar, me.Today) is not { } published)
        {
            return null;
        }

        var rounds = await db.RoundsAsync(published.Year.Id);
        var followed = OwnOf(published).ToList();
        if (followed.Count == 0 && !me.MaySeeRounds())
        {
            return null;
        }

        var followUps = me.MaySeeRounds()
            ? await FollowUpsAsync(published.Year.Id)
            : await db.FollowUpsOfAsync([.. followed.Select(f => f.Agreement.Id)]);
        var own = followed.ConvertAll(f => Own(f, rounds.CurrentFor(f.Code, me.Today), followUps));
        return new RoundsPage(
            published.Year,
            me.Today,
            own,
            [.. rounds.Select(r => new RoundBoard(r, published.Facts, followUps, me.Today))],
            me.MaySeeRounds(),
            me.MayHoldRounds() && published.Year.Closing is null
        );
    }

    [HttpGet("/opfoelgning/runder/{id:int}")]
    public async Task<IActionResult> Board(int id, string? tilstand) =>
        await FindAsync(id, tilstand) is { } page ? View(page) : NotFound();

    [HttpGet("/opfoelgning/runder/{id:int}/excel")]
    public async Task<IActionResult> Excel(int id, string? tilstand) =>
        await FindAsync(id, tilstand) is { } page ? page.InExcel(Request.PageOfFile()) : NotFound();

    /// <summary>Says who is missing before it is too late to ask.</summary>
    [HttpGet("/opfoelgning/runder/{id:int}/luk")]
    public async Task<IActionResult> Closing(int id) =>
        await FindAsync(id, null) is not { } page ? NotFound()
        : me.MayHoldRounds() ? View(page)
        : Forbid();

    [HttpPost("/opfoelgning/runder/{id:int}/luk")]
    public async Task<IActionResult> Close(int id) => await db.OneAtATimeAsync(() => CloseAsync(id));

    private async Task<IActionResult> CloseAsync(int id)
    {
        if (!me.MaySeeRounds() || await db.FollowUpRounds.FindAsync(id) is not { } round)
        {
            return NotFound();
        }

        if (!me.MayHoldRounds())
        {
            return Forbid();
        }

        round.Close(me.Person.Id, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = $"{round.Name} er lukket. Svar, der kommer nu, er almindelige opfølgninger.";
        return Redirect($"/opfoelgning/runder/{id}");
    }

    private IEnumerable<Followed> OwnOf(PublishedYear published) =>
        from code in published
            .Centres.Where(c => me.IsForCentre(c.Id, Role.CentreChief, Role.Contributor))
            .OrderBy(c => c.Abbreviation, Danish.Order)
            .Select(c => c.Code)
            .Concat(
                published
                    .Units.Where(u => me.IsForUnit(u.Id, Role.UnitLeader, Role.Contributor))
                    .OrderBy(u => u.On(me.Today).Name, Danish.Order)
                    .Select(u => u.Code)
            )
        let followed = published.Find(code, me.Today)
        where followed is { Version.IsIntact: true }
        select followed;

    private OwnFollowUp Own(Followed followed, FollowUpRound? round, IEnumerable<FollowUp> followUps)
    {
        var count = followed.Version.Content.ActiveInitiatives.Count();
        var unanswered = round?.Unanswered(
            followed.Version,
            followUps.Where(f => f.AgreementId == followed.Agreement.Id)
        );
        return new OwnFollowUp(
            followed.Code,
            followed.NameOn(me.Today),
            count,
            count - (unanswered?.Count ?? count),
            round,
            round?.HandInOf(followed.Code)
        );
    }

    private async Task<BoardPage?> FindAsync(int id, string? state)
    {
        if (
            !me.MaySeeRounds()
            || await db
                .FollowUpRounds.Where(r => r.Id == id)
                .Join(db.Years, r => r.StrategyYearId, y => y.Id, (r, y) => (int?)y.Year)
                .FirstOrDefaultAsync()
                is not { } year
            || await db.PublishedYearAsync(year, me.Today) is not { } published
        )
        {
            return null;
        }

        var round = (await db.RoundsAsync(published.Year.Id)).Single(r => r.Id == id);
        var board = new RoundBoard(round, published.Facts, await FollowUpsAsync(published.Year.Id), me.Today);
        return new BoardPage(
            board,
            published.Year,
            me.Today,
            BoardPage.Read(state),
            me.MayHoldRounds() && published.Year.Closing is null
        );
    }

    private Task<List<FollowUp>> FollowUpsAsync(int year) =>
        db
            .FollowUps.AsNoTracking()
            .Where(f => db.Agreements.Any(a => a.Id == f.AgreementId && a.StrategyYearId == year))
            .ToListAsync();
}

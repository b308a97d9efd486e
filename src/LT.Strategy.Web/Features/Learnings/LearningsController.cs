using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Initiatives;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Learnings;

/// <summary>What initiatives have taught: for everyone to read, shared by those who did it.</summary>
public sealed class LearningsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string ShareAddress = "/aarsaftaler/{aar:int}/{kode}/indsats/{id:guid}/laering";

    private const string Address = "/laering/{id:int}";

    [HttpGet("/laering")]
    public async Task<IActionResult> Index(string? q, string? tema, string? center, string? udfald, string? side) =>
        View(await ListAsync(new LearningFilter(q, tema, center, udfald, side)));

    [HttpGet("/laering/excel")]
    public async Task<IActionResult> Excel(string? q, string? tema, string? center, string? udfald)
    {
        var page = await ListAsync(new LearningFilter(q, tema, center, udfald, null), int.MaxValue);
        return page.InExcel(Request.Home(), Request.QueryString.ToString());
    }

    private async Task<LearningsPage> ListAsync(LearningFilter filter, int most = LearningQueries.PageSize)
    {
        var centres = await db.Centres.AsNoTracking().ToListAsync();
        var sharing = await db
            .Learnings.Where(l => l.WithdrawnAt == null)
            .Select(l => l.CentreCode)
            .Distinct()
            .ToListAsync();
        return new LearningsPage(
            filter,
            await db.LearningsAsync(filter, most),
            (await db.YearAsync(null, me.Today))?.Themes ?? [],
            centres.ToChooseOn(me.Today, filter.Center, c => sharing.Contains(c.Code)),
            me
        );
    }

    [HttpGet(ShareAddress)]
    public async Task<IActionResult> Share(int aar, string kode, Guid id) =>
        await FindAsync(aar, kode, id) is not { } version ? NotFound()
        : me.MayShareLearning(version.Agreement) ? Show(version, id, new LearningForm())
        : Forbid();

    [HttpPost(ShareAddress)]
    public async Task<IActionResult> Share(int aar, string kode, Guid id, [Bind(Prefix = "")] LearningForm form)
    {
        if (await FindAsync(aar, kode, id) is not { } version)
        {
            return NotFound();
        }

        if (!me.MayShareLearning(version.Agreement))
        {
            return Forbid();
        }

        ModelState.Add(form.Text.Obstacles());
        if (!ModelState.IsValid)
        {
            return Show(version, id, form);
        }

        var agreement = await db
            .Agreements.WithOwner()
            .Include(a => a.Publications)
            .Include(a => a.Year)
            .AsSplitQuery()
            .FirstAsync(a => a.Id == version.AgreementId);
        var learning = agreement.Share(
            id,
            form.Text,
            me.SignForOwner(agreement),
            me.SharesAs(agreement),
            clock.UtcNow()
        );
        await db.SaveChangesAsync();
        TempData["Besked"] = "Læringen er delt. Alle kan læse den.";
        return Redirect($"/laering/{learning.Id}");
    }

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int id) =>
        await PageAsync(id) is { } page ? Show(page, new LearningWithdrawalForm()) : NotFound();

    [HttpPost(Address)]
    public async Task<IActionResult> Withdraw(int id, [Bind(Prefix = "")] LearningWithdrawalForm form) =>
        await db.OneAtATimeAsync(() => WithdrawAsync(id, form));

    /// <summary>Who comes second is told, with the typed reason in the field; to everyone else it is gone.</summary>
    private async Task<IActionResult> WithdrawAsync(int id, LearningWithdrawalForm form)
    {
        if (await PageAsync(id, alsoWithdrawn: true) is not { } page || page is { IsGone: true, MayWithdraw: false })
        {
            return NotFound();
        }

        if (!page.MayWithdraw)
        {
            return Forbid();
        }

        var learning = page.Item.Learning;
        ModelState.Add(learning.ObstaclesToWithdrawal(form.Reason));
        if (!ModelState.IsValid)
        {
            return Show(page, form);
        }

        learning.Withdraw(me.SignForOwner(learning.Agreement), form.Reason!, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = "Læringen er trukket tilbage. Ingen kan læse den længere.";
        return Redirect("/laering");
    }

    /// <summary>Only what holds can be learnt from here; a draft's initiative is not there.</summary>
    private async Task<Publication?> FindAsync(int year, string code, Guid initiative)
    {
        var versions = await db.VersionsAsync(year, code);
        return versions.Holding(initiative) is { } version && version == versions.InForceNow() ? version : null;
    }

    private async Task<LearningPage?> PageAsync(int id, bool alsoWithdrawn = false)
    {
        var learning = await db
            .Learnings.Include(l => l.SharedBy)
            .Include(l => l.SharedFor)
            .Include(l => l.Agreement)
            .FirstOrDefaultAsync(l => l.Id == id && (alsoWithdrawn || l.WithdrawnAt == null));
        if (learning is null)
        {
            return null;
        }

        var versions = await db
            .Publications.AsNoTracking()
            .Where(p => p.AgreementId == learning.AgreementId)
            .ToListAsync();
        return LearningItem.Of([learning], versions) is [var item]
            ? new LearningPage(item, me, me.MayWithdraw(learning)) { IsFollowed = versions.InForceNow() is not null }
            : null;
    }

    private ViewResult Show(Publication version, Guid initiative, LearningForm form)
    {
        ViewData["Version"] = version;
        ViewData["Initiative"] = version.Content.Initiatives.Single(i => i.Id == initiative);
        return View("Share", form);
    }

    private ViewResult Show(LearningPage page, LearningWithdrawalForm form)
    {
        ViewData["Page"] = page;
        return View("Show", form);
    }
}

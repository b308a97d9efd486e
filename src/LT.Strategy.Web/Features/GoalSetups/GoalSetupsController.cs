using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.GoalSetups;

/// <summary>The strategy office sets up a goal with one of the two measures, sees how it would read, and saves it.</summary>
public sealed class GoalSetupsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string New = "/administration/aar/{aar:int}/maal/nyt";

    private const string Existing = @"/administration/aar/{aar:int}/maal/{nr:regex(^\d+\.\d+$)}";

    [HttpGet(New)]
    public async Task<IActionResult> Add(int aar, string? maaling) =>
        await Show(aar, null, page => GoalForm.New(page.Year, maaling == "niveau"));

    [HttpGet(Existing)]
    public async Task<IActionResult> Edit(int aar, string nr) =>
        await Show(aar, nr, page => GoalForm.Of(page.Current!, page.Year));

    [HttpPost(New)]
    [HttpPost(Existing)]
    public async Task<IActionResult> Save(int aar, string? nr, [Bind(Prefix = "")] GoalForm form) =>
        await db.OnFreshDataAsync(() => SaveAsync(aar, nr, form));

    private async Task<IActionResult> SaveAsync(int aar, string? nr, GoalForm form)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await FindAsync(aar, nr) is not { } page)
        {
            return NotFound();
        }

        form.IsLevel = page.Current is null ? form.IsLevel : page.Current.Measure is LevelMeasure;
        var wanted = Read(form, page);
        if (wanted is null || form.Handling == "vis" || !ModelState.IsValid)
        {
            return await Show(page, form, ModelState.IsValid || form.Handling == "vis" ? wanted : null);
        }

        var before = YearRevision.CopyOf(page.Year);
        if (page.Current is { } current)
        {
            current.Become(wanted);
        }
        else
        {
            page.Year.Goals.Add(AsNew(wanted));
        }

        var changes = await db.SaveChangeAsync(
            page.Year,
            before,
            () =>
                page.Year.Revise(
                    form.AppliesFrom ?? me.Today,
                    form.Reason ?? "",
                    me.Person.Name,
                    me.Person.Id,
                    clock.UtcNow()
                )
        );
        TempData["Besked"] = Told(changes, form, page);
        return Redirect($"{page.YearAddress}#maal");
    }

    /// <summary>A goal of a year being prepared, about which nothing is recorded, may be taken out again.</summary>
    [HttpPost(Existing + "/fjern")]
    public async Task<IActionResult> Remove(int aar, string nr)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await FindAsync(aar, nr) is not { Current: { } goal, MayRemove: true })
        {
            return NotFound();
        }

        db.Remove(goal);
        await db.SaveChangesAsync();
        TempData["Besked"] = $"Mål {nr} er fjernet fra kladden.";
        return Redirect($"/administration/aar/{aar}#maal");
    }

    private async Task<IActionResult> Show(int aar, string? nr, Func<GoalSetupPage, GoalForm> form)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        return await FindAsync(aar, nr) is { } page ? await Show(page, form(page), null) : NotFound();
    }

    private async Task<ViewResult> Show(GoalSetupPage page, GoalForm form, SharedGoal? previewed)
    {
        if (previewed is not null)
        {
            page = page with
            {
                Preview = GoalSetupPage.PreviewOf(previewed, page.Year, await FactsAsync(page.Year), me.Today),
            };
        }

        form.TakeNotice(page.Year, ModelState);
        ViewData["Page"] = page;
        return View("Edit", form.WithRoom());
    }

    /// <summary>The goal as typed, with what is wrong with it told; null when it cannot be put together at all.</summary>
    private SharedGoal? Read(GoalForm form, GoalSetupPage page)
    {
        ModelState.Add(form.Missing());
        ModelState.Add(form.HalfTyped());
        if (form.Handling != "vis")
        {
            ModelState.Add(form.ObstaclesToChanging(page.Year, me.Today));
        }

        if (form.Missing().Any())
        {
            return null;
        }

        if (page.Year.Themes.All(t => t.Id != form.ThemeId))
        {
            ModelState.Add([new Obstacle("ThemeMissing", "Vælg et tema.", nameof(GoalForm.ThemeId))]);
            return null;
        }

        var wanted = TypedGoal.Of(form, page.Current, page.Year, page.Frameworks);
        var obstacles = GoalDefinition.ObstaclesTo(wanted, page.Current, page.Year, page.HasRows);
        ModelState.Add(obstacles.Select(form.AtItsLine));
        return obstacles.Count == 0 ? wanted : null;
    }

    private static SharedGoal AsNew(SharedGoal wanted)
    {
        if (wanted.Measure is CountMeasure count)
        {
            var criteria = count.Criteria.ToList();
            count.Criteria.Clear();
            count.Criteria.AddRange(
                criteria.Select(c => new Criterion
                {
                    Order = c.Order,
                    Name = c.Name,
                    ShortName = c.ShortName,
                })
            );
        }

        return wanted;
    }

    private static string Told(IReadOnlyList<string> changes, GoalForm form, GoalSetupPage page) =>
        changes.Count == 0 ? "Der var intet at gemme."
        : page.Year.OpenedOn is not null && form.AppliesFrom is { } from && from > page.Today
            ? $"Gemt. Fra {Danish.Long(from)}: {string.Join(' ', changes)}"
        : $"Gemt. {string.Join(' ', changes)}";

    private async Task<GoalSetupPage?> FindAsync(int aar, string? nr)
    {
        if (
            await db.YearToReviseAsync(aar) is not { } year
            || (nr is not null && year.Goals.TrueForAll(g => g.Number != nr))
        )
        {
            return null;
        }

        var current = nr is null ? null : year.Goals.Single(g => g.Number == nr);
        return new GoalSetupPage(
            year,
            current,
            current is not null && await db.Ledger.AnyAsync(r => r.SharedGoalId == current.Id),
            await db.Frameworks.OrderBy(f => f.Id).ToListAsync(),
            me.Today
        );
    }

    private async Task<YearFacts> FactsAsync(StrategyYear year) =>
        await db.FactsOfAsync(year.Year, me.Today)
        ?? new YearFacts(
            year,
            await db.Centres.AsNoTracking().ToListAsync(),
            await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync(),
            [],
            [],
            []
        );
}

using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.YearSettings;

/// <summary>The year's deadlines, thresholds, texts and frameworks. Changes of an opened year apply from today and leave an edition behind.</summary>
public sealed class YearSettingsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/administration/aar/{aar:int}/graenser")]
    public async Task<IActionResult> Limits(int aar) => await Show(aar, year => View("Limits", LimitsForm.Of(year)));

    [HttpPost("/administration/aar/{aar:int}/graenser")]
    public async Task<IActionResult> Limits(int aar, [Bind(Prefix = "")] LimitsForm form) =>
        await db.OnFreshDataAsync(() => Save(aar, form, form.Obstacles, form.Fill, "Limits", "frister"));

    [HttpGet("/administration/aar/{aar:int}/tekster")]
    public async Task<IActionResult> Texts(int aar) => await Show(aar, year => TextsView(TextsForm.Of(year)));

    [HttpPost("/administration/aar/{aar:int}/tekster")]
    public async Task<IActionResult> Texts(int aar, [Bind(Prefix = "")] TextsForm form)
    {
        var centres = await CentresAsync();
        ViewData["Centre"] = centres;
        return await db.OnFreshDataAsync(() =>
            Save(aar, form, year => form.Obstacles(year, centres.Select(c => c.Item1)), form.Fill, "Texts", "temaer")
        );
    }

    [HttpGet("/administration/aar/{aar:int}/grundlag/{kode}")]
    public async Task<IActionResult> Framework(int aar, string kode)
    {
        var framework = await db.Frameworks.FirstOrDefaultAsync(f => f.Code == kode);
        return framework is null
            ? NotFound()
            : await Show(
                aar,
                year => Task.FromResult<IActionResult>(View("Framework", FrameworkForm.Of(framework, year)))
            );
    }

    [HttpPost("/administration/aar/{aar:int}/grundlag/{kode}")]
    public async Task<IActionResult> Framework(int aar, string kode, [Bind(Prefix = "")] FrameworkForm form)
    {
        var framework = await db.Frameworks.FirstOrDefaultAsync(f => f.Code == kode);
        if (await db.Years.AnyAsync(y => y.Year < aar && y.OpenedOn != null && y.Closing == null))
        {
            ModelState.AddModelError(
                "",
                "Grundlaget bruges i et tidligere år, som ikke er gjort op. Ret det på det års side, eller vent, til året er gjort op."
            );
        }

        return framework is null
            ? NotFound()
            : await Save(aar, form, _ => form.Obstacles(framework), _ => form.Fill(framework), "Framework", "grundlag");
    }

    private async Task<IActionResult> TextsView(TextsForm form)
    {
        ViewData["Centre"] = await CentresAsync();
        return View("Texts", form);
    }

    private async Task<List<(int, string)>> CentresAsync() =>
        [
            .. (await db.Centres.AsNoTracking().ToListAsync())
                .OrderBy(c => c.Abbreviation, Domain.Language.Danish.Order)
                .Select(c => (c.Id, $"{c.Abbreviation}: {c.ShortNameOn(me.Today)}")),
        ];

    private Task<IActionResult> Show(int aar, Func<StrategyYear, IActionResult> view) =>
        Show(aar, year => Task.FromResult(view(year)));

    private async Task<IActionResult> Show(int aar, Func<StrategyYear, Task<IActionResult>> view)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await FindAsync(aar) is not { } year)
        {
            return NotFound();
        }

        ViewData["Year"] = year;
        return await view(year);
    }

    private async Task<IActionResult> Save(
        int aar,
        YearChangeForm form,
        Func<StrategyYear, IEnumerable<Obstacle>> obstacles,
        Action<StrategyYear> fill,
        string view,
        string place
    )
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await FindAsync(aar) is not { } year)
        {
            return NotFound();
        }

        ViewData["Year"] = year;
        ModelState.Add(form.ObstaclesToChanging(year, me.Today));
        ModelState.Add(obstacles(year));
        if (!ModelState.IsValid)
        {
            form.TakeNotice(year, ModelState);
            return View(view, form);
        }

        var before = YearRevision.CopyOf(year);
        fill(year);
        var touched = db.ChangeTracker.HasChanges();
        var changes = await db.SaveChangeAsync(
            year,
            before,
            () => year.Revise(me.Today, form.Reason ?? "", me.Person.Name, me.Person.Id, clock.UtcNow())
        );
        TempData["Besked"] =
            changes.Count > 0 ? $"Gemt. {string.Join(' ', changes)}"
            : touched ? "Gemt."
            : "Der var intet at gemme.";
        return Redirect($"/administration/aar/{aar}#{place}");
    }

    private Task<StrategyYear?> FindAsync(int aar) => db.YearToReviseAsync(aar);
}

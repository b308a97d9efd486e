using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.Withdrawals;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>Rows of the ledger from a file: looked through first, and then stored all together or not at all.</summary>
public sealed class ImportsController(
    StrategyDbContext db,
    Actor me,
    DomainClock clock,
    IDataProtectionProvider protection
) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/import";

    /// <summary>A file that is too big is told so by us, unless it is far too big.</summary>
    private const int MostBytes = 10 * Import.MaxBytes;

    [HttpGet(Address)]
    public async Task<IActionResult> Index(int aar, string nr) =>
        await FindAsync(aar, nr) is not { } place ? NotFound()
        : me.MayImport(place.Goal) ? await Choose(place)
        : Forbid();

    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel(int aar, string nr) =>
        await FindAsync(aar, nr) is not { } place ? NotFound()
        : me.MayImport(place.Goal) ? (await PageAsync(place)).InExcel(Request.PageOfFile())
        : Forbid();

    [HttpPost(Address)]
    [RequestSizeLimit(MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public async Task<IActionResult> Preview(int aar, string nr, [Bind(Prefix = "")] ImportForm form)
    {
        if (await FindAsync(aar, nr) is not { } place)
        {
            return NotFound();
        }

        if (!me.MayImport(place.Goal))
        {
            return Forbid();
        }

        var (file, problem) = await UploadedFile.OfAsync(form.File);
        return file is null ? await Refuse(place, problem!) : await LookThrough(place, file);
    }

    /// <summary>For those who open the address of a preview again.</summary>
    [HttpGet(Address + "/gem")]
    public IActionResult Back(int aar, string nr) => RedirectToAction(nameof(Index), new { aar, nr });

    [HttpPost(Address + "/gem")]
    public async Task<IActionResult> Save(int aar, string nr, string? content) =>
        await db.OneAtATimeAsync(() => SaveAsync(aar, nr, content));

    [HttpGet(Address + "/{id:int}")]
    public async Task<IActionResult> Show(int aar, string nr, int id) =>
        await ImportedAsync(aar, nr, id) is { } page ? View(page) : NotFound();

    [HttpGet(Address + "/{id:int}/excel")]
    public async Task<IActionResult> ExcelOfOne(int aar, string nr, int id) =>
        await ImportedAsync(aar, nr, id) is { } page ? page.InExcel(Request.Home()) : NotFound();

    /// <summary>Two who store the same file at once: the second waits, and then finds all of it there.</summary>
    private async Task<IActionResult> SaveAsync(int aar, string nr, string? content)
    {
        if (await FindAsync(aar, nr) is not { } place)
        {
            return NotFound();
        }

        if (!me.MayImport(place.Goal))
        {
            return Forbid();
        }

        if (UploadedFile.Opened(content, SealOf(place.Goal)) is not { } file)
        {
            return await Refuse(place, new Obstacle("NotPreviewed", "Filen kunne ikke gemmes. Vælg den igen."));
        }

        var import = file.AsImport(place.Goal, me, clock.UtcNow());
        var preview = new ImportPreview(file.Read().Sheet!, await GroundOf(place, import));
        if (preview.ObstaclesToStoring().Count > 0)
        {
            return await LookThrough(place, file);
        }

        db.AddRange(preview.Rows);
        await db.SaveChangesAsync();
        TempData["Besked"] = $"{place.Rows(preview.Rows.Count)} fra {file.Name} er gemt.";
        return Redirect($"{place.Address}/{import.Id}");
    }

    private async Task<IActionResult> LookThrough(ImportPlace place, UploadedFile file)
    {
        var (sheet, problem) = file.Read();
        if (sheet is null)
        {
            return await Refuse(place, problem!);
        }

        var preview = new ImportPreview(sheet, await GroundOf(place));
        return View("Preview", new PreviewPage(place, file, preview, file.Sealed(SealOf(place.Goal))));
    }

    private async Task<IActionResult> Refuse(ImportPlace place, Obstacle problem)
    {
        ModelState.Add([problem with { Place = nameof(ImportForm.File) }]);
        return await Choose(place);
    }

    private async Task<IActionResult> Choose(ImportPlace place)
    {
        ViewData["Page"] = await PageAsync(place);
        return View("Index", new ImportForm());
    }

    private async Task<ImportPage> PageAsync(ImportPlace place) =>
        new(
            place,
            await OfGoal(place.Goal)
                .OrderByDescending(i => i.Id)
                .Select(i => new EarlierImport(i, db.Ledger.Count(r => r.ImportId == i.Id)))
                .ToListAsync()
        );

    private async Task<ImportedPage?> ImportedAsync(int year, string number, int id)
    {
        if (
            await FindAsync(year, number) is not { } place
            || await OfGoal(place.Goal).FirstOrDefaultAsync(i => i.Id == id) is not { } import
        )
        {
            return null;
        }

        var rows = await db.Ledger.AsNoTracking().WithSubjects().Where(r => r.ImportId == id).ToListAsync();
        var shown = rows.Select(r => new WithdrawalPage(r, place.Goal, place.Year, me, MayWithdraw: false));
        return new ImportedPage(place, import, [.. shown.OrderBy(r => r.Row.HappenedOn).ThenBy(r => r.Row.Id)]);
    }

    private async Task<ImportPlace?> FindAsync(int year, string number) =>
        await db.YearAsync(year, me.Today) is { } found
        && found.Goals.FirstOrDefault(g => g.Number == number) is { } goal
        && goal.TakesFiles()
            ? new ImportPlace(goal, found, me)
            : null;

    private async Task<ImportGround> GroundOf(ImportPlace place, Import? import = null) =>
        new((await db.FactsOfAsync(place.Year.Year, me.Today))!, place.Goal, me, clock.UtcNow(), import);

    private IQueryable<Import> OfGoal(SharedGoal goal) =>
        db.Imports.AsNoTracking().Include(i => i.RecordedBy).Where(i => i.SharedGoalId == goal.Id);

    /// <summary>A preview is its reader's own, and for its goal.</summary>
    private IDataProtector SealOf(SharedGoal goal) =>
        protection.CreateProtector("Import", $"goal {goal.Id}", $"person {me.Person.Id}");
}

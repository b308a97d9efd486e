using System.Globalization;
using System.Text;
using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Imports;
using LT.Strategy.Web.Features.Organisation;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.OrganisationImports;

/// <summary>Centres and units from a file, from one day on: looked through first, and then stored all together or not at all.</summary>
public sealed class OrganisationImportsController(StrategyDbContext db, Actor me, IDataProtectionProvider protection)
    : Controller
{
    private const string Address = "/administration/organisation/import";

    /// <summary>A file that is too big is told so by us, unless it is far too big.</summary>
    private const int MostBytes = 10 * Import.MaxBytes;

    [HttpGet(Address)]
    public IActionResult Index() => me.MaySetUpOrganisation() ? View(new OrganisationImportForm()) : Forbid();

    [HttpGet(Address + "/skabelon.csv")]
    public IActionResult Template()
    {
        var heading = string.Join(';', OrganisationPreview.Columns.Select(c => c.Name)) + "\r\n";
        return me.MaySetUpOrganisation()
            ? File(
                [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(heading)],
                "text/csv; charset=utf-8",
                "import-organisation.csv"
            )
            : Forbid();
    }

    [HttpPost(Address)]
    [RequestSizeLimit(MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public async Task<IActionResult> Preview([Bind(Prefix = "")] OrganisationImportForm form)
    {
        if (!me.MaySetUpOrganisation())
        {
            return Forbid();
        }

        ModelState.Add(OrganisationPreview.ObstaclesToDay(form.From, me.Today));
        var (file, problem) = await UploadedFile.OfAsync(form.File, "organisation");
        var (sheet, unread) = file?.Read() ?? (null, problem);
        if (unread is not null)
        {
            ModelState.Add([unread with { Place = nameof(form.File) }]);
        }

        if (!ModelState.IsValid)
        {
            return View("Index", form);
        }

        return await LookThrough(file!, sheet!, form.From!.Value);
    }

    /// <summary>For those who open the address of a preview again.</summary>
    [HttpGet(Address + "/gem")]
    public IActionResult Back() => Redirect(Address);

    [HttpPost(Address + "/gem")]
    public async Task<IActionResult> Save([Bind(Prefix = "")] StoreForm form) =>
        await db.OneAtATimeAsync(() => SaveAsync(form));

    /// <summary>Two who store at once: the second waits, and sees what the first changed.</summary>
    private async Task<IActionResult> SaveAsync(StoreForm form)
    {
        if (!me.MaySetUpOrganisation())
        {
            return Forbid();
        }

        if (
            !DateOnly.TryParseExact(
                form.From,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var from
            )
            || UploadedFile.Opened(form.Content, SealOf(from)) is not { } file
            || OrganisationPreview.ObstaclesToDay(from, me.Today).Any()
        )
        {
            ModelState.Add([new Obstacle("NotPreviewed", "Filen kunne ikke gemmes. Vælg den igen.", "File")]);
            return View("Index", new OrganisationImportForm());
        }

        var sheet = file.Read().Sheet!;
        var preview = new OrganisationPreview(sheet, await db.PlacesAsync(tracked: true), from, me.Today);
        if (preview.ObstaclesToStoring().Count > 0 || OrganisationImportPage.SeenOf(preview) != form.Seen)
        {
            return View(
                "Preview",
                new OrganisationImportPage(file, from, preview, file.Sealed(SealOf(from)), IsOther: true)
            );
        }

        db.AddRange(preview.NewCentres);
        db.AddRange(preview.NewUnits);
        await db.SaveChangesAsync();
        var changes = preview.Lines.Sum(l => l.Sentences.Count);
        TempData["Besked"] =
            $"{Danish.Count(changes, "ændring", "ændringer")} fra {file.Name} er gemt. De gælder fra {Danish.Long(from)}.";
        return Redirect("/administration/organisation");
    }

    private async Task<IActionResult> LookThrough(UploadedFile file, Sheet sheet, DateOnly from)
    {
        var preview = new OrganisationPreview(sheet, await db.PlacesAsync(tracked: false), from, me.Today);
        return View("Preview", new OrganisationImportPage(file, from, preview, file.Sealed(SealOf(from))));
    }

    /// <summary>A preview is its reader's own, and for its day.</summary>
    private IDataProtector SealOf(DateOnly from) =>
        protection.CreateProtector("Import", $"organisation {from:yyyy-MM-dd}", $"person {me.Person.Id}");
}

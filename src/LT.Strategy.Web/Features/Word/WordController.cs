using System.Globalization;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Centres;
using LT.Strategy.Web.Features.Differences;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Word;

/// <summary>Pages as documents for Word: an agreement, two versions side by side, a centre, and the whole municipality, for the same readers as the pages.</summary>
public sealed class WordController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Agreements = "/aarsaftaler/{aar:int}/{kode}";

    [HttpGet($"{Agreements}/word")]
    [HttpGet($"{Agreements}/version/{{nr:int}}/word")]
    public async Task<IActionResult> Agreement(int aar, string kode, int? nr)
    {
        var versions = await db.VersionsAsync(aar, kode);
        if ((nr is null ? versions.InForceNow() : versions.Find(v => v.Number == nr)) is not { } shown)
        {
            return NotFound();
        }

        var page = await db.AgreementPageAsync(shown, versions, clock.Today(), isOwnAddress: nr is null);
        using var document = page.Document(Absolute(page.PermanentAddress));
        return document.File($"aarsaftale-{aar}-{page.Code}-version-{shown.Number}-{Iso(shown.ConcludedOn)}");
    }

    [HttpGet($"{Agreements}/aendringer/word")]
    public async Task<IActionResult> Versions(int aar, string kode, int? fra, int? til)
    {
        if (
            !ModelState.IsValid
            || VersionsPage.Of(await db.VersionsAsync(aar, kode), aar, fra, til, clock.Today()) is not { } page
        )
        {
            return NotFound();
        }

        using var document = page.Document(Absolute(page.ComparisonAddress));
        return document.File(
            $"aarsaftale-{aar}-{page.To.Agreement.OwnerCode}-version-{page.From.Number}-til-{page.To.Number}-{Iso(page.To.ConcludedOn)}"
        );
    }

    [HttpGet("/ledelse/word")]
    public async Task<IActionResult> Overview(int? aar, string? pr) =>
        await this.ShowAsync(
            db,
            (aar, pr, clock.Today(), me.MayAssess()),
            async (year, shown) =>
            {
                var own = me.MaySeeAllFollowUps() ? await db.OwnAssessmentsAsync(year, me) : null;
                var address = AddressOf(year);
                using var document = new OverviewPage(year, shown, own).Document(new(address.OfTheYear("/ledelse")));
                return document.File(address.FileName("ledelsesoverblik"));
            }
        );

    [HttpGet("/ledelse/centre/{kode}/word")]
    public async Task<IActionResult> Centre(string kode, int? aar, string? pr) =>
        await this.ShowAsync(
            db,
            (aar, pr, clock.Today(), false),
            async (year, shown) =>
            {
                var matrix = CentreMatrix.Of(year);
                if (matrix.Of(kode) is not { } row)
                {
                    return NotFound();
                }

                var seen = new Seen(shown, me, await db.OwnAssessmentsAsync(year, me));
                var address = AddressOf(year);
                using var document = new CentrePage(row, matrix, seen).Document(
                    new(address.OfTheYear(seen.AddressOf(row.Centre)))
                );
                return document.File(address.FileName($"center-{row.Centre.Code}"));
            }
        );

    private PermanentAddress AddressOf(YearProgress year) => new(Request.Home(), year.Year.Year, year.Date);

    private Uri Absolute(string path) => new($"{Request.Home()}{path}");

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Differences;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The pages of published agreements as files for Excel, narrowed as the page is.</summary>
public sealed class AgreementFilesController(StrategyDbContext db, DomainClock clock) : Controller
{
    private const string One = "/aarsaftaler/{aar:int}/{kode}";

    [HttpGet("/aarsaftaler/excel")]
    public async Task<IActionResult> List([Bind(Prefix = "")] AgreementFilter filter)
    {
        var today = clock.Today();
        if (await db.PublishedYearAsync(filter.Year, today) is not { } published)
        {
            return NotFound();
        }

        var page = new AgreementListPage(filter, published, [], today);
        var address = AddressOf(published.Year.Year, today);
        return new Workbook()
            .AddAbout(
                $"Årsaftaler {published.Year.Year}",
                today,
                $"{address.Home}/aarsaftaler{Request.QueryString}",
                new ExplanationRow("Udvalget", "Årsaftaler, der passer til det valgte", page.Agreements.Count),
                new("Udvalget", "Årsaftaler, der gælder i alt", page.All)
            )
            .AddAgreements(page.Groups, a => address.OfAgreement(a.Code, a.Publication.Number)!)
            .AddInitiatives(
                page.Agreements.Where(a => a.IsIntact)
                    .SelectMany(a =>
                        (a.Found.Count > 0 ? a.Found : [.. a.Publication.Content.ActiveInitiatives]).Select(i =>
                            (a.Publication.Content, i)
                        )
                    )
            )
            .File(address.FileName($"aarsaftaler-{published.Year.Year}"));
    }

    [HttpGet($"{One}/excel")]
    [HttpGet($"{One}/version/{{nr:int}}/excel")]
    public async Task<IActionResult> Agreement(int aar, string kode, int? nr)
    {
        var versions = await db.VersionsAsync(aar, kode);
        if ((nr is null ? versions.InForceNow() : versions.Find(v => v.Number == nr)) is not { IsIntact: true } shown)
        {
            return NotFound();
        }

        var today = clock.Today();
        var page = await db.AgreementPageAsync(shown, versions, today, isOwnAddress: nr is null);
        var address = AddressOf(aar, shown.ConcludedOn);
        return new Workbook()
            .AddAbout(
                $"Årsaftale {aar}: {page.OwnerName}, version {shown.Number}",
                today,
                address.OfAgreement(page.Code, shown.Number)!,
                new ExplanationRow("Aftalen", "Indgået", shown.ConcludedOn),
                new("Aftalen", "Tilstand", page.Standing)
            )
            .AddInitiatives(page.Content.Initiatives.Select(i => (page.Content, i)))
            .AddVersions(page, v => address.OfAgreement(page.Code, v.Number)!)
            .AddUnits(page.IsOwnAddress ? page.Neighbours.Units : [])
            .File(address.FileName($"aarsaftale-{aar}-{page.Code}-version-{shown.Number}"));
    }

    [HttpGet($"{One}/aendringer/excel")]
    public async Task<IActionResult> Versions(int aar, string kode, int? fra, int? til)
    {
        var today = clock.Today();
        if (
            !ModelState.IsValid
            || VersionsPage.Of(await db.VersionsAsync(aar, kode), aar, fra, til, today)
                is not { Difference: { } difference } page
        )
        {
            return NotFound();
        }

        return new Workbook()
            .AddAbout(
                $"Ændringer i årsaftale {aar}: {page.OwnerName}",
                today,
                Request.Home() + page.ComparisonAddress,
                [
                    .. new[] { page.From, page.To }.Select(v => new ExplanationRow(
                        $"Version {v.Number}",
                        "Indgået",
                        v.ConcludedOn
                    )),
                    .. page.Later.Select(v => new ExplanationRow($"Version {v.Number}", "Hvorfor", v.Reason)),
                ]
            )
            .AddDifferences(difference)
            .File(
                $"aarsaftale-{aar}-{page.To.Agreement.OwnerCode}-version-{page.From.Number}-til-{page.To.Number}",
                page.To.ConcludedOn
            );
    }

    [HttpGet("/aarsaftaler/aendringer/excel")]
    public async Task<IActionResult> Since(string? aar, string? siden, string? center, string? aendring)
    {
        var today = clock.Today();
        if (ShownDate.Of(siden, today) is null)
        {
            return this.BackToToday();
        }

        var filter = new SinceFilter(aar, siden, center, aendring);
        if (await db.PublishedYearAsync(filter.Year, today) is not { } published)
        {
            return NotFound();
        }

        var page = new SincePage(published, filter, SincePage.SinceOf(siden, published.Year, today), today);
        var address = AddressOf(published.Year.Year, today);
        return new Workbook()
            .AddAbout(
                $"Ændringer i årsaftalerne {published.Year.Year}",
                today,
                $"{address.Home}/aarsaftaler/aendringer{Request.QueryString}",
                new ExplanationRow("Udvalget", "Ændringer efter", page.Since),
                new("Udvalget", "Årsaftaler, der passer til det valgte", page.Agreements.Count()),
                new("Udvalget", "Årsaftaler, der er sket noget med", page.All)
            )
            .AddChanges(page, a => address.OfAgreement(a.Owner.Code, (a.After ?? a.Withdrawn)?.Number) ?? "")
            .File(address.FileName($"aendringer-i-aarsaftaler-{published.Year.Year}"));
    }

    private PermanentAddress AddressOf(int year, DateOnly date) => new(Request.Home(), year, date);
}

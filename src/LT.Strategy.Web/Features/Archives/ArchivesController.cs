using System.Globalization;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>A whole year as one file that can be read without the program.</summary>
public sealed class ArchivesController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/administration/arkiv")]
    public async Task<IActionResult> Index() =>
        me.MayFetchArchive() ? View(await db.OpenedYearsAsync(me.Today)) : Forbid();

    /// <summary>Sent while it is made, so that it takes no more memory the longer the year was.</summary>
    [HttpGet("/administration/arkiv/{aar:int}.zip")]
    public async Task<IActionResult> Fetch(int aar)
    {
        if (!me.MayFetchArchive())
        {
            return Forbid();
        }

        var today = clock.Today();
        if (await db.YearsUpTo(today).FirstOrDefaultAsync(y => y.Year == aar && y.OpenedOn <= today) is not { } year)
        {
            return NotFound();
        }

        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"arkiv-{aar}-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.zip",
        }.ToString();
        // the zip writes its headings at once, which only the writer may
        await using var sent = Response.BodyWriter.AsStream();
        await new YearArchive(db, year.On(today), clock.UtcNow()).WriteAsync(sent);
        return new EmptyResult();
    }
}

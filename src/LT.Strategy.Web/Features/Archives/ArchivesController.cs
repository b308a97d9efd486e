using System.Globalization;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>A whole year as one file that can be read without the program.</summary>
public sealed class ArchivesController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/administration/arkiv")]
    public async Task<IActionResult> Index() =>
        me.MayFetchArchive() ? View(await db.OpenedYearsAsync(me.Today)) : Forbid();

    /// <summary>Made in a file of its own and then sent: it takes no more memory the longer the year was, and the database waits for nobody who fetches it slowly.</summary>
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

        var file = TemporaryFile();
        Response.RegisterForDisposeAsync(file);
        await new YearArchive(db, year.On(today), clock.UtcNow()).WriteAsync(file);
        file.Position = 0;
        return File(
            file,
            "application/zip",
            $"arkiv-{aar}-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.zip"
        );
    }

    /// <summary>Read by nobody else, and gone when it is closed.</summary>
    private static FileStream TemporaryFile() =>
        new(
            Path.GetTempFileName(),
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
            }
        );
}

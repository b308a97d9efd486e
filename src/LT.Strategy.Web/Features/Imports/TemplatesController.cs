using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>Empty files to fill in.</summary>
public sealed class TemplatesController(StrategyDbContext db, Actor me) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/import/skabelon";

    [HttpGet(Address + ".csv")]
    public async Task<IActionResult> Csv(int aar, string nr) =>
        await Give(aar, nr, g => Task.FromResult(Template.Csv(g)), "text/csv; charset=utf-8", "csv");

    [HttpGet(Address + ".xlsx")]
    public async Task<IActionResult> Excel(int aar, string nr) =>
        await Give(
            aar,
            nr,
            async g =>
                await Template.ExcelAsync(
                    g,
                    await db.Centres.AsNoTracking().ToListAsync(),
                    await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync(),
                    me.Today
                ),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx"
        );

    private async Task<IActionResult> Give(
        int year,
        string number,
        Func<SharedGoal, Task<byte[]>> make,
        string type,
        string kind
    )
    {
        var goal = (await db.YearAsync(year, me.Today))?.Goals.FirstOrDefault(g => g.Number == number);
        return goal is null || !goal.TakesFiles() ? NotFound()
            : me.MayImport(goal) ? File(await make(goal), type, $"import-maal-{number}.{kind}")
            : Forbid();
    }
}

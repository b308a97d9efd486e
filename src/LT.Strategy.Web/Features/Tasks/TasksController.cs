using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>Mine opgaver.</summary>
public sealed class TasksController(StrategyDbContext db, Actor me) : Controller
{
    public const string AfterSignIn = "/log-ind/begynd";

    [HttpGet("/opgaver")]
    public async Task<IActionResult> Index() => View((await db.TasksAtWorkAsync(me)).Of(me));

    /// <summary>Where one lands after signing in without having asked for a page: the tasks if there are any. Who has no role has none.</summary>
    [HttpGet(AfterSignIn)]
    public async Task<IActionResult> Begin() =>
        me.Roles.Count > 0 && (await db.TasksAtWorkAsync(me)).Of(me).Tasks.Count > 0
            ? Redirect("/opgaver")
            : Redirect("/");
}

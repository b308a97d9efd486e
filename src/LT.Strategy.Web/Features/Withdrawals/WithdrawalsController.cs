using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Withdrawals;

/// <summary>A row of the ledger is seen by everyone, and withdrawn by those who might have recorded it. Nothing is edited or deleted.</summary>
public sealed class WithdrawalsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/dokumentation/raekke/{id:int}";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int aar, string nr, int id) =>
        await FindAsync(aar, nr, id) is { } page ? View(page, new WithdrawalForm()) : NotFound();

    [HttpPost(Address)]
    public async Task<IActionResult> Withdraw(int aar, string nr, int id, [Bind(Prefix = "")] WithdrawalForm form) =>
        await db.OneAtATimeAsync(() => WithdrawAsync(aar, nr, id, form));

    private async Task<IActionResult> WithdrawAsync(int aar, string nr, int id, WithdrawalForm form)
    {
        // While the year is being settled it waits, and then sees that it is.
        if (await FindAsync(aar, nr, id) is not { } page)
        {
            return NotFound();
        }

        if (!page.MayWithdraw)
        {
            return Forbid();
        }

        if (!await db.WithdrawAsync((page.Row, page.Year), form, ModelState, (me, clock.UtcNow())))
        {
            return View(page, form);
        }

        TempData["Besked"] =
            page.Row is LabelMerge
                ? "Formerne er skilt ad igen og tæller hver for sig fra i dag."
                : "Registreringen er trukket tilbage og tæller ikke med fra i dag.";
        return Redirect(page.Address);
    }

    private async Task<WithdrawalPage?> FindAsync(int year, string number, int id)
    {
        if (
            await db.YearAsync(year, me.Today) is not { } found
            || found.Goals.FirstOrDefault(g => g.Number == number) is not { } goal
        )
        {
            return null;
        }

        var row = await db.Ledger.WithSubjects().FirstOrDefaultAsync(r => r.Id == id && r.SharedGoalId == goal.Id);
        return row is Evidence or ConcernAnswer or Reading or PartialFulfilment or LabelMerge
            ? new WithdrawalPage(row, goal, found, me, MayWithdraw(row)) { Labels = await LabelsAsync(row) }
            : null;
    }

    private async Task<IReadOnlyList<Label>> LabelsAsync(LedgerRow row) =>
        row is LabelMerge
            ? await db.Labels.AsNoTracking().Where(l => l.SharedGoalId == row.SharedGoalId).ToListAsync()
            : [];

    private bool MayWithdraw(LedgerRow row) =>
        row switch
        {
            Evidence evidence => me.MayWithdraw(evidence, evidence.Unit, evidence.Centre),
            ConcernAnswer answer => me.MayWithdraw(answer, answer.Unit),
            Reading reading => me.MayWithdraw(reading),
            PartialFulfilment => me.MaySettle(),
            LabelMerge => me.MayMergeLabels(),
            _ => false,
        };

    private ViewResult View(WithdrawalPage page, WithdrawalForm form)
    {
        ViewData["Page"] = page;
        return View("Show", form);
    }
}

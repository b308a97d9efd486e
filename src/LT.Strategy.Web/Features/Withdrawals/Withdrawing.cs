using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.Features.Withdrawals;

internal static class Withdrawing
{
    /// <summary>Withdraws a row, whatever it is about; false when something stands in the way, and then the form says what.</summary>
    public static async Task<bool> WithdrawAsync(
        this StrategyDbContext db,
        (LedgerRow Row, StrategyYear Year) recorded,
        WithdrawalForm form,
        ModelStateDictionary state,
        (Actor By, DateTime Now) act
    )
    {
        state.Add(recorded.Year.ObstaclesToRecording());
        state.Add(recorded.Row.ObstaclesToWithdrawal(form.Reason));
        if (!state.IsValid)
        {
            return false;
        }

        recorded.Row.Withdraw(act.By.Person.Id, form.Reason!, act.Now, act.By.WithdrawsFor(recorded.Row));
        await db.SaveChangesAsync();
        return true;
    }
}

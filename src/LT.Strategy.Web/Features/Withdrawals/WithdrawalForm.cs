using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Withdrawals;

/// <summary>Why a row of the ledger is withdrawn.</summary>
public sealed class WithdrawalForm
{
    [MaxLength(LedgerRow.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Reason { get; set; }
}

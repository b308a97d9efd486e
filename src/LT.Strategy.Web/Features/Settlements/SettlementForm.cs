using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Settlements;

/// <summary>Why a goal is settled as partly fulfilled.</summary>
public sealed class SettlementForm
{
    [MaxLength(PartialFulfilment.GroundMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Ground { get; set; }
}

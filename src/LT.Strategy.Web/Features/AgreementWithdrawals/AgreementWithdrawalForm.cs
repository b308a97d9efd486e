namespace LT.Strategy.Web.Features.AgreementWithdrawals;

/// <summary>Why an agreement is withdrawn, and the version of it that was read.</summary>
public sealed class AgreementWithdrawalForm
{
    public string? Reason { get; set; }

    public Guid Version { get; set; }
}

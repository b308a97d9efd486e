namespace LT.Strategy.Web.Features.AgreementWithdrawals;

/// <summary>Why an agreement is withdrawn, and the version of it that was read.</summary>
public sealed class AgreementWithdrawalForm
{
    public string? Reason { get; set; }

    /// <summary>Which one was in force, and whether it was being amended: what its owner types meanwhile makes no difference.</summary>
    public string? Version { get; set; }
}

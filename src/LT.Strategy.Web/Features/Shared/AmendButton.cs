namespace LT.Strategy.Web.Features.Shared;

/// <summary>Beside an agreement in force: the way into an amendment, for those who may make one.</summary>
public sealed record AmendButton(int AgreementId, bool MayAmend, bool InProgress);

namespace LT.Strategy.Domain.Organisation;

public enum ChangeKind
{
    Opening,
    Name,
    Centre,
    OwnAgreement,
    Closing,
}

/// <summary>What is decided and does not apply yet; it can be taken back.</summary>
public sealed record WaitingChange(ChangeKind Kind, DateOnly Day, string Sentence);

/// <summary>Whether a unit makes an agreement of its own, from a day on.</summary>
public sealed record OwnAgreementFrom(DateOnly From, bool Makes);

/// <summary>An unbroken time with one name and one centre; null while it lasts.</summary>
public sealed record UnitStretch(UnitPeriod Period, DateOnly From, DateOnly? To);

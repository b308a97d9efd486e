namespace LT.Strategy.Domain.People;

/// <summary>The centre or unit that a role is held for; neither for a role that is about the whole municipality.</summary>
public sealed record AgreementOwner(int? CentreId, int? UnitId)
{
    public static AgreementOwner None { get; } = new(null, null);

    /// <summary>The role of the one who answers for it.</summary>
    public Role Head => UnitId is null ? Role.CentreChief : Role.UnitLeader;

    public static AgreementOwner OfCentre(int id) => new(id, null);

    public static AgreementOwner OfUnit(int id) => new(null, id);
}

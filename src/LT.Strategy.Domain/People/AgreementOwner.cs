namespace LT.Strategy.Domain.People;

/// <summary>The centre or unit that a role is held for; neither for a role that is about the whole municipality.</summary>
public readonly record struct AgreementOwner(int? CentreId, int? UnitId)
{
    public static AgreementOwner None => default;

    /// <summary>The role of the one who answers for it.</summary>
    public Role Head => UnitId is null ? Role.CentreChief : Role.UnitLeader;

    public static AgreementOwner OfCentre(int id) => new(id, null);

    public static AgreementOwner OfUnit(int id) => new(null, id);
}

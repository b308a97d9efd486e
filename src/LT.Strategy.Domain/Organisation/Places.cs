namespace LT.Strategy.Domain.Organisation;

/// <summary>All centres and units there are and have been.</summary>
public sealed record Places(IReadOnlyList<Centre> Centres, IReadOnlyList<Unit> Units)
{
    /// <summary>Codes are one register: no unit has the code of a centre, open or closed.</summary>
    public bool HasCode(string code) => Centres.Any(c => c.Code == code) || Units.Any(u => u.Code == code);

    /// <summary>The units that would be under the centre on some day after this one.</summary>
    public IEnumerable<Unit> UnderAfter(Centre centre, DateOnly day) => Units.Where(u => u.IsUnderAfter(centre, day));
}

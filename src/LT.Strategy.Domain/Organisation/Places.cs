namespace LT.Strategy.Domain.Organisation;

/// <summary>All centres and units there are and have been.</summary>
public sealed record Places(IReadOnlyList<Centre> Centres, IReadOnlyList<Unit> Units)
{
    /// <summary>Codes are one register: no unit has the code of a centre, open or closed.</summary>
    public bool HasCode(string code) => Centres.Any(c => c.Code == code) || Units.Any(u => u.Code == code);

    /// <summary>
    /// The code of the one that is, or by that day has been, called so: "Virum-Skole", "CØP", the name before the last. Null where
    /// nobody is, or more than one.
    /// </summary>
    public string? CodeOf(string named, DateOnly day)
    {
        var slug = Slug.Of(named);
        var codes = Centres
            .Where(c => c.From <= day)
            .SelectMany(c => c.CalledBy(day).Select(name => (c.Code, Name: name)))
            .Concat(
                Units.Where(u => u.From <= day).SelectMany(u => u.CalledBy(day).Select(name => (u.Code, Name: name)))
            )
            .Where(n => Slug.Of(n.Name) == slug)
            .Select(n => n.Code)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return codes is [var code] ? code : null;
    }

    /// <summary>The units that would be under the centre on some day after this one.</summary>
    public IEnumerable<Unit> UnderAfter(Centre centre, DateOnly day) => Units.Where(u => u.IsUnderAfter(centre, day));
}

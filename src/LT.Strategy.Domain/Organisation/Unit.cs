namespace LT.Strategy.Domain.Organisation;

public enum UnitKind
{
    Department,
    DecentralUnit,
    Institution,
}

/// <summary>An afdeling, a decentral enhed or an institution. Its name and its centre may change; its code never does.</summary>
public class Unit
{
    public const int CodeMaxLength = 60;

    public const int NameMaxLength = 120;

    public int Id { get; init; }

    /// <summary>A slug, unique for ever among centres and units.</summary>
    public required string Code { get; init; }

    public required UnitKind Kind { get; init; }

    /// <summary>Whether the unit owes an own decentral agreement each year.</summary>
    public bool MakesOwnAgreement { get; set; }

    public required DateOnly From { get; init; }

    /// <summary>The last active day; null while the unit is open.</summary>
    public DateOnly? To { get; set; }

    public bool IsSample { get; init; }

    public List<UnitPeriod> Periods { get; } = [];

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Name and centre on a day: the newest period begun by then, or the first one before that.</summary>
    public UnitPeriod On(DateOnly day) =>
        Periods.Where(p => p.From <= day).MaxBy(p => p.From) ?? Periods.MinBy(p => p.From)!;

    /// <summary>The unit is under another centre from a day on; what it delivered before stays with the old one.</summary>
    public void MoveTo(Centre centre, DateOnly day) => Begin(day, On(day).Name, centre.Id, centre);

    /// <summary>The unit has another name from a day on; publications keep the old one.</summary>
    public void Rename(string name, DateOnly day)
    {
        var current = On(day);
        Begin(day, name, current.CentreId, current.Centre);
    }

    private void Begin(DateOnly day, string name, int centreId, Centre? centre)
    {
        Periods.RemoveAll(p => p.From == day);
        Periods.Add(
            new UnitPeriod
            {
                From = day,
                Name = name,
                CentreId = centreId,
                Centre = centre!,
            }
        );
    }
}

/// <summary>What a unit is called and which centre it is under, from a day on.</summary>
public class UnitPeriod
{
    public int Id { get; init; }

    public required DateOnly From { get; init; }

    public required string Name { get; init; }

    public int CentreId { get; init; }

    public Centre Centre { get; init; } = null!;
}

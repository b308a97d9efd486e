namespace LT.Strategy.Domain.Organisation;

public enum UnitKind
{
    Department,
    DecentralUnit,
    Institution,
}

public static class UnitKindWords
{
    public static string InWords(this UnitKind kind) =>
        kind switch
        {
            UnitKind.Department => "afdeling",
            UnitKind.Institution => "institution",
            _ => "decentral enhed",
        };
}

/// <summary>An afdeling, a decentral enhed or an institution. Its name and its centre may change; its code never does.</summary>
public partial class Unit
{
    public const int CodeMaxLength = 60;

    public const int NameMaxLength = 120;

    public int Id { get; init; }

    /// <summary>A slug, unique for ever among centres and units.</summary>
    public required string Code { get; init; }

    public required UnitKind Kind { get; init; }

    /// <summary>Whether it owed an own decentral agreement when it opened; <see cref="MakesOwnAgreementOn"/> is whether it does.</summary>
    public bool MakesOwnAgreementFromStart { get; init; }

    public List<OwnAgreementFrom> LaterOwnAgreement { get; init; } = [];

    public required DateOnly From { get; init; }

    /// <summary>The last active day; null while the unit is open.</summary>
    public DateOnly? To { get; set; }

    public bool IsSample { get; init; }

    /// <summary>Renewed by each change, so that the second of two who change the unit is told.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    public List<UnitPeriod> Periods { get; } = [];

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Name and centre on a day: the newest period begun by then, or the first one before that.</summary>
    public UnitPeriod On(DateOnly day) =>
        Periods.Where(p => p.From <= day).MaxBy(p => p.From) ?? Periods.MinBy(p => p.From)!;

    /// <summary>All that it is asked for by: its names by the day and the code.</summary>
    public IEnumerable<string> CalledBy(DateOnly day) => NamesBy(day).Append(Code);

    /// <summary>Every name by the day, the first one first.</summary>
    public IEnumerable<string> NamesBy(DateOnly day) =>
        Periods.Where(p => p.From <= day).OrderBy(p => p.From).Select(p => p.Name).Distinct(StringComparer.Ordinal);

    /// <summary>What it was called before the day, the first one first.</summary>
    public IReadOnlyList<FormerName> FormerNamesOn(DateOnly day) =>
        FormerName.Of([.. Periods.Where(p => p.From <= day).OrderBy(p => p.From).Select(p => (p.From, p.Name))]);

    /// <summary>Whether the unit owes an own decentral agreement, as said by that day.</summary>
    public bool MakesOwnAgreementOn(DateOnly day) =>
        LaterOwnAgreement.Where(o => o.From <= day).MaxBy(o => o.From)?.Makes ?? MakesOwnAgreementFromStart;

    /// <summary>Name and centre through the unit's time, the oldest first.</summary>
    public IReadOnlyList<UnitStretch> Stretches()
    {
        var periods = Periods.OrderBy(p => p.From).ToList();
        return
        [
            .. periods
                .Select(
                    (p, i) => new UnitStretch(p, p.From, Earliest(DayBefore(periods.ElementAtOrDefault(i + 1)), To))
                )
                .Where(s => !(s.To < s.From)),
        ];
    }

    public bool IsUnderAfter(Centre centre, DateOnly day) =>
        Stretches().Any(s => s.Period.Centre.Code == centre.Code && !(s.To <= day));
}

/// <summary>What a unit is called and which centre it is under, from a day on.</summary>
public class UnitPeriod
{
    public int Id { get; init; }

    public required DateOnly From { get; init; }

    public required string Name { get; set; }

    public int CentreId { get; set; }

    public Centre Centre { get; set; } = null!;

    internal void BeUnder(Centre centre) => (CentreId, Centre) = (centre.Id, centre);
}

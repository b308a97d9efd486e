namespace LT.Strategy.Domain.Organisation;

/// <summary>One of the municipality's centres; each makes an annual agreement with the direktion (Koncernstrategi 2019: "de ti centre").</summary>
public class Centre
{
    public const int CodeMaxLength = 60;

    public const int AbbreviationMaxLength = 20;

    public const int NameMaxLength = 120;

    private const string NamePrefix = "Center for ";

    public int Id { get; init; }

    /// <summary>A slug, unique for ever among centres and units: lower case, ø as oe.</summary>
    public required string Code { get; init; }

    /// <summary>As people write it: "CØP".</summary>
    public required string Abbreviation { get; init; }

    public required string Name { get; set; }

    public required DateOnly From { get; init; }

    /// <summary>The last active day; null while the centre is open.</summary>
    public DateOnly? To { get; set; }

    public bool IsSample { get; init; }

    /// <summary>"Politik, Kultur og Strategi".</summary>
    public string ShortName => Name.StartsWith(NamePrefix, StringComparison.Ordinal) ? Name[NamePrefix.Length..] : Name;

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);
}

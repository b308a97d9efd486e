using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Organisation;

/// <summary>One of the municipality's centres; each makes an annual agreement with the direktion (Koncernstrategi 2019: "de ti centre").</summary>
public partial class Centre
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

    /// <summary>What it was called when it opened; <see cref="NameOn"/> is what it is called.</summary>
    public required string OpeningName { get; init; }

    public List<CentreName> LaterNames { get; init; } = [];

    public required DateOnly From { get; init; }

    /// <summary>The last active day; null while the centre is open.</summary>
    public DateOnly? To { get; set; }

    public bool IsSample { get; init; }

    /// <summary>Renewed by each change, so that the second of two who change the centre is told.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    public string NameOn(DateOnly day) => LaterNames.Where(n => n.From <= day).MaxBy(n => n.From)?.Name ?? OpeningName;

    /// <summary>All that it is asked for by: its names by the day, the abbreviation and the code.</summary>
    public IEnumerable<string> CalledBy(DateOnly day) => NamesBy(day).Append(Abbreviation).Append(Code);

    /// <summary>Every name by the day, the first one first.</summary>
    public IEnumerable<string> NamesBy(DateOnly day) =>
        LaterNames.Where(n => n.From <= day).OrderBy(n => n.From).Select(n => n.Name).Prepend(OpeningName);

    /// <summary>What it was called before the day, the first one first.</summary>
    public IReadOnlyList<FormerName> FormerNamesOn(DateOnly day) =>
        FormerName.Of([
            (From, OpeningName),
            .. LaterNames.Where(n => n.From <= day).OrderBy(n => n.From).Select(n => (n.From, n.Name)),
        ]);

    /// <summary>"Politik, Kultur og Strategi".</summary>
    public string ShortNameOn(DateOnly day) =>
        NameOn(day) is var name && name.StartsWith(NamePrefix, StringComparison.Ordinal)
            ? name[NamePrefix.Length..]
            : name;

    /// <summary>As it is chosen in a list: "CBE: Byudvikling og Erhverv", "CEB (lukket): Erhverv og Bosætning".</summary>
    public string ChoiceOn(DateOnly day) => $"{Abbreviation}{(To < day ? " (lukket)" : "")}: {ShortNameOn(day)}";

    /// <summary>Whether this is the centre of a code as it stands in an address, in capitals or not.</summary>
    public bool HasCode(string? code) => string.Equals(Code, code, StringComparison.OrdinalIgnoreCase);

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);
}

public static class CentreChoices
{
    /// <summary>The centres to choose from, in Danish order: those that are open on the day, and a closed one that is chosen or that something shown belongs to.</summary>
    public static IReadOnlyList<Centre> ToChooseOn(
        this IEnumerable<Centre> centres,
        DateOnly day,
        string? chosen,
        Func<Centre, bool> hasSomethingShown
    ) =>
        [
            .. centres
                .Where(c => c.IsActiveOn(day) || (c.To < day && (c.HasCode(chosen) || hasSomethingShown(c))))
                .OrderBy(c => c.Abbreviation, Danish.Order),
        ];
}

/// <summary>What a centre is called from a day on.</summary>
public sealed record CentreName(DateOnly From, string Name);

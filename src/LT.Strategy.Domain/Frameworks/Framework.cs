using System.Text.Json.Serialization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Frameworks;

/// <summary>Something agreements refer to beside the strategy: Digitaliseringsstrategien, Leder- og medarbejdergrundlaget.</summary>
public class Framework
{
    public const int CodeMaxLength = 60;

    public const int NameMaxLength = 120;

    public const int SummaryMaxLength = 2000;

    public int Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    public string Summary { get; set; } = "";

    public List<FrameworkItem> Items { get; } = [];
}

public class FrameworkItem
{
    public const int CodeMaxLength = 60;

    public const int NameMaxLength = 120;

    public int Id { get; init; }

    public int FrameworkId { get; init; }

    public required int Order { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>Called by a word and its number alone, "Fokusområde 2": nobody has said its name yet.</summary>
    [JsonIgnore]
    public bool LacksName => Name.Split(' ') is [_, var number] && number == Order.ToString(Danish.Culture);

    public bool InFocus { get; set; }
}

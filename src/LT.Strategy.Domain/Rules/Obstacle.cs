using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Rules;

/// <summary>A named reason why something may not happen now, with its Danish sentence and, where there is one, the place on the page to mend it.</summary>
public sealed record Obstacle(string Name, string Sentence, string? Place = null)
{
    /// <summary>What is to be filled in at the place; null where the whole place is meant.</summary>
    public string? Field { get; init; }

    /// <summary>What stops a text that is typed into a field: it is missing, where a sentence asks for it, or has more than <paramref name="most"/> signs.</summary>
    public static IEnumerable<Obstacle> ToText(string? text, int most, string field, string? missing = null) =>
        missing is not null && string.IsNullOrWhiteSpace(text) ? [new($"{field}Missing", missing, field)]
        : text?.Length > most ? [new($"{field}TooLong", $"Skriv højst {Danish.Number(most)} tegn.", field)]
        : [];
}

/// <summary>Thrown by a verb that is called though its question had named obstacles; nothing has changed.</summary>
public sealed class BrokenRuleException : Exception
{
    public BrokenRuleException(IReadOnlyList<Obstacle> obstacles)
        : base(Danish.List(obstacles.Select(o => o.Name)))
    {
        Obstacles = obstacles;
    }

    public IReadOnlyList<Obstacle> Obstacles { get; }

    public static void ThrowIfAny(IReadOnlyList<Obstacle> obstacles)
    {
        if (obstacles.Count > 0)
        {
            throw new BrokenRuleException(obstacles);
        }
    }
}

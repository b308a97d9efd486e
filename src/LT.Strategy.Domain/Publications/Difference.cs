namespace LT.Strategy.Domain.Publications;

public enum DifferenceKind
{
    Added,
    Changed,

    /// <summary>Udskudt: a later date.</summary>
    Postponed,

    /// <summary>Fremrykket: an earlier date.</summary>
    BroughtForward,
    Removed,

    /// <summary>Nothing the parties changed: a centre, a theme or a goal is called otherwise.</summary>
    Name,
}

/// <summary>
/// One thing that a reading of an agreement says otherwise than an earlier one: where, as a sentence without its full stop,
/// and what stood there before and after where that can be said by itself.
/// </summary>
public sealed record Difference(
    DifferenceKind Kind,
    string Place,
    string Sentence,
    string? Before = null,
    string? After = null
)
{
    /// <summary>The two are long texts, to be read word by word.</summary>
    public bool IsText { get; private init; }

    /// <summary>"Rammerne er ændret".</summary>
    internal static IEnumerable<Difference> Text(string place, string name, string before, string after)
    {
        if (before != after)
        {
            var (kind, verb) =
                before.Length == 0 ? (DifferenceKind.Added, "tilføjet")
                : after.Length == 0 ? (DifferenceKind.Removed, "fjernet")
                : (DifferenceKind.Changed, "ændret");
            yield return new Difference(kind, place, $"{name} er {verb}", before, after) { IsText = true };
        }
    }

    /// <summary>"Ansvarlig ændret fra Centerchefen til Afdelingslederen".</summary>
    internal static IEnumerable<Difference> Value(string place, string name, string? before, string? after) =>
        (before ?? "", after ?? "") switch
        {
            var (b, a) when b == a => [],
            ("", var a) => [new(DifferenceKind.Added, place, $"{name} tilføjet: {a}", null, a)],
            (var b, "") => [new(DifferenceKind.Removed, place, $"{name} fjernet: {b}", b)],
            var (b, a) => [new(DifferenceKind.Changed, place, $"{name} ændret fra {b} til {a}", b, a)],
        };

    /// <summary>What is new in a list and what is gone from it, each by its name, and whether the rest stands otherwise.</summary>
    internal static IEnumerable<Difference> List(
        string place,
        IReadOnlyCollection<string> before,
        IReadOnlyCollection<string> after,
        Func<string, string> added,
        Func<string, string> removed,
        string? reordered = null
    )
    {
        var (isNew, gone) = (Without(after, before), Without(before, after));
        foreach (var one in isNew)
        {
            yield return new Difference(DifferenceKind.Added, place, added(one), null, one);
        }

        foreach (var one in gone)
        {
            yield return new Difference(DifferenceKind.Removed, place, removed(one), one);
        }

        if (reordered is not null && !Without(before, gone).SequenceEqual(Without(after, isNew)))
        {
            yield return new Difference(DifferenceKind.Changed, place, reordered);
        }
    }

    /// <summary>Each element of the other takes one with it.</summary>
    internal static List<T> Without<T>(IEnumerable<T> all, IEnumerable<T> other)
    {
        var taken = other.ToList();
        return [.. all.Where(one => !taken.Remove(one))];
    }
}

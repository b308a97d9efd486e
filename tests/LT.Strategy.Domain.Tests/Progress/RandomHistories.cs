using CsCheck;

namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>Something that somebody did on a day: what, to whom, when it is said to have happened, and numbers that decide the rest.</summary>
internal sealed record Deed(int Kind, int Subject, int Criterion, DateOnly On, DateOnly Day, int Key)
{
    /// <summary>What is not from a person's ledger: agreements, the organisation.</summary>
    public bool IsRecordedFact => Kind < RandomHistories.FirstOther;
}

/// <summary>Random years of a small municipality: three centres, four units, four labels, and what people did, day by day.</summary>
internal static class RandomHistories
{
    /// <summary>For each property.</summary>
    public const int Many = 1000;

    /// <summary>Kinds below are facts and their order of recording plays no part; the others change what is there.</summary>
    public const int FirstOther = 5;

    public const int Kinds = 21;

    private static readonly DateOnly Start = Day(1, 12, 2018);

    /// <summary>Days by tens, so that much happens on the same day.</summary>
    private static readonly Gen<int> Offset = Gen.Int[0, 42].Select(n => 10 * n);

    public static readonly Gen<DateOnly> Date = Gen.OneOf(Gen.Int[0, 430], Gen.Int[0, 43].Select(n => 10 * n))
        .Select(Start.AddDays);

    public static readonly Gen<Deed[]> History = Of(0, Kinds - 1);

    /// <summary>Only evidence and measurements.</summary>
    public static readonly Gen<Deed[]> Facts = Of(0, FirstOther - 1);

    public static Gen<Deed[]> Of(int first, int last) =>
        Gen.Select(
                Gen.Int[first, last],
                Gen.Int[0, 3],
                Gen.Int[1, 3],
                Offset,
                Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 4].Select(n => 10 * n))),
                Gen.Int[0, 9999]
            )
            .Select(t => new Deed(
                t.Item1,
                t.Item2,
                t.Item3,
                Start.AddDays(t.Item4),
                Start.AddDays(t.Item4 + t.Item5),
                t.Item6
            ))
            .Array[0, 40];

    /// <summary>Lives a history through, in the order of its days, up to and with the last day given.</summary>
    public static World Lived(IEnumerable<Deed> history, DateOnly? until = null, bool everyLabel = false) =>
        LivedAs([.. history.OrderBy(d => d.Day)], until, everyLabel);

    /// <summary>Lives it through in the order given.</summary>
    public static World LivedAs(IReadOnlyList<Deed> deeds, DateOnly? until = null, bool everyLabel = false)
    {
        var world = new World(everyLabel);
        foreach (var deed in deeds.Where(d => until is null || d.Day <= until))
        {
            world.Do(deed);
        }

        return world;
    }
}

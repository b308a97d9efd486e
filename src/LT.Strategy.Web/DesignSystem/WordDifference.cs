using DiffPlex;
using DiffPlex.Chunkers;

namespace LT.Strategy.Web.DesignSystem;

public enum WordsIn
{
    Both,
    Before,
    After,
}

/// <summary>Some words after each other that stand in both texts, or in one of them only.</summary>
public sealed record WordRun(WordsIn In, string Text);

/// <summary>Which words two texts differ in, in reading order. What stands before is told before what stands after.</summary>
public static class WordDifference
{
    private static readonly DelimiterChunker Words = new([.. " \t\n.,;:!?()[]\"»«/–"]);

    public static IReadOnlyList<WordRun> Between(string before, string after)
    {
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        List<WordRun> runs = [];
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(runs, WordsIn.Both, difference.PiecesOld.Take(at..block.DeleteStartA));
            at = block.DeleteStartA + block.DeleteCountA;
            Add(runs, WordsIn.Before, difference.PiecesOld.Take(block.DeleteStartA..at));
            var inserted = block.InsertStartB..(block.InsertStartB + block.InsertCountB);
            Add(runs, WordsIn.After, difference.PiecesNew.Take(inserted));
        }

        Add(runs, WordsIn.Both, difference.PiecesOld.Skip(at));
        return Joined(runs);
    }

    private static void Add(List<WordRun> runs, WordsIn place, IEnumerable<string> pieces)
    {
        if (string.Concat(pieces) is { Length: > 0 } text)
        {
            runs.Add(new WordRun(place, text));
        }
    }

    // Three changed words with blanks between them are one change, not three.
    private static List<WordRun> Joined(List<WordRun> runs)
    {
        List<WordRun> joined = [];
        var (before, after) = ("", "");
        for (var i = 0; i < runs.Count; i++)
        {
            var (place, text) = runs[i];
            var isBetween =
                place == WordsIn.Both && before + after != "" && i + 1 < runs.Count && string.IsNullOrWhiteSpace(text);
            if (place == WordsIn.Both && !isBetween)
            {
                Close();
                joined.Add(runs[i]);
                continue;
            }

            before += place == WordsIn.After ? "" : text;
            after += place == WordsIn.Before ? "" : text;
        }

        Close();
        return joined;

        void Close()
        {
            Add(joined, WordsIn.Before, [before]);
            Add(joined, WordsIn.After, [after]);
            (before, after) = ("", "");
        }
    }
}

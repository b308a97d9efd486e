using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Search;

/// <summary>"Mente du": the word that stands somewhere and is nearest to one that stands nowhere.</summary>
internal static class Spelling
{
    private const int ShortestWord = 4;

    private const int LongWord = 7;

    /// <summary>The same search with every unknown word spelt as a known one; null when all are known, or one is unlike all of them.</summary>
    public static string? Of(SearchQuery query, IReadOnlyList<JudgedTerm> terms, IReadOnlyList<Word> words)
    {
        var written = terms
            .Select(t => t.Beginnings().Any() ? t.Term.Written : Nearest(t.Term.Words[0], words))
            .ToList();
        return written.Contains(null) || written.SequenceEqual(query.Terms.Select(t => t.Written))
            ? null
            : string.Join(' ', written);
    }

    private static string? Nearest(string asked, IReadOnlyList<Word> words) =>
        asked.Length < ShortestWord
            ? null
            : words
                .Where(w => Math.Abs(w.Folded.Length - asked.Length) <= MostSlips(w))
                .Select(w => (Word: w, Distance: Distance(asked, w.Folded)))
                .Where(w => w.Distance <= MostSlips(w.Word))
                .OrderBy(w => w.Distance)
                .ThenByDescending(w => w.Word.Uses)
                .ThenBy(w => w.Word.Folded, StringComparer.Ordinal)
                .Select(w => w.Word.Written.ToLower(Danish.Culture))
                .FirstOrDefault();

    private static int MostSlips(Word word) => word.Folded.Length >= LongWord ? 2 : 1;

    /// <summary>How many letters must be added, left out, changed or swapped with the next.</summary>
    private static int Distance(string a, string b)
    {
        var (before, last, row) = (
            new int[b.Length + 1],
            Enumerable.Range(0, b.Length + 1).ToArray(),
            new int[b.Length + 1]
        );
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}

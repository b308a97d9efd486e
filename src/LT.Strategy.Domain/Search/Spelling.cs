namespace LT.Strategy.Domain.Search;

/// <summary>"Mente du": the word that stands somewhere and is nearest to one that stands nowhere.</summary>
internal sealed class Spelling(IReadOnlyList<Word> words, int[] uses)
{
    private const int ShortestWord = 4;

    private const int LongWord = 7;

    /// <summary>The same search with every unknown word spelt as a known one; null when all are known, or one is unlike all of them.</summary>
    public string? Of(SearchQuery query, IReadOnlyList<JudgedTerm> terms)
    {
        var written = terms.Select(Of).ToList();
        return written.Contains(null) || written.SequenceEqual(query.Terms.Select(t => t.Written))
            ? null
            : string.Join(' ', written);
    }

    /// <summary>Quotes, hyphens and the words that are known stay as they were typed.</summary>
    private string? Of(JudgedTerm term)
    {
        var text = term.Term.Written;
        var breaks = WordBreaks.Of(text);
        for (var place = term.Length - 1; place >= 0; place--)
        {
            if (term.IsKnownAt(place, uses))
            {
                continue;
            }

            if (Nearest(term.Term.Words[place]) is not { } nearest)
            {
                return null;
            }

            var (start, length) = breaks[place];
            text = $"{text[..start]}{nearest}{text[(start + length)..]}";
        }

        return text;
    }

    private string? Nearest(string asked) =>
        asked.Length < ShortestWord
            ? null
            : words
                .Select((word, number) => (Word: word, Uses: uses[number]))
                .Where(w => w.Uses > 0 && Math.Abs(w.Word.Folded.Length - asked.Length) <= MostSlips(w.Word))
                .Select(w => (w.Word, w.Uses, Distance: Distance(asked, w.Word.Folded)))
                .Where(w => w.Distance <= MostSlips(w.Word))
                .OrderBy(w => w.Distance)
                .ThenByDescending(w => w.Uses)
                .ThenBy(w => w.Word.Written, StringComparer.Ordinal)
                .Select(w => w.Word.Written)
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

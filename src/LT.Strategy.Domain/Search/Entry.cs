using System.Globalization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Search;

/// <summary>Something that can be found, with its texts as the numbers of their words.</summary>
internal sealed class Entry
{
    private readonly int[][][] _parts;

    public Entry(Findable what, Vocabulary vocabulary)
    {
        What = what;
        Order = Danish.Culture.CompareInfo.GetSortKey(what.Title, CompareOptions.IgnoreCase);
        Title = vocabulary.NumbersOf(what.Title);
        About = vocabulary.NumbersOf(what.About);
        Texts = [.. what.Texts.Select(vocabulary.NumbersOf)];
        _parts =
        [
            [.. what.Owner.Select(vocabulary.NumbersOf)],
            Texts,
            [.. what.Names.Select(vocabulary.NumbersOf)],
            [Title],
        ];
    }

    public Findable What { get; }

    /// <summary>Where the title stands in Danish order.</summary>
    public SortKey Order { get; }

    public int[] Title { get; }

    public int[] About { get; }

    public int[][] Texts { get; }

    public IEnumerable<int> Words => _parts.SelectMany(p => p).SelectMany(t => t).Distinct();

    /// <summary>Null when not every term is met.</summary>
    public Hit? Meets(IReadOnlyList<JudgedTerm> terms)
    {
        var rank = 0;
        foreach (var term in terms)
        {
            var best = RankOf(term);
            if (best == 0)
            {
                return null;
            }

            rank += best;
        }

        return new Hit(this, terms, rank);
    }

    public bool IsCalled(IReadOnlyList<JudgedTerm> terms) =>
        terms.Sum(t => t.Length) == Title.Length && terms.All(t => t.BestIn(Title) >= Fit.Form);

    /// <summary>Where it counts the most: in the title, then in another name, in the text, in the owner's name; there as itself, in another form, as part of a word.</summary>
    private int RankOf(JudgedTerm term)
    {
        for (var part = _parts.Length - 1; part >= 0; part--)
        {
            var best = _parts[part].Length == 0 ? Fit.None : _parts[part].Max(term.BestIn);
            if (best != Fit.None)
            {
                return (part * (int)Fit.Exact) + (int)best;
            }
        }

        return 0;
    }
}

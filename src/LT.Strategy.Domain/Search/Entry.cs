using System.Globalization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Search;

/// <summary>Something that can be found, with its texts as the numbers of their words.</summary>
internal sealed class Entry
{
    private const int PartOfText = 1;

    private const int PartOfName = 2;

    private const int PartOfTitle = 3;

    private readonly int[][] _names;

    private readonly int[][] _owner;

    public Entry(Findable what, Vocabulary vocabulary)
    {
        What = what;
        Order = Danish.Culture.CompareInfo.GetSortKey(what.Title, CompareOptions.IgnoreCase);
        Title = vocabulary.NumbersOf(what.Title);
        About = vocabulary.NumbersOf(what.About);
        Texts = [.. what.AllTexts.Select(vocabulary.NumbersOf)];
        _names = [.. what.Names.Select(vocabulary.NumbersOf)];
        _owner = [.. what.Owner.Select(vocabulary.NumbersOf)];
        Words = [.. _owner.Concat(Texts).Concat(_names).Append(Title).SelectMany(t => t).Distinct()];
    }

    public Findable What { get; }

    /// <summary>Where the title stands in Danish order.</summary>
    public SortKey Order { get; }

    public int[] Title { get; }

    public int[] About { get; }

    public int[][] Texts { get; }

    /// <summary>Each word that it is found by, once.</summary>
    public int[] Words { get; }

    /// <summary>A quick look: without this none of its texts need be gone through.</summary>
    public bool MayMeet(JudgedTerm term) => Array.Exists(Words, term.MayBegin);

    /// <summary>
    /// Null when not every term is met. Each counts where it counts the most: in the title, in another name or the owner's,
    /// in the text; and there as itself, in another form, as part of a word. What has nothing but its owner comes last.
    /// </summary>
    public Hit? Meets(IReadOnlyList<JudgedTerm> terms)
    {
        var (rank, inOwnerOnly, isOwn) = (0, 0, false);
        foreach (var term in terms)
        {
            var (own, owner) = (RankOf(term), Best(term, _owner));
            var best = Math.Max(own, Ranked(PartOfName, owner));
            if (best == 0)
            {
                return null;
            }

            rank += best;
            inOwnerOnly += (int)owner;
            isOwn |= own > 0;
        }

        return new Hit(this, terms, isOwn ? rank : inOwnerOnly);
    }

    public bool IsCalled(IReadOnlyList<JudgedTerm> terms) =>
        terms.Sum(t => t.Length) == Title.Length && terms.All(t => t.BestIn(Title) >= Fit.Form);

    private int RankOf(JudgedTerm term) =>
        Math.Max(
            Ranked(PartOfTitle, term.BestIn(Title)),
            Math.Max(Ranked(PartOfName, Best(term, _names)), Ranked(PartOfText, Best(term, Texts)))
        );

    private static int Ranked(int part, Fit fit) => fit == Fit.None ? 0 : (part * (int)Fit.Exact) + (int)fit;

    private static Fit Best(JudgedTerm term, int[][] texts) => texts.Length == 0 ? Fit.None : texts.Max(term.BestIn);
}

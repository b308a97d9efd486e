using LT.Strategy.Domain.Search;

namespace LT.Strategy.Domain.Tests.Search;

public sealed class Searching
{
    private static readonly string[] Endings = ["erne", "ernes", "ens", "ets", "ene", "en", "et", "er", "e", "s"];

    private static readonly Findable Absence = new(FindableKind.Initiative, "/a", "Nærvær i hverdagen")
    {
        Texts = ["Vi taler om sygefraværet på hvert møde.", "Færre sygemeldinger, mere samvær"],
        Owner = ["Virum Skole", "CUP"],
        Year = 2019,
    };

    private static readonly Findable Talk = new(FindableKind.Initiative, "/b", "Fravær, vi taler om")
    {
        Texts = ["Samtale på tredjedagen i alle team."],
        Owner = ["Virum Skole", "CUP"],
        Year = 2019,
    };

    private static readonly Findable School = new(FindableKind.Workplace, "/c", "Virum Skole")
    {
        Names = ["Skolen i Virum", "virum-skole"],
    };

    private static readonly Findable Before = Talk with { Address = "/d", Year = 2018, IsCurrent = false };

    [Theory]
    [InlineData("fravær", "/b /d /a")] // in the title before in the text; what holds now before what held
    [InlineData("FRAVAER", "/b /d /a")]
    [InlineData("sygefravær", "/a")] // another form of it
    [InlineData("fraværet", "/b /d /a")]
    [InlineData("virum skole", "/c /b /a /d")] // the place itself first; what only belongs to it after
    [InlineData("skole virum", "/c /b /a /d")]
    [InlineData("virum fravær", "/b /d /a")]
    [InlineData("virum-skole", "/c /b /a /d")]
    [InlineData("cup møder", "/a")]
    [InlineData("taler fravær", "/b /d /a")]
    [InlineData("\"taler om sygefraværet\"", "/a")]
    [InlineData("\"sygefraværet om taler\"", "")]
    [InlineData("\"sygefravær\"", "")] // in quotes as it is written
    [InlineData("hvad taler vi om på virum skole", "/b /d /a")] // small words are left out
    [InlineData("vi", "/b /d /a")] // unless they are all there is
    [InlineData("fra", "/b /d")] // the beginning of a word takes three letters, its inside four
    [InlineData("ygef", "/a")]
    [InlineData("yge", "")]
    [InlineData("fr", "")]
    [InlineData("syge", "/a")]
    [InlineData("findes ikke", "")]
    [InlineData("", "")]
    [InlineData("\"\"", "")]
    public void Finds_what_is_meant_in_the_order_it_is_meant(string typed, string addresses) =>
        Assert.Equal(addresses, string.Join(' ', Find(typed).Hits.Select(h => h.What.Address)));

    [Theory]
    [InlineData("sygefraværet", "Vi taler om [sygefraværet] på hvert møde.")]
    [InlineData("møder taler", "Vi [taler] om sygefraværet på hvert [møde].")]
    [InlineData("\"hvert møde\"", "Vi taler om sygefraværet på [hvert] [møde].")]
    [InlineData("samvaer", "Færre sygemeldinger, mere [samvær]")]
    public void Shows_the_text_that_has_most_of_it_with_the_words_marked(string typed, string excerpt) =>
        Assert.Equal(excerpt, Marked(Find(typed).Hits.Single(h => h.What == Absence).Excerpt));

    [Fact]
    public void Shows_a_long_text_where_the_words_stand_together()
    {
        var filler = string.Join(' ', Enumerable.Repeat("ord", 100));
        var text = new Findable(FindableKind.Strategy, "/x", "Lang")
        {
            Texts = [$"Cykel {filler} den røde cykel {filler}"],
        };
        var excerpt = Marked(IndexOf(text).Find(SearchQuery.Of("rød cykel")).Hits.Single().Excerpt);
        Assert.StartsWith("… ord ", excerpt, StringComparison.Ordinal);
        Assert.Contains(" den [røde] [cykel] ord", excerpt, StringComparison.Ordinal);
        Assert.EndsWith(" …", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Split(' ').Length, 30, 40);
    }

    [Theory]
    [InlineData("idé", "En ide[e]r")]
    [InlineData("1.1", "Mål [1.1] og 11 og 1")]
    [InlineData("13,5", "13.5 er ikke [13,5]")]
    [InlineData("årsaftale", "Den nye [års\u00ADaftale]")]
    public void Reads_accents_numbers_and_soft_hyphens(string typed, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var hits = IndexOf(new Findable(FindableKind.Strategy, "/x", "Tekst") { Texts = [text] })
            .Find(SearchQuery.Of(typed))
            .Hits;
        Assert.Equal(
            marked.Contains("e[e]r", StringComparison.Ordinal) ? "En [ideer]" : marked,
            Marked(Assert.Single(hits).Excerpt)
        );
    }

    [Fact]
    public void A_short_stem_that_two_words_share_by_accident_does_not_make_them_one()
    {
        var them = new Findable(FindableKind.Strategy, "/dem", "Vi hjælper dem");
        var illness = new Findable(FindableKind.Strategy, "/demens", "Demens");
        Assert.Equal(illness, Assert.Single(IndexOf(them, illness).Find(SearchQuery.Of("demens")).Hits).What);
    }

    [Theory]
    [InlineData("sygefarværet", "sygefraværet")]
    [InlineData("fravr", "fravær")]
    [InlineData("virm skole", "virum skole")]
    [InlineData("fravær", null)]
    [InlineData("kvantemekanik", null)]
    [InlineData("xyz", null)]
    public void Guesses_what_a_slip_meant(string typed, string? meant) =>
        Assert.Equal(
            meant,
            IndexOf(Absence, Talk, School).SpeltOtherwise(SearchQuery.Of(typed), withEarlier: false)?.Query
        );

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 3)]
    public void Says_what_would_be_found_with_a_word_less(bool withEarlier, int hits) =>
        Assert.Equal(
            [("virum skole", hits)],
            IndexOf(Absence, Talk, School, Before)
                .WithAWordLess(SearchQuery.Of("virum skole cykelsti"), withEarlier)
                .Select(s => (s.Query, s.Hits))
        );

    [Fact]
    public void Refuses_what_is_too_long()
    {
        Assert.Empty(SearchQuery.Of(new string('a', SearchQuery.MaxLength)).Obstacles());
        var tooLong = SearchQuery.Of(new string('a', SearchQuery.MaxLength + 1));
        Assert.Equal("QueryTooLong", Assert.Single(tooLong.Obstacles()).Name);
        Assert.True(tooLong.IsEmpty);
    }

    private static SearchResult Find(string typed) =>
        IndexOf(Before, School, Absence, Talk).Find(SearchQuery.Of(typed));

    private static SearchIndex IndexOf(params Findable[] all) => new(all, new Vocabulary(Stem));

    private static string Stem(string word) =>
        Endings.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length > 2)
            is { } ending
            ? word[..^ending.Length]
            : word;

    private static string Marked(IEnumerable<Run> runs) =>
        string.Concat(runs.Select(r => r.IsFound ? $"[{r.Text}]" : r.Text));
}

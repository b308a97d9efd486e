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

    private static readonly Findable Before = Talk with { Address = "/d", Year = 2018, Past = "fra 2018" };

    [Theory]
    [InlineData("fravær", "/b /a /d")] // in the title before in the text; what holds now before what held
    [InlineData("FRAVAER", "/b /a /d")]
    [InlineData("sygefravær", "/a")] // another form of it
    [InlineData("fraværet", "/b /a /d")]
    [InlineData("virum skole", "/c /b /a /d")] // the place itself first; what only belongs to it after
    [InlineData("skole virum", "/c /b /a /d")]
    [InlineData("virum fravær", "/b /a /d")]
    [InlineData("virum-skole", "/c /b /a /d")]
    [InlineData("cup møder", "/a")]
    [InlineData("taler fravær", "/b /a /d")]
    [InlineData("\"taler om sygefraværet\"", "/a")]
    [InlineData("\"sygefraværet om taler\"", "")]
    [InlineData("\"sygefravær\"", "")] // in quotes as it is written
    [InlineData("hvad taler vi om på virum skole", "/b /a /d")] // small words are left out
    [InlineData("vi", "/b /a /d")] // unless they are all there is
    [InlineData("fra", "/b /d")] // the beginning of a word takes three letters, its inside four
    [InlineData("ygef", "/a")]
    [InlineData("yge", "")]
    [InlineData("fr", "")]
    [InlineData("syge", "/a")]
    [InlineData("findes ikke", "")]
    [InlineData("", "")]
    [InlineData("\"\"", "")]
    public void Finds_what_is_meant_in_the_order_it_is_meant(string typed, string addresses) =>
        Assert.Equal(addresses, Addresses(IndexOf(Before, School, Absence, Talk), typed));

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
            IndexOf(Absence, Talk, School).SpeltOtherwise(SearchQuery.Of(typed), withReplaced: false)?.Query
        );

    [Theory]
    [InlineData("\"taler om sygefarværet\"", "\"taler om sygefraværet\"")] // a phrase stays a phrase
    [InlineData("\"virm skoel\"", "\"virum skole\"")]
    [InlineData("virum-skoel", "virum-skole")]
    [InlineData("\"skole virum\"", null)] // known, though they do not stand so
    [InlineData("fraver 2.1", null)] // no letter of a number is a slip
    public void Mends_the_words_of_a_phrase_and_leaves_the_rest_as_it_was_typed(string typed, string? meant) =>
        Assert.Equal(
            meant,
            IndexOf(Absence, Talk, School).SpeltOtherwise(SearchQuery.Of(typed), withReplaced: false)?.Query
        );

    [Fact]
    public void Words_that_stand_nowhere_any_more_or_only_under_a_title_are_not_known()
    {
        var vocabulary = new Vocabulary(Stem);
        var cycling = new Findable(FindableKind.Strategy, "/x", "Cykelsti") { About = "Idrætspark" };
        var before = new SearchIndex([Group("x", cycling), Group("c", School)], vocabulary);
        Assert.Equal("cykelsti", before.SpeltOtherwise(SearchQuery.Of("cykelsit"), withReplaced: false)?.Query);
        Assert.Null(before.SpeltOtherwise(SearchQuery.Of("idrætsprak"), withReplaced: false));

        var after = new SearchIndex([Group("c", School)], vocabulary, before);
        Assert.Null(after.SpeltOtherwise(SearchQuery.Of("cykelsit"), withReplaced: false));
        Assert.Empty(after.Find(SearchQuery.Of("cykelsti")).Hits);
    }

    [Fact]
    public void Which_word_is_meant_does_not_follow_the_order_in_which_they_were_read()
    {
        Findable one = new(FindableKind.Strategy, "/x", "Taarbæk");
        Findable other = new(FindableKind.Strategy, "/y", "Tårbæk");
        Assert.Equal(
            IndexOf(one, other).SpeltOtherwise(SearchQuery.Of("taarbækk"), withReplaced: false)?.Query,
            IndexOf(other, one).SpeltOtherwise(SearchQuery.Of("taarbækk"), withReplaced: false)?.Query
        );
    }

    [Fact]
    public void Only_what_has_another_key_is_read_anew()
    {
        var vocabulary = new Vocabulary(Stem);
        List<string> read = [];
        FindableGroup Counted(string? key, Findable what) =>
            new(
                key,
                () =>
                {
                    read.Add(what.Address);
                    return [what];
                }
            );
        var first = new SearchIndex([Counted("a1", Absence), Counted("b1", Talk), Counted(null, School)], vocabulary);
        var changed = Absence with { Title = "Trivsel i hverdagen" };
        var second = new SearchIndex(
            [Counted("a2", changed), Counted("b1", Talk), Counted(null, School)],
            vocabulary,
            first
        );
        Assert.Equal(["/a", "/b", "/c", "/a", "/c"], read);
        Assert.Equal(changed, Assert.Single(second.Find(SearchQuery.Of("trivsel")).Hits).What);
        Assert.Empty(first.Find(SearchQuery.Of("trivsel")).Hits);
        Assert.Equal("/b /a", Addresses(second, "fravær"));
    }

    [Fact]
    public void The_past_comes_after_what_holds_with_the_newest_year_first()
    {
        Findable Of(int year, string past, string title) =>
            new(FindableKind.Agreement, $"/{year}", title)
            {
                Year = year,
                Past = past,
                Texts = ["Om fravær"],
            };
        Assert.Equal(
            "/2019 /2018 /2017",
            Addresses(
                IndexOf(Of(2017, "fra 2017", "Fravær"), Of(2018, "fra 2018", "Trivsel"), Of(2019, "", "Trivsel")),
                "fravær"
            )
        );
    }

    [Fact]
    public void A_role_is_shown_after_what_is_done()
    {
        var nightly = new Findable(FindableKind.Initiative, "/x", "Natten")
        {
            Texts = ["Vi går to sammen om natten.", "Lederen af hjemmeplejen"],
        };
        Assert.Equal(
            "Vi går to sammen om natten. – [Lederen] af hjemmeplejen",
            Marked(Assert.Single(IndexOf(nightly).Find(SearchQuery.Of("leder")).Hits).Excerpt)
        );
    }

    [Fact]
    public void An_excerpt_begins_with_the_sentence_that_holds_the_word()
    {
        var filler = string.Join(' ', Enumerable.Repeat("ord", 40));
        var text = new Findable(FindableKind.Strategy, "/x", "Lang")
        {
            Texts = [$"Først {filler}. Fra den 15. januar tæller mål 1.1 Trafik hver eneste cykel i byen. {filler}"],
        };
        Assert.StartsWith(
            "… Fra den 15. januar tæller mål 1.1 Trafik hver eneste [cykel] i byen.",
            Marked(IndexOf(text).Find(SearchQuery.Of("cykel")).Hits.Single().Excerpt),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 3)]
    public void Says_what_would_be_found_with_a_word_less(bool withReplaced, int hits) =>
        Assert.Equal(
            [("virum skole", hits)],
            IndexOf(Absence, Talk, School, Before with { IsReplaced = true })
                .WithAWordLess(SearchQuery.Of("virum skole cykelsti"), withReplaced)
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

    private static SearchIndex IndexOf(params Findable[] all) => new([Group("alt", all)], new Vocabulary(Stem));

    private static FindableGroup Group(string key, params Findable[] all) => new(key, () => all);

    private static string Addresses(SearchIndex index, string typed) =>
        string.Join(' ', index.Find(SearchQuery.Of(typed)).Hits.Select(h => h.What.Address));

    private static string Stem(string word) =>
        Endings.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length > 2)
            is { } ending
            ? word[..^ending.Length]
            : word;

    private static string Marked(IEnumerable<Run> runs) =>
        string.Concat(runs.Select(r => r.IsFound ? $"[{r.Text}]" : r.Text));
}

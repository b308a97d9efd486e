namespace LT.Strategy.Web.Tests.Published;

public sealed class Finding_an_agreement
{
    [Theory]
    [InlineData("Aalykke", "Ålykke Dagtilbud")]
    [InlineData("ålykke", "Ålykke Dagtilbud")]
    [InlineData("TÅRBÆK", "Taarbæk Skole")]
    [InlineData("taarbaek skole", "Taarbæk Skole")]
    [InlineData("cpks", "Center for Politik, Kultur og Strategi")]
    [InlineData("groen plan", "Taarbæk Skole 1. Grøn plan")]
    [InlineData("have oekologi", "Zoologisk Have 1. Økologi i alle køkkener")]
    public async Task By_name_code_abbreviation_or_initiative(string words, string found)
    {
        await using var app = await App();
        var list = await Visit(app, $"/aarsaftaler?q={Uri.EscapeDataString(words)}");
        Assert.Equal([found], list.Texts("tbody th"));
    }

    [Fact]
    public async Task Stands_in_Danish_order_with_the_centre_first()
    {
        await using var app = await App();
        var list = await Visit(app, "/aarsaftaler");
        Assert.Equal(
            [
                "CPKS: Center for Politik, Kultur og Strategi",
                "CSO: Center for Sundhed og Omsorg",
                "CØP: Center for Økonomi og Personale",
            ],
            list.Texts("main h2")
        );
        Assert.Equal(
            [
                "Center for Politik, Kultur og Strategi",
                "Trongårdsskolen",
                "Taarbæk Skole",
                "Zoologisk Have",
                "Ålykke Dagtilbud",
            ],
            list.Texts("section[aria-labelledby=h-cpks] tbody th")
        );
        Assert.True(list.Shows("7 årsaftaler gælder: 3 centre og 4 enheder."));
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_in_the_form()
    {
        await using var app = await App();
        var list = await Visit(app, "/aarsaftaler");
        var found = await list.Form("Find årsaftaler")
            .Fill("Centre eller enheder", "Enheder (4)")
            .Fill("Center", "CPKS: Politik, Kultur og Strategi (5)")
            .Fill("Tema", "2. Arbejdskultur (7)")
            .Press("Find");
        Assert.Contains("aar=2019&type=enhed&center=cpks&tema=2&maal=", found.Path, StringComparison.Ordinal);
        var form = found.Form("Find årsaftaler");
        Assert.Equal(
            ["enhed", "cpks", "2", ""],
            new[] { "Centre eller enheder", "Center", "Tema", "Fælles mål" }.Select(form.Value)
        );
        Assert.True(found.Shows("4 af 7 årsaftaler passer"));
        Assert.Equal(7, (await found.Follow("Vis alle")).All("tbody th").Count);
    }

    [Fact]
    public async Task By_the_goal_that_an_initiative_points_at()
    {
        await using var app = await App();
        var list = await Visit(app, "/aarsaftaler?maal=2.1&type=center");
        Assert.Equal(3, list.All("tbody th").Count);
        Assert.All(list.Texts(".lt-hits li"), hit => Assert.StartsWith("1. ", hit, StringComparison.Ordinal));
        Assert.Empty((await Visit(app, "/aarsaftaler?maal=9.9")).All("tbody th"));
    }

    [Fact]
    public async Task It_is_sorted_and_shows_initiatives_as_the_address_says()
    {
        await using var app = await App();
        var list = await (await Visit(app, "/aarsaftaler?type=enhed")).Follow("navn");
        Assert.Equal("/aarsaftaler?aar=2019&type=enhed&sorter=navn", list.Path);
        Assert.Equal(
            ["Trongårdsskolen (CPKS)", "Taarbæk Skole (CPKS)", "Zoologisk Have (CPKS)", "Ålykke Dagtilbud (CPKS)"],
            list.Texts("tbody th")
        );
        var initiatives = await list.Follow("Indsatser 4");
        Assert.Equal(["Læselyst", "Grøn plan", "Økologi i alle køkkener", "Leg ude"], initiatives.Texts("tbody th"));
        initiatives = await initiatives.Follow("titel");
        Assert.Equal("/aarsaftaler?aar=2019&type=enhed&vis=indsatser&sorter=navn", initiatives.Path);
        Assert.Equal(["Grøn plan", "Leg ude", "Læselyst", "Økologi i alle køkkener"], initiatives.Texts("tbody th"));
        var kept = await initiatives.Form("Find årsaftaler").Fill("Fælles mål", "2.1").Press("Find");
        Assert.Equal(4, kept.All(".lt-initiatives tbody tr").Count);
        Assert.Empty((await Visit(app, "/aarsaftaler?type=afdeling")).All("tbody th"));
    }

    [Fact]
    public async Task Choices_that_would_show_nothing_are_left_out_and_the_texts_are_searched_with_one_press()
    {
        await using var app = await App();
        var list = await Visit(app, "/aarsaftaler?q=leg");
        Assert.Equal(["Alle", "Enheder (1)", "Kun institutioner (1)"], list.Texts("#type option"));
        Assert.Equal(["Alle centre", "CPKS: Politik, Kultur og Strategi (1)"], list.Texts("#center option"));
        Assert.False(list.Find(".lt-filter details").HasAttribute("open"));
        list = await Visit(app, "/aarsaftaler?q=leg&center=cso");
        Assert.Contains("CSO: Sundhed og Omsorg (0)", list.Texts("#center option"));
        Assert.True(list.Find(".lt-filter details").HasAttribute("open"));

        // the same form, sent to the search
        Assert.Equal("/soeg", list.Find(".lt-filter button:not(.button-primary)").GetAttribute("formaction"));
        var found = await Visit(app, "/soeg?q=leg&aar=2019&type=&center=&tema=&maal=&punkt=");
        Assert.Equal("Leg ude", found.TextOf(".lt-found h2"));
    }

    [Theory]
    [InlineData("CPKS", "cpks")]
    [InlineData("cøp", "coep")]
    [InlineData("center-for-sundhed-og-omsorg", "cso")]
    [InlineData("Tårbæk-Skole", "taarbaek-skole")]
    public async Task An_address_with_another_of_its_owners_names_leads_to_it(string named, string code)
    {
        await using var app = await App();
        var page = await Visit(app, $"/aarsaftaler/2019/{Uri.EscapeDataString(named)}");
        Assert.Equal($"/aarsaftaler/2019/{code}", page.Path);
    }

    [Fact]
    public async Task An_address_where_nothing_is_offers_the_list_and_the_search()
    {
        await using var app = await App();
        var page = await Visit(app, "/aarsaftaler/2019/leg-ude");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, page.Status);
        Assert.True(page.HasLink("Se alle årsaftaler for 2019"));
        page = await page.Form("Søg efter årsaftalen").Press("Søg");
        Assert.Equal("Leg ude", page.TextOf(".lt-found h2"));
    }

    [Theory]
    [InlineData("/aarsaftaler?q=findes+ikke")]
    [InlineData("/aarsaftaler?center=hvad-som-helst&tema=7")]
    [InlineData("/aarsaftaler?aar=2031")]
    public async Task Nothing_found_has_a_way_back(string address)
    {
        await using var app = await App();
        var list = await Visit(app, address);
        Assert.Empty(list.All("tbody th"));
        Assert.Contains(
            list.All("main a"),
            a => a.GetAttribute("href")!.StartsWith("/aarsaftaler", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_cannot_be_read_in_the_address_is_passed_over()
    {
        await using var app = await App();
        var list = await Visit(app, "/aarsaftaler?aar=iår&tema=<b>&type=x");
        Assert.Equal(7, list.All("tbody th").Count);
        Assert.DoesNotContain("Fejl", list.Title, StringComparison.Ordinal);
    }

    private static async Task<Page> Visit(StrategyApp app, string address) =>
        await (await app.SignInAs(ReadingYear.Reader)).Visit(address);

    private static async Task<StrategyApp> App()
    {
        var app = await ReadingYear.App();
        var at = ReadingYear.Day(1, 10);
        (string Owner, string Title)[] agreements =
        [
            ("cso", "Trygt hjem"),
            ("cpks", "Borgertopmøde"),
            ("coep", "Klar tale"),
            ("zoologisk-have", "Økologi i alle køkkener"),
            ("aalykke-dagtilbud", "Leg ude"),
            ("trongaardsskolen", "Læselyst"),
            ("taarbaek-skole", "Grøn plan"),
        ];
        foreach (var (owner, title) in agreements)
        {
            await app.Change(db => db.Conclude(owner, at, title));
        }

        return app;
    }
}

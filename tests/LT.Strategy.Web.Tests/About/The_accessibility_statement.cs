namespace LT.Strategy.Web.Tests.About;

public sealed class The_accessibility_statement
{
    [Fact]
    public async Task Is_made_from_the_settings()
    {
        await using var app = await StrategyApp.WithSampleData(
            ("Was:MadeOn", "2019-03-01"),
            ("Was:ReviewedOn", "2019-06-01"),
            ("Was:Email", "strategi@ltk.dk"),
            ("Was:Phone", "45 97 30 00"),
            ("Was:Unmet:0", "Regneark har ingen beskrivelse af diagrammer.")
        );
        var shown = await app.Anonymous().Visit("/was");
        Assert.True(shown.Shows("overholder delvist kravene i WCAG 2.1 på niveau AA"));
        Assert.Contains("Regneark har ingen beskrivelse af diagrammer.", shown.Texts("li"));
        Assert.True(shown.Shows("Erklæringen er lavet 1. marts 2019 og senest gennemgået 1. juni 2019."));
        Assert.True(shown.HasLink("strategi@ltk.dk"));
    }

    [Fact]
    public async Task Is_said_not_to_be_written_while_the_settings_hold_none_and_what_one_can_do()
    {
        await using var app = await StrategyApp.WithSampleData();
        var shown = await app.Anonymous().Visit("/was");
        Assert.True(shown.Shows("Tilgængelighedserklæringen er ikke skrevet endnu."));
        Assert.Contains("Er der noget, du ikke kan bruge?", shown.Texts("h2"));
        Assert.True(shown.HasLink("Til forsiden"));
    }
}

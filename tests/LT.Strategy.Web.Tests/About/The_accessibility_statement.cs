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
}

namespace LT.Strategy.Web.Tests.Workplaces;

public sealed class Choosing_a_workplace
{
    [Fact]
    public async Task The_front_page_leads_to_the_agreement_of_the_one_chosen()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        var asked = await (await reader.Visit("/")).Follow("Skift arbejdsplads");
        Assert.Equal("stadsbiblioteket", asked.Form("Gem").Value("Arbejdsplads"));
        var front = await asked.Form("Gem").Fill("Arbejdsplads", "virum-skole").Press("Gem");
        Assert.True(front.Shows("Din arbejdsplads er Virum Skole."));
        Assert.True(front.HasLink("Årsaftale for Virum Skole"));

        asked = await reader.Visit("/arbejdsplads");
        front = await asked.Form("Gem").Fill("Arbejdsplads", "").Press("Gem");
        Assert.True(front.HasLink("Vælg din arbejdsplads"));
    }

    [Fact]
    public async Task It_gives_no_rights()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        var asked = await reader.Visit("/arbejdsplads");
        await asked.Form("Gem").Fill("Arbejdsplads", "cbe").Press("Gem");
        var front = await reader.Visit("/");
        Assert.False(front.HasLink("Gå til årsaftalen under Mine opgaver"));
        Assert.Empty((await reader.Visit("/aarsaftaler")).All("form[action='/arbejde/aftaler']"));
    }

    [Fact]
    public async Task One_that_is_not_on_the_list_is_refused()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        var refused = await reader.Post("/arbejdsplads", ("Kode", "atlantis"));
        Assert.Contains("Vælg en arbejdsplads på listen.", refused.Errors);
        Assert.True((await reader.Visit("/")).HasLink("Årsaftale for Stadsbiblioteket"));
    }
}

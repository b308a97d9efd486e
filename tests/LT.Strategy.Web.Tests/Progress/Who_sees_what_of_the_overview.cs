namespace LT.Strategy.Web.Tests.Progress;

public sealed class Who_sees_what_of_the_overview
{
    [Theory]
    [InlineData("direktion", true)]
    [InlineData("centerchef-cup", true)]
    [InlineData("strategisekretariat", true)]
    [InlineData("leder-virum-skole", false)]
    [InlineData("bidragyder-cso", false)]
    [InlineData("administrator", false)]
    [InlineData("medarbejder", false)]
    public async Task Own_assessments_are_for_management_and_the_strategy_office(string person, bool shown)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(person)).Visit("/ledelse");
        Assert.Equal(shown, page.Shows("Centrenes egne vurderinger"));
        Assert.Equal("18 af 30", page.Cell("1.1", "Nu"));
    }
}

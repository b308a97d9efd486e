namespace LT.Strategy.Web.Tests.Security;

public sealed class The_sample_persons
{
    [Theory]
    [InlineData("medarbejder")]
    [InlineData("leder-virum-skole")]
    [InlineData("centerchef-cpks")]
    [InlineData("centerchef-cbe")]
    [InlineData("direktion")]
    [InlineData("strategisekretariat")]
    [InlineData("administrator")]
    public async Task Each_can_be_chosen_from_the_list(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        Assert.Equal("/proeve", (await session.Visit("/proeve")).Path);
    }
}

namespace LT.Strategy.Web.Tests.Centres;

public sealed class Who_sees_a_centres_own_follow_up
{
    private const string Comment = "Seks af tolv enheder tæller med.";

    [Theory]
    [InlineData("direktion", 9)]
    [InlineData("direktion-2", 9)]
    [InlineData("centerchef-cup", 9)]
    [InlineData("strategisekretariat", 9)]
    [InlineData("bidragyder-cso", 1)]
    [InlineData("stedfortraeder-cup", 1)]
    [InlineData("leder-virum-skole", 0)]
    [InlineData("administrator", 0)]
    [InlineData("medarbejder", 0)]
    public async Task In_the_matrix(string person, int centres)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(person)).Visit("/ledelse/centre");
        Assert.Equal(centres, page.All(".lt-centres tbody tr").Count(r => r.QuerySelector(".lt-words") is not null));
        Assert.Equal(centres > 0, page.Shows("egen opfølgning"));
        Assert.Equal(10, page.All(".lt-centres tbody tr").Count);
    }

    [Theory]
    [InlineData("direktion", "cup", true)]
    [InlineData("centerchef-cso", "cup", true)]
    [InlineData("strategisekretariat", "cup", true)]
    [InlineData("stedfortraeder-cup", "cup", true)]
    [InlineData("stedfortraeder-cup", "cso", false)]
    [InlineData("bidragyder-cso", "cso", true)]
    [InlineData("bidragyder-cso", "cup", false)]
    [InlineData("leder-virum-skole", "cup", false)]
    [InlineData("administrator", "cup", false)]
    [InlineData("medarbejder", "cup", false)]
    public async Task On_the_centres_pages(string person, string centre, bool seen)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var page = await session.Visit($"/ledelse/centre/{centre}");
        Assert.Equal(seen, page.Shows("Centrets egen opfølgning"));
        var calculation = await session.Visit($"/ledelse/centre/{centre}/1.1");
        Assert.Equal(seen, calculation.Shows("Centrets egen opfølgning"));
        Assert.Equal(seen && centre == "cup", calculation.Shows(Comment));
    }

    [Fact]
    public async Task As_known_on_the_date()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        Assert.False((await session.Visit("/ledelse/centre/cup/1.1?pr=2019-06-06")).Shows(Comment));
        Assert.True((await session.Visit("/ledelse/centre/cup/1.1?pr=2019-06-07")).Shows(Comment));
    }
}

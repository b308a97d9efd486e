using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.SharedGoals;

public sealed class A_goal_and_its_calculation
{
    [Fact]
    public async Task Without_a_year_an_address_leads_to_the_newest_year()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        Assert.Equal((await session.Visit("/maal/2019/1.1")).Text, (await session.Visit("/maal/1.1")).Text);
    }

    [Fact]
    public async Task Leads_readers_to_the_initiatives_and_those_who_follow_all_centres_to_what_each_delivered()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await (await app.SignInAs("medarbejder")).Visit("/maal/2019/1.1");
        Assert.Empty(reader.All("main a[href^='/ledelse/centre?']"));
        var list = await reader.Follow(
            "Læs alle indsatser, der bidrager til målet, i centrenes og enhedernes årsaftaler"
        );
        Assert.Equal("/aarsaftaler?aar=2019&maal=1.1&vis=indsatser", list.Path);
        var chief = await (await app.SignInAs("direktion")).Visit("/maal/2019/1.1");
        Assert.NotEmpty(chief.All("main a[href^='/ledelse/centre?']"));
    }

    [Fact]
    public async Task All_six_goals_are_listed_under_their_themes_each_with_its_figure()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/maal");
        Assert.Equal(
            ["18 af 30", "1 af 3", "14,2 mod 13,5", "6 af 10", "12 af 14", "8 af 10"],
            page.Texts("main a.lt-num")
        );
        foreach (var figure in page.All("main a.lt-num"))
        {
            var calculation = await session.Visit(figure.GetAttribute("href")!);
            Assert.Equal("Sådan er tallet beregnet", calculation.Heading);
        }
    }

    [Fact]
    public async Task A_withdrawn_row_stands_among_what_is_left_out_with_the_reason()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/maal/2019/1.1/beregning");
        Assert.True(page.Shows("Ikke med, fordi …"));
        Assert.True(
            page.Shows(
                "Hummeltoftehallen, 24. april 2019: trukket tilbage den 3. maj 2019: "
                    + "Forløbet var Hummeltofteskolens og er registreret dér."
            )
        );
    }

    [Fact]
    public async Task Those_who_recorded_are_roles_to_most_and_names_to_management()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            foreach (var person in await db.Persons.Where(p => p.DirectoryId.StartsWith("leder-")).ToListAsync())
            {
                person.Name = "Grethe Hansen";
            }
        });
        const string Calculation = "/maal/2019/1.1/beregning";
        Assert.False((await (await app.SignInAs("medarbejder")).Visit(Calculation)).Shows("Grethe Hansen"));
        Assert.False((await (await app.SignInAs("bidragyder-cso")).Visit(Calculation)).Shows("Grethe Hansen"));
        Assert.True((await (await app.SignInAs("direktion")).Visit(Calculation)).Shows("Grethe Hansen"));
        Assert.True((await (await app.SignInAs("strategisekretariat")).Visit(Calculation)).Shows("Grethe Hansen"));
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.2")]
    [InlineData("3.1")]
    [InlineData("3.2")]
    public async Task The_sum_on_the_page_adds_up(string goal)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit($"/maal/2019/{goal}/beregning");
        var numbers = page.All(".lt-sum tr")
            .Select(r => (IsResult: r.ClassList.Contains("lt-sum__result"), Text: Words.Of(r.Children[1].TextContent)))
            .ToList();
        var result = numbers.FindIndex(n => n.IsResult);
        var sum = numbers.Take(result).Sum(n => Number(n.Text));
        Assert.Equal(Number(numbers[result].Text.Split(' ')[0]), sum);
    }

    [Theory]
    [InlineData("1.1", "18")]
    [InlineData("3.1", "6")]
    [InlineData("3.2", "12")]
    public async Task The_centres_deliveries_add_up_to_the_total(string goal, string total)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit($"/maal/2019/{goal}");
        var column = page.Texts("[aria-labelledby=h-centre] tbody [data-title='Tæller med']").Sum(Number);
        Assert.Equal(total, page.TextOf("[aria-labelledby=h-centre] tfoot [data-title='Tæller med']"));
        Assert.Equal(Number(total), column);
    }

    [Theory]
    [InlineData("1.1", "strategisekretariat", "Registrér dokumentation")]
    [InlineData("1.1", "centerchef-cup", "Registrér dokumentation")]
    [InlineData("1.1", "leder-virum-skole", "Registrér dokumentation")]
    [InlineData("1.1", "medarbejder", null)]
    [InlineData("1.1", "direktion", null)]
    [InlineData("2.1", "strategisekretariat", "Tilføj måling")]
    [InlineData("2.1", "centerchef-cup", null)]
    [InlineData("3.1", "centerchef-cup", null)]
    [InlineData("4.1", "strategisekretariat", null)]
    public async Task The_button_to_record_is_for_those_who_may(string goal, string person, string? button)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(person)).Visit($"/maal/2019/{goal}");
        Assert.Equal(
            button is null ? [] : [button],
            new[] { "Registrér dokumentation", "Tilføj måling" }.Where(page.HasLink)
        );
    }

    private static int Number(string text) =>
        int.Parse(
            text.Replace("−", "-", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            System.Globalization.CultureInfo.InvariantCulture
        );
}

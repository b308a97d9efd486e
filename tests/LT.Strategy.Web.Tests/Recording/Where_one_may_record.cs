using System.Net;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Recording;

public sealed class Where_one_may_record
{
    [Theory]
    [InlineData(Chief, "1.1", "/maal/2019/1.1/dokumentation/cso")]
    [InlineData(Chief, "1.2", "/maal/2019/1.2/dokumentation/cso")]
    [InlineData(Leader, "1.1", "/maal/2019/1.1/dokumentation/hjemmeplejen-syd")]
    public async Task One_place_is_gone_to_at_once(string person, string goal, string place)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(person)).Visit($"/maal/2019/{goal}/dokumentation");
        Assert.Equal(place, page.Path);
    }

    [Fact]
    public async Task The_strategy_office_chooses_among_the_centres_and_sees_how_far_each_is()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(Office)).Visit("/maal/2019/1.1/dokumentation");
        Assert.Equal(10, page.All("tbody tr").Count);
        Assert.Contains(
            page.Texts("tbody tr"),
            row => row.StartsWith("CSO", StringComparison.Ordinal) && row.Contains("4 af 12")
        );
        Assert.Equal(Table("1.1"), (await page.Follow("Kryds af for Center for Sundhed og Omsorg")).Path);
    }

    [Theory]
    [InlineData(Reader, "1.1", "")]
    [InlineData(Reader, "1.1", "/cso")]
    [InlineData(Reader, "1.1", "/hjemmeplejen-syd")]
    [InlineData(Board, "1.1", "/cso")]
    [InlineData(OtherChief, "1.1", "/cso")]
    [InlineData(OtherChief, "1.1", "/hjemmeplejen-syd")]
    [InlineData(Leader, "1.1", "/cso")]
    [InlineData(Leader, "1.1", "/hjemmeplejen-nord")]
    [InlineData(Leader, "1.2", "")]
    [InlineData(Leader, "1.2", "/cso")]
    [InlineData(Chief, "3.1", "")]
    public async Task Without_the_right_one_is_refused_to_see_the_form_and_to_send_it(
        string person,
        string goal,
        string place
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.Ledger()).Count;
        var address = $"/maal/2019/{goal}/dokumentation{place}";
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAs(person)).Visit(address)).Status);
        if (place.Length > 0 || goal == "3.1")
        {
            var sent = await app.Post(person, goal == "1.2" ? $"{address}/ny" : address);
            Assert.Equal(HttpStatusCode.Forbidden, sent.Status);
        }

        Assert.Equal(before, (await app.Ledger()).Count);
    }

    [Theory]
    [InlineData(Chief, "1.1", "/cso")]
    [InlineData(Chief, "1.1", "/hjemmeplejen-syd")]
    [InlineData(Leader, "1.1", "/hjemmeplejen-syd")]
    [InlineData(Office, "1.1", "/cso")]
    [InlineData(Office, "1.1", "/hjemmeplejen-syd")]
    [InlineData(Office, "3.1", "")]
    [InlineData(Office, "1.2", "/cso")]
    [InlineData(Chief, "1.2", "/cso")]
    public async Task With_the_right_one_gets_the_form(string person, string goal, string place)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(person)).Visit($"/maal/2019/{goal}/dokumentation{place}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.HasButton("Gem dokumentation"));
        Assert.InRange(page.Queries, 1, 7);
    }

    [Theory]
    [InlineData("/maal/2019/4.1/dokumentation")]
    [InlineData("/maal/2019/2.1/dokumentation")]
    [InlineData("/maal/2019/9.9/dokumentation")]
    [InlineData("/maal/2031/1.1/dokumentation")]
    [InlineData("/maal/2019/1.1/dokumentation/findes-ikke")]
    [InlineData("/maal/2019/3.1/dokumentation/cso")]
    [InlineData("/maal/2019/1.2/dokumentation/hjemmeplejen-syd")]
    public async Task Where_nothing_is_recorded_there_is_no_page(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs(Office)).Visit(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Post(Office, address)).Status);
    }

    [Fact]
    public async Task Who_answers_for_several_places_chooses()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db =>
        {
            var leader = db.Persons.Single(p => p.DirectoryId == Leader);
            leader.Roles.Add(
                new()
                {
                    Role = Domain.People.Role.UnitLeader,
                    UnitId = db.Units.Single(u => u.Code == "hjemmeplejen-nord").Id,
                    From = new DateOnly(2019, 1, 1),
                }
            );
        });
        var page = await (await app.SignInAs(Leader)).Visit("/maal/2019/1.1/dokumentation");
        Assert.Equal(2, page.All("tbody tr").Count);
        Assert.Equal(Table("1.1", UnitCode), (await page.Follow($"Kryds af for {Unit}")).Path);
    }
}

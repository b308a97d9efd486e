using System.Net;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Meetings;

public sealed class Who_reaches_a_meeting
{
    private const string Leader = "leder-taarbaek-skole";

    private const string Laid = "Skolen fortæller de andre skoler, hvordan forældrerådet blev inddraget";

    private static readonly string[] Secrets =
    [
        "Ingen har registreret noget siden februar. Det skal ikke",
        "Kommunaldirektørens kontor",
        "Centrene CUP og CSO får hver sit forløb",
    ];

    [Fact]
    public async Task Nobody_outside_management_and_the_strategy_office_by_any_address()
    {
        await using var app = await StrategyApp.WithSampleData();
        var meeting = await Holding_a_meeting.Meeting(app);
        var decision = await Decision(app, "1.2");
        string[] reads =
        [
            "/ledelse/moeder",
            "/ledelse/moeder/nyt",
            meeting,
            $"{meeting}/ret",
            $"{meeting}/aflys",
            $"{meeting}/noter",
            $"{meeting}/referat",
            $"{meeting}/referat/word",
            $"{meeting}/beslutninger/ny?punkt=1.1",
            $"{meeting}/beslutninger/{decision}",
            $"{meeting}/beslutninger/{decision}/ret",
            $"{meeting}/beslutninger/{decision}/traek-tilbage",
        ];
        string[] writes =
        [
            "/ledelse/moeder/nyt",
            $"{meeting}/ret",
            $"{meeting}/aflys",
            $"{meeting}/noter/1.1",
            $"{meeting}/referat",
            $"{meeting}/referat/godkend",
            $"{meeting}/beslutninger/ny?punkt=1.1",
            $"{meeting}/beslutninger/{decision}",
            $"{meeting}/beslutninger/{decision}/ret",
            $"{meeting}/beslutninger/{decision}/traek-tilbage",
        ];
        foreach (var person in new[] { Leader, "medarbejder", "administrator", "bidragyder-cso", "stedfortraeder-cup" })
        {
            var session = await app.SignInAs(person);
            foreach (var address in reads)
            {
                var answer = await session.Get(address);
                Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{person} {address}: {answer.StatusCode}");
            }

            foreach (var address in writes)
            {
                var sent = await session.Post(address, ("Text", "x"), ("Reason", "x"), ("ClosingNote", "x"));
                Assert.True(sent.Status == HttpStatusCode.NotFound, $"{person} {address}: {sent.Status}");
            }

            foreach (var address in Elsewhere)
            {
                var page = await session.Visit(address);
                Assert.DoesNotContain(Secrets, page.Document.DocumentElement.OuterHtml.Contains);
                Assert.DoesNotContain(
                    "/ledelse/moeder",
                    page.Document.DocumentElement.OuterHtml,
                    StringComparison.Ordinal
                );
            }
        }

        var admin = await app.SignInAs("administrator");
        Assert.Empty((await admin.Visit("/administration/aendringslog?q=forældrerådet")).All("main tbody tr"));
        Assert.Equal(
            (3, 6, 5),
            await app.Stored(async db =>
                (
                    await db.Meetings.CountAsync(),
                    await db.Meetings.SelectMany(m => m.Notes).CountAsync(),
                    await db.Decisions.CountAsync(d => d.WithdrawnAt == null)
                )
            )
        );
    }

    [Fact]
    public async Task The_one_responsible_sees_the_decision_and_its_date_and_says_when_it_is_done()
    {
        await using var app = await StrategyApp.WithSampleData();
        var own = $"/opgaver/beslutninger/{await Decision(app, "1.2")}";
        foreach (
            var person in new[] { "leder-virum-skole", "medarbejder", "centerchef-cup", "direktion", "administrator" }
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs(person)).Get(own)).StatusCode);
        }

        var leader = await app.SignInAs(Leader);
        var tasks = await leader.Visit("/opgaver");
        Assert.True(tasks.Shows("Udfør ledelsens beslutning") && tasks.Shows("28. juni 14 dage tilbage"));
        var page = await tasks.Follow("Se beslutningen: Udfør ledelsens beslutning");
        Assert.Equal(own, page.Path);
        Assert.True(page.Shows(Laid) && page.Shows("Frist: 28. juni 2019"));
        Assert.False(page.Shows("11. juni") || page.Shows("direktion") || page.Shows("1.2"));
        Assert.Contains("Skriv, hvad der er gjort.", (await page.Press("Luk beslutningen")).Errors);
        tasks = await page.Form().Fill("Hvad er der gjort?", "Fortalt på ledermødet.").Press("Luk beslutningen");
        Assert.False(tasks.Shows("Udfør ledelsens beslutning"));

        var office = await app.SignInAs("strategisekretariat");
        var agenda = await office.Visit(
            $"/ledelse/moeder/{await app.Stored(db => db.Meetings.Where(m => m.On == new DateOnly(2019, 6, 26)).Select(m => m.Id).SingleAsync())}"
        );
        Assert.True(agenda.Shows("Lukket 14. juni 2019: Fortalt på ledermødet."));
        Assert.Equal(HttpStatusCode.OK, (await leader.Visit(own)).Status);
    }

    [Fact]
    public async Task Who_may_read_the_meeting_sees_on_the_own_decision_where_it_comes_from()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            var meeting = (
                await db.WholeMeetingAsync(
                    await db.Meetings.Where(m => m.On == new DateOnly(2019, 6, 11)).Select(m => m.Id).SingleAsync()
                )
            )!;
            meeting.Decide(
                new DecisionPlan(
                    "4.1",
                    "Bed om nye tal.",
                    new Responsible(Role.StrategyOffice, AgreementOwner.None, "Strategisekretariatet"),
                    new DateOnly(2019, 6, 30)
                ),
                new Signature(1, "Direktionen"),
                SmallYear.Later
            );
        });
        var office = await app.SignInAs("strategisekretariat");
        var page = await (await office.Visit($"/opgaver/beslutninger/{await Decision(app, "4.1")}")).Follow(
            "opfølgningsmødet i direktionen den 11. juni 2019"
        );
        Assert.StartsWith("/ledelse/moeder/", page.Path, StringComparison.Ordinal);
    }

    private static readonly string[] Elsewhere =
    [
        "/",
        "/opgaver",
        "/ledelse",
        "/ledelse/centre",
        "/aarsaftaler?q=m%C3%B8de",
        "/maal/2019/1.2",
        "/temaer/2019/1",
    ];

    private static Task<int> Decision(StrategyApp app, string point) =>
        app.Stored(db =>
            db.Decisions.Where(d => d.Point == point && d.Meeting.On == new DateOnly(2019, 6, 11))
                .Select(d => d.Id)
                .SingleAsync()
        );
}

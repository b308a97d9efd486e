using System.Net;
using LT.Strategy.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Reminders;

public sealed class The_log_of_mails
{
    private const string Address = "/administration/mail";

    private static readonly DateTime Now = new(2019, 6, 14, 5, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("administrator", HttpStatusCode.OK)]
    [InlineData("strategisekretariat", HttpStatusCode.OK)]
    [InlineData("direktion", HttpStatusCode.Forbidden)]
    [InlineData("centerchef-cso", HttpStatusCode.Forbidden)]
    [InlineData("medarbejder", HttpStatusCode.Forbidden)]
    public async Task Is_read_by_the_administrator_and_the_strategy_office(string person, HttpStatusCode expected)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(expected, (await (await app.SignInAs(person)).Visit(Address)).Status);
    }

    [Fact]
    public async Task Says_when_no_mail_is_sent_at_all()
    {
        await using var app = await StrategyApp.WithSampleData();
        var administration = await (await app.SignInAs("administrator")).Visit("/administration");
        var page = await administration.Follow("Påmindelser på mail");
        Assert.True(page.Shows("Der bliver ikke sendt mail"));
        Assert.True(page.Shows("Der er ingen mails, der passer."));
    }

    [Fact]
    public async Task Shows_each_mail_with_what_became_of_it_and_is_narrowed_by_person_day_and_state()
    {
        await using var app = await StrategyApp.WithSampleData();
        await Given(app, "leder-virum-skole", 13, m => m.Sent(Now));
        await Given(app, "leder-musikskolen", 14, m => m.Fail("451 prøv igen", Now));
        await Given(app, "centerchef-cso", 14, m => m.Refuse("550 ukendt", Now));
        var session = await app.SignInAs("administrator");

        var page = await session.Visit(Address);
        Assert.Equal(["Centerchef, CSO", "Leder, Musikskolen", "Leder, Virum Skole"], page.Texts("tbody td a"));
        Assert.True(page.Shows("Forsøgt 1 gang, næste forsøg kl. 07.01 451 prøv igen"));
        Assert.True(page.Shows("Afvist 550 ukendt"));
        Assert.Equal(["Leder, Musikskolen"], await Found("?navn=musik"));
        Assert.Equal(["Leder, Virum Skole"], await Found("?tilstand=Sent"));
        Assert.Equal(["Leder, Virum Skole"], await Found("?til=13.06.2019"));
        Assert.Equal(["Centerchef, CSO", "Leder, Musikskolen"], await Found("?fra=14.06.2019"));
        var office = await (await app.SignInAs("strategisekretariat")).Visit($"{Address}?navn=musik");
        Assert.True(office.Shows("Leder, Musikskolen") && !office.HasLink("Leder, Musikskolen"));
        Assert.Contains(
            "Skriv datoen som dag, måned og år, fx 15.01.2019.",
            (await session.Visit($"{Address}?fra=i+går")).Errors
        );

        async Task<IReadOnlyList<string>> Found(string asked) =>
            (await session.Visit(Address + asked)).Texts("tbody td a");
    }

    [Fact]
    public async Task The_application_sends_by_itself_when_the_time_comes()
    {
        await using var server = new MailServer();
        await using var app = await StrategyApp.WithSampleData(
            ("Clock:Start", "2019-06-15T06:59"),
            ("Mail:Host", "127.0.0.1"),
            ("Mail:Port", $"{server.Port}"),
            ("Mail:Security", "None"),
            ("Mail:From", "strategi@eksempel.dk"),
            ("Mail:BaseAddress", "https://strategi.eksempel.dk")
        );
        var page = await (await app.SignInAs("leder-lyngby-svoemmehal")).Visit("/opgaver");
        Assert.Empty(server.Taken);

        var patience = TimeProvider.System.GetUtcNow().AddMinutes(2);
        while (!server.Recipients.Contains(Sender.Late))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < patience, "No mail was sent");
            app.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(200);
        }

        var log = await (await app.SignInAs("administrator")).Visit($"{Address}?tilstand=Sent&navn=svømmehal");
        Assert.True(log.Shows("Sendes hver dag kl. 07.00 gennem 127.0.0.1 fra strategi@eksempel.dk."));
        var text = Words.Of(server.To(Sender.Late).Message.TextBody);
        foreach (var task in page.Texts(".lt-tasks h3"))
        {
            Assert.Contains(task, text, StringComparison.Ordinal);
        }
    }

    private static Task Given(StrategyApp app, string key, int day, Action<ReminderMail> became) =>
        app.Given(async db =>
        {
            var person = await db.Persons.SingleAsync(p => p.DirectoryId == key);
            var mail = ReminderMail.To(person, new DateOnly(2019, 6, day - 1), new DateOnly(2019, 6, day), Now);
            became(mail);
            db.Add(mail);
        });
}

using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Meetings;

public sealed class What_a_meeting_shows
{
    private static readonly DateOnly Today = new(2019, 6, 14);

    [Fact]
    public async Task Stays_for_ever_when_goals_names_evidence_agreements_and_decisions_change()
    {
        await using var app = await StrategyApp.WithSampleData();
        var meeting = await Holding_a_meeting.Meeting(app);
        var office = await app.SignInAs("strategisekretariat");
        var before = await Shown(office, meeting);

        await (await office.Visit("/administration/aar/2019/maal/1.1"))
            .Form("Gem mål")
            .Fill("Antal", "31")
            .Fill("Hvorfor ændres det?", "Direktionen har hævet måltallet.")
            .Press("Gem mål");
        await app.Given(ChangeMuch);
        app.Time.Advance(TimeSpan.FromDays(40));

        var later = await app.SignInAs("strategisekretariat");
        Assert.Equal(before, await Shown(later, meeting));
        Assert.NotEqual("18 af 30", (await later.Visit("/maal/2019/1.1")).TextOf(".lt-hero .lt-num"));
    }

    private static async Task<IReadOnlyList<string>> Shown(Session session, string meeting) =>
        [
            (await session.Visit(meeting)).Text,
            (await session.Visit($"{meeting}/referat")).Text,
            (await session.Visit($"{meeting}/noter")).Text,
        ];

    /// <summary>Names, evidence of days long before the meeting, an agreement, assessments, readings and the decisions of an earlier meeting.</summary>
    private static async Task ChangeMuch(StrategyDbContext db)
    {
        foreach (var row in await db.Evidence.Where(e => e.WithdrawnAt == null).Take(30).ToListAsync())
        {
            row.Withdraw(row.RecordedById, "Talt to gange", SmallYear.Later);
        }

        var sickness = await db.Goals.SingleAsync(g => g.Number == "2.1");
        db.Add(
            new Reading
            {
                SharedGoalId = sickness.Id,
                Value = 13.1m,
                Source = "KMD",
                HappenedOn = new DateOnly(2019, 5, 20),
                RecordedAt = SmallYear.Later,
                RecordedById = await db.Persons.Select(p => p.Id).FirstAsync(),
            }
        );
        foreach (var assessment in await db.Assessments.ToListAsync())
        {
            assessment.Withdraw(assessment.RecordedById, "Skrevet forkert", SmallYear.Later);
        }

        (await db.Centres.SingleAsync(c => c.Code == "cmp")).Rename("Center for Noget Nyt", Today, Today);
        foreach (var unit in await db.Units.Where(u => u.To == null).Take(20).ToListAsync())
        {
            unit.Rename($"Ny {unit.Code}", Today, Today);
        }

        // somebody finds out that there was one more meeting, the day before
        var yesterday = new MeetingPlan(
            MeetingKind.ExecutiveBoard,
            new DateOnly(2019, 6, 10),
            new TimeOnly(9, 0),
            "Rådhuset",
            "Direktionen",
            ""
        );
        db.Add(
            FollowUpMeeting.Call(
                yesterday,
                await db.WholeYears().SingleAsync(),
                new Signature(1, "Direktionen"),
                SmallYear.Later
            )
        );
        var id = await db.CentreAgreements.Where(a => a.Centre.Code == "cup").Select(a => a.Id).SingleAsync();
        (await db.WholeAgreementAsync(id))!.Withdraw(
            new Signature(1, "Direktionen"),
            "Skal skrives om",
            SmallYear.Later
        );
        foreach (
            var decision in (await db.Decisions.Include(d => d.Meeting).ToListAsync()).Where(d =>
                d.IsOpen && d.Meeting.IsApproved
            )
        )
        {
            decision.Close(Today, "Gjort.", new Signature(1, "Direktionen"), SmallYear.Later);
        }
    }
}

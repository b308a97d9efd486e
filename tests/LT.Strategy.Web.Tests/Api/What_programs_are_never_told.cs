using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.ClientKeys;
using LT.Strategy.Web.Tests.Drafts;
using LT.Strategy.Web.Tests.Published;
using LT.Strategy.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Api;

/// <summary>Every address that programs read, by everyone who may read it, before and after there is something to keep quiet about.</summary>
public sealed class What_programs_are_never_told
{
    private const string Secret = "Hemmelig";

    private static readonly string[] Persons =
    [
        "medarbejder",
        "centerchef-cbe",
        "centerchef-cso",
        "leder-virum-skole",
        "bidragyder-cso",
        "stedfortraeder-cup",
        "direktion",
        "strategisekretariat",
        "administrator",
    ];

    private static readonly string[] Addresses =
    [
        .. The_description.Examples.Values,
        "/api/v1/agreements?pageSize=200",
        "/api/v1/agreements/2019/cbe",
        "/api/v1/agreements/2019/cbe/versions",
        "/api/v1/agreements/2019/cso",
        "/api/v1/agreements/2019/cso/versions",
        "/api/v1/agreements/2019/cso/versions/2",
        "/api/v1/initiatives?pageSize=200&page=2",
        "/api/v1/initiatives?centre=cso&pageSize=200",
        "/api/v1/deadlines?centre=cbe",
        "/api/v1/goals/2019/1.1/evidence",
        "/api/v1/search?q=hemmelig",
        "/api/v1/search?q=indsats&earlier=true&pageSize=200",
        "/openapi/v1.json",
        "/nyheder.atom",
        "/nyheder/cbe.atom",
        "/nyheder/cso.atom",
    ];

    [Fact]
    public async Task Drafts_working_copies_follow_ups_notes_and_assessments_change_no_answer_to_anyone()
    {
        await using var app = await StrategyApp.WithSampleData();
        Dictionary<string, Session> readers = new(StringComparer.Ordinal) { ["a key"] = await app.ProgramWithKey() };
        foreach (var person in Persons)
        {
            readers[person] = await app.SignInAs(person);
        }

        await AreToldNothingNew(app, readers);
    }

    [Fact]
    public async Task Nor_to_anyone_with_a_token()
    {
        const string Audience = "api://lt-strategi";
        await using var provider = await IdentityProvider.Start();
        await using var app = await StrategyApp.WithSampleData([
            ("SignIn:Method", "OpenIdConnect"),
            ("SignIn:Authority", provider.Address.AbsoluteUri),
            ("SignIn:ClientId", IdentityProvider.Client),
            ("SignIn:ClientSecret", IdentityProvider.Secret),
            ("Api:Audience", Audience),
            ("Api:Clients:0", IdentityProvider.Program),
        ]);
        await AreToldNothingNew(
            app,
            new(StringComparer.Ordinal)
            {
                ["a program"] = app.Program(await provider.AccessToken(Audience)),
                ["direktion"] = app.Program(await provider.AccessToken(Audience, "direktion")),
                ["centerchef-cbe"] = app.Program(await provider.AccessToken(Audience, "centerchef-cbe")),
            }
        );
    }

    private static async Task AreToldNothingNew(StrategyApp app, Dictionary<string, Session> readers)
    {
        var before = await Told(readers);
        await Keep(app);
        var after = await Told(readers);
        Assert.Equal(readers.Count * Addresses.Length, after.Count);
        foreach (var (place, answer) in after)
        {
            Assert.True(before[place] == answer, $"{place} is not what it was");
            Assert.DoesNotContain(Secret, answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<Dictionary<string, string>> Told(Dictionary<string, Session> readers)
    {
        Dictionary<string, string> told = new(StringComparer.Ordinal);
        foreach (var (who, session) in readers)
        {
            foreach (var address in Addresses)
            {
                var answer = await session.Get(address);
                var body = await answer.Content.ReadAsStringAsync();
                var links = string.Join(' ', answer.Headers.TryGetValues("Link", out var found) ? found : []);
                told[$"{who} {address}"] = answer.IsSuccessStatusCode
                    ? $"{links} {body}"
                    : $"{answer.StatusCode} {body.Split("\"traceId\"")[0]}";
            }
        }

        return told;
    }

    /// <summary>A returned draft, a working copy, a follow-up, a note of a meeting and an own assessment, each with the word in it.</summary>
    private static async Task Keep(StrategyApp app)
    {
        await Cbe.Submitted(app);
        await Cbe.Change(app, a => a.Return($"{Secret} bemærkning", Cbe.Morning));
        await Cbe.Change(app, a => a.Write(AgreementPart.Introduction, $"{Secret} indledning", Cbe.Morning));
        await app.Given(async db =>
        {
            var id = await db
                .CentreAgreements.Where(a => a.Status == AgreementStatus.InForce && a.Amendment == AmendmentStatus.None)
                .Select(a => a.Id)
                .FirstAsync();
            var agreement = (await db.WholeAgreementAsync(id))!;
            agreement.StartAmendment(Cbe.Morning);
            agreement.Write(AgreementPart.Med, $"{Secret} tekst", Cbe.Morning);
            agreement.Initiatives[0].Title = $"{Secret} titel";
            agreement.Add($"{Secret} indsats", Cbe.Morning);
            var signature = await db.Signature("direktion");
            db.Add(
                new FollowUp
                {
                    AgreementId = id,
                    InitiativeId = agreement.Initiatives[0].Id,
                    Status = OwnAssessment.OffTrack,
                    Comment = $"{Secret} kommentar",
                    RecordedAt = Cbe.Morning,
                    RecordedById = signature.PersonId,
                }
            );
            db.Add(
                new Assessment
                {
                    SharedGoalId = agreement.Year.Goals[0].Id,
                    HappenedOn = Copenhagen.DayOf(Cbe.Morning),
                    RecordedAt = Cbe.Morning,
                    RecordedById = signature.PersonId,
                    Status = GoalStatus.OffTrack,
                    Ground = $"{Secret} begrundelse",
                }
            );
            var meetings = await db.Meetings.Include(m => m.Notes).ToListAsync();
            meetings
                .First(m => m.ObstaclesToWriting().Count == 0)
                .Note("1.1", $"{Secret} note", signature, Cbe.Morning);
        });
    }
}

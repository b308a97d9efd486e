using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.ClientKeys;
using LT.Strategy.Web.Tests.Drafts;
using LT.Strategy.Web.Tests.Published;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Doors;

/// <summary>The sample year with something secret in every text that not everyone may read, and who may read each (product.md §7).</summary>
public sealed class PlantedYear : IAsyncLifetime
{
    public const string Employee = "medarbejder";

    public const string OtherLeader = "leder-virum-skole";

    /// <summary>Acts for a chief, and is not of management as the chiefs are.</summary>
    public const string Deputy = "stedfortraeder-cup";

    public const string OwnChief = "centerchef-cbe";

    public const string Board = "direktion";

    public const string Office = "strategisekretariat";

    public const string Administrator = "administrator";

    public const string Program = "a program";

    private static readonly string[] Management = [OwnChief, Board, Office];

    private static readonly DateTime Now = Cbe.Morning;

    private readonly List<Secret> _secrets = [];

    private readonly List<Door> _doors = [];

    private string _key = "";

    internal StrategyApp App { get; private set; } = null!;

    internal IReadOnlyList<Secret> Secrets => _secrets;

    internal IReadOnlyList<Door> Doors => _doors;

    /// <summary>What somebody would try who knows how the addresses are made, and what to ask for.</summary>
    internal IEnumerable<string> Guesses =>
        Door.Guesses(App, _doors)
            .Concat(
                new[]
                {
                    "/soeg",
                    "/aarsaftaler",
                    "/aarsaftaler/excel",
                    "/laering",
                    "/laering/excel",
                    "/api/v1/search",
                    "/administration/aendringslog",
                }.Select(list => $"{list}?q={Secret.Common}")
            );

    internal async Task<Session> SessionOf(string reader) =>
        reader == Program ? App.Program(_key) : await App.SignInAs(reader);

    public async ValueTask InitializeAsync()
    {
        App = await StrategyApp.WithSampleData();
        await App.Given(DraftOfACentre);
        await App.Given(db => AmendmentOf(db, "cso", [Board, Office]));
        await App.Given(db => AmendmentOf(db, "virum-skole", [OtherLeader, Deputy, Office]));
        await App.Given(DraftOfAUnit);
        await App.Given(DraftAfterAWithdrawal);
        await App.Given(db => FollowedUp(db, "cso", Management));
        await App.Given(db => FollowedUp(db, "virum-skole", [OtherLeader, Deputy, .. Management]));
        await App.Given(AssessmentsOfManagement);
        await App.Given(Meetings);
        await App.Given(NextYear);
        await App.Given(WithdrawnLearning);
        await App.Given(Persons);
        _key = await App.Key(Mark("key", [Administrator]));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Returned by the direktion, with an initiative that was taken out.</summary>
    private async Task DraftOfACentre(StrategyDbContext db)
    {
        var agreement = await db.Draft("cbe");
        Write(agreement, [OwnChief, Board, Office]);
        agreement.Submit(await db.Signature("centerchef-cbe"), Now);
        agreement.Return(Text("cbereturned", [OwnChief, Board, Office]), Now, await db.Signature(Board));
        agreement.Remove(agreement.Add(Text("cberemoved", [OwnChief]), Now), Now);
        await db.SaveChangesAsync();
        Behind(agreement);
    }

    private async Task DraftOfAUnit(StrategyDbContext db)
    {
        var agreement = await Found(db, Maelkevejen.Code);
        Write(agreement, [Deputy, Office]);
        Behind(agreement);
    }

    private async Task DraftAfterAWithdrawal(StrategyDbContext db)
    {
        var agreement = await Found(db, "boernehuset-oernereden");
        agreement.StartAnew(Now);
        Write(agreement, [Deputy, Office]);
        Behind(agreement);
    }

    private async Task AmendmentOf(StrategyDbContext db, string owner, string[] readers)
    {
        var agreement = await Found(db, owner);
        if (agreement.Amendment == AmendmentStatus.None)
        {
            agreement.StartAmendment(Now);
        }

        Write(agreement, readers);
        var name = Plain(agreement);
        agreement.ExplainAmendment(Text($"{name}amendmentreason", readers), "", Now);
        agreement.ActiveInitiatives.First().Title = Text($"{name}changedtitle", readers);
        Behind(agreement);
    }

    private void Write(Agreement agreement, string[] readers)
    {
        var name = Plain(agreement);
        foreach (var part in Enum.GetValues<AgreementPart>())
        {
            agreement.Write(part, Text($"{name}{part}", readers), Now);
        }

        var initiative = agreement.Add(Text($"{name}title", readers), Now);
        initiative.Why = Text($"{name}why", readers);
        initiative.What = Text($"{name}what", readers);
        initiative.Responsible = Text($"{name}responsible", readers);
        initiative.SuccessCriterion = Text($"{name}success", readers);
        initiative.ChangeReason =
            agreement.Amendment != AmendmentStatus.None ? Text($"{name}changereason", readers) : "";
        initiative.Milestones.Add(
            new Milestone { On = new DateOnly(2019, 9, 1), Text = Text($"{name}milestone", readers) }
        );
        var goal = agreement.Year.GoalsInOrder[0];
        var contribution = initiative.Contributions.Find(c => c.SharedGoalId == goal.Id);
        if (contribution is null)
        {
            initiative.Contributions.Add(contribution = new Contribution { SharedGoalId = goal.Id, Number = 2 });
        }

        contribution.Words = Text($"{name}contribution", readers);
        (agreement as DecentralAgreement)?.FocusOn([Text($"{name}focus", readers)], Now);
    }

    /// <summary>An answer in the round that is open, and not handed in.</summary>
    private async Task FollowedUp(StrategyDbContext db, string owner, string[] readers)
    {
        var agreement = await Found(db, owner);
        var by = await db.Signature(Office);
        var initiative = agreement.InForce!.Content.ActiveInitiatives.First().Id;
        OpenTo("/aarsaftaler", agreement, initiative);
        agreement.FollowUp(
            initiative,
            OwnAssessment.OffTrack,
            Text($"{Plain(agreement)}followup", readers),
            by.PersonId,
            Now
        );
    }

    private async Task AssessmentsOfManagement(StrategyDbContext db)
    {
        var goals = await db.Goals.ToListAsync();
        db.Add(
            new Assessment
            {
                SharedGoalId = goals.Single(g => g.Number == "1.1").Id,
                HappenedOn = Copenhagen.DayOf(Now),
                RecordedAt = Now,
                RecordedById = (await db.Signature(Board)).PersonId,
                Status = GoalStatus.OffTrack,
                Ground = Text("assessment", Management),
            }
        );
    }

    private async Task Meetings(StrategyDbContext db)
    {
        var by = await db.Signature(Office);
        var unit = await db.Units.SingleAsync(u => u.Code == "virum-skole");
        var year = await db.WholeYears().SingleAsync();
        var meeting = FollowUpMeeting.Call(
            new MeetingPlan(
                MeetingKind.ExecutiveBoard,
                Copenhagen.DayOf(Now),
                new TimeOnly(8, 0),
                Text("meetingplace", Management),
                Text("meetingparticipants", Management),
                Text("meetingitems", Management)
            ),
            year,
            by,
            Now
        );
        meeting.Note("1.1", Text("meetingnote", Management), by, Now);
        meeting.Decide(Decision(Text("decision", Management), Role.StrategyOffice, AgreementOwner.None), by, Now);
        var own = meeting.Decide(
            Decision(
                Text("decisionofvirum", [OtherLeader, .. Management]),
                Role.UnitLeader,
                AgreementOwner.OfUnit(unit.Id)
            ),
            by,
            Now
        );
        var given = meeting.Decide(
            Decision(Text("decisionwithdrawn", Management), Role.UnitLeader, AgreementOwner.OfUnit(unit.Id)),
            by,
            Now
        );
        meeting.Withdraw(given, Text("decisionwhywithdrawn", Management), by, Now);
        db.Add(meeting);
        var approved = await db.Meetings.FirstAsync(m => m.ApprovedAt != null);
        approved.Add(Text("meetingaddition", Management), by, Now);
        var coming = await db.Meetings.FirstAsync(m => m.On > Copenhagen.DayOf(Now));
        coming.Cancel(Text("meetingcancelled", Management), by, Now);
        await db.SaveChangesAsync();
        foreach (var decision in meeting.Decisions)
        {
            _doors.Add(new Door("/ledelse/moeder", ("id", meeting.Id), ("nr", decision.Id), ("punkt", "1.1")));
            _doors.Add(new Door("/opgaver/beslutninger", ("id", decision.Id)));
        }

        _doors.Add(new Door("/ledelse/moeder", ("id", coming.Id)));
        _doors.Add(new Door("/ledelse/moeder", ("id", approved.Id)));
    }

    private static DecisionPlan Decision(string text, Role role, AgreementOwner owner) =>
        new("1.1", text, new Responsible(role, owner, role.InWords()), new DateOnly(2019, 6, 30));

    /// <summary>A year that is prepared and not opened.</summary>
    private async Task NextYear(StrategyDbContext db)
    {
        string[] readers = [Office];
        var next = (await db.WholeYears().SingleAsync()).PrepareNext();
        var goal = next.GoalsInOrder[0];
        goal.ShortTitle = Text("nexttitle", readers);
        goal.Statement = Text("nextstatement", readers);
        goal.Meaning = Text("nextmeaning", readers);
        goal.Owner = Text("nextowner", readers);
        next.Themes[0].Title = Text("nexttheme", readers);
        db.Add(next);
        await db.SaveChangesAsync();
        _doors.Add(
            new Door("/", ("aar", 2020), ("year", 2020), ("nr", goal.Number), ("number", goal.Number), ("tema", 1))
        );
    }

    private async Task WithdrawnLearning(StrategyDbContext db)
    {
        var agreement = await Found(db, "cup");
        var by = await db.Signature("centerchef-cup");
        var learning = agreement.Share(
            agreement.InForce!.Content.ActiveInitiatives.First().Id,
            new LearningText(
                Text("learningtitle", []),
                true,
                Text("learningtried", []),
                Text("learninghappened", []),
                Text("learningadvice", [])
            ),
            by,
            "Centerchefen",
            Now
        );
        await db.SaveChangesAsync();
        learning.Withdraw(by, Text("learningreason", [Administrator]), Now);
        _doors.Add(new Door("/laering", ("id", learning.Id)));
    }

    /// <summary>Who recorded is told by role to most.</summary>
    private async Task Persons(StrategyDbContext db)
    {
        var leader = await db.Persons.SingleAsync(p => p.DirectoryId == "leder-taarbaek-skole");
        leader.Name = Text("person", [Administrator, .. Management]);
        leader.Email = $"{Mark("mail", [Administrator])}@eksempel.dk";
        _doors.Add(new Door("/administration", ("id", leader.Id), ("rolle", 1)));
    }

    /// <summary>All that is known of an agreement, for whoever guesses an address.</summary>
    private void Behind(Agreement agreement)
    {
        var id = agreement.Initiatives[^1].Id;
        OpenTo("/arbejde", agreement, agreement.Id);
        OpenTo("/aarsaftaler", agreement, id);
        if (agreement is CentreAgreement || agreement.Status == AgreementStatus.Draft)
        {
            foreach (var area in new[] { "/api", "/centre", "/enheder", "/ledelse", "/opfoelgning", "/nyheder" })
            {
                OpenTo(area, agreement, id);
            }
        }
    }

    private void OpenTo(string area, Agreement agreement, object id)
    {
        var (year, code, version) = (agreement.Year.Year, agreement.OwnerCode, agreement.Publications.Count + 1);
        _doors.Add(
            new Door(
                area,
                ("aar", year),
                ("year", year),
                ("kode", code),
                ("code", code),
                ("nr", version),
                ("version", version),
                ("id", id),
                ("tema", 1)
            )
        );
    }

    private static async Task<Agreement> Found(StrategyDbContext db, string owner)
    {
        var all = await db.Agreements.WithOwner().ToListAsync();
        return (await db.WholeAgreementAsync(all.Single(a => a.OwnerCode == owner).Id))!;
    }

    private static string Plain(Agreement agreement) => agreement.OwnerCode.Replace("-", "", StringComparison.Ordinal);

    private string Text(string name, IReadOnlyList<string> readers) => $"{Mark(name, readers)} {Secret.Common}";

    private string Mark(string name, IReadOnlyList<string> readers)
    {
        var mark = $"zq{name.ToLowerInvariant()}qz";
        _secrets.Add(new Secret(mark, readers));
        return mark;
    }
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Drafts;

/// <summary>The centre that has no agreement in the sample year: what the tests write is its agreement.</summary>
internal static class Cbe
{
    public const string Chief = "centerchef-cbe";

    public const string Deputy = "stedfortraeder-cbe";

    public const string Contributor = "bidragyder-cbe";

    public const string Introduction = "Hvilke lokale udfordringer og behov skal aftalen svare på?";

    public const string Name = "Center for Byudvikling og Erhverv";

    /// <summary>Nine o'clock in Copenhagen on the day the tests play.</summary>
    public static readonly DateTime Morning = new(2019, 6, 14, 7, 0, 0, DateTimeKind.Utc);

    public static async Task<StrategyApp> App()
    {
        var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            var centre = await db.Centres.SingleAsync(c => c.Code == "cbe");
            var chief = await db.Persons.SingleAsync(p => p.DirectoryId == Chief);
            db.Persons.Add(Person(Deputy, "Souschef, CBE", Role.CentreChief, centre.Id, chief.Id));
            db.Persons.Add(Person(Contributor, "Konsulent, CBE", Role.Contributor, centre.Id));
        });
        return app;
    }

    /// <summary>The editor, as the chief opens it the first time.</summary>
    public static async Task<Page> Begin(Session session) =>
        await (await session.Visit("/opgaver")).Press("Begynd aftalen");

    /// <summary>The editor with a first initiative open.</summary>
    public static async Task<Page> BeginInitiative(Session session) =>
        await (await Begin(session)).Press("Tilføj indsats");

    /// <summary>A draft with all that is required: one initiative that points at all four themes. Returns its address.</summary>
    public static async Task<string> Written(StrategyApp app)
    {
        var id = await app.Stored(async db =>
        {
            var draft = new CentreAgreement
            {
                CentreId = (await db.Centres.SingleAsync(c => c.Code == "cbe")).Id,
                StrategyYearId = (await db.Years.SingleAsync()).Id,
                StartedAt = Morning,
            };
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft.Id;
        });
        await Change(
            app,
            agreement =>
            {
                agreement.Write(AgreementPart.Introduction, "Vi vil være byens bedste nabo.", Morning);
                AddWholeInitiative(agreement);
            }
        );
        return $"/arbejde/aftaler/{id}";
    }

    public static async Task<string> Submitted(StrategyApp app, string by = Chief)
    {
        var address = await Written(app);
        await Submit(app, by);
        return address;
    }

    public static async Task Submit(StrategyApp app, string by = Chief)
    {
        var person = await app.Stored(db => db.Persons.SingleAsync(p => p.DirectoryId == by));
        await Change(app, agreement => agreement.Submit(new Signature(person.Id, person.Name), Morning));
    }

    /// <summary>Changes the agreement from outside, by its own verbs.</summary>
    public static Task Change(StrategyApp app, Action<CentreAgreement> change) =>
        app.Given(async db => change(await Whole(db)));

    public static Task<CentreAgreement> Stored(StrategyApp app) => app.Stored(Whole);

    public static void AddWholeInitiative(Agreement agreement)
    {
        var initiative = agreement.AddInitiative(Morning);
        initiative.Title = "Byens gulv";
        initiative.What = "Vi lægger nye fliser sammen med naboerne.";
        initiative.Responsible = "Leder af Byudvikling";
        initiative.From = new DateOnly(2019, 7, 1);
        initiative.To = new DateOnly(2019, 12, 31);
        initiative.SuccessCriterion = "Naboerne bruger pladsen.";
        foreach (var goal in agreement.Year.Goals.Where(g => g.Number is "1.1" or "2.1" or "3.1" or "4.1"))
        {
            initiative.Contributions.Add(
                new Contribution
                {
                    SharedGoalId = goal.Id,
                    Words = $"Byens gulv til mål {goal.Number}",
                    Number = goal.Number == "1.1" ? 2 : null,
                    ItemIds = goal.Measure is CountMeasure { Framework: { } framework } ? [framework.Items[0].Id] : [],
                }
            );
        }
    }

    private static async Task<CentreAgreement> Whole(StrategyDbContext db)
    {
        var id = await db.CentreAgreements.Where(a => a.Centre.Code == "cbe").Select(a => a.Id).SingleAsync();
        return (CentreAgreement)(await db.WholeAgreementAsync(id))!;
    }

    private static Person Person(string key, string name, Role role, int centre, int? onBehalfOf = null)
    {
        var person = new Person { DirectoryId = key, Name = name };
        person.Roles.Add(
            new RoleAssignment
            {
                Role = role,
                CentreId = centre,
                OnBehalfOfId = onBehalfOf,
                From = new DateOnly(2019, 6, 1),
                To = new DateOnly(2019, 8, 31),
            }
        );
        return person;
    }
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Published;

/// <summary>Three centres, five units and the strategy of 2019; agreements are made through the domain's own verbs.</summary>
internal static class ReadingYear
{
    public const string Reader = "medarbejder";

    public const string Cpks = "cpks";

    public const string Cso = "cso";

    public const string Aalykke = "aalykke-dagtilbud";

    private const string Organisation = """
        centres:
          - {code: cso, abbreviation: CSO, name: "Center for Sundhed og Omsorg", from: 2015-01-01}
          - {code: cpks, abbreviation: CPKS, name: "Center for Politik, Kultur og Strategi", from: 2015-01-01}
          - {code: coep, abbreviation: CØP, name: "Center for Økonomi og Personale", from: 2015-01-01}
        units:
          - {code: aalykke-dagtilbud, name: Ålykke Dagtilbud, kind: institution, centre: cpks, makesOwnAgreement: true, from: 2015-01-01}
          - {code: taarbaek-skole, name: Taarbæk Skole, kind: institution, centre: cpks, makesOwnAgreement: true, from: 2015-01-01}
          - {code: trongaardsskolen, name: Trongårdsskolen, kind: institution, centre: cpks, makesOwnAgreement: true, from: 2015-01-01}
          - {code: zoologisk-have, name: Zoologisk Have, kind: institution, centre: cpks, makesOwnAgreement: true, from: 2015-01-01}
          - {code: oerholm, name: Ørholm, kind: department, centre: cso, makesOwnAgreement: true, from: 2015-01-01}
        persons:
          - {key: medarbejder, name: "Medarbejder, Ålykke", workplace: aalykke-dagtilbud, roles: [{role: reader, from: 2015-01-01}]}
          - {key: centerchef-cpks, name: "Centerchef, CPKS", workplace: cpks, roles: [{role: centreChief, scope: cpks, from: 2015-01-01}]}
          - {key: direktion, name: "Kommunaldirektør", roles: [{role: executiveBoard, from: 2015-01-01}]}
        """;

    public static async Task<StrategyApp> App()
    {
        var app = await StrategyApp.Empty();
        using var folder = new TestFolder();
        folder.Write("eksempel-organisation.yaml", Organisation);
        folder.Write("koncernstrategi-2019.yaml", SmallYear.Strategy);
        await SmallYear.LoadAsync(app.Services, folder);
        return app;
    }

    public static Task Change(this StrategyApp app, Func<StrategyDbContext, Task> change) =>
        app.Stored(async db =>
        {
            await change(db);
            return await db.SaveChangesAsync();
        });

    /// <summary>A draft that covers all themes in its first initiative.</summary>
    public static async Task<Agreement> Draft(this StrategyDbContext db, string owner, params string[] titles)
    {
        var year = await db.WholeYears().SingleAsync();
        var agreement = await Started(db, owner, year.Id);
        db.Add(agreement);
        db.Entry(agreement).Reference(a => a.Year).CurrentValue = year;
        agreement.Write(
            AgreementPart.Introduction,
            $"Vi indleder for {owner}.\n\nAndet afsnit,\nanden linje.",
            Day(1, 4)
        );
        foreach (var title in titles)
        {
            agreement.Add(title, Day(1, 4));
        }

        return agreement;
    }

    public static async Task<Agreement> Conclude(
        this StrategyDbContext db,
        string owner,
        DateTime at,
        params string[] titles
    )
    {
        var agreement = await db.Draft(owner, titles);
        agreement.Submit(await db.Signature("centerchef-cpks"), at.AddDays(-1));
        agreement.Conclude(await db.Signature("direktion"), at);
        return agreement;
    }

    /// <summary>A working copy beside the version in force, changed and not concluded.</summary>
    public static async Task<Agreement> StartAmendment(
        this StrategyDbContext db,
        string owner,
        DateTime at,
        Action<Agreement> change
    )
    {
        var ids = await db.Agreements.WithOwner().ToListAsync();
        var agreement = (await db.WholeAgreementAsync(ids.Single(a => a.OwnerCode == owner).Id))!;
        agreement.StartAmendment(at);
        change(agreement);
        return agreement;
    }

    public static async Task<Agreement> Amend(
        this StrategyDbContext db,
        string owner,
        DateTime at,
        string reason,
        Action<Agreement> change
    )
    {
        var agreement = await db.StartAmendment(owner, at, change);
        agreement.ExplainAmendment(reason, "", at);
        agreement.ConcludeAmendmentAlone(await db.Signature("centerchef-cpks"), at);
        return agreement;
    }

    public static Initiative Add(this Agreement agreement, string title, DateTime at)
    {
        var initiative = agreement.AddInitiative(at);
        initiative.Title = title;
        initiative.What = $"Vi gør {title}.";
        initiative.Responsible = "Centerchefen";
        initiative.From = new DateOnly(2019, 2, 1);
        initiative.To = new DateOnly(2019, 10, 31);
        initiative.SuccessCriterion = "Alle er med.";
        if (initiative.Number == 1)
        {
            initiative.Contributions.AddRange(agreement.Year.Goals.Select(ContributionTo));
        }

        return initiative;
    }

    public static async Task<Signature> Signature(this StrategyDbContext db, string person)
    {
        var found = await db.Persons.SingleAsync(p => p.DirectoryId == person);
        return new Signature(found.Id, found.Name);
    }

    public static DateTime Day(int month, int day) => new(2019, month, day, 10, 0, 0, DateTimeKind.Utc);

    private static async Task<Agreement> Started(StrategyDbContext db, string owner, int yearId)
    {
        if (await db.Centres.SingleOrDefaultAsync(c => c.Code == owner) is { } centre)
        {
            return new CentreAgreement
            {
                StrategyYearId = yearId,
                CentreId = centre.Id,
                Centre = centre,
                StartedAt = Day(1, 3),
            };
        }

        var unit = await db.Units.SingleAsync(u => u.Code == owner);
        return new DecentralAgreement
        {
            StrategyYearId = yearId,
            UnitId = unit.Id,
            Unit = unit,
            StartedAt = Day(1, 3),
        };
    }

    private static Contribution ContributionTo(SharedGoal goal) =>
        new()
        {
            SharedGoalId = goal.Id,
            Words = $"Vi bidrager til {goal.Number}",
            Number = goal.Measure is CountMeasure { AsksForANumber: true } ? 4 : null,
            ItemIds = goal.Measure is CountMeasure { AsksForItems: true } m ? [m.Framework!.Items[0].Id] : [],
        };
}

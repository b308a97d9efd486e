using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Data;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Progress;

public sealed class A_large_organisation
{
    private const string Initiative = "/aarsaftaler/*/indsats/*";

    private static readonly string[] Pages =
    [
        "/",
        "/opgaver",
        "/opfoelgning",
        "/opfoelgning/2019/cup",
        "/opfoelgning/runder/2",
        Initiative,
        "/laering",
        "/ledelse",
        "/ledelse/daekning",
        "/ledelse/daekning/beregning",
        "/ledelse/daekning/cup/1",
        "/ledelse/centre",
        "/ledelse/centre/cup",
        "/ledelse/centre/cup/1.1",
        "/maal/2019/1.1/vurdering",
        "/ledelse/frister",
        "/maal",
        "/maal/2019/1.1",
        "/maal/2019/1.1/beregning",
        "/maal/2019/3.2/beregning",
        "/maal/2019/4.1",
        "/ledelse/excel",
        "/ledelse/daekning/excel",
        "/ledelse/frister/excel",
        "/maal/excel",
        "/maal/2019/3.2/beregning/excel",
        "/api/v1/goals",
        "/api/v1/goals/2019/3.2/evidence",
        "/api/v1/coverage",
        "/aarsaftaler",
    ];

    [Fact]
    public async Task A_hundred_centres_and_a_thousand_units_cost_no_more_queries_than_ten()
    {
        await using var app = await Cbe.App();
        var session = await app.SignInAs("direktion");
        var before = await Queries(app, session);
        await app.Given(Grow);
        Assert.Equal(before, await Queries(app, session));
        Assert.All(before.Values, q => Assert.InRange(q, 1, HouseRules.MostQueries));
        Assert.Equal("Dækning: 395 af 400 felter", (await session.Visit("/ledelse/daekning")).Heading);
    }

    [Fact]
    public async Task Ten_years_cost_no_more_queries_than_one()
    {
        await using var young = await Generated.App(centres: 4, units: 8, years: 1);
        await using var old = await Generated.App(centres: 4, units: 8, years: 10);
        var one = await Queries(young, await young.SignInAs("direktion"));
        Assert.Equal(one, await Queries(old, await old.SignInAs("direktion")));
        Assert.All(one.Values, q => Assert.InRange(q, 1, HouseRules.MostQueries));
        Assert.Equal(10, await old.Stored(db => db.Years.CountAsync()));
    }

    private static async Task<Dictionary<string, int>> Queries(StrategyApp app, Session session)
    {
        Dictionary<string, int> queries = [];
        foreach (var page in Pages)
        {
            queries[page] = (await session.Visit(page == Initiative ? await AnInitiative(app) : page)).Queries;
        }

        return queries;
    }

    private static Task<string> AnInitiative(StrategyApp app) =>
        app.Stored(async db =>
        {
            var found = await db
                .CentreAgreements.Where(a => a.Publications.Any(p => p.WithdrawnAt == null))
                .OrderByDescending(a => a.Year.Year)
                .ThenBy(a => a.Id)
                .Select(a => new
                {
                    a.Year.Year,
                    a.Centre.Code,
                    a.Initiatives.OrderBy(i => i.Title).First().Id,
                })
                .FirstAsync();
            return $"/aarsaftaler/{found.Year}/{found.Code}/indsats/{found.Id}";
        });

    private static async Task Grow(StrategyDbContext db)
    {
        var year = await db.WholeYears().SingleAsync();
        var boss = await db.Persons.SingleAsync(p => p.DirectoryId == "direktion");
        var chief = await db.Persons.SingleAsync(p => p.DirectoryId == "centerchef-cup");
        var start = new DateOnly(2018, 1, 1);
        for (var i = 1; i <= 90; i++)
        {
            var centre = new Centre
            {
                Code = $"c{i}",
                Abbreviation = $"C{i}",
                OpeningName = $"Center for opgave {i}",
                From = start,
            };
            for (var j = 1; j <= 10; j++)
            {
                var unit = new Unit
                {
                    Code = $"c{i}-u{j}",
                    Kind = UnitKind.Department,
                    MakesOwnAgreementFromStart = true,
                    From = start,
                };
                unit.Periods.Add(
                    new UnitPeriod
                    {
                        From = start,
                        Name = $"Enhed {j} under opgave {i}",
                        Centre = centre,
                    }
                );
                db.Add(unit);
            }

            var agreement = new CentreAgreement
            {
                Centre = centre,
                Year = year,
                StartedAt = Cbe.Morning,
            };
            agreement.Write(AgreementPart.Introduction, "Vi er mange.", Cbe.Morning);
            Cbe.AddWholeInitiative(agreement);
            agreement.Submit(new Signature(chief.Id, chief.Name), Cbe.Morning);
            agreement.Conclude(new Signature(boss.Id, boss.Name), Cbe.Morning);
            db.Add(agreement);
        }
    }
}

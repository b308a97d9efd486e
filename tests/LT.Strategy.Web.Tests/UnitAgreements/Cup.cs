using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.UnitAgreements;

/// <summary>New units under CUP, whose agreements the tests send, conclude and return. They are called Ny enhed 1, Ny enhed 2 …</summary>
internal static class Cup
{
    public const string Chief = "centerchef-cup";

    public const string Units = "/arbejde/enheder/cup";

    public const string Reading = "/arbejde/enheder/cup/laes?aar=2019";

    public static async Task<StrategyApp> App(int submitted)
    {
        var app = await StrategyApp.WithSampleData();
        for (var number = 1; number <= submitted; number++)
        {
            await Add(app, number);
        }

        await app.Given(async db =>
        {
            var leader = await db.Persons.SingleAsync(p => p.DirectoryId == "leder-virum-skole");
            var ids = await db
                .DecentralAgreements.Where(a => a.Unit.Code.StartsWith("ny-enhed-"))
                .Select(a => a.Id)
                .ToListAsync();
            foreach (var id in ids)
            {
                var agreement = (await db.WholeAgreementAsync(id))!;
                agreement.Write(AgreementPart.Introduction, $"Indledning fra {agreement.OwnerCode}.", Cbe.Morning);
                Cbe.AddWholeInitiative(agreement);
                agreement.Submit(new Signature(leader.Id, leader.Name), Cbe.Morning);
            }
        });
        return app;
    }

    public static async Task Add(
        StrategyApp app,
        int number,
        bool withAgreement = true,
        DateOnly? from = null,
        string centre = "cup"
    ) =>
        await app.Given(async db =>
        {
            var opened = from ?? new DateOnly(2018, 1, 1);
            var unit = new Unit
            {
                Code = $"ny-enhed-{number}",
                Kind = UnitKind.Institution,
                MakesOwnAgreementFromStart = true,
                From = opened,
            };
            unit.Periods.Add(
                new UnitPeriod
                {
                    From = opened,
                    Name = Name(number),
                    Centre = await db.Centres.SingleAsync(c => c.Code == centre),
                }
            );
            db.Add(unit);
            if (withAgreement)
            {
                db.Add(
                    new DecentralAgreement
                    {
                        Unit = unit,
                        StrategyYearId = (await db.Years.SingleAsync()).Id,
                        StartedAt = Cbe.Morning,
                    }
                );
            }
        });

    public static string Name(int number) => $"Ny enhed {number}";

    /// <summary>Changes one agreement from outside, by its own verbs.</summary>
    public static Task Change(StrategyApp app, int number, Action<Agreement> change) =>
        app.Given(async db => change(await Whole(db, number)));

    public static Task<Agreement> Stored(StrategyApp app, int number) => app.Stored(db => Whole(db, number));

    public static async Task<AgreementStatus> Status(StrategyApp app, int number) => (await Stored(app, number)).Status;

    public static FormOnPage Decide(this FormOnPage form, int number, string choice) =>
        form.Choose($"Hvad skal der ske med aftalen for {Name(number)}?", choice);

    public static FormOnPage Conclude(this FormOnPage form, int number) =>
        form.Decide(number, "Jeg har læst den. Indgå den");

    public static FormOnPage Return(this FormOnPage form, int number, string remark) =>
        form.Decide(number, "Send den retur med en bemærkning").Fill(Remark(number), remark);

    public static string Remark(int number) => $"Bemærkning til {Name(number)}, hvis du sender aftalen retur";

    private static async Task<Agreement> Whole(StrategyDbContext db, int number)
    {
        var id = await db
            .DecentralAgreements.Where(a => a.Unit.Code == $"ny-enhed-{number}")
            .Select(a => a.Id)
            .SingleAsync();
        return (await db.WholeAgreementAsync(id))!;
    }
}

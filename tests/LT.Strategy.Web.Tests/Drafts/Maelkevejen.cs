using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Drafts;

/// <summary>A unit of CUP that is writing its agreement in the sample year.</summary>
internal static class Maelkevejen
{
    public const string Code = "boernehuset-maelkevejen";

    public const string Leader = "leder-boernehuset-maelkevejen";

    public static async Task<Page> Editor(StrategyApp app, int? open = null)
    {
        var draft = await Stored(app);
        var leader = await app.SignInAs(Leader);
        return await leader.Visit($"/arbejde/aftaler/{draft.Id}{(open is null ? "" : $"?indsats={open}")}");
    }

    public static Task<DecentralAgreement> Stored(StrategyApp app) =>
        app.Stored(async db =>
        {
            var id = await db.DecentralAgreements.Where(a => a.Unit.Code == Code).Select(a => a.Id).SingleAsync();
            return (DecentralAgreement)(await db.WholeAgreementAsync(id))!;
        });
}

using AngleSharp.Dom;
using LT.Strategy.Domain.Agreements;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Amendments;

/// <summary>The sample year, where centre CSO has an amendment in progress that is ready to be concluded.</summary>
internal static class AmendingApp
{
    public static Task<int> IdOf(this StrategyApp app, string centre) =>
        app.Stored(db => db.CentreAgreements.Where(a => a.Centre.Code == centre).Select(a => a.Id).SingleAsync());

    public static Task<Agreement> AgreementOf(this StrategyApp app, string centre) =>
        app.Stored(async db =>
        {
            Agreement found = await db
                .CentreAgreements.Include(a => a.Publications)
                .Include(a => a.Initiatives)
                .SingleAsync(a => a.Centre.Code == centre);
            return found;
        });

    /// <summary>Presses a button that a page of another feature will have.</summary>
    public static Task<Page> PostTo(this Page page, string address)
    {
        foreach (var form in page.All("form"))
        {
            form.SetAttribute("action", address);
        }

        return page.Form("Log af").Press("Log af");
    }
}

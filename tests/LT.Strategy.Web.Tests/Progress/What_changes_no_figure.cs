using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Progress;

public sealed class What_changes_no_figure
{
    private static readonly string[] Pages =
    [
        "/ledelse",
        "/ledelse/daekning",
        "/ledelse/daekning/beregning",
        "/ledelse/daekning/cso/1",
        "/ledelse/centre",
        "/ledelse/centre/cso/1.1",
        "/ledelse/frister",
        "/maal/2019/1.1",
        "/maal/2019/4.1/beregning",
    ];

    [Fact]
    public async Task A_draft_however_far_it_is()
    {
        await using var app = await Cbe.App();
        var session = await app.SignInAs("direktion");
        var before = await All(session);
        await Cbe.Written(app);
        Assert.Equal(before, await All(session));
        await Cbe.Submit(app);
        Assert.Equal(before, await All(session));
    }

    [Fact]
    public async Task An_amendment_in_progress()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var before = await All(session);
        await app.Given(async db =>
        {
            var id = await db.CentreAgreements.Where(a => a.Centre.Code == "cso").Select(a => a.Id).SingleAsync();
            var agreement = (await db.WholeAgreementAsync(id))!;
            foreach (var initiative in agreement.ActiveInitiatives.ToList())
            {
                agreement.Remove(initiative, Cbe.Morning);
            }
        });
        Assert.Equal(before, await All(session));
    }

    private static async Task<IReadOnlyList<string>> All(Session session)
    {
        List<string> texts = [];
        foreach (var page in Pages)
        {
            texts.Add((await session.Visit(page)).Text);
        }

        return texts;
    }
}

using System.Net;
using LT.Strategy.Domain.Agreements;

namespace LT.Strategy.Web.Tests.Published;

public sealed class What_is_not_concluded
{
    private const string Secret = "Hemmelig";

    [Theory]
    [InlineData("/")]
    [InlineData("/strategi")]
    [InlineData("/temaer/2019/1")]
    [InlineData("/aarsaftaler")]
    [InlineData("/aarsaftaler?q=Hemmelig&aar=2019")]
    [InlineData("/aarsaftaler/2019/cso")]
    [InlineData("/aarsaftaler/2019/cso/version/1")]
    public async Task Stands_nowhere(string address)
    {
        await using var app = await App();
        var shown = await (await app.SignInAs(ReadingYear.Reader)).Visit(address);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.DoesNotContain(Secret, shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Centerchef", shown.TextOf("main h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_address_and_looks_like_what_is_not_there()
    {
        await using var app = await App();
        var reader = await app.SignInAs(ReadingYear.Reader);
        var unknown = await reader.Visit("/aarsaftaler/2019/findes-ikke");
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        foreach (var owner in new[] { "cpks", "cpks/version/1", "coep", "aalykke-dagtilbud", "cso/version/2" })
        {
            var shown = await reader.Visit($"/aarsaftaler/2019/{owner}");
            Assert.Equal(HttpStatusCode.NotFound, shown.Status);
            Assert.Equal(unknown.Text, shown.Text);
        }
    }

    [Fact]
    public async Task Is_told_about_by_its_deadline_only()
    {
        await using var app = await App();
        var front = await (await app.SignInAs(ReadingYear.Reader)).Visit("/");
        Assert.True(front.Shows("Årsaftalen for 2019 er ikke indgået endnu. Fristen var 1. marts 2019."));
        Assert.True(front.Shows("Centrets årsaftale (CPKS) er ikke indgået endnu."));
    }

    /// <summary>CPKS has a draft, Ålykke one that is sent, and CSO a working copy beside version 1.</summary>
    private static async Task<StrategyApp> App()
    {
        var app = await ReadingYear.App();
        await app.Change(async db =>
        {
            await db.Draft(ReadingYear.Cpks, "Hemmelig kladde");
            var sent = await db.Draft(ReadingYear.Aalykke, "Hemmelig aftale");
            sent.Submit(await db.Signature("centerchef-cpks"), ReadingYear.Day(2, 1));
        });
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem"));
        await app.Change(db =>
            db.StartAmendment(
                ReadingYear.Cso,
                ReadingYear.Day(5, 2),
                a =>
                {
                    a.Write(AgreementPart.Introduction, "Hemmelig indledning", ReadingYear.Day(5, 2));
                    a.Initiatives[0].Title = "Hemmelig titel";
                    a.Add("Hemmelig ny indsats", ReadingYear.Day(5, 2));
                }
            )
        );
        return app;
    }
}

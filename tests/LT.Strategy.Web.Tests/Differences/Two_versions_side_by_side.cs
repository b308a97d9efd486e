using System.Net;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Published;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Differences;

public sealed class Two_versions_side_by_side
{
    private const string Address = "/aarsaftaler/2019/cso";

    [Fact]
    public async Task Are_told_in_sentences_by_initiative_with_reasons_and_the_texts_word_by_word()
    {
        await using var app = await Amended();
        var read = await (await app.SignInAs(ReadingYear.Reader)).Visit(Address);
        var page = await read.Follow("Se ændringerne ord for ord");
        Assert.Equal($"{Address}/aendringer?fra=1&til=2", page.Path);
        Assert.Equal("Fra version 1 til version 2", page.Heading);
        Assert.Equal(["Trygt hjem", "Ny plan"], page.Texts("article h3"));
        Assert.True(page.Shows("Udskudt fra 31. oktober til 30. november."));
        Assert.True(page.Shows("Lovet bidrag til mål 1.1 ændret fra 4 til 6."));
        Assert.True(page.Shows("Begrundelse: Vi er blevet klogere."));
        Assert.True(page.Shows("Indledningen er ændret."));
        Assert.Contains(page.Texts("del"), t => t.Contains("indleder", StringComparison.Ordinal));
        Assert.Contains(page.Texts("ins"), t => t.Contains("begynder", StringComparison.Ordinal));
        Assert.Equal(Address, (await page.Follow("Til årsaftalen")).Path);
    }

    [Fact]
    public async Task Are_the_two_newest_unless_others_are_asked_for_and_always_read_forwards()
    {
        await using var app = await Amended();
        var reader = await app.SignInAs(ReadingYear.Reader);
        Assert.Equal("Fra version 1 til version 2", (await reader.Visit($"{Address}/aendringer")).Heading);
        Assert.Equal(
            $"{Address}/aendringer?fra=1&til=2",
            (await reader.Visit($"{Address}/aendringer?fra=2&til=1")).Path
        );
        Assert.True((await reader.Visit($"{Address}/aendringer?fra=2&til=2")).Shows("Det er den samme version."));
    }

    [Theory]
    [InlineData("cso/aendringer?fra=1&til=9")]
    [InlineData("cso/aendringer?fra=0&til=2")]
    [InlineData("cso/aendringer?fra=en&til=to")]
    [InlineData("coep/aendringer")]
    [InlineData("findes-ikke/aendringer")]
    public async Task Are_not_found_when_one_of_them_is_not_published(string address)
    {
        await using var app = await Amended();
        var page = await (await app.SignInAs(ReadingYear.Reader)).Visit($"/aarsaftaler/2019/{address}");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Show_nothing_of_an_amendment_that_is_not_concluded()
    {
        await using var app = await Amended();
        await app.Change(db =>
            db.StartAmendment("cso", ReadingYear.Day(6, 1), a => a.Add("Hemmelig plan", ReadingYear.Day(6, 1)))
        );
        var page = await (await app.SignInAs(ReadingYear.Reader)).Visit($"{Address}/aendringer");
        Assert.False(page.Shows("Hemmelig plan"));
        Assert.Equal("Fra version 1 til version 2", page.Heading);
    }

    [Fact]
    public async Task Are_reported_and_not_compared_when_one_is_not_what_was_concluded()
    {
        await using var app = await Amended();
        await Alter(app);
        var reader = await app.SignInAs(ReadingYear.Reader);
        var page = await reader.Visit($"{Address}/aendringer?fra=1&til=2");
        Assert.True(page.Shows("Teksten i version 2 er ikke, som den skal være"));
        Assert.False(page.Shows("Forfalsket"));
        Assert.Empty(page.All("article, ins, del"));
        var all = await reader.Visit("/aarsaftaler/aendringer?aar=2019");
        Assert.True(all.Shows("Aftalens tekst svarer ikke til det, der blev indgået."));
        Assert.False(all.Shows("Forfalsket"));
    }

    [Fact]
    public async Task Withdrawn_ones_are_compared_and_marked()
    {
        await using var app = await Amended();
        await app.Change(async db =>
        {
            var agreement = await db.CentreAgreements.Include(a => a.Publications).SingleAsync();
            agreement.Withdraw(await db.Signature("direktion"), "Centret bliver delt.", ReadingYear.Day(6, 1));
        });
        var page = await (await app.SignInAs(ReadingYear.Reader)).Visit($"{Address}/aendringer");
        Assert.True(page.Shows("Trukket tilbage 1. juni 2019: Centret bliver delt."));
        Assert.Equal(2, page.All("article").Count);
    }

    [Fact]
    public async Task Of_all_agreements_stand_on_one_page_narrowed_by_the_address()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        var all = await (await reader.Visit("/aarsaftaler")).Follow(
            "Hvad er ændret i årsaftalerne siden fristen den 15. januar?"
        );
        Assert.Equal("Ændringer siden 15. januar 2019", all.Heading);
        Assert.True(all.Shows("udskudt fra"));
        Assert.True(all.Queries <= 8, $"{all.Queries} queries");

        // concluded after the day and amended since: what was changed is told, with its reason
        var amended = Assert.Single(
            all.Texts("article"),
            t => t.StartsWith("Plejecenter Lystoftebakken", StringComparison.Ordinal)
        );
        Assert.Contains("Indsats tilføjet: Gåture med frivillige", amended, StringComparison.Ordinal);
        Assert.Contains(
            "Hvorfor tillægget blev lavet: En gruppe frivillige har tilbudt at gå ture med beboerne.",
            amended,
            StringComparison.Ordinal
        );

        var added = await reader.Visit("/aarsaftaler/aendringer?aar=2019&aendring=tilfoejet");
        Assert.Contains(
            "Ord for ord",
            added.Texts("article").Single(t => t.StartsWith("Plejecenter Lystoftebakken", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

        // the new ones come after what was changed, folded by centre
        Assert.EndsWith("nye aftaler", all.TextOf("#nye"), StringComparison.Ordinal);
        Assert.Empty(all.All("section[aria-labelledby=nye] details[open], section[aria-labelledby=nye] ~ section"));
        Assert.Equal(
            all.All(".lt-new-agreements li").Count,
            all.Texts("section[aria-labelledby=nye] summary")
                .Sum(s => int.Parse(s.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture))
        );
        var postponed = await all.Form("Vælg ændringer").Fill("Ændring", "udskudt").Press("Vis");
        Assert.Contains("aendring=udskudt", postponed.Path, StringComparison.Ordinal);
        Assert.InRange(postponed.All("article").Count, 1, all.All("article").Count - 1);
        var withdrawn = await reader.Visit("/aarsaftaler/aendringer?aar=2019&aendring=trukket-tilbage");
        Assert.Contains(
            "Aftalen er trukket tilbage",
            Assert.Single(withdrawn.Texts("article")),
            StringComparison.Ordinal
        );
        var later = await reader.Visit("/aarsaftaler/aendringer?aar=2019&siden=2019-06-14");
        Assert.Empty(later.All("article"));
        Assert.Contains(
            "Skriv en dato",
            Assert.Single((await reader.Visit("/aarsaftaler/aendringer?siden=i-gaar")).Errors),
            StringComparison.Ordinal
        );
    }

    private static Task<int> Alter(StrategyApp app) =>
        app.Stored(db =>
            db.Database.ExecuteSqlRawAsync(
                "UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Ny plan', 'Forfalsket') WHERE Number = 2"
            )
        );

    private static async Task<StrategyApp> Amended()
    {
        var app = await ReadingYear.App();
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem", "Fælles vagter"));
        await app.Change(db =>
            db.Amend(
                ReadingYear.Cso,
                ReadingYear.Day(5, 2),
                "Nyt budget",
                agreement =>
                {
                    var first = agreement.Initiatives.Single(i => i.Number == 1);
                    first.To = new DateOnly(2019, 11, 30);
                    first.Contributions.First(c => c.Number == 4).Number = 6;
                    first.ChangeReason = "Vi er blevet klogere.";
                    agreement.Write(
                        Domain.Agreements.AgreementPart.Introduction,
                        "Vi begynder for cso.",
                        ReadingYear.Day(5, 2)
                    );
                    agreement.Add("Ny plan", ReadingYear.Day(5, 2)).ChangeReason = "Der er kommet penge.";
                }
            )
        );
        return app;
    }
}

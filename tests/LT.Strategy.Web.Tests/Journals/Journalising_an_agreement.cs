using System.Net;
using LT.Strategy.Web.Tests.Amendments;

namespace LT.Strategy.Web.Tests.Journals;

public sealed class Journalising_an_agreement
{
    private const string Address = "/aarsaftaler/2019/cup";
    private const string Field = "Sagsnummer";

    [Fact]
    public async Task The_case_number_stands_where_the_agreement_was_concluded_for_everyone()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var before = await office.Visit(Address);
        Assert.True(before.Shows("00.15.10 Overordnet administrativ styring og ledelse"));
        Assert.True(before.Shows("Ikke journaliseret endnu"));
        var asked = await before.Follow("Tilføj sagsnummeret");
        var refused = await asked.Form("Gem").Fill(Field, "sag nr. <5>").Press("Gem");
        Assert.Contains("fx 00.15.10-A00-6-19", refused.Errors[0], StringComparison.Ordinal);
        Assert.Equal("sag nr. <5>", refused.Form("Gem").Value(Field));

        var done = await refused.Form("Gem").Fill(Field, " 00.15.10-A00-6-19 ").Press("Gem");
        Assert.True(done.Shows("Aftalen hører til sag 00.15.10-A00-6-19."));
        var read = await (await app.SignInAs("medarbejder")).Visit(Address);
        Assert.Contains("00.15.10-A00-6-19", read.Texts("dd"));
        Assert.False(read.HasLink("Ret sagsnummeret"));
        Assert.True(read.Shows("Teksten er kontrolleret"));
    }

    [Fact]
    public async Task Of_two_who_write_it_the_second_sees_what_the_first_wrote()
    {
        await using var app = await StrategyApp.WithSampleData();
        var first = await (await app.SignInAs("strategisekretariat")).Visit($"{Address}/sag");
        var second = await (await app.SignInAs("strategisekretariat")).Visit($"{Address}/sag");
        await first.Form("Gem").Fill(Field, "19-100").Press("Gem");
        var told = await second.Form("Gem").Fill(Field, "19-200").Press("Gem");
        Assert.Contains("En anden har imens skrevet sagsnummeret 19-100.", told.Errors[0], StringComparison.Ordinal);
        Assert.Equal("19-100", (await app.AgreementOf("cup")).CaseNumber);
        await told.Press("Gem");
        Assert.Equal("19-200", (await app.AgreementOf("cup")).CaseNumber);
    }

    [Theory]
    [InlineData("direktion", "cup", HttpStatusCode.Forbidden)]
    [InlineData("centerchef-cup", "cup", HttpStatusCode.Forbidden)]
    [InlineData("administrator", "cup", HttpStatusCode.Forbidden)]
    [InlineData("medarbejder", "cup", HttpStatusCode.Forbidden)]
    [InlineData("strategisekretariat", "cbe", HttpStatusCode.NotFound)]
    [InlineData("medarbejder", "cbe", HttpStatusCode.NotFound)]
    public async Task Only_the_strategy_office_and_only_what_is_published(
        string person,
        string code,
        HttpStatusCode expected
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        Assert.Equal(expected, (await session.Visit($"/aarsaftaler/2019/{code}/sag")).Status);
        Assert.Equal(expected, (await session.Post($"/aarsaftaler/2019/{code}/sag", ("CaseNumber", "1"))).Status);
    }
}

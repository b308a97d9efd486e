using System.Globalization;

namespace LT.Strategy.Web.Tests.Excel;

public sealed class Center_for_center_in_Excel
{
    private const string Comment = "Seks af tolv enheder tæller med.";

    [Fact]
    public async Task Each_number_of_the_matrix_is_that_of_the_page()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/centre?pr=2019-05-31");
        var file = await ExcelFile.Fetch(session, "/ledelse/centre/excel?pr=2019-05-31");
        var cells = file.Rows("Mål for mål");
        Assert.Equal(
            page.All(".lt-centres tbody td").Select(td => NumbersOf(td)),
            cells.Select(c => $"{Written(c["Lovet"])} {Written(c["Leveret"])}")
        );
        Assert.Contains("CEB", file.Texts("Centre og mål", "Center"));
        foreach (var goal in new[] { "1.1", "1.2", "3.1", "3.2" })
        {
            Assert.Equal(
                file.Rows("Centre og mål").Sum(r => (double)r[$"{goal} lovet"]!),
                cells.Where(c => (string)c["Mål"]! == goal).Sum(c => (double)c["Lovet"]!)
            );
        }

        Assert.DoesNotContain("2.1 lovet", file.Headings("Centre og mål"));
        Assert.DoesNotContain("4.1 lovet", file.Headings("Centre og mål"));
    }

    [Fact]
    public async Task Those_who_deliver_are_named_and_the_rule_stands_beside_the_figures()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var file = await ExcelFile.Fetch(session, "/ledelse/centre/cup/excel");
        var page = await session.Visit("/ledelse/centre/cup/1.1");
        var rows = file.Rows("Leveret og på vej").Where(r => (string)r["Mål"]! == "1.1").ToList();
        Assert.Equal(
            page.Texts("[aria-labelledby=leveret] tbody th").Order(),
            rows.Where(r => (string)r["Tilstand"]! == "Tæller med").Select(r => (string)r["Navn"]!).Order()
        );
        Assert.All(rows.Where(r => (string)r["Tilstand"]! == "På vej"), r => Assert.NotEmpty((string)r["Mangler"]!));
        foreach (var line in page.Texts("[aria-labelledby=h-regel] li"))
        {
            Assert.Contains(line, file.AllText, StringComparison.Ordinal);
        }

        Assert.Equal(["CUP"], file.Texts("Mål for mål", "Center").Distinct());
        Assert.Contains("Virum Skole", file.Texts("Enheder", "Enhed"));
    }

    [Theory]
    [InlineData("direktion", 9, true)]
    [InlineData("strategisekretariat", 9, true)]
    [InlineData("centerchef-cso", 9, true)]
    [InlineData("stedfortraeder-cup", 1, true)]
    [InlineData("bidragyder-cso", 1, false)]
    [InlineData("leder-virum-skole", 0, false)]
    [InlineData("administrator", 0, false)]
    [InlineData("medarbejder", 0, false)]
    public async Task Own_follow_up_is_only_for_those_who_see_it_on_the_page(string person, int centres, bool ofCup)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var file = await ExcelFile.Fetch(session, "/ledelse/centre/excel");
        var seen = file.Sheets.Contains("Egen opfølgning") ? file.Texts("Egen opfølgning", "Center").Distinct() : [];
        Assert.Equal(centres, seen.Count());
        Assert.Equal(ofCup, file.AllText.Contains(Comment, StringComparison.Ordinal));
        var cup = await ExcelFile.Fetch(session, "/ledelse/centre/cup/excel");
        Assert.Equal(ofCup, cup.Sheets.Contains("Egen opfølgning"));
        Assert.Equal(ofCup, cup.AllText.Contains(Comment, StringComparison.Ordinal));
    }

    private static string NumbersOf(AngleSharp.Dom.IElement cell)
    {
        var two = cell.QuerySelector(".lt-two")!.Children;
        return $"{NumberIn(two[0])} {NumberIn(two[1])}";
    }

    private static string NumberIn(AngleSharp.Dom.IElement place) =>
        place.QuerySelector(".lt-num") is { } number ? Words.Of(number.TextContent) : "–";

    private static string Written(object? value) =>
        value is double number ? number.ToString(CultureInfo.InvariantCulture) : "–";
}

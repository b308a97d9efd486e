using System.IO.Compression;
using System.Net;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Imports.ImportingApp;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Imports;

public sealed class Files_that_are_not_taken_in
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D];

    private static readonly byte[] OldExcel = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

    public static TheoryData<string, byte[], string> Wrong =>
        new()
        {
            { "billede.csv", Picture, "det er ikke en CSV-fil" },
            { "billede.xlsx", Picture, "det er ikke en Excel-fil" },
            { "excel.csv", Xlsx(["Dato"], ["01.06.2019"]), "det er ikke en CSV-fil" },
            { "gammel.xlsx", OldExcel, "det er ikke en Excel-fil" },
            { "tekst.xlsx", Utf8("Dato;Værdi;Kilde"), "det er ikke en Excel-fil" },
            { "dokument.xlsx", Zip(("word/document.xml", "<x/>")), "det er ikke en Excel-fil" },
            { "mappe.xlsx", Zip(("xl/workbook.xml", "ikke xml")), "det er ikke en Excel-fil" },
            { "bombe.xlsx", Zip(("xl/workbook.xml", new string('0', 25 * 1024 * 1024))), "Regnearket er for stort" },
            { "brev.pdf", Picture, "Vælg en CSV-fil (.csv) eller en Excel-fil (.xlsx)" },
            { "tom.csv", [], "Filen er tom." },
            { "stor.csv", new byte[Import.MaxBytes + 1], "Filen må højst fylde 1 MB." },
            { "større.csv", new byte[3 * Import.MaxBytes], "Filen må højst fylde 1 MB." },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Are_refused_in_a_sentence(string name, byte[] file, string sentence)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await app.LookThrough("2.1", file, name);
        Assert.Contains(page.Errors, e => e.Contains(sentence));
        Assert.True(page.HasButton(Look));
        Assert.Equal(0, await app.Stored(db => db.Imports.CountAsync()));
    }

    [Fact]
    public async Task Choosing_none_is_said()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Address("2.1"))).Press(Look);
        Assert.Contains(page.Errors, e => e.StartsWith("Vælg en fil", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_lines_are_refused_with_the_limit()
    {
        await using var app = await StrategyApp.WithSampleData();
        var lines = Enumerable.Range(0, Import.MaxLines + 1).Select(i => $"{i};13,9;KMD");
        var page = await app.LookThrough("2.1", Utf8(["Dato;Værdi;Kilde", .. lines]));
        Assert.True(page.Shows("Filen har flere end 2.000 linjer"));
    }

    [Fact]
    public async Task The_largest_file_that_is_taken_in_can_be_stored()
    {
        await using var app = await StrategyApp.WithSampleData();
        var filling = new string(' ', Import.MaxBytes - 100);
        var preview = await app.LookThrough("2.1", Utf8("Dato;Værdi;Kilde", $"01.06.2019;13,9;KMD{filling}"));
        Assert.True((await preview.Press("Gem 1 måling")).Shows("1 måling fra udtræk.csv er gemt."));
    }

    [Theory]
    [InlineData("2.1", Chief)]
    [InlineData("1.1", Chief)]
    [InlineData("1.1", Leader)]
    [InlineData("1.2", Chief)]
    [InlineData("3.1", Board)]
    [InlineData("2.1", Reader)]
    [InlineData("2.1", "administrator")]
    public async Task Only_the_strategy_office_imports(string goal, string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var address = Address(goal);
        foreach (var page in new[] { address, $"{address}/skabelon.csv", $"{address}/skabelon.xlsx" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await session.Visit(page)).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await app.Post(person, address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Post(person, $"{address}/gem")).Status);
        var recording = await session.Visit(goal == "2.1" ? "/maal/2019/2.1" : Table(goal));
        Assert.False(recording.HasLink("Importér fra en fil"));
    }

    [Theory]
    [InlineData("/maal/2019/4.1/import")]
    [InlineData("/maal/2019/4.1/import/skabelon.csv")]
    [InlineData("/maal/2019/9.9/import")]
    [InlineData("/maal/2031/2.1/import")]
    [InlineData("/maal/2019/2.1/import/999")]
    public async Task There_is_nothing_to_import_elsewhere(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs(Office)).Visit(address)).Status);
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return file.ToArray();
    }
}

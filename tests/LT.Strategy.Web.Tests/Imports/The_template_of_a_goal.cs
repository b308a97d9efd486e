using LT.Strategy.Web.Tests.Recording;
using MiniExcelLibs;
using static LT.Strategy.Web.Tests.Imports.ImportingApp;

namespace LT.Strategy.Web.Tests.Imports;

public sealed class The_template_of_a_goal
{
    [Theory]
    [InlineData("1.1", "Enhed;Kriterium;Dato;Note")]
    [InlineData("1.2", "Form;Center;Kriterium;Dato;Note")]
    [InlineData("2.1", "Dato;Værdi;Kilde")]
    [InlineData("3.1", "Center;Kriterium;Dato;Note")]
    [InlineData("3.2", "Enhed;Kriterium;Behov;Dato;Note")]
    public async Task Has_the_headings_and_is_read_by_the_import_itself(string goal, string heading)
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(RecordingApp.Office);
        var page = await office.Visit(Address(goal));
        Assert.True(page.HasLink("Excel-skabelon") && page.HasLink("CSV-skabelon"));
        Assert.InRange(page.Queries, 1, 4);
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            var file = await (await office.Get($"{Address(goal)}/skabelon.{kind}")).Content.ReadAsByteArrayAsync();
            var preview = await app.LookThrough(goal, file, $"skabelon.{kind}");
            Assert.True(preview.Shows("Der står ingen linjer under overskriften."), preview.Text);
            if (kind == "xlsx")
            {
                using var excel = new MemoryStream(file);
                var first = (IDictionary<string, object>)excel.Query().First();
                Assert.Equal(heading, string.Join(';', first.Values));
            }
        }
    }
}

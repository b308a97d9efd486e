using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Doors;

/// <summary>Each kind of reader goes through every door there is: all links from the front page, all files, and all addresses that one might guess.</summary>
public sealed class What_each_role_reaches(PlantedYear year) : IClassFixture<PlantedYear>
{
    [Theory]
    [InlineData(PlantedYear.Employee)]
    [InlineData(PlantedYear.OtherLeader)]
    [InlineData(PlantedYear.Deputy)]
    [InlineData(PlantedYear.OwnChief)]
    [InlineData(PlantedYear.Board)]
    [InlineData(PlantedYear.Office)]
    [InlineData(PlantedYear.Administrator)]
    [InlineData(PlantedYear.Program)]
    public async Task Is_alive_and_is_what_the_reader_may_know(string reader)
    {
        var codes = await year.App.Stored(async db =>
            (await db.Centres.Select(c => c.Code).ToListAsync()).Concat(
                await db.Units.Select(u => u.Code).ToListAsync()
            )
        );
        var planted = year.Doors.Select(d => d.Values.GetValueOrDefault("kode"));
        var crawl = new Crawl(
            await year.SessionOf(reader),
            codes.Except(planted).ToHashSet(StringComparer.Ordinal)!,
            readsDataOnly: reader == PlantedYear.Program
        );
        await crawl.ReadAsync("/", "/openapi/v1.json", "/api/v1/agreements", "/nyheder.atom");
        var read = crawl.Answers;
        await crawl.GuessAsync(year.Guesses);
        TestContext.Current.TestOutputHelper!.WriteLine($"{read} links, {crawl.Answers - read} guesses");

        var mayKnow = year.Secrets.ToLookup(s => s.Readers.Contains(reader));
        List<string> wrong =
        [
            .. crawl
                .DeadLinks.Concat(crawl.Failures)
                .Concat(
                    mayKnow[false]
                        .Where(s => crawl.Told.ContainsKey(s.Mark))
                        .Select(s => $"{s.Mark} is told at {crawl.Told[s.Mark]}")
                )
                .Concat(
                    mayKnow[true].Where(s => !crawl.Told.ContainsKey(s.Mark)).Select(s => $"{s.Mark} is told nowhere")
                ),
        ];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}

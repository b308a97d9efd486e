using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Doors;

/// <summary>Each kind of reader goes through every door there is: all links from the front page, all files, and all addresses that one might guess.</summary>
public sealed class What_each_role_reaches(PlantedYear year) : IClassFixture<PlantedYear>
{
    [Theory]
    [InlineData(PlantedYear.Employee)]
    [InlineData(PlantedYear.OtherLeader)]
    [InlineData(PlantedYear.OtherChief)]
    [InlineData(PlantedYear.Deputy)]
    [InlineData(PlantedYear.OwnChief)]
    [InlineData(PlantedYear.Contributor)]
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
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await crawl.ReadAsync("/", "/openapi/v1.json", "/api/v1/agreements", "/nyheder.atom");
        TestContext.Current.TestOutputHelper!.WriteLine($"{reader}: {crawl.Answers} {watch.ElapsedMilliseconds} ms");
        await crawl.ReadAsync(year.Guesses);
        TestContext.Current.TestOutputHelper!.WriteLine($"{reader}: {crawl.Answers} {watch.ElapsedMilliseconds} ms");

        var mayKnow = year
            .Secrets.Where(s => s.Readers.Contains(reader))
            .Select(s => s.Mark)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(crawl.Told.Where(t => !mayKnow.Contains(t.Key)).Select(t => $"{t.Key} at {t.Value}"));
        Assert.Empty(mayKnow.Except(crawl.Told.Keys));
        Assert.Empty(crawl.DeadLinks);
        Assert.Empty(crawl.Failures);
    }
}

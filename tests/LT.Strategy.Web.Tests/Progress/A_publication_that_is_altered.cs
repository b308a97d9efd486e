using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Progress;

public sealed class A_publication_that_is_altered
{
    [Fact]
    public async Task Is_found_out_also_when_it_has_been_read_before()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        const string Warning = "En indgået årsaftale er ændret i databasen.";
        Assert.DoesNotContain(Warning, (await session.Visit("/ledelse")).Text, StringComparison.Ordinal);
        await app.Stored(db =>
            db.Database.ExecuteSqlRawAsync(
                "UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Center', 'Centre')"
            )
        );
        Assert.Contains(Warning, (await session.Visit("/ledelse")).Text, StringComparison.Ordinal);
        Assert.Equal("Dækning: 0 af 40 felter", (await session.Visit("/ledelse/daekning")).Heading);
    }
}

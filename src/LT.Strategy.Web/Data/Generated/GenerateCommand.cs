using System.Diagnostics;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data.FirstData;
using LT.Strategy.Web.Data.Start;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>"generate --centres 100 --units 1000 --years 10" on the command line: large sample data in a database that has nothing in it.</summary>
public static class GenerateCommand
{
    public static bool IsIn(string[] args) => args is ["generate", ..];

    public static async Task<int> RunAsync(
        IServiceProvider services,
        IConfiguration settings,
        IHostEnvironment environment
    )
    {
        try
        {
            if (environment.IsProduction())
            {
                throw new FirstDataException("Eksempeldata kan ikke laves i Production.");
            }

            var size = GeneratedSize.From(settings);
            await services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
            var watch = Stopwatch.StartNew();
            await GenerateAsync(services, size);
            Console.WriteLine(
                $"{size.Centres} centre, {size.Units} enheder, {size.Years} år, frø {size.Seed}: {watch.Elapsed.TotalSeconds:0.0} s"
            );
            return 0;
        }
        catch (FirstDataException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task GenerateAsync(IServiceProvider services, GeneratedSize size)
    {
        var today = services.GetRequiredService<DomainClock>().Today();
        var organisation = new GeneratedOrganisation(size, today);
        await InTransactionAsync(services, RefuseIfNotEmptyAsync);
        await InTransactionAsync(
            services,
            db => new OrganisationData(db, isSample: true).AddAsync(organisation.File(), CancellationToken.None)
        );
        await InTransactionAsync(
            services,
            db => new StrategyData(db).AddAsync(GeneratedStrategy.File(size, today), CancellationToken.None)
        );
        await InTransactionAsync(services, db => db.KeepFirstEditionsAsync(CancellationToken.None));
        for (var year = organisation.FirstYear; year <= today.Year; year++)
        {
            var file = new GeneratedYear(organisation, year, today).File();
            await InTransactionAsync(
                services,
                db => new YearData(db, file.Year, isSample: true).AddAsync(file.Content, CancellationToken.None)
            );
        }
    }

    private static async Task RefuseIfNotEmptyAsync(StrategyDbContext db)
    {
        if (await db.Centres.AnyAsync() || await db.Persons.AnyAsync() || await db.GroupStrategies.AnyAsync())
        {
            throw new FirstDataException(
                "Databasen er ikke tom. Eksempeldata laves kun i en ny database; vælg den med --Database:ConnectionString."
            );
        }
    }

    /// <summary>A context of its own for each part, so that nothing of the years before is looked through again.</summary>
    private static async Task InTransactionAsync(IServiceProvider services, Func<StrategyDbContext, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StrategyDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await work(db);
        await transaction.CommitAsync();
    }
}

using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Data;

/// <summary>
/// The process stops at a random point of an act, a hundred times. What it leaves is the database's files as they lie at that
/// moment: they are copied there and opened anew, as the next start would open them.
/// </summary>
public class A_stop_in_the_middle
{
    private const int Stops = 100;

    private static readonly DateTime Now = new(2019, 6, 14, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public Task Of_concluding_leaves_the_old_state_or_the_new_one_with_its_publication() =>
        Tried(
            "plejecenter-solgaarden",
            "Submitted",
            (agreement, by) => agreement.Conclude(by, Now),
            old: "Submitted 0 published, 0 withdrawn, logged -",
            isNew: "InForce 1 published, 0 withdrawn, logged DecentralAgreement Changed, Publication Added"
        );

    [Fact]
    public Task Of_concluding_an_amendment_alone_leaves_the_old_state_or_the_new_one_with_its_publication() =>
        Tried(
            "cso",
            "InForce",
            (agreement, by) => agreement.ConcludeAmendmentAlone(by, Now),
            old: "InForce 1 published, 0 withdrawn, logged -",
            isNew: "InForce 2 published, 0 withdrawn, logged CentreAgreement Changed, Publication Added"
        );

    [Fact]
    public Task Of_withdrawing_leaves_the_old_state_or_the_new_one() =>
        Tried(
            "cso",
            "InForce",
            (agreement, by) => agreement.Withdraw(by, "Forkert aftale.", Now),
            old: "InForce 1 published, 0 withdrawn, logged -",
            isNew: "Withdrawn 1 published, 1 withdrawn, logged CentreAgreement Changed, Publication Changed"
        );

    private static async Task Tried(
        string owner,
        string status,
        Action<Agreement, Signature> act,
        string old,
        string isNew
    )
    {
        Assert.SkipUnless(TestDatabase.IsSqlite, "The files of SQLite are what is copied");
        var stop = new Stop();
        var random = new Random(2019);
        Assert.Equal(isNew, await LeftBy(stop, int.MaxValue, owner, status, act));
        var points = stop.Passed;
        Assert.InRange(points, 10, 200);
        List<string> left = [await LeftBy(stop, points, owner, status, act)];
        while (left.Count < Stops)
        {
            left.Add(await LeftBy(stop, random.Next(1, points + 1), owner, status, act));
        }

        Assert.Equal([old, isNew], left.Distinct().OrderBy(l => l != old));
    }

    /// <summary>Acts on a database of its own and stops at the point; what the files left say when they are opened.</summary>
    private static async Task<string> LeftBy(
        Stop stop,
        int point,
        string owner,
        string status,
        Action<Agreement, Signature> act
    )
    {
        stop.At(int.MaxValue, () => { });
        await using var database = await TestDatabase.WithSampleDataAsync();
        await using var services = database.Services(before: s =>
            s.ConfigureDbContext<SqliteStrategyDbContext>(
                (_, options) => options.AddInterceptors(stop.Commands, stop.Transactions)
            )
        );
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        var left = $"{file}.left";
        var known = 0L;
        try
        {
            await services.InContextAsync(async db =>
            {
                known = await db.ChangeLog.MaxAsync(e => (long?)e.Id) ?? 0;
                var found = await db.Agreements.WithOwner().ToListAsync();
                var agreement = (await db.WholeAgreementAsync(found.Single(a => a.OwnerCode == owner).Id))!;
                Assert.Equal(status, $"{agreement.Status}");
                var by = await db.Persons.FirstAsync(p => p.DirectoryId == "direktion");
                act(agreement, new Signature(by.Id, by.Name));
                stop.At(point, () => Copy(file, left));
                return await db.SaveChangesAsync();
            });
            Copy(file, left);
        }
        catch (Exception stopped) when (stopped.GetBaseException() is StoppedException)
        {
            // the files that were left are looked at below
        }

        var said = await Read(left, owner, known);
        foreach (var part in new[] { "", "-wal", "-shm" })
        {
            File.Delete(left + part);
        }

        return said;
    }

    private static void Copy(string file, string to)
    {
        foreach (var part in new[] { "", "-wal" })
        {
            File.Delete(to + part);
            if (File.Exists(file + part))
            {
                File.Copy(file + part, to + part);
            }
        }
    }

    private static async Task<string> Read(string file, string owner, long known)
    {
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            Assert.Equal(["ok"], await Rows(connection, "PRAGMA integrity_check"));
            var agreement = (
                await Rows(
                    connection,
                    $"""
                    SELECT a.Id || ' ' || a.Status FROM Agreements a LEFT JOIN Centres c ON c.Id = a.CentreId
                    LEFT JOIN Units u ON u.Id = a.UnitId WHERE c.Code = '{owner}' OR u.Code = '{owner}'
                    """
                )
            ).Single().Split(' ');
            var published = await Rows(
                connection,
                $"SELECT ContentHash || (WithdrawnAt IS NOT NULL) || ContentJson FROM Publications WHERE AgreementId = {agreement[0]}"
            );
            Assert.All(published, p => Assert.Equal(p[..64], HashOf(p[65..])));
            var logged = await Rows(
                connection,
                $"SELECT Entity || ' ' || Action FROM ChangeLog WHERE Id > {known} AND Entity <> 'Initiative' ORDER BY 1"
            );
            var said = logged.Count == 0 ? "-" : string.Join(", ", logged);
            return $"{agreement[1]} {published.Count} published, {published.Count(p => p[64] == '1')} withdrawn, logged {said}";
        }
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<List<string>> Rows(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    private sealed class StoppedException : Exception;

    /// <summary>Counts the points where the program speaks with the database, before and after each word, and stops at one of them.</summary>
    private sealed class Stop
    {
        private int _at;

        private Action _leave = () => { };

        public Stop() => (Commands, Transactions) = (new(this), new(this));

        public int Passed { get; private set; }

        public OfCommands Commands { get; }

        public OfTransactions Transactions { get; }

        public void At(int point, Action leave) => (_at, _leave, Passed) = (point, leave, 0);

        private void Pass()
        {
            Passed++;
            if (Passed == _at)
            {
                _leave();
                throw new StoppedException();
            }
        }

        public sealed class OfCommands(Stop stop) : DbCommandInterceptor
        {
            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command,
                CommandEventData eventData,
                InterceptionResult<DbDataReader> result,
                CancellationToken cancellationToken = default
            )
            {
                stop.Pass();
                return ValueTask.FromResult(result);
            }

            public override ValueTask<DbDataReader> ReaderExecutedAsync(
                DbCommand command,
                CommandExecutedEventData eventData,
                DbDataReader result,
                CancellationToken cancellationToken = default
            )
            {
                stop.Pass();
                return ValueTask.FromResult(result);
            }
        }

        public sealed class OfTransactions(Stop stop) : DbTransactionInterceptor
        {
            public override ValueTask<DbTransaction> TransactionStartedAsync(
                DbConnection connection,
                TransactionEndEventData eventData,
                DbTransaction result,
                CancellationToken cancellationToken = default
            )
            {
                stop.Pass();
                return ValueTask.FromResult(result);
            }

            public override ValueTask<InterceptionResult> TransactionCommittingAsync(
                DbTransaction transaction,
                TransactionEventData eventData,
                InterceptionResult result,
                CancellationToken cancellationToken = default
            )
            {
                stop.Pass();
                return ValueTask.FromResult(result);
            }

            public override Task TransactionCommittedAsync(
                DbTransaction transaction,
                TransactionEndEventData eventData,
                CancellationToken cancellationToken = default
            )
            {
                stop.Pass();
                return Task.CompletedTask;
            }
        }
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LT.Strategy.Web.Tests;

/// <summary>Lets somebody else act between two queries of one request, once.</summary>
internal sealed class Meanwhile : DbCommandInterceptor
{
    public (string Table, Func<Task> Act)? Next { get; set; }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (Next is { } next && Asks(command.CommandText, next.Table))
        {
            Next = null;
            await next.Act();
        }

        return result;
    }

    private static bool Asks(string sql, string table) =>
        sql.Contains($"FROM \"{table}\"", StringComparison.Ordinal)
        || sql.Contains($"FROM [{table}]", StringComparison.Ordinal);
}

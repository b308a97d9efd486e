using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests;

/// <summary>Counts what each request asks of the database. The keys of the cookies are read once in a process and are not counted.</summary>
internal sealed class QueryCounter(IHttpContextAccessor http) : DbCommandInterceptor
{
    public const string RequestHeader = "Test-Request";

    private const string Item = "queries";

    public static void Add(IServiceProvider services, DbContextOptionsBuilder options) =>
        options.AddInterceptors(services.GetRequiredService<QueryCounter>(), services.GetRequiredService<Meanwhile>());

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Count(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    private void Count(DbCommand command)
    {
        if (
            http.HttpContext is { } context
            && !command.CommandText.Contains("DataProtectionKeys", StringComparison.Ordinal)
        )
        {
            context.Items[Item] = CountOf(context) + 1;
        }
    }

    private static int CountOf(HttpContext context) => context.Items[Item] as int? ?? 0;

    /// <summary>Hands the count of a request to the test that sent it.</summary>
    internal sealed class Reader(ConcurrentDictionary<string, int> counts) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    async (context, following) =>
                    {
                        await following(context);
                        counts[context.Request.Headers[RequestHeader].ToString()] = CountOf(context);
                    }
                );
                next(app);
            };
    }
}

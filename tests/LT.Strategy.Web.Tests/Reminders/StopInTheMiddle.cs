using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LT.Strategy.Web.Tests.Reminders;

/// <summary>The process stops where it speaks with the database: at a word by its number, or as soon as something has happened outside.</summary>
internal sealed class StopInTheMiddle : DbCommandInterceptor
{
    public int At { get; init; } = int.MaxValue;

    public Func<bool> When { get; init; } = () => false;

    public int Passed { get; private set; }

    private bool _isStopped;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Pass();
        return ValueTask.FromResult(result);
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        Pass();
        return ValueTask.FromResult(result);
    }

    private void Pass()
    {
        Passed++;
        _isStopped = _isStopped || Passed >= At || When();
        if (_isStopped)
        {
            throw new StoppedException();
        }
    }

    private sealed class StoppedException : Exception;
}

using System.Globalization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Clock;

/// <summary>
/// The clock of the domain: real time, or real time moved so that a demonstration stands in a given year. Only the domain asks
/// it; cookies, logs and mail keep to <see cref="TimeProvider.System"/>.
/// </summary>
public sealed class DomainClock(TimeProvider real) : TimeProvider
{
    private long _offset;

    public bool IsMoved => _offset != 0;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _offset));

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Reads a wanted start, a day and time in Copenhagen such as 2019-06-14T09:00; gives it in UTC.</summary>
    public static bool TryRead(string text, out DateTime start)
    {
        var read =
            DateTime.TryParseExact(
                text,
                ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var local
            ) && !Copenhagen.Zone.IsInvalidTime(local);
        start = read ? Copenhagen.MomentOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)) : default;
        return read;
    }

    /// <summary>Set once, at start: from the wanted moment, but never before what has been recorded.</summary>
    internal void StartAt(DateTime wanted, DateTime? newestRecorded)
    {
        var start = newestRecorded > wanted ? newestRecorded.Value : wanted;
        Interlocked.Exchange(ref _offset, (start - real.GetUtcNow().UtcDateTime).Ticks);
    }
}

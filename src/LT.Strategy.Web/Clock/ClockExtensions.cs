using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Clock;

public static class ClockExtensions
{
    /// <summary>Now, in UTC, as the domain takes it.</summary>
    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The day it is in Copenhagen.</summary>
    public static DateOnly Today(this TimeProvider clock) => Copenhagen.DayOf(clock.UtcNow());
}

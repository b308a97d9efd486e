namespace LT.Strategy.Domain.Tests;

/// <summary>Days are written as in Danish: day, month, and 2019 unless said.</summary>
internal static class Calendar
{
    public static DateOnly Day(int day, int month, int year = 2019) => new(year, month, day);

    public static DateTime Noon(DateOnly day) => At(day, 12, 0);

    /// <summary>A time of day in Copenhagen, as the moment in UTC.</summary>
    public static DateTime At(DateOnly day, int hour, int minute) =>
        Copenhagen.MomentOf(day, new TimeOnly(hour, minute));

    public static DateTime Utc(DateOnly day, int hour, int minute) =>
        day.ToDateTime(new TimeOnly(hour, minute), DateTimeKind.Utc);
}

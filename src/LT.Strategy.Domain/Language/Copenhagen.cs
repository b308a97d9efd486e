namespace LT.Strategy.Domain.Language;

/// <summary>Moments are kept in UTC; days are days in Copenhagen, also across summer time.</summary>
public static class Copenhagen
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The day it was in Copenhagen at a moment in UTC.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <summary>The time of day in Copenhagen at a moment in UTC.</summary>
    public static TimeOnly TimeOf(DateTime utc) => TimeOnly.FromDateTime(LocalOf(utc));

    /// <summary>The moment in UTC at a time of a day in Copenhagen.</summary>
    public static DateTime MomentOf(DateOnly day, TimeOnly time) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time, DateTimeKind.Unspecified), Zone);

    /// <summary>What the clock and the calendar showed in Copenhagen at a moment in UTC.</summary>
    public static DateTime LocalOf(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);
}

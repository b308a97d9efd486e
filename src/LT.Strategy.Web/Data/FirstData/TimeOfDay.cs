using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>The files know days; a moment is an hour of that day and minutes that follow from the text, the same at each load.</summary>
internal static class TimeOfDay
{
    public const int Starting = 8;

    public const int Recording = 10;

    public const int Submitting = 11;

    public const int Returning = 12;

    public const int Resubmitting = 13;

    public const int Concluding = 14;

    public const int Withdrawing = 15;

    public const int HandingIn = 16;

    public const int Closing = 17;

    public static DateTime On(DateOnly day, int hour, params ReadOnlySpan<string> about)
    {
        var hash = 2166136261u;
        foreach (var text in about)
        {
            foreach (var letter in text)
            {
                hash = unchecked((hash ^ letter) * 16777619u);
            }
        }

        return Copenhagen.MomentOf(day, new TimeOnly(hour, (int)(hash % 60), (int)(hash / 60 % 60)));
    }
}

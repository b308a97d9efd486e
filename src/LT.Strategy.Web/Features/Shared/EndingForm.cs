namespace LT.Strategy.Web.Features.Shared;

/// <summary>The last day of a role; or at once.</summary>
public sealed class EndingForm
{
    private const string AtOnce = "straks";

    public DateOnly? LastDay { get; set; }

    public string? Handling { get; set; }

    /// <summary>What ends at once had yesterday as its last day. Whoever types a day before today is told so, and nothing ends.</summary>
    public DateOnly? Chosen(DateOnly today) =>
        Handling == AtOnce ? today.AddDays(-1)
        : LastDay < today ? DateOnly.MinValue
        : LastDay;
}

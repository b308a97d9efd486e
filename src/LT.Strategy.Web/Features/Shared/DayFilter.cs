using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>What a log is narrowed by beside its own: the days, and where the page begins.</summary>
public abstract class DayFilter
{
    public string? Navn { get; set; }

    public string? Fra { get; set; }

    public string? Til { get; set; }

    /// <summary>Only what was logged before this entry: the next page.</summary>
    public long? Foer { get; set; }

    public DateOnly? From => Day(Fra);

    public DateOnly? To => Day(Til);

    public bool AsksForPerson => !string.IsNullOrWhiteSpace(Navn);

    /// <summary>The problem of each field that cannot be read.</summary>
    public IEnumerable<(string Field, string Sentence)> Problems()
    {
        if (Problem(Fra) is { } from)
        {
            yield return (nameof(Fra), from);
        }

        if (Problem(Til) is { } to)
        {
            yield return (nameof(Til), to);
        }
        else if (To < From)
        {
            yield return (nameof(Til), "Den sidste dag kan ikke ligge før den første.");
        }
    }

    private static DateOnly? Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Typing.Date(text.Trim()).Value as DateOnly?;

    private static string? Problem(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Typing.Date(text.Trim()).Problem;
}

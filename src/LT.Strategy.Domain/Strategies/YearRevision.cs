using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Strategies;

/// <summary>
/// A year as it was decided on a day, whole: themes, goals, measures, deadlines, thresholds. It is never changed; the next
/// decision is the next revision, so that an earlier date goes on showing the earlier rule.
/// </summary>
public class YearRevision
{
    public const int ReasonMaxLength = 500;

    public const int MadeByMaxLength = 300;

    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        Converters = { new JsonStringEnumConverter() },
    };

    private StrategyYear? _year;

    public int Id { get; init; }

    public int StrategyYearId { get; init; }

    /// <summary>1 is the year as it was opened.</summary>
    public required int Number { get; init; }

    public required DateOnly AppliesFrom { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Who decided, in words.</summary>
    public required string MadeBy { get; init; }

    public int? MadeById { get; init; }

    /// <summary>Why; may be empty before the year has begun.</summary>
    public required string Reason { get; init; }

    public required string ContentJson { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public string WithdrawnBy { get; private set; } = "";

    public DateOnly MadeOn => Copenhagen.DayOf(MadeAt);

    /// <summary>Made by the end of the day, and applying on it.</summary>
    public bool HoldsOn(DateOnly date) => WithdrawnAt is null && MadeOn <= date && AppliesFrom <= date;

    /// <summary>The year as it was decided.</summary>
    public StrategyYear Year => _year ??= Read(ContentJson);

    /// <summary>A change that does not apply yet may be taken back; one that has applied is answered by another.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToWithdrawal(DateOnly today) =>
        WithdrawnAt is not null ? [new Obstacle("AlreadyWithdrawn", "Ændringen er allerede fortrudt.")]
        : AppliesFrom <= today ? [new Obstacle("AlreadyApplies", "Ændringen gælder allerede. Lav en ny ændring.")]
        : [];

    internal void Withdraw(string by, DateTime now)
    {
        WithdrawnAt = now;
        WithdrawnBy = by;
    }

    internal static YearRevision Of(
        StrategyYear year,
        DateOnly appliesFrom,
        string reason,
        string by,
        int? byId,
        DateTime now
    )
    {
        var number = year.Revisions.Count + 1;
        var content = CopyOf(year);
        Sign(content, LastOf(year), new Decided(number, Copenhagen.DayOf(now), appliesFrom, reason));
        return new YearRevision
        {
            StrategyYearId = year.Id,
            Number = number,
            AppliesFrom = appliesFrom,
            MadeAt = now,
            MadeBy = by,
            MadeById = byId,
            Reason = reason,
            ContentJson = TextOf(content),
        };
    }

    private static StrategyYear? LastOf(StrategyYear year) =>
        year.Revisions.Where(r => r.WithdrawnAt is null).MaxBy(r => r.Number)?.Year;

    /// <summary>What is new in this edition is decided with it; the rest was decided before.</summary>
    private static void Sign(StrategyYear edition, StrategyYear? last, Decided now)
    {
        foreach (var goal in edition.Goals)
        {
            var before = last?.Goals.Find(g => g.Id == goal.Id);
            goal.Decided = before is not null && YearDifference.IsSame(before, goal) ? before.Decided : now;
        }

        edition.LimitsDecided =
            last is not null && YearDifference.HaveSameLimits(last, edition) ? last.LimitsDecided : now;
    }

    /// <summary>A copy of the year as it now is, free to be changed: for a preview, or to compare with.</summary>
    public static StrategyYear CopyOf(StrategyYear year) => Read(TextOf(year));

    /// <summary>The whole edition in writing: the same text is the same edition.</summary>
    public static string TextOf(StrategyYear year) => JsonSerializer.Serialize(year, Format);

    private static StrategyYear Read(string json)
    {
        var year = JsonSerializer.Deserialize<StrategyYear>(json, Format)!;
        foreach (var goal in year.Goals)
        {
            goal.Theme = year.GroupStrategy.Themes.Single(t => t.Id == goal.ThemeId);
        }

        return year;
    }
}

/// <summary>Which decision something in the year comes from, and why.</summary>
public sealed record Decided(int Revision, DateOnly On, DateOnly AppliesFrom, string Reason)
{
    /// <summary>"1. maj 2019 (revision 2): Måltallet er hævet."</summary>
    public string InWords =>
        $"{Danish.Long(On)}{(AppliesFrom == On ? "" : $" med virkning fra {Danish.Long(AppliesFrom)}")} (revision {Revision}){(Reason.Length > 0 ? $": {Reason}" : ".")}";
}

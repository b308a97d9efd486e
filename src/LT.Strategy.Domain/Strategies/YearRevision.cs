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
    ) =>
        new()
        {
            StrategyYearId = year.Id,
            Number = year.Revisions.Count + 1,
            AppliesFrom = appliesFrom,
            MadeAt = now,
            MadeBy = by,
            MadeById = byId,
            Reason = reason,
            ContentJson = TextOf(year),
        };

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

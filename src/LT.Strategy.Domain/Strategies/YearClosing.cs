using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Strategies;

/// <summary>The year is settled: one report with every goal, reached or not, and why. It never changes.</summary>
public class YearClosing
{
    public const int WhyMaxLength = 2000;

    public const int ClosedByMaxLength = 300;

    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private ClosingReport? _report;

    private YearClosing() { }

    public int Id { get; init; }

    public int StrategyYearId { get; init; }

    public DateTime ClosedAt { get; init; }

    public string ClosedBy { get; init; } = "";

    public int ClosedById { get; init; }

    public string ReportJson { get; init; } = "";

    public string ReportHash { get; init; } = "";

    public DateOnly ClosedOn => Copenhagen.DayOf(ClosedAt);

    /// <summary>The stored report still is what was settled.</summary>
    public bool IsIntact => HashOf(ReportJson) == ReportHash;

    public ClosingReport Report => _report ??= JsonSerializer.Deserialize<ClosingReport>(ReportJson, Format)!;

    /// <summary>A year is settled when every goal is: its due date has passed, nothing is missing, and somebody has written why it ended so.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(YearProgress year, IReadOnlyDictionary<string, string> whys)
    {
        if (year.Year.Closing is not null)
        {
            return [new Obstacle("AlreadyClosed", $"{year.Year.Year} er allerede gjort op.")];
        }

        List<Obstacle> obstacles = [];
        if (year.Year.OpenedOn is null)
        {
            obstacles.Add(new Obstacle("NotOpened", "Året er ikke åbnet."));
        }

        if (year.Year.Waiting(year.Date) is { } waiting)
        {
            obstacles.Add(
                new Obstacle(
                    "ChangeWaits",
                    $"Der venter en ændring, som gælder fra {Danish.Long(waiting.AppliesFrom)}. Fortryd den først."
                )
            );
        }

        foreach (var goal in year.Goals)
        {
            var number = goal.Goal.Number;
            if (goal.Date <= goal.Goal.DueOn)
            {
                obstacles.Add(
                    new Obstacle(
                        "NotDue",
                        $"Mål\u00A0{number} kan gøres op fra {Danish.Long(goal.Goal.DueOn.AddDays(1))}.",
                        number
                    )
                );
            }
            else if (!IsSettled(goal.Status))
            {
                obstacles.Add(new Obstacle("NotSettled", $"Mål\u00A0{number}: {goal.Ground}", number));
            }

            var why = whys.GetValueOrDefault(number);
            if (string.IsNullOrWhiteSpace(why))
            {
                obstacles.Add(
                    new Obstacle("WhyMissing", $"Skriv for mål\u00A0{number}, hvorfor det gik, som det gik.", number)
                );
            }
            else if (why.Length > WhyMaxLength)
            {
                obstacles.Add(new Obstacle("TextTooLong", $"Skriv højst {WhyMaxLength} tegn.", number));
            }
        }

        return obstacles;
    }

    public static YearClosing Of(
        YearProgress year,
        IReadOnlyDictionary<string, string> whys,
        string by,
        int byId,
        DateTime now
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesTo(year, whys));
        var report = ClosingReport.Of(year, whys);
        var json = JsonSerializer.Serialize(report, Format);
        return new YearClosing
        {
            StrategyYearId = year.Year.Id,
            ClosedAt = now,
            ClosedBy = by,
            ClosedById = byId,
            ReportJson = json,
            ReportHash = HashOf(json),
            _report = report,
        };
    }

    public static bool IsSettled(GoalStatus status) =>
        status
            is GoalStatus.Fulfilled
                or GoalStatus.NotFulfilled
                or GoalStatus.PartlyFulfilled
                or GoalStatus.NotRelevant;

    private static string HashOf(string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <summary>How the year ended, as it was known the day it was settled.</summary>
public sealed record ClosingReport(
    int Year,
    string StrategyName,
    DateOnly SettledOn,
    IReadOnlyList<GoalSettlement> Goals,
    int CoverageFilled,
    int CoverageOf,
    int AgreementsConcluded,
    int Centres
)
{
    public int Fulfilled => Goals.Count(g => g.Status == GoalStatus.Fulfilled);

    internal static ClosingReport Of(YearProgress year, IReadOnlyDictionary<string, string> whys) =>
        new(
            year.Year.Year,
            year.Year.GroupStrategy.Name,
            year.Date,
            [.. year.Goals.Select(g => GoalSettlement.Of(g, whys[g.Goal.Number].Trim()))],
            year.Coverage.Filled,
            year.Coverage.Of,
            year.Agreements.OfCentres.Count,
            year.Coverage.Rows.Count
        );
}

/// <summary>One goal at the end: the figure, the computed status with its ground, and why in the strategy office's words.</summary>
public sealed record GoalSettlement(
    string Number,
    string ShortTitle,
    string Statement,
    int ThemeNumber,
    string ThemeTitle,
    string Figure,
    string UnitText,
    GoalStatus Status,
    string Ground,
    string Why
)
{
    internal static GoalSettlement Of(GoalProgress goal, string why) =>
        new(
            goal.Goal.Number,
            goal.Goal.ShortTitle,
            goal.Goal.Statement,
            goal.Goal.Theme.Number,
            goal.Goal.Theme.Title,
            Progress.Figure.Of(goal).ToString(),
            goal.Goal.UnitText,
            goal.Status,
            goal.Ground,
            why
        );
}

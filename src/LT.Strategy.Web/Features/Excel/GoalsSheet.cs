using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The year's goals, a row for each, the rule beside the figures.</summary>
internal static class GoalsSheet
{
    public static Workbook AddGoals(this Workbook file, IEnumerable<GoalProgress> goals, PermanentAddress address) =>
        file.Add(
            "Mål",
            goals,
            new("Tema", 8, g => g.Goal.Theme.Number),
            new("Mål", 8, g => g.Goal.Number),
            new("Titel", 30, g => g.Goal.ShortTitle),
            new("Nu", 12, g => g.Value),
            new("Måltal", 12, g => g.Target),
            new("Enhed", 24, g => g.Goal.UnitText),
            new("Lovet", 10, g => g.Promised),
            new("Plan på dagen", 14, g => g.Expected),
            new("Nået, andel af vejen", 14, g => g.Fraction),
            new("Plan, andel af vejen", 14, g => g.ExpectedFraction),
            new("Status", 20, g => g.Status.InWords()),
            new("Hvorfor", 44, g => g.Ground),
            new("Prognose", 14, g => g.Forecast?.Value),
            new("Senest", 12, g => g.LastOn),
            new("Målets frist", 12, g => g.Goal.DueOn),
            new("Sådan er tallet beregnet", 60, g => Explanation.Of(g).Rule),
            new("Adresse", 50, g => address.Of($"/maal/{address.Year}/{g.Goal.Number}/beregning"))
        );

    /// <summary>The thresholds and the validity of all of them.</summary>
    public static IEnumerable<ExplanationRow> AboutGoals(YearProgress year) =>
        [
            new("Fælles mål", "På sporet eller opfyldt", year.OnTrack.Count),
            new("Fælles mål", "De øvrige", year.OnTrack.Others),
            new("Fælles mål", "Ud af (uden dem, der ikke er relevante)", year.OnTrack.OutOf),
            .. Thresholds(year.Goals),
        ];

    public static IEnumerable<ExplanationRow> Thresholds(IEnumerable<GoalProgress> goals) =>
        ExplanationRow.Lines(
            "Grænser for status",
            goals.SelectMany(g => Explanation.Of(g).Thresholds).Distinct(StringComparer.Ordinal)
        );
}

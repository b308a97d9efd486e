using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Progress;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The overview's own sheets: what needs attention, and the centres' own assessments for those who may see them.</summary>
internal static class OverviewSheets
{
    public static Workbook AddAttention(this Workbook file, IEnumerable<Attention> attention) =>
        file.Add(
            "Kræver opmærksomhed",
            attention,
            new("Hvad der er galt", 60, a => a.Wrong),
            new("Hvad det bygger på", 80, a => a.Fact)
        );

    /// <summary>Management's own assessments: the one that holds for each goal, beside the computed status. The facts have none for those who may not see them.</summary>
    public static Workbook AddAssessments(
        this Workbook file,
        YearProgress year,
        params IEnumerable<GoalProgress> goals
    ) =>
        file.Add(
            "Ledelsens egen vurdering",
            goals
                .Select(g => (Goal: g, Own: Assessment.Holding(year.Facts.Rows<Assessment>(g.Goal), year.Date)))
                .Where(a => a.Own is not null),
            new("Mål", 8, a => a.Goal.Goal.Number),
            new("Titel", 30, a => a.Goal.Goal.ShortTitle),
            new("Beregnet status", 20, a => a.Goal.Status.InWords()),
            new("Ledelsens vurdering", 20, a => a.Own!.Status.InWords()),
            new("Begrundelse", 60, a => a.Own!.Ground),
            new("Vurderet", 12, a => a.Own!.RecordedOn),
            new("Vurderet af", 34, a => a.Own!.RecordedBy?.Name ?? a.Own.RecordedAs)
        );

    public static Workbook AddOwnAssessments(this Workbook file, IReadOnlyList<AssessmentCount> own) =>
        file.Add(
            "Centrenes egne vurderinger",
            own,
            new("Centrets egen vurdering", 30, c => StatusLook.Of(c.Status).Word),
            new("Indsatser", 12, c => c.Count)
        );
}

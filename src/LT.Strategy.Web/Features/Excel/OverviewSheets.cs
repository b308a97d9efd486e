using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Progress;
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

    public static Workbook AddOwnAssessments(this Workbook file, IReadOnlyList<AssessmentCount> own) =>
        file.Add(
            "Centrenes egne vurderinger",
            own,
            new("Centrets egen vurdering", 30, c => WordOf(c.Status)),
            new("Indsatser", 12, c => c.Count)
        );

    private static string WordOf(OwnAssessment? status) =>
        (status is { } known ? StatusLook.Of(known) : StatusLook.NoFollowUp).Word;
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>Where an attention sentence leads.</summary>
public enum AttentionSubject
{
    Goal,
    Coverage,
    Agreements,
}

/// <summary>One thing that needs attention: what is wrong, then the fact, with what it is about.</summary>
public sealed record Attention(
    string Wrong,
    string Fact,
    AttentionSubject Subject,
    string? GoalNumber = null,
    string? CentreCode = null
)
{
    public const int MostShown = 6;

    /// <summary>Worst first: goals by status, then broken coverage, then missing agreements, then answers that are missing.</summary>
    public static IReadOnlyList<Attention> Of(YearProgress year, IReadOnlyList<Delivery> ofCentres) =>
        [
            .. year.Agreements.Altered.Select(OfAltered),
            .. year
                .Goals.Where(NeedsAttention)
                .OrderBy(g => g.Status)
                .ThenBy(g => (g.Fraction ?? 0) - g.ExpectedFraction)
                .Select(OfGoal),
            .. OfCoverage(year.Coverage),
            .. OfAgreements(ofCentres),
            .. year.Goals.Where(g => g.Tally is { Unanswered.Count: > 0 }).Select(OfUnanswered),
        ];

    private static bool NeedsAttention(GoalProgress g) =>
        g.Status is GoalStatus.NotFulfilled or GoalStatus.OffTrack or GoalStatus.MissingFollowUp or GoalStatus.AtRisk;

    private static Attention OfGoal(GoalProgress g)
    {
        var name = g.Goal.ShortTitle;
        return g.Status switch
        {
            GoalStatus.MissingFollowUp => new(
                $"{name} mangler opfølgning.",
                g.Ground,
                AttentionSubject.Goal,
                g.Goal.Number
            ),
            GoalStatus.NotFulfilled => new(
                $"{name} blev ikke opfyldt.",
                Figures(g),
                AttentionSubject.Goal,
                g.Goal.Number
            ),
            GoalStatus.OffTrack => new($"{name} er bagud.", Figures(g), AttentionSubject.Goal, g.Goal.Number),
            _ => new($"{name} er i\u00A0risiko.", Figures(g), AttentionSubject.Goal, g.Goal.Number),
        };
    }

    private static string Figures(GoalProgress g) =>
        g.Value is null ? "Der er ikke registreret noget."
        : g.Level is { } level
            ? $"{level.Written(g.Value ?? 0)} mod {Figure.Plan(g)} i planen; måltallet er {Danish.Number(level.TargetValue, level.Decimals)}."
        : g.Count!.Target == TargetKind.AtLeast
            ? $"{Danish.Number(g.Value ?? 0)} mod {Figure.PlanInASentence(g)} i planen; måltallet er {Danish.Number(g.Target ?? 0)}."
        : $"{Danish.Number(g.Value ?? 0)} af {Danish.Number(g.Target ?? 0)} mod {Figure.PlanInASentence(g)} i planen.";

    private static IEnumerable<Attention> OfCoverage(Coverage coverage) =>
        coverage
            .Rows.Where(r => r.Publication is not null && r.Cells.Any(c => c.State == CellState.NoInitiative))
            .Select(r =>
            {
                var themes = r
                    .Cells.Where(c => c.State == CellState.NoInitiative)
                    .Select(c => c.Theme.Number.ToString(Danish.Culture))
                    .ToList();
                return new Attention(
                    $"{r.Centre.Abbreviation} mangler en indsats under tema\u00A0{Danish.List(themes)}.",
                    r.Publication!.BrokenCoverageReason.Length > 0
                        ? $"Siden {Danish.Long(r.Publication.ConcludedOn)}: {r.Publication.BrokenCoverageReason}"
                        : $"Siden {Danish.Long(r.Publication.ConcludedOn)}.",
                    AttentionSubject.Coverage,
                    CentreCode: r.Centre.Code
                );
            });

    private static IEnumerable<Attention> OfAgreements(IReadOnlyList<Delivery> deliveries)
    {
        var missing = deliveries.Where(d => d.State == DeliveryState.Missing).ToList();
        if (missing.Count > 0)
        {
            yield return new Attention(
                $"{Danish.Capital(Danish.Count(missing.Count, "center mangler sin årsaftale.", "centre mangler deres årsaftale."))}",
                $"Den længste er {Danish.Count(missing.Max(m => m.Days), "dag", "dage")} over fristen.",
                AttentionSubject.Agreements
            );
        }
    }

    private static Attention OfAltered(Publications.Publication publication) =>
        new(
            "En indgået årsaftale er ændret i databasen.",
            $"Teksten i version {publication.Number} fra {Danish.Long(publication.ConcludedOn)} svarer ikke til det, der blev indgået. Den er ikke regnet med.",
            AttentionSubject.Agreements
        );

    private static Attention OfUnanswered(GoalProgress g)
    {
        var count = g.Tally!.Unanswered.Count;
        var subject = g.Count!.SubjectWord(count);
        return new Attention(
            $"{Danish.Capital(Danish.InWords(count))} {subject} har ikke oplyst deres behov.",
            $"De er ikke regnet med i mål\u00A0{g.Goal.Number}, før de har svaret.",
            AttentionSubject.Goal,
            g.Goal.Number
        );
    }
}

using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.FollowUps;

/// <summary>One initiative to follow up on: what was said last, and what has happened since.</summary>
public sealed record FollowUpCard(
    InitiativeContent Initiative,
    FollowUpRound? Round,
    IReadOnlyList<FollowUp> FollowUps,
    IReadOnlyList<EvidenceNear> Evidence,
    IReadOnlyList<UnitsAnswer> Units
)
{
    private const int NamesShown = 4;

    public FollowUp? Newest => FollowUps is [.., var newest] ? newest : null;

    /// <summary>The answer in the round; null until there is one, and outside rounds.</summary>
    public FollowUp? Answer => Round is null ? null : FollowUps.LastOrDefault(Round.Takes);

    /// <summary>What was said before the round, or last.</summary>
    public FollowUp? Before => Round is null ? Newest : FollowUps.LastOrDefault(f => !Round.Takes(f));

    /// <summary>What can be said again with one key.</summary>
    public FollowUp? Unchanged => Answer is null ? Before : null;

    /// <summary>The names of its fields begin with this, so that each card on the page has its own.</summary>
    public string Prefix => $"svar{Initiative.Number}";

    public string Anchor => $"svar-{Initiative.Number}";

    /// <summary>What has been recorded since, goal by goal: "3 bilag til mål 1.1: Virum Skole og Engelsborgskolen".</summary>
    public IReadOnlyList<string> SinceThen =>
        [
            .. Evidence
                .Where(e => Before is null || e.Row.RecordedAt > Before.RecordedAt)
                .GroupBy(e => e.Goal.Number, StringComparer.Ordinal)
                .Select(g =>
                    $"{Danish.Count(g.Count(), "bilag", "bilag")} til mål\u00A0{g.Key}: {Names([.. g.Select(e => e.Subject).Distinct().Order(Danish.Order)])}"
                ),
        ];

    public AnswerForm Form => new() { Status = Answer?.Status, Comment = Answer?.Comment };

    private static string Names(List<string> names) =>
        names.Count <= NamesShown + 1
            ? Danish.List(names)
            : Danish.List([.. names.Take(NamesShown), $"{names.Count - NamesShown} til"]);
}

/// <summary>A unit's initiative that carries one of the centre's on, and how the unit says it is going.</summary>
public sealed record UnitsAnswer(string UnitCode, string UnitName, InitiativeContent Initiative, FollowUp? Newest);

/// <summary>A unit under the centre: where it is in the round, and its initiatives word by word.</summary>
public sealed record UnitBeside(string Code, string Name, RoundLine? Line, IReadOnlyList<AssessmentCount> Words);

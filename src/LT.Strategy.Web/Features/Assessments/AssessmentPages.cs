using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Assessments;

/// <summary>A goal's computed status, and beside it what management has said about it, the newest first, as known on the date.</summary>
public sealed record AssessmentsPage(GoalProgress Goal, YearProgress Year, ShownDate Shown, Actor Reader)
{
    public string GoalAddress => $"/maal/{Year.Year.Year}/{Goal.Goal.Number}";

    public string Address => $"{GoalAddress}/vurdering";

    public IReadOnlyList<Assessment> Assessments =>
        [
            .. Year
                .Facts.Rows<Assessment>(Goal.Goal)
                .Where(a => a.IsKnownOn(Shown.Date))
                .OrderByDescending(a => a.RecordedAt)
                .ThenByDescending(a => a.Id),
        ];

    /// <summary>Today only: an earlier date is for reading.</summary>
    public bool MayWrite => Shown.IsToday && Reader.MayAssess();

    public IEnumerable<SelectListItem> Choices =>
        Assessment
            .ChoicesOn(Shown.Today, Goal.Goal)
            .Select(s => new SelectListItem(s.InWords().Replace('\u00A0', ' '), s.ToString()));

    public string Standing(Assessment row) =>
        row.IsWithdrawnOn(Shown.Date)
            ? $"Trukket tilbage {Danish.Short(Copenhagen.DayOf(row.WithdrawnAt!.Value))}: {row.WithdrawalReason}"
        : row == Assessment.Holding(Assessments, Shown.Date) ? "Gælder"
        : "Afløst af en nyere";
}

/// <summary>One assessment, and the way to withdraw it.</summary>
public sealed record AssessmentPage(Assessment Row, SharedGoal Goal, StrategyYear Year)
{
    public string GoalAddress => $"/maal/{Year.Year}/{Goal.Number}";

    public string ListAddress => $"{GoalAddress}/vurdering";

    public string Address => $"{ListAddress}/{Row.Id}";
}

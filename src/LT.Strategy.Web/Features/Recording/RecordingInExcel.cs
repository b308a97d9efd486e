using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>What is recorded for a goal in one place as a file for Excel: how far each is, and every row, also those that were withdrawn.</summary>
internal static class RecordingInExcel
{
    public static FileContentResult InExcel(this RecordingPlace place, string address)
    {
        var goal = place.Goal;
        var file = new Workbook().AddAbout(
            $"Dokumentation for {goal.Goal.InASentence()}: {place.Name}",
            goal.Today,
            address,
            new ExplanationRow("Reglen", "Sådan er tallet beregnet", Explanation.Of(goal.Progress).Rule),
            new("Hele kommunen", "Nu", goal.Progress.Value),
            new("Hele kommunen", "Måltal", goal.Progress.Target),
            new("Arket Registreret", "Omfatter", "Alt om dem, der findes her nu, også det, der er trukket tilbage")
        );
        if (place is TickingPlace ticking)
        {
            file.Add("Sådan står det", ticking.Rows, [.. Columns(ticking)]);
        }

        return file.Add("Registreret", place.Recorded, [.. Columns(goal)])
            .File($"dokumentation-{goal.Year.Year.Year}-maal-{goal.Goal.Number}-{place.Code ?? "centre"}", goal.Today);
    }

    private static IEnumerable<Column<SubjectRow>> Columns(TickingPlace place) =>
        [
            new("Navn", 40, r => r.Name),
            .. place.AsksConcern
                ? [new Column<SubjectRow>("Behov", 14, r => r.Concern.InWords())]
                : Array.Empty<Column<SubjectRow>>(),
            .. place.Goal.Measure.CriteriaInOrder.Select(
                (c, i) => new Column<SubjectRow>($"{i + 1}. {c.ShortName}", 20, r => r.Cells[i].Recorded?.HappenedOn)
            ),
            new("Tæller med", 40, r => r.CountsInWords),
        ];

    private static IEnumerable<Column<(string About, LedgerRow Row)>> Columns(GoalRecord goal) =>
        [
            new("Navn", 40, r => r.About),
            new("Hvad", 34, r => What(r.Row, goal)),
            new("Skete", 12, r => r.Row.HappenedOn),
            new("Note", 50, r => (r.Row as Evidence)?.Note),
            new("Bilag", 40, r => (r.Row as Evidence)?.Link),
            new("Registreret", 12, r => r.Row.RecordedOn),
            new("Registreret af", 34, r => goal.WhoRecorded(r.Row)),
            new("Fil", 34, r => r.Row.Import?.FileName),
            new("Tæller med", 40, r => goal.Standing(r.Row)),
        ];

    private static string? What(LedgerRow row, GoalRecord goal) =>
        row switch
        {
            Evidence e => goal.Measure.Criteria.Find(c => c.Id == e.CriterionId)?.ShortName,
            ConcernAnswer a => $"Behov: {Danish.Lower(a.Answer.InWords())}",
            _ => null,
        };
}

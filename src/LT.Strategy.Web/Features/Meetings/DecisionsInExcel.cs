using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Meetings;

/// <summary>All meetings and what they have decided, done or not, as a file for Excel.</summary>
internal static class DecisionsInExcel
{
    public static FileContentResult InExcel(this MeetingListPage page, string home) =>
        new Workbook()
            .AddAbout(
                "Opfølgningsmødernes beslutninger",
                page.Today,
                $"{home}{MeetingAddress.Root}",
                new ExplanationRow("Beslutninger", "Åbne", page.Open.Count)
            )
            .Add(
                "Beslutninger",
                page.Meetings.SelectMany(m => m.Decisions.Select(d => (Meeting: m, Decision: d)))
                    .Where(d => d.Decision.WithdrawnAt is null)
                    .OrderBy(d => d.Decision.DueOn)
                    .ThenBy(d => d.Decision.Id),
                new("Møde", 24, d => Danish.Capital(d.Meeting.Kind.InWords())),
                new("Holdt", 12, d => d.Meeting.On),
                new("Beslutning", 60, d => d.Decision.Text),
                new("Ansvarlig", 34, d => d.Decision.Responsible),
                new("Frist", 12, d => d.Decision.DueOn),
                new("Tilstand", 12, d => d.Decision.IsOpen ? "Åben" : "Lukket"),
                new("Lukket", 12, d => d.Decision.ClosedOn),
                new("Hvordan det gik", 50, d => d.Decision.ClosingNote),
                new("Adresse", 50, d => $"{home}{d.Meeting.Address()}")
            )
            .Add(
                "Møder",
                page.Meetings.OrderBy(m => m.On).ThenBy(m => m.Begins),
                new("Møde", 24, m => Danish.Capital(m.Kind.InWords())),
                new("Dato", 12, m => m.On),
                new("Klokken", 10, m => Danish.Clock(m.Begins)),
                new("Sted", 34, m => m.Place),
                new("Hvordan det står", 40, m => m.State(page.Today)),
                new("Beslutninger", 12, m => m.Decisions.Count(d => d.WithdrawnAt is null)),
                new("Heraf åbne", 12, m => m.Decisions.Count(d => d.IsOpen)),
                new("Adresse", 50, m => $"{home}{m.Address()}")
            )
            .File("beslutninger", page.Today);
}

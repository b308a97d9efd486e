using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.FollowUpRounds;

/// <summary>The board of a round as a file for Excel: who has handed in, and who has not.</summary>
internal static class BoardInExcel
{
    public static FileContentResult InExcel(this BoardPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"{page.Round.Name} {page.Year.Year}",
                page.Today,
                address,
                new ExplanationRow("Runden", "Åbner", page.Round.OpensOn),
                new("Runden", "Frist", page.Round.ClosesOn),
                new("Runden", "Lukket", page.Round.HasEndedOn(page.Today) ? page.Round.LastDay : null),
                new("Runden", "Centre, der har afleveret", page.Board.Centres.HandedIn()),
                new("Runden", "Centre med en aftale", page.Board.Centres.MayHandIn()),
                new("Runden", "Centre uden aftale, ikke talt med", page.Board.Centres.WithoutAgreement()),
                new("Runden", "Enheder, der har afleveret", page.Board.Units.HandedIn()),
                new("Runden", "Enheder med en aftale", page.Board.Units.MayHandIn()),
                new("Runden", "Enheder uden aftale, ikke talt med", page.Board.Units.WithoutAgreement())
            )
            .Add(
                "Tavlen",
                page.Centres.Concat(page.Units),
                new("Center", 10, l => l.Centre.Abbreviation),
                new("Navn", 40, l => l.OwnerName),
                new("Slags", 12, l => l.IsCentre ? "Center" : "Enhed"),
                new("Tilstand", 20, l => page.States.Single(s => s.State == l.State).Words),
                new("Over fristen", 12, l => l.IsLate ? "Ja" : "Nej"),
                new("Besvaret", 10, l => l.Agreement is null ? null : l.Answered),
                new("Ud af", 10, l => l.Agreement is null ? null : l.Of),
                new("Afleveret", 12, l => l.HandIn is { } handIn ? Copenhagen.DayOf(handIn.At) : null),
                new("Afleveret af", 34, l => l.HandIn?.By)
            )
            .File($"opfoelgningsrunde-{page.Year.Year}-{page.Round.Id}", page.Board.Date);
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Excel;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Assessments;

/// <summary>All that management has said about a goal by the date shown, as a file for Excel.</summary>
internal static class AssessmentsInExcel
{
    public static FileContentResult InExcel(this AssessmentsPage page, string home)
    {
        var address = new PermanentAddress(home, page.Year.Year.Year, page.Shown.Date);
        return new Workbook()
            .AddAbout(
                $"Ledelsens egen vurdering af {page.Goal.Goal.InASentence()}",
                page.Year,
                address.Of(page.Address),
                new ExplanationRow("Målet", "Beregnet status", page.Goal.Status.InWords())
            )
            .Add(
                "Vurderinger",
                page.Assessments,
                new("Vurderet", 12, a => a.RecordedOn),
                new("Ledelsens vurdering", 20, a => a.Status.InWords()),
                new("Begrundelse", 60, a => a.Ground),
                new("Vurderet af", 34, a => a.RecordedBy?.Name),
                new("Som", 34, a => a.RecordedAs),
                new("Tilstand", 50, page.Standing)
            )
            .File(address.FileName($"maal-{page.Goal.Goal.Number}-vurderinger"));
    }
}

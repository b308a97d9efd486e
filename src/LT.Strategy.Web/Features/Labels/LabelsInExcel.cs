using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Labels;

/// <summary>The register of named things as a file for Excel: what each was merged into, and what was parted again.</summary>
internal static class LabelsInExcel
{
    public static FileContentResult InExcel(this LabelsPage page, string address) =>
        new Workbook()
            .AddAbout($"Former til {page.Goal.InASentence()}", page.Me.Today, address)
            .Add(
                "Former",
                page.Rows,
                new("Form", 50, r => r.Label.Name),
                new("Antal bilag", 12, r => r.Evidence),
                new("Center", 20, r => Danish.List(r.Centres.Select(c => c.Abbreviation))),
                new("Er det samme som", 50, r => r.Merge is { } m ? page.Register.NameOf(m.IntoLabelId) : null),
                new("Lagt sammen", 12, r => r.Merge?.RecordedOn),
                new("Registreret af", 34, r => r.Merge is { } m ? page.Me.WhoRecorded(m) : null)
            )
            .Add(
                "Skilt ad igen",
                page.Parted,
                new("Form", 50, m => page.Register.NameOf(m.LabelId)),
                new("Er det samme som", 50, m => page.Register.NameOf(m.IntoLabelId)),
                new("Lagt sammen", 12, m => m.RecordedOn),
                new("Skilt ad", 12, m => Copenhagen.DayOf(m.WithdrawnAt!.Value)),
                new("Fordi", 60, m => m.WithdrawalReason)
            )
            .File($"former-{page.Year.Year}-maal-{page.Goal.Number}", page.Me.Today);
}

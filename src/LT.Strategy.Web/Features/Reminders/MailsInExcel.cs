using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>What a search in the log of mails finds as a file for Excel.</summary>
internal static class MailsInExcel
{
    public static FileContentResult InExcel(
        this IReadOnlyList<ReminderMail> found,
        string home,
        MailLogFilter filter,
        DateOnly today
    ) =>
        new Workbook()
            .AddAbout(
                "Påmindelser på mail",
                today,
                home + filter.Before(null),
                new ExplanationRow("Udvalget", "Mails", Math.Min(found.Count, Workbook.Most)),
                new(
                    "Udvalget",
                    "Ikke med",
                    found.Count <= Workbook.Most
                        ? null
                        : $"Ældre mails. Filen rummer højst {Danish.Number(Workbook.Most)}; vælg dage for at få de ældre."
                )
            )
            .Add(
                "Mails",
                found.Take(Workbook.Most).Select(m => new MailLine(m)),
                new("Dag", 12, l => l.Mail.Day),
                new("Til", 40, l => l.Mail.Person.Name),
                new("Mailadresse", 40, l => l.Mail.Address),
                new("Emne", 60, l => l.Mail.Subject),
                new("Tilstand", 20, l => l.State),
                new("Hvordan det gik", 60, l => string.Join(". ", l.Notes))
            )
            .File("paamindelser", today);
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Reminders;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>A page of the mails, the newest first, and whether mails are sent at all.</summary>
public sealed class MailLogPage(
    IReadOnlyList<ReminderMail> found,
    MailSettings settings,
    ReminderRun? last,
    DateTime now,
    bool leadsToPersons
)
{
    public const int Size = 50;

    public bool LeadsToPersons => leadsToPersons;

    public IEnumerable<MailLine> Lines => found.Take(Size).Select(m => new MailLine(m));

    public int? Next => found.Count > Size ? found[Size - 1].Id : null;

    public bool IsOn => settings.IsOn;

    /// <summary>"Sendes hver dag kl. 07.00 gennem mail.ltk.dk, fra …", with what comes next.</summary>
    public string How =>
        $"Sendes hver dag {Danish.Clock(settings.SendAt)} gennem {settings.Host} fra {settings.From}. {Next24Hours}";

    public IEnumerable<SelectListItem> States =>
        Enum.GetValues<ReminderState>().Select(s => new SelectListItem(s.InWords(), s.ToString()));

    private string Next24Hours
    {
        get
        {
            var today = Copenhagen.DayOf(now);
            var coming = last?.Day >= today ? today.AddDays(1) : today;
            var ran = last is null ? "" : $"Sidst gennemgået {Moment(last.At)}. ";
            return $"{ran}Næste gang {Danish.Long(coming)}.";
        }
    }

    internal static string Moment(DateTime at) =>
        $"{Danish.Short(Copenhagen.DayOf(at))} {Danish.Clock(Copenhagen.TimeOf(at))}";
}

/// <summary>One mail: to whom, about what, and how it went.</summary>
public sealed record MailLine(ReminderMail Mail)
{
    public string Day => Danish.Short(Mail.Day);

    public string State => Mail.State.InWords();

    /// <summary>When it came to its state, what happens next, and why.</summary>
    public IEnumerable<string> Notes => new[] { Next, Mail.Reason }.Where(n => n.Length > 0);

    private string Next =>
        Mail.State switch
        {
            ReminderState.Sent => MailLogPage.Moment(Mail.ChangedAt),
            ReminderState.Waiting when Mail.Tries > 0 =>
                $"Forsøgt {Danish.Count(Mail.Tries, "gang", "gange")}, næste forsøg {Danish.Clock(Copenhagen.TimeOf(Mail.Until!.Value))}",
            ReminderState.NotNeeded => "Opgaverne var løst, før mailen skulle sendes",
            ReminderState.Replaced => "Opgaverne står i en senere dags mail",
            _ => "",
        };
}

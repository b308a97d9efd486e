using System.Globalization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Tasks;
using MimeKit;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>What the mail to one person says: the tasks of the page Mine opgaver, with addresses that work from a mail.</summary>
internal sealed class Letter(TasksPage page, MailSettings settings)
{
    private const string Why =
        "Du får en påmindelse 20, 10 og 3 dage før en frist, dagen efter og derefter hver uge. Den holder op, når opgaven er løst.";

    /// <summary>How many tasks, and nothing of what they are about: others read it in the log.</summary>
    public string Summary => page.Summary;

    /// <summary>What comes first, and how much more there is.</summary>
    public string Subject
    {
        get
        {
            var (first, more) = (page.Tasks[0], page.Tasks.Count - 1);
            var due = first.Due is { } day ? $" (frist {Danish.DayAndMonth(day)})" : "";
            var rest = more == 0 ? "" : $" og {Danish.Count(more, "opgave", "opgaver")} mere";
            return Danish.Plain($"Påmindelse: {first.Title}{due}{rest}");
        }
    }

    public string Text =>
        Danish.Plain(
            string.Join(
                "\n\n",
                [
                    page.Summary,
                    .. page.Tasks.Select(t =>
                        $"{t.Title}\n{When(t)}\n{t.Fact}\n{t.Button}: {settings.Absolute(AddressOf(t))}"
                    ),
                    $"Alle dine opgaver: {settings.Absolute(All)}",
                    Why,
                ]
            )
        );

    private const string All = "/opgaver";

    /// <summary>The one mail to the person on the day: its id stays the same however often it is tried.</summary>
    public MimeMessage To(string address, int personId, DateTime now)
    {
        var body = new BodyBuilder { TextBody = Text, HtmlBody = new LetterInHtml(page, settings, Why).Page };
        if (Deadlines.Calendar(page, settings, now) is { } calendar)
        {
            var file = body.Attachments.Add("frister.ics", System.Text.Encoding.UTF8.GetBytes(calendar));
            file.ContentType.MediaSubtype = "calendar";
        }

        var from = MailboxAddress.Parse(settings.From);
        var day = page.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var message = new MimeMessage([from], [new MailboxAddress("", address)], Subject, body.ToMessageBody())
        {
            MessageId = $"paamindelse-{day}-{personId}@{from.Domain}",
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        return message;
    }

    /// <summary>"Frist 1. marts 2019, 105 dage over fristen".</summary>
    internal static string When(TaskItem task, DateOnly today) =>
        task.Due is { } due ? $"Frist {Danish.Long(due)}, {task.LeftInWords(today)}" : "Uden frist";

    /// <summary>What is begun with a button is begun on the page.</summary>
    internal static string AddressOf(TaskItem task) => task.Start is null ? task.Address : All;

    private string When(TaskItem task) => When(task, page.Today);
}

using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Tasks;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>The deadlines to come as a calendar file: a whole day for each, and the same day again when the next mail brings it.</summary>
internal static class Deadlines
{
    /// <summary>Null when none is to come.</summary>
    public static string? Calendar(TasksPage page, MailSettings settings, DateTime now)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Lyngby-Taarbæk Kommune//LT Strategi//DA" };
        calendar.Events.AddRange(
            page.Tasks.Where(t => t.Due >= page.Today).Select(t => Deadline(t, t.Due!.Value, settings, now))
        );
        return calendar.Events.Count == 0 ? null : new CalendarSerializer().SerializeToString(calendar);
    }

    private static CalendarEvent Deadline(TaskItem task, DateOnly due, MailSettings settings, DateTime now)
    {
        var address = settings.Absolute(Letter.AddressOf(task));
        return new CalendarEvent
        {
            Uid = IdOf(task, due),
            DtStamp = new CalDateTime(now, "UTC"),
            Start = new CalDateTime(due),
            Summary = Danish.Plain($"Frist: {task.Title}"),
            Description = Danish.Plain($"{task.Fact}\n{address}"),
            Url = new Uri(address),
            Transparency = TransparencyType.Transparent,
        };
    }

    private static string IdOf(TaskItem task, DateOnly due)
    {
        var named = $"{task.Address} {task.Start?.Code} {due.DayNumber.ToString(Danish.Culture)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)));
    }
}

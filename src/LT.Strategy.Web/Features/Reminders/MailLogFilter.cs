using System.Globalization;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>What the mails are narrowed by, as it stands in the address.</summary>
public sealed class MailLogFilter : DayFilter
{
    public const string Address = "/administration/mail";

    public ReminderState? Tilstand { get; set; }

    /// <summary>The same search, before a mail.</summary>
    public string Before(int? id) =>
        QueryHelpers.AddQueryString(
            Address,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["navn"] = Navn,
                ["tilstand"] = Tilstand?.ToString(),
                ["fra"] = Fra,
                ["til"] = Til,
                ["foer"] = id?.ToString(CultureInfo.InvariantCulture),
            }.Where(p => !string.IsNullOrEmpty(p.Value))
        );
}

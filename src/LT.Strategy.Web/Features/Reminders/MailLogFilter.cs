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

    /// <summary>The same search as a file, which has all of it.</summary>
    public string FileAddress => At($"{Address}/excel", null);

    /// <summary>The same search, before a mail.</summary>
    public string Before(int? id) => At(Address, id);

    private string At(string address, int? before) =>
        QueryHelpers.AddQueryString(
            address,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["navn"] = Navn,
                ["tilstand"] = Tilstand?.ToString(),
                ["fra"] = Fra,
                ["til"] = Til,
                ["foer"] = before?.ToString(CultureInfo.InvariantCulture),
            }.Where(p => !string.IsNullOrEmpty(p.Value))
        );
}

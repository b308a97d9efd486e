using System.Data.Common;
using System.Globalization;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Features.About;
using LT.Strategy.Web.Features.Reminders;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using MimeKit;

namespace LT.Strategy.Web.Security;

/// <summary>What is missing or wrong in the settings: the start stops at the first, in one line that names it. Secrets are never repeated.</summary>
public sealed class SettingsCheck
{
    private readonly IConfiguration _settings;
    private readonly IHostEnvironment _environment;
    private readonly List<string> _problems = [];

    private SettingsCheck(IConfiguration settings, IHostEnvironment environment)
    {
        _settings = settings;
        _environment = environment;
    }

    private bool InProduction => _environment.IsProduction();

    public static string? FirstProblem(IConfiguration settings, IHostEnvironment environment)
    {
        var check = new SettingsCheck(settings, environment);
        check.Database();
        check.SignIn();
        check.Clock();
        check.FirstData();
        check.Mail();
        check.Api();
        check.Statement();
        check.OneOf("Log:Console", ["text", "json", "none"], required: false);
        return check._problems.FirstOrDefault();
    }

    private void Database()
    {
        OneOf("Database:Provider", ["SqlServer", "Sqlite"], required: true);
        TrueOrFalse("Database:AllowSqliteInProduction");
        Whole("Database:MaxBatchSize", 1, 1000);
        if (IsSqlite && InProduction && !IsValue("Database:AllowSqliteInProduction", "true"))
        {
            Refuse("Database:Provider", "Sqlite kræver Database:AllowSqliteInProduction=true. Eksempel: SqlServer");
        }

        ConnectionString();
    }

    private bool IsSqlite => IsValue("Database:Provider", "Sqlite");

    private void ConnectionString()
    {
        const string Name = "Database:ConnectionString";
        var example = IsSqlite ? "Data Source=lt-strategi.db" : "Server=sql01;Database=LtStrategi;Encrypt=true;…";
        if (!Present(Name, example) || _problems.Count > 0)
        {
            return;
        }

        try
        {
            DbConnectionStringBuilder read = IsSqlite
                ? new SqliteConnectionStringBuilder(_settings[Name])
                : new SqlConnectionStringBuilder(_settings[Name]);
            if (
                read
                is SqliteConnectionStringBuilder { DataSource: "" }
                    or SqlConnectionStringBuilder { DataSource: "" }
            )
            {
                Refuse(Name, $"den nævner ingen database. Eksempel: {example}");
            }
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or KeyNotFoundException)
        {
            Refuse(Name, $"den kan ikke læses. Eksempel: {example}");
        }
    }

    private void SignIn()
    {
        OneOf("SignIn:Method", Enum.GetNames<SignInMethod>(), required: true);
        Whole("SignIn:SessionMinutes", 5, 1440);
        if (IsValue("SignIn:Method", nameof(SignInMethod.OpenIdConnect)))
        {
            HttpsAddress("SignIn:Authority", "https://login.example.dk/", required: true);
            Present("SignIn:ClientId", "lt-strategi");
            Present("SignIn:ClientSecret", "en hemmelighed fra identitetsudbyderen");
            Present("SignIn:PersonClaim", "sub");
            Present("SignIn:GroupsClaim", "groups");
            Groups();
        }
        else if (InProduction)
        {
            Refuse("SignIn:Method", "personlisten må ikke bruges i Production. Eksempel: OpenIdConnect");
        }
    }

    private void Groups()
    {
        foreach (var mapping in _settings.GetSection("SignIn:Groups").GetChildren())
        {
            Present($"{mapping.Path}:Group", "ltk-strategi-direktion");
            OneOf($"{mapping.Path}:Role", Enum.GetNames<Role>(), required: true);
            if (!Enum.TryParse<Role>(mapping["Role"], ignoreCase: true, out var role))
            {
                continue;
            }

            if (role.TakesScope())
            {
                Present($"{mapping.Path}:Scope", "cbe");
            }
            else if (!string.IsNullOrEmpty(mapping["Scope"]))
            {
                Refuse($"{mapping.Path}:Scope", $"rollen {role} gælder hele kommunen og har intet område");
            }
        }
    }

    private void Clock()
    {
        const string Name = "Clock:Start";
        if (_settings[Name] is not { Length: > 0 } start)
        {
            return;
        }

        if (InProduction)
        {
            Refuse(Name, "uret må ikke flyttes i Production. Fjern indstillingen");
        }
        else if (!DomainClock.TryRead(start, out _))
        {
            Unusable(Name, "2019-06-14T09:00");
        }
    }

    private void FirstData()
    {
        TrueOrFalse("FirstData:Load");
        if (_settings["FirstData:Folder"] is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            Unusable("FirstData:Folder", "en mappe, der findes");
        }
    }

    /// <summary>Without a mail server the rest is not asked for.</summary>
    private void Mail()
    {
        if (string.IsNullOrEmpty(_settings["Mail:Host"]))
        {
            return;
        }

        Whole("Mail:Port", 1, 65535);
        OneOf("Mail:Security", Enum.GetNames<MailSecurity>(), required: false);
        Whole("Mail:TimeoutSeconds", 1, 120);
        Certificates("Mail:CertificateFile", "/etc/lt-strategi/mailserver.pem");
        HttpsAddress("Mail:BaseAddress", "https://strategi.example.dk/", required: true);
        Sender("Mail:From", "LT Strategi <strategi@example.dk>");
        TimeOfDay("Mail:SendAt", "07:00");
        if (!string.IsNullOrEmpty(_settings["Mail:UserName"]))
        {
            Present("Mail:Password", "en hemmelighed");
            if (InProduction && IsValue("Mail:Security", nameof(MailSecurity.None)))
            {
                Refuse("Mail:Security", "adgangskoden skal sendes krypteret. Eksempel: StartTls");
            }
        }
    }

    private void Certificates(string name, string example)
    {
        if (_settings[name] is { Length: > 0 } file && !OwnCertificates.IsUsable(file))
        {
            Unusable(name, example);
        }
    }

    /// <summary>Tokens are those of the provider that people sign in with, and programs are named only where tokens are taken.</summary>
    private void Api()
    {
        Whole("Api:RequestsPerMinute", 1, ApiSettings.MostRequestsPerMinute);
        var takesTokens = !string.IsNullOrWhiteSpace(_settings["Api:Audience"]);
        if (takesTokens && !IsValue("SignIn:Method", nameof(SignInMethod.OpenIdConnect)))
        {
            Refuse("Api:Audience", "der tages kun imod tokens, når SignIn:Method er OpenIdConnect");
        }

        if (takesTokens && _settings["Api:Audience"] == _settings["SignIn:ClientId"])
        {
            Refuse("Api:Audience", "den skal være en anden end SignIn:ClientId. Eksempel: api://lt-strategi");
        }

        foreach (var client in _settings.GetSection("Api:Clients").GetChildren())
        {
            if (Present(client.Path, "lynet") && !takesTokens)
            {
                Refuse(client.Path, "den kræver Api:Audience. Eksempel: api://lt-strategi");
            }
        }
    }

    /// <summary>The accessibility statement: an address of it, or all that the law asks one to say.</summary>
    private void Statement()
    {
        HttpsAddress("Was:Url", "https://www.was.digst.dk/ltk-dk-strategi", required: false);
        if (_settings.GetSection("Was").GetChildren().All(s => s.Key == "Url"))
        {
            return;
        }

        if (!string.IsNullOrEmpty(_settings["Was:Url"]))
        {
            Refuse(
                "Was:Url",
                "erklæringen skrives enten dér eller i de andre indstillinger under Was, ikke begge steder"
            );
        }

        Day("Was:MadeOn", required: true);
        Day("Was:ReviewedOn", required: false);
        Sender("Was:Email", "strategi@ltk.dk");
        Present("Was:Phone", "45 97 30 00");
    }

    private void Day(string name, bool required)
    {
        if (
            (required ? Present(name, "2026-09-01") : !string.IsNullOrEmpty(_settings[name]))
            && AccessibilityStatement.Day(_settings[name]) is null
        )
        {
            Unusable(name, "2026-09-01");
        }
    }

    private void Sender(string name, string example)
    {
        if (
            Present(name, example)
            && !(MailboxAddress.TryParse(_settings[name], out var sender) && sender.Domain.Length > 0)
        )
        {
            Unusable(name, example);
        }
    }

    private void TimeOfDay(string name, string example)
    {
        if (
            _settings[name] is { Length: > 0 } text
            && !TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        )
        {
            Unusable(name, example);
        }
    }

    private void HttpsAddress(string name, string example, bool required)
    {
        if (required ? !Present(name, example) : string.IsNullOrEmpty(_settings[name]))
        {
            return;
        }

        var schemes = InProduction ? ["https"] : new[] { "https", "http" };
        if (!Uri.TryCreate(_settings[name], UriKind.Absolute, out var address) || !schemes.Contains(address.Scheme))
        {
            Unusable(name, example);
        }
    }

    private void OneOf(string name, string[] values, bool required)
    {
        if (required ? !Present(name, values[0]) : string.IsNullOrEmpty(_settings[name]))
        {
            return;
        }

        if (!values.Contains(_settings[name], StringComparer.OrdinalIgnoreCase))
        {
            Unusable(name, string.Join(" eller ", values));
        }
    }

    private void TrueOrFalse(string name) => OneOf(name, ["true", "false"], required: false);

    private void Whole(string name, int least, int most)
    {
        if (_settings[name] is not { Length: > 0 } text)
        {
            return;
        }

        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            Unusable(name, $"et helt tal fra {least} til {most}");
        }
    }

    private bool Present(string name, string example)
    {
        if (!string.IsNullOrWhiteSpace(_settings[name]))
        {
            return true;
        }

        _problems.Add($"Indstillingen {name} mangler. Eksempel: {example}");
        return false;
    }

    private bool IsValue(string name, string value) =>
        string.Equals(_settings[name], value, StringComparison.OrdinalIgnoreCase);

    private void Unusable(string name, string example) =>
        _problems.Add($"Indstillingen {name} kan ikke bruges: »{_settings[name]}«. Eksempel: {example}");

    private void Refuse(string name, string why) => _problems.Add($"Indstillingen {name} kan ikke bruges: {why}");
}

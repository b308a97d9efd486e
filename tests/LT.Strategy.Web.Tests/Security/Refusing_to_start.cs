using System.Diagnostics;
using LT.Strategy.Web.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace LT.Strategy.Web.Tests.Security;

public sealed class Refusing_to_start
{
    private static readonly Dictionary<string, string?> Good = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Database:Provider"] = "SqlServer",
        ["Database:ConnectionString"] = "Server=sql01;Database=LtStrategi;Encrypt=true",
        ["SignIn:Method"] = "OpenIdConnect",
        ["SignIn:Authority"] = "https://login.example.dk/",
        ["SignIn:ClientId"] = "lt-strategi",
        ["SignIn:ClientSecret"] = "hemmelig",
        ["SignIn:PersonClaim"] = "sub",
        ["SignIn:GroupsClaim"] = "groups",
    };

    [Fact]
    public void Complete_settings_start() => Assert.Null(Problem());

    [Theory]
    [InlineData("Database:Provider", null)]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:Provider", "Sqlite")]
    [InlineData("Database:ConnectionString", null)]
    [InlineData("Database:ConnectionString", "det her er ikke en forbindelse")]
    [InlineData("Database:ConnectionString", "Encrypt=true")]
    [InlineData("Database:AllowSqliteInProduction", "ja")]
    [InlineData("Database:MaxBatchSize", "nul")]
    [InlineData("SignIn:Method", null)]
    [InlineData("SignIn:Method", "PersonList")]
    [InlineData("SignIn:Method", "Adgangskode")]
    [InlineData("SignIn:Authority", null)]
    [InlineData("SignIn:Authority", "login.example.dk")]
    [InlineData("SignIn:Authority", "http://login.example.dk/")]
    [InlineData("SignIn:ClientId", null)]
    [InlineData("SignIn:ClientSecret", null)]
    [InlineData("SignIn:SessionMinutes", "1")]
    [InlineData("SignIn:SessionMinutes", "en time")]
    [InlineData("Clock:Start", "2019-06-14T09:00")]
    [InlineData("Api:RequestsPerMinute", "0")]
    [InlineData("Api:RequestsPerMinute", "mange")]
    [InlineData("Api:Clients:0", "lynet")]
    [InlineData("Was:Url", "/was")]
    [InlineData("Was:Url", "http://was.example.dk/")]
    [InlineData("Was:MadeOn", "i fjor")]
    public void In_Production_each_missing_or_wrong_setting_is_named(string name, string? value)
    {
        var problem = Problem((name, value));
        Assert.Contains($"Indstillingen {name} ", problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem!);
    }

    [Fact]
    public void What_is_not_accessible_is_said_in_a_whole_statement() =>
        Assert.StartsWith(
            "Indstillingen Was:MadeOn mangler.",
            Problem(("Was:Unmet:0", "Kurver kan ikke forstørres.")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("CentreChief", null, "SignIn:Groups:0:Scope")]
    [InlineData("ExecutiveBoard", "cbe", "SignIn:Groups:0:Scope")]
    [InlineData("Borgmester", null, "SignIn:Groups:0:Role")]
    [InlineData("7", null, "SignIn:Groups:0:Role")]
    public void A_group_must_give_a_role_that_is_there_with_the_scope_it_has(string role, string? scope, string named)
    {
        var problem = Problem(
            ("SignIn:Groups:0:Group", "ltk-chefer"),
            ("SignIn:Groups:0:Role", role),
            ("SignIn:Groups:0:Scope", scope)
        );
        Assert.Contains($"Indstillingen {named} ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_are_taken_only_from_the_provider_that_people_sign_in_with()
    {
        Assert.Null(Problem(("Api:Audience", "api://lt-strategi"), ("Api:Clients:0", "lynet")));
        Assert.Contains(
            "Indstillingen Api:Audience ",
            Check("Development", ("SignIn:Method", "PersonList"), ("Api:Audience", "api://lt-strategi")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Mail:From", null)]
    [InlineData("Mail:From", "strategi")]
    [InlineData("Mail:BaseAddress", null)]
    [InlineData("Mail:BaseAddress", "http://strategi.example.dk/")]
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:Security", "ja")]
    [InlineData("Mail:Security", "None")]
    [InlineData("Mail:Password", null)]
    [InlineData("Mail:CertificateFile", "/findes/ikke.pem")]
    [InlineData("Mail:SendAt", "klokken syv")]
    [InlineData("Mail:SendAt", "7")]
    [InlineData("Mail:TimeoutSeconds", "0")]
    public void With_a_mail_server_each_missing_or_wrong_setting_of_mail_is_named(string name, string? value)
    {
        (string, string?)[] mail =
        [
            ("Mail:Host", "smtp.example.dk"),
            ("Mail:From", "LT Strategi <strategi@example.dk>"),
            ("Mail:BaseAddress", "https://strategi.example.dk/"),
            ("Mail:UserName", "lt-strategi"),
            ("Mail:Password", "hemmelig"),
        ];
        Assert.Null(Problem(mail));
        Assert.Contains($"Indstillingen {name} ", Problem([.. mail, (name, value)]), StringComparison.Ordinal);
        Assert.Null(Problem([.. mail, ("Mail:Host", ""), (name, value)]));
    }

    [Fact]
    public void Secrets_are_not_repeated()
    {
        var problem = Problem(("Database:ConnectionString", "Server=sql01;Password=hemmelig;Sludder=1"));
        Assert.DoesNotContain("hemmelig", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void SQLite_in_Production_starts_when_asked_for() =>
        Assert.Null(
            Problem(
                ("Database:Provider", "Sqlite"),
                ("Database:ConnectionString", "Data Source=/var/lib/lt-strategi/lt-strategi.db"),
                ("Database:AllowSqliteInProduction", "true")
            )
        );

    [Theory]
    [InlineData("14. juni 2019")]
    [InlineData("14-06-2019")]
    [InlineData("i går")]
    public void A_moved_clock_is_given_as_year_month_day(string start) =>
        Assert.Contains(
            "Indstillingen Clock:Start ",
            Check("Development", ("Clock:Start", start)),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task The_program_says_it_in_one_line_and_ends_with_code_1()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Database__Provider"] = "SqlServer";
        start.Environment["Database__ConnectionString"] = Good["Database:ConnectionString"];
        start.Environment["SignIn__Method"] = "PersonList";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith(
            "Indstillingen SignIn:Method ",
            Assert.Single(error.TrimEnd().Split('\n')),
            StringComparison.Ordinal
        );
        Assert.Equal("", await output);
    }

    private static string? Problem(params (string Name, string? Value)[] changes) => Check("Production", changes);

    private static string? Check(string environment, params (string Name, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(Good, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        return SettingsCheck.FirstProblem(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
            new HostingEnvironment { EnvironmentName = environment }
        );
    }
}

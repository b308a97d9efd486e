using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LT.Strategy.Web.Tests.Reminders;

/// <summary>
/// Instances of the application's sending, on one database and one mail server. It is Saturday 15 June 2019, 7 o'clock in
/// Copenhagen: fifteen weeks and a day after the deadline of the units.
/// </summary>
internal sealed class Sender : IAsyncDisposable
{
    public const string Late = "leder-lyngby-svoemmehal@eksempel.dk";

    private readonly TestDatabase _database;
    private readonly ServiceProvider _outside;
    private readonly List<ServiceProvider> _instances = [];

    private readonly string _certificate = Path.GetTempFileName();

    private Sender(TestDatabase database)
    {
        _database = database;
        _outside = database.Services();
    }

    public MailServer Server { get; } = new();

    /// <summary>How instances that begin from now on speak with the server.</summary>
    public MailSettings Settings { get; private set; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2019, 6, 15, 5, 0, 0, TimeSpan.Zero));

    public static async Task<Sender> WithSampleData() =>
        new(await TestDatabase.WithSampleDataAsync())
        {
            Settings = new MailSettings
            {
                Security = MailSecurity.None,
                From = "LT Strategi <strategi@eksempel.dk>",
                BaseAddress = "https://strategi.eksempel.dk/",
            },
        };

    /// <summary>A server that encrypts, with a certificate that it made itself.</summary>
    public static async Task<Sender> Encrypted(MailSecurity security, bool trusted)
    {
        var sender = await WithSampleData();
        (sender.Settings.Security, sender.Settings.TimeoutSeconds) = (security, 5);
        sender.Server.EncryptsAtOnce = security == MailSecurity.Tls;
        await File.WriteAllTextAsync(sender._certificate, sender.Server.Certificate.ExportCertificatePem());
        sender.Settings.CertificateFile = trusted ? sender._certificate : "";
        return sender;
    }

    /// <summary>One more instance of the application; what it says to the database may be interfered with.</summary>
    public ReminderPost Instance(IInterceptor? interfering = null)
    {
        var services = _database.Services(before: s =>
        {
            s.AddSingleton<TimeProvider>(Time);
            (Settings.Host, Settings.Port) = (
                Settings.Security == MailSecurity.None ? "127.0.0.1" : "localhost",
                Server.Port
            );
            s.AddSingleton(Settings);
            s.AddSingleton<ReminderPost>();
            if (interfering is not null)
            {
                s.ConfigureDbContext<SqliteStrategyDbContext>((_, o) => o.AddInterceptors(interfering));
                s.ConfigureDbContext<SqlServerStrategyDbContext>((_, o) => o.AddInterceptors(interfering));
            }
        });
        _instances.Add(services);
        return services.GetRequiredService<ReminderPost>();
    }

    public Task Run() => Run(Instance());

    public static Task Run(ReminderPost instance) => instance.RunAsync(CancellationToken.None);

    /// <summary>The same minute on each of the days to come.</summary>
    public async Task RunDaily(int days)
    {
        var instance = Instance();
        for (var day = 0; day < days; day++)
        {
            Time.Advance(TimeSpan.FromDays(1));
            await Run(instance);
        }
    }

    public Task Given(Func<StrategyDbContext, Task> change) =>
        Asked(async db =>
        {
            await change(db);
            return await db.SaveChangesAsync();
        });

    /// <summary>A person who has the overdue tasks has another address.</summary>
    public Task GivenAddress(string address) =>
        Given(async db => (await db.Persons.SingleAsync(p => p.Email == Late)).Email = address);

    /// <summary>Then it lies with the chief, and the leader has nothing overdue.</summary>
    public async Task LeaderSendsTheAgreement()
    {
        var now = Time.GetUtcNow().UtcDateTime;
        var unit = await Asked(db => db.Units.SingleAsync(u => u.Code == "lyngby-svoemmehal"));
        var leader = await Asked(db => db.Persons.SingleAsync(p => p.Email == Late));
        DecentralAgreement draft = null!;
        await Given(async db =>
        {
            draft = new DecentralAgreement
            {
                UnitId = unit.Id,
                StrategyYearId = await db.Years.Select(y => y.Id).SingleAsync(),
                StartedAt = now,
            };
            db.Add(draft);
        });
        await Given(async db =>
        {
            var agreement = (await db.WholeAgreementAsync(draft.Id))!;
            agreement.Write(AgreementPart.Introduction, "Flere skal lære at svømme.", now);
            agreement.Submit(new Signature(leader.Id, leader.Name), now);
        });
    }

    public Task<ReminderMail> Mail(string key) =>
        Asked(db =>
            db.ReminderMails.Include(m => m.Person)
                .Where(m => m.Person.DirectoryId == key)
                .OrderByDescending(m => m.Day)
                .FirstAsync()
        );

    public Task<List<ReminderMail>> Mails() => Asked(db => db.ReminderMails.OrderBy(m => m.Id).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances)
        {
            await instance.DisposeAsync();
        }

        await _outside.DisposeAsync();
        await Server.DisposeAsync();
        await _database.DisposeAsync();
        File.Delete(_certificate);
    }

    private Task<T> Asked<T>(Func<StrategyDbContext, Task<T>> ask) => _outside.InContextAsync(ask);
}

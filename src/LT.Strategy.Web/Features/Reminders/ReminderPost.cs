using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Tasks;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>
/// Decides once a day who is reminded, and hands the mails over. Any number of instances may do so at once, and stop anywhere:
/// what is stored decides, and decision 34 says why nobody gets a mail twice.
/// </summary>
public sealed class ReminderPost(
    IServiceScopeFactory scopes,
    MailSettings settings,
    DomainClock clock,
    ILogger<ReminderPost> log
) : IDisposable
{
    private const string Unknown = "Personens opgaver kunne ikke læses. Fejlen står i programmets log.";

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(400);

    private readonly SemaphoreSlim _alone = new(1, 1);

    /// <summary>All that there is to do now, from the time of day that mails are sent.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        if (!ReminderDays.MailsAreSentAt(clock.UtcNow(), settings.SendAt))
        {
            return;
        }

        await _alone.WaitAsync(stop);
        try
        {
            await InContextAsync(LoseSightAsync);
            await InContextAsync(DecideAsync);
            await SendAsync(stop);
        }
        finally
        {
            _alone.Release();
        }
    }

    public void Dispose() => _alone.Dispose();

    /// <summary>An instance stopped while it was handing over: nobody knows whether it came to an end.</summary>
    private async Task LoseSightAsync(StrategyDbContext db)
    {
        var now = clock.UtcNow();
        var lost = await db.ReminderMails.Where(m => m.State == ReminderState.Sending && m.Until < now).ToListAsync();
        lost.ForEach(m =>
            m.LoseSight("Programmet stoppede, mens mailen blev afleveret. Den kan være kommet frem.", now)
        );
        await SavedAsync(db);
    }

    private async Task DecideAsync(StrategyDbContext db)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var last = await db.ReminderRuns.MaxAsync(r => (DateOnly?)r.Day);
        if (last >= today)
        {
            return;
        }

        var earlier = await db.ReminderMails.Where(m => m.Day == last).ToListAsync();
        var madeUpFor = earlier.FindAll(m => m.IsMadeUpFor).ToDictionary(m => m.PersonId, m => m.Since);
        var work = await db.TasksAtWorkAsync(today);
        foreach (var person in await db.PersonsWithRoles(today).Where(p => p.Roles.Count > 0).ToListAsync())
        {
            var since = madeUpFor.GetValueOrDefault(person.Id, last ?? today.AddDays(-1));
            var mail = ReminderMail.To(person, since, today, now);
            var tasks = TasksOf(person, work);
            if (tasks is null)
            {
                mail.Fail(Unknown, now);
            }

            if (tasks is null || mail.Reminds(tasks.Deadlines))
            {
                db.ReminderMails.Add(mail);
            }
        }

        earlier.ForEach(m => m.GiveWay(now));
        db.ReminderRuns.Add(new ReminderRun { Day = today, At = now });
        if (await IsFirstAsync(db, today))
        {
            var old = today.AddDays(-KeptFor.Days);
            await db.ReminderMails.Where(m => m.Day < old).ExecuteDeleteAsync();
        }
    }

    /// <summary>The day is unique: another instance may have decided it meanwhile. Whatever else is wrong is wrong.</summary>
    private async Task<bool> IsFirstAsync(StrategyDbContext db, DateOnly today)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            if (await InContextAsync(other => other.ReminderRuns.AnyAsync(r => r.Day == today)))
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>Null when they cannot be found, so that what is wrong with one person's tasks does not keep the mail from the others.</summary>
    private TasksPage? TasksOf(Person person, TasksAtWork work)
    {
        try
        {
            return work.Of(new Actor(person, work.Today));
        }
        catch (Exception e)
        {
            log.LogError(e, "The tasks of person {Id} could not be found", person.Id);
            return null;
        }
    }

    private async Task SendAsync(CancellationToken stop)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var due = await InContextAsync(db =>
            db.ReminderMails.Where(m => m.Day == today && m.State == ReminderState.Waiting && m.Until <= now)
                .OrderBy(m => m.Id)
                .Select(m => m.Id)
                .ToListAsync()
        );
        if (due.Count == 0)
        {
            return;
        }

        using var postman = new Postman(settings);
        var work = await InContextAsync(db => db.TasksAtWorkAsync(today));
        foreach (var id in due)
        {
            if (stop.IsCancellationRequested || !await InContextAsync(db => SendAsync(db, id, work, postman)))
            {
                return;
            }
        }
    }

    /// <summary>False when the mail server is not there: then the others wait too.</summary>
    private async Task<bool> SendAsync(StrategyDbContext db, int id, TasksAtWork work, Postman postman)
    {
        var now = clock.UtcNow();
        var mail = await db.ReminderMails.SingleAsync(m => m.Id == id);
        if (!mail.IsDueAt(now))
        {
            return true;
        }

        var person = await db.PersonsWithRoles(work.Today).SingleAsync(p => p.Id == mail.PersonId);
        var tasks = TasksOf(person, work);
        if (tasks is null)
        {
            mail.Fail(Unknown, now);
            await SavedAsync(db);
            return true;
        }

        if (!mail.Reminds(tasks.Deadlines))
        {
            mail.Drop(now);
        }
        else if (!person.CanGetMail)
        {
            mail.Refuse("Personen har ingen mailadresse, der kan bruges.", now);
        }
        else if (await postman.ReachAsync() is { } why)
        {
            mail.Fail(why, now);
        }
        else
        {
            return await HandOverAsync(db, mail, person, new Letter(tasks, settings), postman);
        }

        await SavedAsync(db);
        return mail.State != ReminderState.Waiting;
    }

    /// <summary>Said first, so that no other instance does it too; then done, then noted. False when the server stopped answering: then the others wait.</summary>
    private async Task<bool> HandOverAsync(
        StrategyDbContext db,
        ReminderMail mail,
        Person person,
        Letter letter,
        Postman postman
    )
    {
        var now = clock.UtcNow();
        if (Written(letter, person, now) is not { } message)
        {
            mail.Refuse("Mailen kunne ikke skrives til adressen.", now);
            await SavedAsync(db);
            return true;
        }

        mail.HandOver(person.Email, letter.Summary, now);
        if (!await SavedAsync(db))
        {
            return true;
        }

        var reply = await postman.HandOverAsync(message);
        Note(mail, reply);
        await SavedAsync(db);
        return reply.Answer is Answer.Taken or Answer.NotNow or Answer.Refused;
    }

    /// <summary>Null when it cannot be written, so that one person's address does not keep the mail from the others.</summary>
    private MimeMessage? Written(Letter letter, Person person, DateTime now)
    {
        try
        {
            return letter.To(person.Email, person.Id, now);
        }
        catch (Exception e) when (e is ParseException or ArgumentException or FormatException)
        {
            log.LogError(e, "A reminder to person {Id} could not be written", person.Id);
            return null;
        }
    }

    private void Note(ReminderMail mail, Reply reply)
    {
        var now = clock.UtcNow();
        switch (reply.Answer)
        {
            case Answer.Taken:
                mail.Sent(now);
                return;
            case Answer.NotNow:
                mail.Fail(reply.Reason, now);
                break;
            case Answer.Refused:
                mail.Refuse(reply.Reason, now);
                break;
            default:
                mail.LoseSight(
                    $"Mailserveren svarede ikke til sidst: {reply.Reason}. Mailen kan være kommet frem.",
                    now
                );
                break;
        }

        log.LogWarning("Reminder {Id} was not sent: {Answer}", mail.Id, reply.Answer);
    }

    /// <summary>False when another instance was first.</summary>
    private static async Task<bool> SavedAsync(StrategyDbContext db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task InContextAsync(Func<StrategyDbContext, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<StrategyDbContext>());
    }

    private async Task<T> InContextAsync<T>(Func<StrategyDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<StrategyDbContext>());
    }
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MimeKit;

namespace LT.Strategy.Web.Tests.Reminders;

public sealed class Sending_reminders
{
    private const string Late = Sender.Late;

    private static readonly string LateKey = Late.Split('@')[0];

    [Fact]
    public async Task Each_gets_one_mail_with_all_they_have_to_do()
    {
        await using var sender = await Sender.WithSampleData();
        await sender.Run();

        var taken = sender.Server.Recipients;
        Assert.Equal(taken.Order(), taken.Distinct().Order());
        Assert.DoesNotContain("medarbejder@eksempel.dk", taken);
        Assert.DoesNotContain("direktion@eksempel.dk", taken);

        var mail = sender.Server.To(Late).Message;
        Assert.Equal(
            "Påmindelse: Begynd årsaftalen for Lyngby Svømmehal (frist 1. marts)",
            mail.Subject!.Split(" og ")[0]
        );
        Assert.Equal("\"LT Strategi\" <strategi@eksempel.dk>", mail.From.ToString());
        foreach (var text in new[] { Words.Of(mail.TextBody), Words.Of(mail.HtmlBody) })
        {
            Assert.Contains("Én er over fristen.", text, StringComparison.Ordinal);
            Assert.Contains("Begynd årsaftalen for Lyngby Svømmehal", text, StringComparison.Ordinal);
            Assert.Contains(
                "Frist 1. marts 2019, 106 dage over fristen",
                text.Replace('\u00A0', ' '),
                StringComparison.Ordinal
            );
            Assert.Contains("https://strategi.eksempel.dk/opgaver", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_chief_has_one_line_about_all_the_units_that_are_late()
    {
        await using var sender = await Sender.WithSampleData();
        await sender.Run();
        var chief = sender.Server.To("centerchef-cae@eksempel.dk").Message;
        Assert.Single(
            chief.TextBody!.Split('\n'),
            l =>
                l.StartsWith("Følg op på", StringComparison.Ordinal)
                && l.Contains("uden årsaftale", StringComparison.Ordinal)
        );
        Assert.Contains("Lyngby Svømmehal", chief.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Begynd årsaftalen for Lyngby Svømmehal", chief.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadlines_to_come_are_in_a_calendar_file()
    {
        await using var sender = await Sender.WithSampleData();
        sender.Time.Advance(TimeSpan.FromDays(6));
        await sender.Run();
        var mail = sender.Server.To("centerchef-cbe@eksempel.dk").Message;
        var file = (MimePart)Assert.Single(mail.Attachments);
        Assert.Equal("text/calendar", file.ContentType.MimeType);
        using var bytes = new MemoryStream();
        await file.Content!.DecodeToAsync(bytes);
        var calendar = Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(bytes.ToArray()))!;
        var deadline = Assert.Single(calendar.Events, e => e.Start!.Value.Date == new DateTime(2019, 7, 1));
        Assert.Equal("Frist: Begynd årsaftalen for Center for Byudvikling og Erhverv", deadline.Summary);
        Assert.True(deadline.IsAllDay);
    }

    [Fact]
    public async Task Nobody_gets_it_twice_from_two_instances_at_once()
    {
        await using var sender = await Sender.WithSampleData();
        var (one, other) = (sender.Instance(), sender.Instance());
        await Task.WhenAll(Sender.Run(one), Sender.Run(other));
        await Task.WhenAll(Sender.Run(other), Sender.Run(one));

        var mails = await sender.Mails();
        Assert.All(mails, m => Assert.Equal(ReminderState.Sent, m.State));
        Assert.InRange(mails.Count, 5, 100);
        Assert.Equal(mails.Count, sender.Server.Taken.Count);
        Assert.Equal(mails.Count, sender.Server.Recipients.Distinct().Count());
    }

    [Fact]
    public async Task After_a_stop_at_any_point_nobody_gets_it_twice_and_nobody_is_forgotten()
    {
        Assert.SkipUnless(TestDatabase.IsSqlite, "A copied file is what makes this quick");
        int all;
        var stop = new StopInTheMiddle();
        await using (var sender = await Sender.WithSampleData())
        {
            await Sender.Run(sender.Instance(stop));
            all = sender.Server.Taken.Count;
        }

        var random = new Random(2019);
        foreach (var point in Enumerable.Range(0, 8).Select(_ => random.Next(1, stop.Passed + 1)))
        {
            await using var sender = await Sender.WithSampleData();
            await Record.ExceptionAsync(() => Sender.Run(sender.Instance(new StopInTheMiddle { At = point })));
            await sender.Run();
            sender.Time.Advance(ReminderMail.HandingOver + TimeSpan.FromMinutes(1));
            await sender.Run();

            var mails = await sender.Mails();
            Assert.Equal(all, mails.Count);
            Assert.Equal(sender.Server.Recipients.Distinct().Count(), sender.Server.Taken.Count);
            Assert.All(mails, m => Assert.True(m.State is ReminderState.Sent or ReminderState.Uncertain));
            Assert.InRange(mails.Count(m => m.State == ReminderState.Uncertain), 0, 1);
        }
    }

    [Fact]
    public async Task What_was_sent_but_not_noted_is_uncertain_and_stands_in_the_next_days_mail_instead()
    {
        await using var sender = await Sender.WithSampleData();
        var stop = new StopInTheMiddle { When = () => sender.Server.Recipients.Contains(Late) };
        await Record.ExceptionAsync(() => Sender.Run(sender.Instance(stop)));
        await sender.Run();
        Assert.Equal(ReminderState.Sending, (await sender.Mail(LateKey)).State);

        sender.Time.Advance(TimeSpan.FromMinutes(6));
        await sender.Run();
        Assert.Equal(ReminderState.Uncertain, (await sender.Mail(LateKey)).State);
        var first = sender.Server.To(Late).Message.MessageId;

        await sender.RunDaily(1);
        Assert.Equal(2, sender.Server.Recipients.Count(r => r == Late));
        Assert.NotEqual(first, sender.Server.Taken.Last(m => m.To == Late).Message.MessageId);
        await sender.RunDaily(1);
        Assert.Equal(2, sender.Server.Recipients.Count(r => r == Late));
    }

    [Fact]
    public async Task What_is_done_is_not_reminded_of()
    {
        await using var sender = await Sender.WithSampleData();
        sender.Server.Instead = _ => "421 kom igen senere";
        await sender.Run();
        Assert.Equal(ReminderState.Waiting, (await sender.Mails())[0].State);

        await sender.LeaderSendsTheAgreement();
        sender.Server.Instead = _ => null;
        for (var minute = 0; minute < 60; minute++)
        {
            sender.Time.Advance(TimeSpan.FromMinutes(1));
            await sender.Run();
        }

        Assert.Equal(ReminderState.NotNeeded, (await sender.Mail(LateKey)).State);
        Assert.DoesNotContain(Late, sender.Server.Recipients);
        Assert.NotEmpty(sender.Server.Recipients);
        await sender.RunDaily(7);
        Assert.DoesNotContain(Late, sender.Server.Recipients);
    }

    [Fact]
    public async Task A_mail_that_is_refused_for_now_is_tried_again_after_growing_pauses()
    {
        await using var sender = await Sender.WithSampleData();
        var tries = new List<int>();
        var minute = 0;
        sender.Server.Instead = c =>
        {
            if (!c.StartsWith("RCPT", StringComparison.Ordinal) || !c.Contains(Late, StringComparison.Ordinal))
            {
                return null;
            }

            tries.Add(minute);
            return tries.Count < 5 ? "451 prøv igen" : null;
        };
        var instance = sender.Instance();
        for (; minute < 90; minute++)
        {
            await Sender.Run(instance);
            if (minute == 0)
            {
                var mail = await sender.Mail(LateKey);
                Assert.Equal((ReminderState.Waiting, 1, "451 prøv igen"), (mail.State, mail.Tries, mail.Reason));
            }

            sender.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([0, 1, 6, 21, 81], tries);
        Assert.Equal(ReminderState.Sent, (await sender.Mail(LateKey)).State);
        Assert.Single(sender.Server.Recipients, r => r == Late);
    }

    [Fact]
    public async Task A_mail_that_is_refused_for_good_is_not_tried_again_and_stops_no_other()
    {
        await using var sender = await Sender.WithSampleData();
        sender.Server.Instead = c =>
            c.StartsWith("RCPT", StringComparison.Ordinal) && c.Contains(Late, StringComparison.Ordinal)
                ? "550 5.1.1 ukendt modtager"
                : null;
        await sender.Run();
        var mail = await sender.Mail(LateKey);
        Assert.Equal((ReminderState.Refused, "550 5.1.1 ukendt modtager"), (mail.State, mail.Reason));
        Assert.All((await sender.Mails()).Where(m => m.Id != mail.Id), m => Assert.Equal(ReminderState.Sent, m.State));
        await sender.RunDaily(1);
        Assert.DoesNotContain(Late, sender.Server.Recipients);
    }

    [Theory]
    [InlineData("EHLO", ReminderState.Waiting)]
    [InlineData("RCPT", ReminderState.Waiting)]
    [InlineData(MailServer.EndOfMail, ReminderState.Uncertain)]
    public async Task A_server_that_falls_silent_holds_nobody_up(string at, ReminderState expected)
    {
        await using var sender = await Sender.WithSampleData();
        sender.Settings.TimeoutSeconds = 3;
        var asked = 0;
        sender.Server.Instead = c =>
            c.StartsWith(at, StringComparison.Ordinal) && Interlocked.Increment(ref asked) == 1
                ? MailServer.Silence
                : null;
        await sender.Run();
        Assert.Equal(expected, (await sender.Mails())[0].State);
        sender.Time.Advance(TimeSpan.FromMinutes(1));
        await sender.Run();
        var mails = await sender.Mails();
        Assert.All(mails.Skip(1), m => Assert.Equal(ReminderState.Sent, m.State));
        Assert.Equal(expected == ReminderState.Waiting ? ReminderState.Sent : expected, mails[0].State);
        Assert.Equal(sender.Server.Recipients.Distinct().Count(), sender.Server.Taken.Count);
    }

    [Theory]
    [InlineData("bjørn@eksempel.dk", true, "bjørn@eksempel.dk")]
    [InlineData("leder@børnehuset.dk", false, "leder@xn--brnehuset-l8a.dk")]
    public async Task Addresses_with_Danish_letters_are_reached(string address, bool utf8, string said)
    {
        await using var sender = await Sender.WithSampleData();
        sender.Server.KnowsUtf8 = utf8;
        await sender.GivenAddress(address);
        await sender.Run();
        Assert.Equal(ReminderState.Sent, (await sender.Mail(LateKey)).State);
        Assert.Contains("Begynd årsaftalen", sender.Server.To(said).Message.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bjørn@eksempel.dk", "SMTPUTF8")]
    [InlineData("", "ingen mailadresse")]
    [InlineData("ikke en adresse", "ingen mailadresse")]
    public async Task An_address_that_cannot_be_reached_is_shown_and_stops_no_other(string address, string why)
    {
        await using var sender = await Sender.WithSampleData();
        sender.Server.KnowsUtf8 = false;
        await sender.GivenAddress(address);
        await sender.Run();
        var mail = await sender.Mail(LateKey);
        Assert.Equal(ReminderState.Refused, mail.State);
        Assert.Contains(why, mail.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(sender.Server.Taken);
    }

    [Fact]
    public async Task One_whose_tasks_cannot_be_found_stops_no_other()
    {
        await using var sender = await Sender.WithSampleData();
        await sender.Given(db =>
            db.Agreements.Where(a => a.Status == AgreementStatus.Submitted)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.SubmittedAt, (DateTime?)null))
        );
        await sender.Run();
        var mails = await sender.Mails();
        var stopped = mails.FindAll(m => m.State == ReminderState.Waiting);
        Assert.NotEmpty(stopped);
        Assert.All(stopped, m => Assert.Contains("opgaver kunne ikke læses", m.Reason, StringComparison.Ordinal));
        Assert.Contains(Late, sender.Server.Recipients);
        Assert.All(mails.Except(stopped), m => Assert.Equal(ReminderState.Sent, m.State));
    }

    [Fact]
    public async Task What_goes_wrong_with_the_database_is_not_taken_for_another_instance()
    {
        await using var sender = await Sender.WithSampleData();
        await Assert.ThrowsAsync<DbUpdateException>(() => Sender.Run(sender.Instance(new FullDisk())));
        Assert.Empty(await sender.Mails());
        await sender.Run();
        Assert.Contains(Late, sender.Server.Recipients);
    }

    private sealed class FullDisk : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) =>
            eventData.Context!.ChangeTracker.HasChanges()
                ? throw new DbUpdateException("database or disk is full")
                : ValueTask.FromResult(result);
    }

    [Fact]
    public async Task A_day_on_which_nothing_could_be_sent_is_made_up_for()
    {
        await using var sender = await Sender.WithSampleData();
        var server = sender.Server;
        server.Instead = _ => "421 lukket";
        await sender.Run();
        server.Instead = _ => null;
        await sender.RunDaily(1);
        Assert.Equal(new DateOnly(2019, 6, 16), (await sender.Mail(LateKey)).Day);
        Assert.Single(server.Recipients, r => r == Late);
        Assert.Contains(await sender.Mails(), m => m.State == ReminderState.Replaced);
        await sender.RunDaily(5);
        Assert.Single(server.Recipients, r => r == Late);
        await sender.RunDaily(1);
        Assert.Equal(2, server.Recipients.Count(r => r == Late));
        Assert.Equal(new DateOnly(2019, 6, 22), Copenhagen.DayOf((await sender.Mail(LateKey)).ChangedAt));
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_time_of_day()
    {
        await using var sender = await Sender.WithSampleData();
        sender.Time.Advance(TimeSpan.FromHours(23) + TimeSpan.FromMinutes(59));
        await sender.Run();
        Assert.Empty(await sender.Mails());
    }
}

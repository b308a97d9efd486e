using LT.Strategy.Domain.Reminders;

namespace LT.Strategy.Domain.Tests.Reminders;

public class A_reminder
{
    private static readonly DateTime Now = At(Day(14, 6), 7, 0);

    private readonly ReminderMail _mail = ReminderMail.To(
        new Person { DirectoryId = "a", Name = "Anne" },
        Day(13, 6),
        Day(14, 6),
        Now
    );

    [Fact]
    public void Waits_until_it_is_handed_over_and_sent()
    {
        Assert.True(_mail.IsDueAt(Now));
        HandOver();
        Assert.Equal((ReminderState.Sending, false), (_mail.State, _mail.IsDueAt(Now.AddDays(1))));
        _mail.Sent(Now);
        Assert.Equal((ReminderState.Sent, 1, false), (_mail.State, _mail.Tries, _mail.IsMadeUpFor));
    }

    [Fact]
    public void Is_tried_again_after_pauses_that_grow_to_an_hour()
    {
        List<double> pauses = [];
        for (var n = 0; n < 6; n++)
        {
            HandOver();
            _mail.Fail("451", Now);
            pauses.Add((_mail.Until!.Value - Now).TotalMinutes);
        }

        Assert.Equal([1, 5, 15, 60, 60, 60], pauses);
        Assert.Equal(6, _mail.Tries);
    }

    [Fact]
    public void A_server_that_was_not_reached_counts_as_a_try()
    {
        _mail.Fail("intet svar", Now);
        Assert.Equal((1, "intet svar", false), (_mail.Tries, _mail.Reason, _mail.IsDueAt(Now.AddSeconds(59))));
        Assert.True(_mail.IsDueAt(Now.AddMinutes(1)));
    }

    [Fact]
    public void One_that_may_have_arrived_is_not_due_again_and_the_next_days_mail_reminds_of_it()
    {
        HandOver();
        _mail.LoseSight("intet svar", Now);
        _mail.GiveWay(Now.AddDays(1));
        Assert.Equal(
            (ReminderState.Uncertain, false, true),
            (_mail.State, _mail.IsDueAt(Now.AddDays(1)), _mail.IsMadeUpFor)
        );
    }

    [Fact]
    public void One_that_waits_gives_way_to_the_next_days()
    {
        _mail.Fail("intet svar", Now);
        _mail.GiveWay(Now.AddDays(1));
        Assert.Equal((ReminderState.Replaced, "intet svar"), (_mail.State, _mail.Reason));
    }

    [Fact]
    public void One_that_is_refused_is_not_made_up_for()
    {
        HandOver();
        _mail.Refuse("550", Now);
        Assert.Equal((ReminderState.Refused, false), (_mail.State, _mail.IsMadeUpFor));
    }

    [Fact]
    public void Reminds_only_of_what_fell_on_its_days()
    {
        Assert.True(_mail.Reminds([Day(17, 6)]));
        Assert.False(_mail.Reminds([Day(18, 6)]));
        Assert.False(_mail.Reminds([]));
    }

    [Fact]
    public void Each_change_is_a_version_of_its_own()
    {
        var before = _mail.Version;
        HandOver();
        Assert.NotEqual(before, _mail.Version);
    }

    private void HandOver() => _mail.HandOver("anne@ltk.dk", "Påmindelse", Now);
}

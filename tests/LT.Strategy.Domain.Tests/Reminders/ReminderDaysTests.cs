using CsCheck;
using LT.Strategy.Domain.Reminders;

namespace LT.Strategy.Domain.Tests.Reminders;

public class When_somebody_is_reminded
{
    private static readonly DateOnly Due = Day(15, 1);

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 730].Select(n => Day(1, 1, 2018).AddDays(n));

    [Fact]
    public void Twenty_ten_and_three_days_before_the_day_after_and_then_weekly() =>
        Assert.Equal(
            [Day(26, 12, 2018), Day(5, 1), Day(12, 1), Day(16, 1), Day(23, 1), Day(30, 1), Day(6, 2)],
            DaysFrom(Day(1, 12, 2018), Day(10, 2), Due)
        );

    [Fact]
    public void Not_on_the_day_itself() => Assert.False(ReminderDays.FallsOn(Due, [Due]));

    [Fact]
    public void Never_without_a_deadline() => Assert.False(ReminderDays.FallsOn(Due, []));

    [Fact]
    public void What_is_overdue_is_told_of_in_the_rhythm_of_the_oldest() =>
        Assert.Equal(
            [Day(16, 1), Day(19, 1), Day(23, 1), Day(30, 1), Day(6, 2)],
            DaysFrom(Day(16, 1), Day(10, 2), Due, Day(18, 1))
        );

    [Fact]
    public void When_the_oldest_is_done_the_next_oldest_sets_the_rhythm() =>
        Assert.Equal([Day(26, 1), Day(2, 2), Day(9, 2)], DaysFrom(Day(24, 1), Day(10, 2), Day(18, 1)));

    [Fact]
    public void A_run_that_was_missed_is_made_up_for_on_the_next()
    {
        Assert.True(ReminderDays.FallsBetween(Day(11, 1), Day(14, 1), [Due]));
        Assert.False(ReminderDays.FallsBetween(Day(12, 1), Day(14, 1), [Due]));
    }

    [Fact]
    public void Nobody_is_reminded_of_what_fell_more_than_a_week_ago() =>
        Assert.False(ReminderDays.FallsBetween(Day(1, 1, 2018), Day(13, 1), [Day(25, 1)]));

    [Fact]
    public void One_deadline_reminds_three_times_before_and_each_seventh_day_after_in_any_year() =>
        AnyDay.Sample(due =>
        {
            var days = DaysFrom(due.AddDays(-40), due.AddDays(60), due);
            Assert.Equal([-20, -10, -3, 1, 8, 15], days.Take(6).Select(d => d.DayNumber - due.DayNumber));
            Assert.All(days.Skip(4), d => Assert.Equal(due.AddDays(1).DayOfWeek, d.DayOfWeek));
        });

    [Fact]
    public void Overdue_things_alone_remind_no_more_than_once_in_any_seven_days() =>
        Gen.Select(AnyDay.Array[1, 6], Gen.Int[2, 200])
            .Sample(
                (dues, later) =>
                {
                    var from = dues.Max().AddDays(later);
                    Assert.Single(DaysFrom(from, from.AddDays(6), dues));
                }
            );

    [Fact]
    public void No_reminder_is_lost_or_repeated_whatever_days_the_runs_fall_on() =>
        Gen.Select(AnyDay.Array[1, 4], Gen.Int[1, 7].Array[20])
            .Sample(
                (dues, gaps) =>
                {
                    var last = dues.Min().AddDays(-25);
                    foreach (var gap in gaps)
                    {
                        var today = last.AddDays(gap);
                        Assert.Equal(
                            DaysFrom(last.AddDays(1), today, dues).Count > 0,
                            ReminderDays.FallsBetween(last, today, dues)
                        );
                        last = today;
                    }
                }
            );

    [Fact]
    public void Each_day_of_a_year_has_one_time_for_sending_also_when_the_clocks_change()
    {
        var sendAt = new TimeOnly(2, 30);
        var last = Day(30, 3).AddDays(-1);
        List<DateOnly> runs = [];
        for (var now = Utc(Day(30, 3), 0, 0); now < Utc(Day(29, 10), 0, 0); now = now.AddMinutes(30))
        {
            if (ReminderDays.MailsAreSentAt(now, sendAt) && Copenhagen.DayOf(now) > last)
            {
                last = Copenhagen.DayOf(now);
                runs.Add(last);
            }
        }

        Assert.Equal(Enumerable.Range(0, 213).Select(n => Day(30, 3).AddDays(n)), runs);
    }

    private static List<DateOnly> DaysFrom(DateOnly from, DateOnly to, params DateOnly[] dues) =>
        [
            .. Enumerable
                .Range(0, to.DayNumber - from.DayNumber + 1)
                .Select(from.AddDays)
                .Where(day => ReminderDays.FallsOn(day, dues)),
        ];
}

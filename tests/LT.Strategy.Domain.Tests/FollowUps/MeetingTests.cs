namespace LT.Strategy.Domain.Tests.FollowUps;

public class A_follow_up_meeting
{
    private static readonly DateOnly Today = Day(14, 6);

    private static readonly Signature Office = new(5, "Strategisekretariatet");

    private static readonly MeetingPlan Plan = new(
        MeetingKind.ExecutiveBoard,
        Day(19, 6),
        new TimeOnly(9, 0),
        "Rådhuset",
        "Direktionen",
        ""
    );

    private static readonly DecisionPlan Decided = new(
        "1.1",
        "Lav en plan.",
        new Responsible(Role.CentreChief, AgreementOwner.OfCentre(7), "Centerchef, Center for Alt"),
        Day(30, 8)
    );

    private readonly StrategyYear _year = Koncernstrategi2019.Year();

    [Fact]
    public void Is_called_with_day_time_place_and_participants()
    {
        Assert.Equal(
            ["KindMissing", "DateMissing", "TimeMissing", "PlaceMissing", "ParticipantsMissing"],
            Names.Of(FollowUpMeeting.ObstaclesToCalling(new MeetingPlan(null, null, null, " ", "", null), _year))
        );
        var meeting = Called(Plan with { Place = " Rådhuset " });
        Assert.Equal(("Rådhuset", Day(19, 6), 2019), (meeting.Place, meeting.On, meeting.Year));
    }

    [Fact]
    public void Lies_after_the_day_the_year_was_opened_and_within_the_year_after_it()
    {
        var opened = _year.OpenedOn!.Value;
        Assert.Equal(["BeforeTheYear"], ToCall(Plan with { On = opened }));
        Assert.Empty(ToCall(Plan with { On = opened.AddDays(1) }));
        Assert.Empty(ToCall(Plan with { On = Day(31, 12, 2020) }));
        Assert.Equal(["LongAfterTheYear"], ToCall(Plan with { On = Day(1, 1, 2021) }));
    }

    [Fact]
    public void Shows_the_day_before_it_and_today_while_that_has_not_come()
    {
        var meeting = Called(Plan);
        Assert.Equal(Day(14, 6), meeting.ShownOn(Day(14, 6)));
        Assert.Equal(Day(18, 6), meeting.ShownOn(Day(18, 6)));
        Assert.Equal(Day(18, 6), meeting.ShownOn(Day(19, 6)));
        Assert.Equal(Day(18, 6), meeting.ShownOn(Day(1, 3, 2025)));
    }

    [Fact]
    public void Is_moved_until_its_day_has_passed_and_never_into_the_past()
    {
        var meeting = Called(Plan);
        Assert.Equal(["MovedToThePast"], ToMove(meeting, Day(13, 6), Today));
        Assert.Empty(ToMove(meeting, Day(14, 6), Today));
        Assert.Empty(ToMove(meeting, Day(21, 6), Day(19, 6)));
        Assert.Equal(["AlreadyHeld"], ToMove(meeting, Day(21, 6), Day(20, 6)));
        Assert.Empty(ToMove(meeting, Day(19, 6), Day(20, 6)));
    }

    [Fact]
    public void Takes_decisions_from_its_own_day()
    {
        var meeting = Called(Plan);
        Assert.Equal(["NotHeldYet"], Names.Of(meeting.ObstaclesToDeciding(Decided, Day(18, 6))));
        Assert.Empty(meeting.ObstaclesToDeciding(Decided, Day(19, 6)));
        Assert.Throws<BrokenRuleException>(() => meeting.Decide(Decided, Office, Noon(Day(18, 6))));
        Assert.Equal(
            ["TextMissing", "ResponsibleMissing", "DueMissing"],
            Names.Of(meeting.ObstaclesToDeciding(new DecisionPlan("1.1", " ", null, null), Day(19, 6)))
        );
        Assert.Equal(
            ["DueBeforeMeeting"],
            Names.Of(meeting.ObstaclesToDeciding(Decided with { DueOn = Day(18, 6) }, Day(19, 6)))
        );
    }

    [Fact]
    public void Has_one_note_on_each_point_which_everyone_writes_in()
    {
        var meeting = Called(Plan);
        meeting.Note("1.1", "Først.", Office, Noon(Today));
        meeting.Note("1.1", "Så dette.", Given.Board, Noon(Today));
        meeting.Note(FollowUpMeeting.WholeMeeting, "Om det hele.", Office, Noon(Today));
        Assert.Equal(["Så dette.", "Om det hele."], meeting.Notes.Select(n => n.Text));
        Assert.Equal("Direktionen", meeting.NoteOn("1.1")!.SavedBy);
        Assert.Equal(["TextTooLong"], Names.Of(meeting.ObstaclesToNoting(new string('x', 4001))));
    }

    [Fact]
    public void Is_approved_from_its_own_day_and_then_nothing_in_it_changes()
    {
        var meeting = Called(Plan);
        Assert.Equal(["NotHeldYet"], Names.Of(meeting.ObstaclesToApproving(At(Day(19, 6), 8, 59))));
        Assert.Empty(meeting.ObstaclesToApproving(At(Day(19, 6), 9, 0)));
        Assert.Equal(["NotApproved"], Names.Of(meeting.ObstaclesToAdding("Ret.")));
        var decision = meeting.Decide(Decided, Office, Noon(Day(19, 6)));
        meeting.Approve(Given.Board, Noon(Day(19, 6)));

        Assert.All(
            new[]
            {
                meeting.ObstaclesToNoting("Mere."),
                meeting.ObstaclesToDeciding(Decided, Day(20, 6)),
                meeting.ObstaclesToCorrecting(decision, Decided, Day(20, 6)),
                meeting.ObstaclesToWithdrawing(decision, "Fejl"),
                meeting.ObstaclesToApproving(Noon(Day(20, 6))),
                meeting.ObstaclesToChanging(Plan, _year, Day(19, 6)),
            },
            o => Assert.Equal("MinutesApproved", o[0].Name)
        );
        Assert.Throws<BrokenRuleException>(() => meeting.Note("1.1", "Mere.", Office, Noon(Day(20, 6))));
        meeting.Add("Der skulle stå CSO.", Office, Noon(Day(20, 6)));
        Assert.Equal("Der skulle stå CSO.", Assert.Single(meeting.Additions).Text);
    }

    [Fact]
    public void Is_cancelled_with_a_reason_unless_something_was_decided()
    {
        var meeting = Called(Plan);
        Assert.Equal(["ReasonMissing"], Names.Of(meeting.ObstaclesToCancelling(" ", Today)));
        meeting.Cancel("Ferie", Office, Noon(Today));
        Assert.Equal(["Cancelled"], Names.Of(meeting.ObstaclesToNoting("x")));
        Assert.False(meeting.HasBegun(Day(20, 6)));

        var held = Called(Plan);
        held.Decide(Decided, Office, Noon(Day(19, 6)));
        Assert.Equal(["HasDecisions"], Names.Of(held.ObstaclesToCancelling("Ferie", Day(19, 6))));
    }

    [Fact]
    public void Puts_another_decision_in_the_place_of_one_that_is_corrected()
    {
        var meeting = Called(Plan);
        var first = meeting.Decide(Decided, Office, Noon(Day(19, 6)));
        var second = meeting.Correct(first, Decided with { Text = "Lav to planer." }, Office, Noon(Day(20, 6)));
        Assert.Equal((true, false), (first.IsOpenOn(Day(19, 6)), first.IsOpenOn(Day(20, 6))));
        Assert.Equal((false, true), (second.IsOpenOn(Day(19, 6)), second.IsOpenOn(Day(20, 6))));
        Assert.Equal("Lav en plan.", first.Text);
        Assert.Equal(["AlreadyWithdrawn"], Names.Of(meeting.ObstaclesToCorrecting(first, Decided, Day(20, 6))));
    }

    [Fact]
    public void Has_decisions_that_are_closed_once_with_a_note_and_a_day()
    {
        var decision = Called(Plan).Decide(Decided, Office, Noon(Day(19, 6)));
        Assert.Equal(
            ["DateMissing", "ClosingNoteMissing"],
            Names.Of(decision.ObstaclesToClosing(null, " ", Day(1, 7)))
        );
        Assert.Equal(["AfterToday"], Names.Of(decision.ObstaclesToClosing(Day(2, 7), "Gjort.", Day(1, 7))));
        Assert.Equal(["BeforeTheDecision"], Names.Of(decision.ObstaclesToClosing(Day(18, 6), "Gjort.", Day(1, 7))));
        decision.Close(Day(28, 6), "Gjort.", Given.Chief, Noon(Day(1, 7)));
        Assert.Equal((true, false), (decision.IsOpenOn(Day(30, 6)), decision.IsOpenOn(Day(1, 7))));
        Assert.Equal(["AlreadyClosed"], Names.Of(decision.ObstaclesToClosing(Day(1, 7), "Igen.", Day(2, 7))));
    }

    [Fact]
    public void Gets_the_decisions_of_others_back_as_they_stood_the_day_before()
    {
        var (april, june, august) = (Called(On(9, 4)), Called(On(19, 6)), Called(On(20, 8)));
        var done = april.Decide(Decided with { Text = "Gjort i maj." }, Office, Noon(Day(9, 4)));
        var late = april.Decide(Decided with { Text = "Gjort i juli." }, Office, Noon(Day(9, 4)));
        var wrong = april.Decide(Decided with { Text = "Skrevet forkert." }, Office, Noon(Day(9, 4)));
        april.Withdraw(wrong, "Skrevet to gange", Office, Noon(Day(10, 4)));
        june.Decide(Decided with { Text = "Ny i juni.", DueOn = Day(1, 7) }, Office, Noon(Day(19, 6)));
        done.Close(Day(3, 5), "Gjort.", Given.Chief, Noon(Day(3, 5)));
        Assert.Equal("Gjort i juli. | Gjort i maj.", Earlier(june));

        // what happens later changes nothing of what the meeting in June shows
        late.Close(Day(19, 6), "Gjort.", Given.Chief, Noon(Day(19, 6)));
        april.Decide(Decided with { Text = "Skrevet for sent." }, Office, Noon(Day(1, 8)));
        Assert.Equal("Gjort i juli. | Gjort i maj.", Earlier(june));
        Assert.Equal("Ny i juni. Skrevet for sent. | Gjort i juli.", Earlier(august));

        string Earlier(FollowUpMeeting meeting)
        {
            var earlier = EarlierDecisions.Of(meeting, [april, june, august], meeting.ShownOn(Day(1, 9)));
            return $"{string.Join(' ', earlier.Open.Select(d => d.Text))} | {string.Join(' ', earlier.Closed.Select(d => d.Text))}";
        }
    }

    [Fact]
    public void Closed_since_last_time_is_counted_from_the_meeting_that_was_known_then()
    {
        var (april, june) = (Called(On(9, 4)), Called(On(19, 6)));
        var decision = april.Decide(Decided, Office, Noon(Day(9, 4)));
        decision.Close(Day(3, 5), "Gjort.", Given.Chief, Noon(Day(3, 5)));
        var cancelled = Called(On(12, 6));
        cancelled.Cancel("Ferie", Office, Noon(Day(11, 6)));
        var calledLater = FollowUpMeeting.Call(On(13, 6), _year, Office, Noon(Day(1, 7)));
        Assert.Equal(april, june.Before([april, cancelled, calledLater, june], Day(18, 6)));
        Assert.Equal([decision], EarlierDecisions.Of(june, [april, cancelled, calledLater, june], Day(18, 6)).Closed);

        // known by then, it would have been the one before
        var held = Called(On(12, 6));
        Assert.Equal(held, june.Before([april, held, june], Day(18, 6)));
        Assert.Empty(EarlierDecisions.Of(june, [april, held, june], Day(18, 6)).Closed);
        Assert.Equal(["AlreadyHeld"], Names.Of(held.ObstaclesToCancelling("Ferie", Day(13, 6))));
        Assert.Empty(held.ObstaclesToCancelling("Ferie", Day(12, 6)));
    }

    private static MeetingPlan On(int day, int month) => Plan with { On = Day(day, month) };

    private FollowUpMeeting Called(MeetingPlan plan) => FollowUpMeeting.Call(plan, _year, Office, Noon(Day(1, 4)));

    private IEnumerable<string> ToCall(MeetingPlan plan) => Names.Of(FollowUpMeeting.ObstaclesToCalling(plan, _year));

    private IEnumerable<string> ToMove(FollowUpMeeting meeting, DateOnly to, DateOnly today) =>
        Names.Of(meeting.ObstaclesToChanging(Plan with { On = to }, _year, today));
}

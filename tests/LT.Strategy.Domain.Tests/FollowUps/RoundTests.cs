namespace LT.Strategy.Domain.Tests.FollowUps;

public class A_round_of_follow_up
{
    private static readonly DateOnly Opens = Day(3, 6);

    private static readonly DateOnly Closes = Day(21, 6);

    private readonly Given _given = new();
    private readonly CentreAgreement _agreement;

    public A_round_of_follow_up() =>
        _agreement = _given.Concluded(_given.ACentre("A"), null, "1.1", "2.1", "3.1", "4.1");

    [Fact]
    public void Takes_what_is_followed_up_on_while_it_is_open_and_nothing_else()
    {
        var round = Round();
        Assert.False(round.Takes(Answer(0, Opens.AddDays(-1))));
        Assert.True(round.Takes(Answer(0, Opens)));
        Assert.True(round.Takes(Answer(0, Closes.AddDays(9))));
        round.Close(1, Noon(Closes.AddDays(2)));
        Assert.True(round.Takes(Answer(1, Closes.AddDays(1))));
        Assert.False(round.Takes(Answer(1, Closes.AddDays(3))));
    }

    [Fact]
    public void Is_handed_in_when_every_initiative_is_answered_for()
    {
        var round = Round();
        Answer(0, Opens.AddDays(-1));
        Assert.Equal(["Unanswered", "Unanswered", "Unanswered", "Unanswered"], Trying(round, Opens));
        for (var i = 0; i < 4; i++)
        {
            Answer(i, Opens);
        }

        Assert.Empty(Trying(round, Opens));
        Assert.Equal((_agreement.OwnerCode, Given.Chief.PersonId), (round.HandIns[0].OwnerCode, round.HandIns[0].ById));
        Assert.Equal(["AlreadyHandedIn"], Trying(round, Opens));
    }

    [Fact]
    public void Keeps_both_names_when_a_deputy_hands_in()
    {
        var round = Round();
        AnswerAll(Opens);
        var handIn = round.HandIn(_agreement, new Signature(8, "Souschefen", 1, "Centerchefen"), Noon(Opens));
        Assert.Equal((8, 1, "Souschefen, på vegne af Centerchefen"), (handIn.ById, handIn.ForId, handIn.By));
    }

    [Fact]
    public void What_an_amendment_adds_is_answered_for_too()
    {
        var round = Round();
        AnswerAll(Opens);
        Given.Amend(_agreement, Opens, a => _given.AnInitiative(a, "1.2"));
        Assert.Equal(["Unanswered"], Trying(round, Opens.AddDays(1)));
    }

    [Theory]
    [InlineData(-1, "RoundNotOpen")]
    [InlineData(0, null)]
    [InlineData(30, null)]
    public void Is_open_from_its_first_day_until_it_is_closed(int days, string? obstacle)
    {
        var (round, day) = (Round(), Opens.AddDays(days));
        AnswerAll(Opens);
        Assert.Equal(obstacle is null ? [] : [obstacle], Trying(round, day));
    }

    [Fact]
    public void Stands_as_it_is_once_it_is_closed()
    {
        var round = Round();
        AnswerAll(Opens);
        Assert.Equal(["NotOpened"], Names.Of(round.ObstaclesToClosing(Opens.AddDays(-1))));
        round.Close(1, Noon(Closes));
        Assert.Equal(["RoundNotOpen"], Trying(round, Closes));
        Assert.Equal(["RoundClosed"], Names.Of(round.ObstaclesToClosing(Closes)));
        Assert.Equal(["RoundClosed"], Names.Of(round.ObstaclesToPlanning(Plan(), _given.Year, [round], Day(1, 5))));
    }

    [Fact]
    public void Asks_those_it_names_and_nobody_else()
    {
        var (other, round) = (_given.Concluded(_given.ACentre("B")), Round());
        Assert.Equal(["NotAsked"], Names.WhenTrying(() => round.HandIn(other, Given.Chief, Noon(Opens))));
    }

    [Fact]
    public void Is_not_handed_in_for_what_is_no_longer_in_force()
    {
        var round = Round();
        AnswerAll(Opens);
        _agreement.Withdraw(Given.Board, "Fejl.", Noon(Opens));
        Assert.Equal(["NotInForce"], Trying(round, Opens));
    }

    [Fact]
    public void Does_not_overlap_another()
    {
        var round = Round();
        RoundPlan At(int opens, int closes) =>
            Plan() with
            {
                Name = "En til",
                OpensOn = Opens.AddDays(opens),
                ClosesOn = Opens.AddDays(closes),
            };
        Assert.Equal(["OverlapsAnother"], Obstacles(At(18, 30), round));
        Assert.Equal(["OverlapsAnother"], Obstacles(At(-5, 0), round));
        Assert.Empty(Obstacles(At(19, 30), round));
        Assert.Empty(Obstacles(At(-5, -1), round));
    }

    [Fact]
    public void Takes_nothing_more_from_the_day_the_next_one_opens()
    {
        var (round, next) = TwoRounds();
        var day = next.OpensOn;
        Assert.True(round.IsOpenOn(day.AddDays(-1)));
        Assert.False(round.IsOpenOn(day));
        Assert.All(
            new[] { Answer(0, day.AddDays(-1)), Answer(0, day), Answer(0, day.AddDays(40)) },
            a => Assert.Single(new[] { round, next }, r => r.Takes(a))
        );
        AnswerAll(day.AddDays(-1));
        Assert.Equal(["RoundNotOpen"], Trying(round, day));
        Assert.Equal(["RoundClosed"], Names.Of(round.ObstaclesToClosing(day)));
        Assert.Equal(["RoundClosed"], Names.Of(round.ObstaclesToPlanning(Plan(), _given.Year, [round, next], day)));
        Assert.Equal(day.AddDays(-1), round.LastDay);
    }

    [Fact]
    public void Goes_on_when_the_next_one_is_moved_or_taken_back()
    {
        var (round, next) = TwoRounds();
        var later = next.OpensOn.AddDays(7);
        var moved = Next() with { OpensOn = later, ClosesOn = later.AddDays(7) };
        next.Plan(moved, _given.Year, [round, next], Noon(Opens));
        Assert.Equal(later, round.NextOpensOn);
        next.Drop([round, next], Opens);
        Assert.Null(round.NextOpensOn);
        Assert.True(round.IsOpenOn(later));
    }

    [Fact]
    public void Stays_as_it_was_closed_whatever_is_planned_after_it()
    {
        var round = Round();
        round.Close(1, Noon(Closes));
        FollowUpRound.Of(Next(), _given.Year, [round], Noon(Closes));
        Assert.Equal((null, Closes), (round.NextOpensOn, round.LastDay));
    }

    [Fact]
    public void Does_not_take_what_was_said_earlier_on_the_day_it_was_opened()
    {
        var plan = Plan();
        var at = At(plan.OpensOn!.Value, 11, 0);
        var round = FollowUpRound.Of(plan, _given.Year, [], at);
        FollowUp Said(int hour) =>
            _agreement.FollowUp(
                _agreement.Initiatives[0].Id,
                OwnAssessment.OnTrack,
                "",
                1,
                At(plan.OpensOn.Value, hour, 0)
            );
        Assert.False(round.Takes(Said(9)));
        Assert.True(round.Takes(Said(12)));

        // planned before, it takes the whole day; moved to today, from now on
        Assert.True(Round().Takes(Said(9)));
        var (_, next) = TwoRounds();
        next.Plan(Next() with { OpensOn = Closes.AddDays(2) }, _given.Year, [next], At(Closes.AddDays(2), 11, 0));
        Assert.Equal(At(Closes.AddDays(2), 11, 0), next.OpenedAt);
    }

    [Fact]
    public void Keeps_what_was_said_before_another_was_opened_the_same_day()
    {
        var (left, day) = (Round(), Closes.AddDays(2));
        var opened = At(day, 11, 0);
        var next = FollowUpRound.Of(
            Next() with
            {
                OpensOn = day,
                ClosesOn = day.AddDays(9),
            },
            _given.Year,
            [left],
            opened
        );
        FollowUp Said(int hour) =>
            _agreement.FollowUp(_agreement.Initiatives[0].Id, OwnAssessment.OnTrack, "", 1, At(day, hour, 0));
        Assert.Equal((true, false), (left.Takes(Said(9)), next.Takes(Said(9))));
        Assert.Equal((false, true), (left.Takes(Said(12)), next.Takes(Said(12))));
        Assert.Equal((opened, true), (left.ClosedAt, left.HasEndedOn(day)));
    }

    [Fact]
    public void Is_planned_with_a_name_days_in_order_and_somebody_to_ask()
    {
        Assert.Empty(Obstacles(Plan()));
        Assert.Equal(["NameMissing"], Obstacles(Plan() with { Name = " " }));
        Assert.Equal(
            ["NameTooLong"],
            Obstacles(Plan() with { Name = new string('x', FollowUpRound.NameMaxLength + 1) })
        );
        Assert.Equal(["DateMissing"], Obstacles(Plan() with { PeriodTo = null }));
        Assert.Equal(["PeriodBackwards"], Obstacles(Plan() with { PeriodTo = Day(1, 3) }));
        Assert.Equal(["DateMissing"], Obstacles(Plan() with { OpensOn = null }));
        Assert.Equal(["DateMissing"], Obstacles(Plan() with { ClosesOn = null }));
        Assert.Equal(["ClosesBeforeOpening"], Obstacles(Plan() with { ClosesOn = Opens.AddDays(-1) }));
        Assert.Equal(["OpensBeforeToday"], Obstacles(Plan() with { OpensOn = Day(30, 4) }));
        Assert.Equal(["NobodyAsked"], Obstacles(Plan() with { Asked = [] }));
        Assert.Equal(["NameTaken", "OverlapsAnother"], Obstacles(Plan() with { Name = "anden OPFØLGNING" }, Round()));
    }

    [Fact]
    public void May_get_a_later_deadline_but_no_other_first_day_once_it_has_opened()
    {
        var round = Round();
        IReadOnlyList<Obstacle> Planning(RoundPlan plan) =>
            round.ObstaclesToPlanning(plan, _given.Year, [round], Opens.AddDays(1));
        Assert.Equal(["AlreadyOpened"], Names.Of(Planning(Plan() with { OpensOn = Opens.AddDays(2) })));
        Assert.Empty(Planning(Plan() with { ClosesOn = Closes.AddDays(7) }));
        round.Plan(Plan() with { ClosesOn = Closes.AddDays(7) }, _given.Year, [round], Noon(Opens.AddDays(1)));
        Assert.Equal(Closes.AddDays(7), round.ClosesOn);
    }

    [Fact]
    public void Is_taken_back_only_before_it_opens()
    {
        Assert.Empty(Round().ObstaclesToDropping(Opens.AddDays(-1)));
        Assert.Equal(["AlreadyOpened"], Names.Of(Round().ObstaclesToDropping(Opens)));
    }

    [Fact]
    public void Three_are_proposed_that_can_be_held_as_they_stand()
    {
        List<FollowUpRound> rounds = [];
        foreach (var plan in RoundPlan.Proposed(_given.Year, ["A"]))
        {
            rounds.Add(FollowUpRound.Of(plan, _given.Year, rounds, Noon(Day(2, 1))));
        }

        Assert.Equal(3, rounds.Count);
    }

    private FollowUpRound Round() => FollowUpRound.Of(Plan(), _given.Year, [], Noon(Day(1, 5)));

    private RoundPlan Plan() => new("Anden opfølgning", Day(1, 4), Day(31, 5), Opens, Closes, [_agreement.OwnerCode]);

    private RoundPlan Next() =>
        Plan() with
        {
            Name = "Tredje opfølgning",
            OpensOn = Closes.AddDays(10),
            ClosesOn = Closes.AddDays(20),
        };

    private (FollowUpRound Round, FollowUpRound Next) TwoRounds()
    {
        var round = Round();
        return (round, FollowUpRound.Of(Next(), _given.Year, [round], Noon(Opens)));
    }

    private IEnumerable<string> Obstacles(RoundPlan plan, params FollowUpRound[] others) =>
        Names.Of(plan.Obstacles(_given.Year, others, Day(1, 5), null));

    private IReadOnlyList<string> Trying(FollowUpRound round, DateOnly day) =>
        Names.WhenTrying(() => round.HandIn(_agreement, Given.Chief, Noon(day)));

    private FollowUp Answer(int initiative, DateOnly day) =>
        _agreement.FollowUp(_agreement.Initiatives[initiative].Id, OwnAssessment.OnTrack, "", 1, Noon(day));

    private void AnswerAll(DateOnly day)
    {
        for (var i = 0; i < _agreement.Initiatives.Count; i++)
        {
            Answer(i, day);
        }
    }
}

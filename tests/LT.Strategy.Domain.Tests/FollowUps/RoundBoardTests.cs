namespace LT.Strategy.Domain.Tests.FollowUps;

public class The_board_of_a_round
{
    private static readonly DateOnly Opens = Day(3, 6);

    private static readonly DateOnly Closes = Day(21, 6);

    private readonly Given _given = new();

    [Fact]
    public void Tells_who_has_handed_in_who_is_under_way_and_who_is_missing()
    {
        var (done, begun, silent) = (Concluded("A"), Concluded("B"), Concluded("C"));
        _given.ACentre("D");
        var round = Round();
        Answer(done, Opens, 4);
        Answer(begun, Opens, 1);
        round.HandIn(done, Given.Chief, Noon(Opens));
        Assert.Equal(
            [
                (RoundState.HandedIn, 4, 4, false),
                (RoundState.UnderWay, 1, 4, false),
                (RoundState.Missing, 0, 4, false),
                (RoundState.NoAgreement, 0, 0, false),
            ],
            Lines(round, Closes)
        );
        Assert.Empty(silent.FollowUps);
    }

    [Fact]
    public void Marks_what_comes_after_the_deadline_and_what_has_not_come()
    {
        var (late, silent) = (Concluded("A"), Concluded("B"));
        var round = Round();
        Answer(late, Closes.AddDays(1), 4);
        round.HandIn(late, Given.Chief, Noon(Closes.AddDays(1)));
        Assert.Equal(
            [(RoundState.HandedIn, 4, 4, true), (RoundState.Missing, 0, 4, true)],
            Lines(round, Closes.AddDays(1))
        );
        Assert.Empty(silent.FollowUps);
    }

    [Fact]
    public void The_last_day_is_in_time()
    {
        var agreement = Concluded("A");
        var round = Round();
        Answer(agreement, Closes, 4);
        round.HandIn(agreement, Given.Chief, At(Closes, 23, 59));
        Assert.False(Assert.Single(Lines(round, Closes)).IsLate);
        Assert.True(round.IsLate(At(Closes.AddDays(1), 0, 1)));
    }

    [Fact]
    public void Stands_for_ever_as_it_stood_when_the_round_was_closed()
    {
        var (agreement, closedOn) = (Concluded("A"), Closes.AddDays(3));
        var round = Round();
        Answer(agreement, Closes, 1);
        round.Close(1, Noon(closedOn));
        var before = Lines(round, closedOn);
        Answer(agreement, closedOn.AddDays(1), 4);
        Given.Amend(agreement, closedOn.AddDays(1), a => _given.AnInitiative(a, "1.2"));
        _given.Centres[0].To = closedOn.AddDays(1);
        Assert.Equal(before, Lines(round, closedOn.AddDays(90)));
    }

    [Fact]
    public void Who_closed_before_the_deadline_is_not_missed()
    {
        Concluded("A");
        _given.Centres[0].To = Closes.AddDays(-1);
        Assert.Empty(Lines(Round(), Closes));
        _given.Centres[0].To = Closes;
        Assert.Single(Lines(Round(), Closes.AddDays(5)));
    }

    [Fact]
    public void Who_closed_after_the_deadline_owes_for_the_agreement_it_had()
    {
        Concluded("A");
        var unit = _given.AUnit(_given.Centres[0], "Virum Skole");
        _given.ConcludedByUnit(unit, null, "1.1");
        (_given.Centres[0].To, unit.To) = (Closes.AddDays(2), Closes.AddDays(2));
        var board = Board(Round(), Closes.AddDays(9));
        Assert.All(board.All, l => Assert.Equal((RoundState.Missing, true), (l.State, l.IsLate)));
        Assert.Equal(["A", "Virum Skole"], [board.Centres[0].Centre.Abbreviation, board.Units[0].OwnerName]);
    }

    [Fact]
    public void Stands_as_it_stood_the_day_before_the_next_round_opened()
    {
        var agreement = Concluded("A");
        var round = Round();
        FollowUpRound.Of(
            new RoundPlan(
                "Tredje",
                Day(1, 6),
                Day(30, 6),
                Closes.AddDays(9),
                Closes.AddDays(19),
                [agreement.OwnerCode]
            ),
            _given.Year,
            [round],
            Noon(Opens)
        );
        Answer(agreement, Closes.AddDays(9), 4);
        var line = Assert.Single(Board(round, Closes.AddDays(30)).Centres);
        Assert.Equal((RoundState.Missing, 0, true), (line.State, line.Answered, line.HasEnded));
    }

    [Fact]
    public void Units_stand_under_the_centre_they_are_under_that_day()
    {
        var (old, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(old, "Virum Skole");
        _given.ConcludedByUnit(unit, null, "1.1");
        unit.MoveTo(next, Closes);
        var round = Round();
        Assert.Equal("A", Assert.Single(Board(round, Closes.AddDays(-1)).Units).Centre.Abbreviation);
        Assert.Equal("B", Assert.Single(Board(round, Closes).Units).Centre.Abbreviation);
    }

    private CentreAgreement Concluded(string centre) => _given.Concluded(_given.ACentre(centre));

    private FollowUpRound Round() =>
        FollowUpRound.Of(
            new RoundPlan(
                "Anden opfølgning",
                Day(1, 4),
                Day(31, 5),
                Opens,
                Closes,
                [.. _given.Centres.Select(c => c.Code), .. _given.Units.Select(u => u.Code)]
            ),
            _given.Year,
            [],
            Noon(Day(1, 5))
        );

    private RoundBoard Board(FollowUpRound round, DateOnly day) =>
        new(round, _given.Facts, _given.Agreements.SelectMany(a => a.FollowUps), day);

    private List<(RoundState State, int Answered, int Of, bool IsLate)> Lines(FollowUpRound round, DateOnly day) =>
        [.. Board(round, day).Centres.Select(l => (l.State, l.Answered, l.Of, l.IsLate))];

    private static void Answer(Agreement agreement, DateOnly day, int count)
    {
        foreach (var initiative in agreement.Initiatives.Take(count))
        {
            agreement.FollowUp(initiative.Id, OwnAssessment.OnTrack, "", 1, Noon(day));
        }
    }
}

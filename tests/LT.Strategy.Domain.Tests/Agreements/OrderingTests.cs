namespace LT.Strategy.Domain.Tests.Agreements;

public class Ordering_what_stands_in_an_agreement
{
    private static readonly DateTime Now = Noon(Day(1, 5));

    private readonly Given _given = new();

    [Fact]
    public void An_initiative_moves_one_place_and_the_numbers_follow()
    {
        var agreement = _given.ADraft();
        var third = agreement.Initiatives[2];
        agreement.MoveInitiative(third, Move.Up, Now);
        Assert.Equal(["1.1", "3.1", "2.1", "4.1"], Order(agreement));
        agreement.MoveInitiative(third, Move.Down, Now);
        Assert.Equal(["1.1", "2.1", "3.1", "4.1"], Order(agreement));
        Assert.Equal([1, 2, 3, 4], agreement.ActiveInitiatives.Select(i => i.Number));
    }

    [Fact]
    public void The_first_does_not_move_up_nor_the_last_down()
    {
        var agreement = _given.ADraft();
        Refuses("NowhereToMove", agreement.Initiatives[0], Move.Up);
        Refuses("NowhereToMove", agreement.Initiatives[3], Move.Down);

        void Refuses(string obstacle, Initiative initiative, Move move)
        {
            Assert.Equal([obstacle], agreement.ObstaclesToMoving(initiative, move).Select(o => o.Name));
            Assert.Throws<BrokenRuleException>(() => agreement.MoveInitiative(initiative, move, Now));
        }
    }

    [Fact]
    public void What_has_been_taken_out_is_not_moved()
    {
        var agreement = _given.ADraft();
        var removed = agreement.Initiatives[1];
        agreement.Remove(removed, Now);
        Assert.Equal(["NowhereToMove"], agreement.ObstaclesToMoving(removed, Move.Up).Select(o => o.Name));
    }

    [Fact]
    public void A_locked_agreement_keeps_its_order()
    {
        var agreement = _given.AgreementIn(State.Submitted);
        Assert.Equal(
            ["AlreadySubmitted"],
            agreement.ObstaclesToMoving(agreement.Initiatives[1], Move.Up).Select(o => o.Name)
        );
    }

    [Fact]
    public void What_was_discontinued_keeps_its_place()
    {
        var agreement = _given.Concluded();
        agreement.StartAmendment(Now);
        agreement.Remove(agreement.Initiatives[1], Now);
        agreement.MoveInitiative(agreement.Initiatives[2], Move.Up, Now);
        Assert.Equal(2, agreement.Initiatives[1].Number);
        Assert.Equal(["3.1", "1.1", "4.1"], Order(agreement));
    }

    [Fact]
    public void Another_order_is_a_change_that_takes_the_amendments_reason_and_no_other()
    {
        var agreement = _given.Concluded();
        agreement.StartAmendment(Now);
        agreement.ExplainAmendment("Det vigtigste først.", "", Now);
        Assert.Equal(["NothingChanged"], agreement.ObstaclesToSubmission(Day(1, 5)).Select(o => o.Name));

        agreement.MoveInitiative(agreement.Initiatives[3], Move.Up, Now);
        Assert.Empty(agreement.ObstaclesToSubmission(Day(1, 5)));
        Assert.False(agreement.Content(Day(1, 5)).OrdersAs(agreement.InForce!.Content));
    }

    [Fact]
    public void What_is_added_or_removed_does_not_change_the_order_of_the_rest()
    {
        var agreement = _given.Concluded();
        agreement.StartAmendment(Now);
        agreement.Remove(agreement.Initiatives[0], Now);
        _given.AnInitiative(agreement, "3.2");
        Assert.True(agreement.Content(Day(1, 5)).OrdersAs(agreement.InForce!.Content));
    }

    [Fact]
    public void A_unit_writes_its_focus_areas_in_its_own_order()
    {
        var agreement = _given.AUnitDraft(_given.AUnit());
        agreement.FocusOn(["Trivsel", "Faglighed"], Now);
        agreement.FocusOn(["Faglighed", "Trivsel", "Overgange"], Now);
        Assert.Equal(["Faglighed", "Trivsel", "Overgange"], agreement.Content(Day(1, 5)).FocusAreas);
        Assert.Equal(Now, agreement.SavedAt);
    }

    [Fact]
    public void There_are_at_most_six_focus_areas_and_each_is_short()
    {
        var agreement = _given.AUnitDraft(_given.AUnit());
        Assert.Empty(agreement.ObstaclesToFocusing(Areas(6)));
        Assert.Equal(["TooManyFocusAreas"], agreement.ObstaclesToFocusing(Areas(7)).Select(o => o.Name));
        string[] tooLong = [new('a', DecentralAgreement.FocusAreaMaxLength + 1)];
        Assert.Equal(["TextTooLong"], agreement.ObstaclesToFocusing(tooLong).Select(o => o.Name));
        Assert.Throws<BrokenRuleException>(() => agreement.FocusOn(Areas(7), Now));
        Assert.Empty(agreement.FocusAreas);
    }

    [Fact]
    public void Focus_areas_are_locked_with_the_rest()
    {
        var agreement = _given.ConcludedByUnit(_given.AUnit(), null, "1.1");
        Assert.Equal(["AlreadyConcluded"], agreement.ObstaclesToFocusing(["Trivsel"]).Select(o => o.Name));
    }

    private static string[] Areas(int count) => [.. Enumerable.Range(1, count).Select(n => $"Område {n}")];

    private static IEnumerable<string> Order(Agreement agreement) =>
        agreement.ActiveInitiatives.Select(i => i.Title["Indsats for ".Length..]);
}

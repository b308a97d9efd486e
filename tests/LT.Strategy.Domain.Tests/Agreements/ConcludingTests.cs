namespace LT.Strategy.Domain.Tests.Agreements;

public class Concluding_an_agreement
{
    private readonly Given _given = new();

    [Fact]
    public void Nobody_concludes_what_they_sent() =>
        Assert.Equal(["OwnSubmission"], Sent(by: Given.Chief, then: Given.Chief));

    [Fact]
    public void Another_concludes() => Assert.Empty(Sent(by: Given.Chief, then: Given.Board));

    [Fact]
    public void A_deputy_does_not_conclude_for_the_one_who_sent_it() =>
        Assert.Equal(["OwnSubmission"], Sent(by: Given.Chief, then: new Signature(9, "Vikar", Given.Chief.PersonId)));

    [Fact]
    public void The_one_a_deputy_sent_for_does_not_conclude() =>
        Assert.Equal(["OwnSubmission"], Sent(by: new Signature(9, "Vikar", Given.Board.PersonId), then: Given.Board));

    [Fact]
    public void A_deputy_does_not_conclude_what_they_sent_for_another() =>
        Assert.Equal(["OwnSubmission"], Sent(new Signature(9, "Vikar", 1), new Signature(9, "Vikar", 2)));

    [Fact]
    public void Two_deputies_of_one_person_are_that_person() =>
        Assert.Equal(["OwnSubmission"], Sent(new Signature(8, "Vikar", 1), new Signature(9, "Vikar", 1)));

    [Fact]
    public void Two_deputies_of_two_persons_are_two() =>
        Assert.Empty(Sent(new Signature(8, "Vikar", 1), new Signature(9, "Vikar", 2)));

    [Fact]
    public void What_is_missing_stops_it_too()
    {
        var agreement = _given.AgreementIn(State.Submitted);
        agreement.Initiatives[0].Title = "";
        Assert.Equal(["TitleMissing"], Names.WhenTrying(() => agreement.Conclude(Given.Board, Noon(Day(10, 1)))));
        Assert.Empty(agreement.Publications);
    }

    [Fact]
    public void Concluding_is_publishing_number_1()
    {
        var agreement = _given.AgreementIn(State.Submitted);
        var publication = agreement.Conclude(Given.Board, Noon(Day(10, 1)));
        Assert.Same(publication, agreement.InForce);
        Assert.Equal((1, Day(10, 1), "Direktionen", 2), Signed(publication));
        Assert.Equal(
            ("", "", agreement.Id),
            (publication.Reason, publication.BrokenCoverageReason, publication.AgreementId)
        );
        Assert.Equal(AgreementStatus.InForce, agreement.Status);
    }

    [Fact]
    public void A_deputys_conclusion_keeps_both_names()
    {
        var agreement = _given.AgreementIn(State.Submitted);
        var publication = agreement.Conclude(new Signature(9, "Vikar", 2, "Direktionen"), Noon(Day(10, 1)));
        Assert.Equal("Vikar, på vegne af Direktionen", publication.ConcludedBy);
        Assert.Equal((9, 2), (publication.ConcludedById, publication.ConcludedOnBehalfOfId));
    }

    [Fact]
    public void The_parties_and_the_period_are_filled_in()
    {
        var content = _given.Concluded(_given.ACentre("CUP")).InForce!.Content;
        Assert.Equal("Centerchefen for Center for CUP og direktionen", content.Parties);
        Assert.Equal((Day(1, 1), Day(31, 12), Day(10, 1)), (content.PeriodFrom, content.PeriodTo, content.ConcludedOn));
    }

    [Fact]
    public void An_initiative_removed_from_the_draft_is_not_in_the_publication()
    {
        var draft = _given.ADraft(null, "1.1", "1.2", "2.1", "3.1", "4.1");
        draft.Remove(draft.Initiatives[1], Noon(Day(5, 1)));
        draft.Submit(Given.Chief, Noon(Day(8, 1)));
        var content = draft.Conclude(Given.Board, Noon(Day(10, 1))).Content;
        Assert.Equal([(1, "1.1"), (2, "2.1"), (3, "3.1"), (4, "4.1")], Numbered(content));
    }

    private IReadOnlyList<string> Sent(Signature by, Signature then)
    {
        var draft = _given.ADraft();
        draft.Submit(by, Noon(Day(8, 1)));
        return Names.WhenTrying(() => draft.Conclude(then, Noon(Day(10, 1))));
    }

    private static (int, DateOnly, string, int) Signed(Publication p) =>
        (p.Number, p.ConcludedOn, p.ConcludedBy, p.ConcludedById);

    private static IEnumerable<(int, string)> Numbered(AgreementContent content) =>
        content.Initiatives.Select(i => (i.Number, i.Contributions[0].GoalNumber));
}

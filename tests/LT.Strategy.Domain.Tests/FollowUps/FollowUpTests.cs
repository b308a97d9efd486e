namespace LT.Strategy.Domain.Tests.FollowUps;

public class Following_up_on_an_initiative
{
    private readonly Given _given = new();

    [Theory]
    [InlineData(OwnAssessment.NotStarted, false)]
    [InlineData(OwnAssessment.OnTrack, false)]
    [InlineData(OwnAssessment.AtRisk, true)]
    [InlineData(OwnAssessment.OffTrack, true)]
    [InlineData(OwnAssessment.Fulfilled, false)]
    [InlineData(OwnAssessment.NotFulfilled, true)]
    public void A_comment_is_required_for_three_of_the_answers(OwnAssessment answer, bool required)
    {
        Assert.Equal(required ? ["CommentMissing"] : [], Names.Of(FollowUp.ObstaclesTo(answer, " ")));
        Assert.Empty(FollowUp.ObstaclesTo(answer, "Vi mangler folk."));
    }

    [Fact]
    public void A_comment_has_a_limit()
    {
        var longest = new string('x', FollowUp.CommentMaxLength);
        Assert.Empty(FollowUp.ObstaclesTo(OwnAssessment.AtRisk, longest));
        Assert.Equal(["CommentTooLong"], Names.Of(FollowUp.ObstaclesTo(OwnAssessment.AtRisk, longest + "x")));
        Assert.Equal(["CommentTooLong"], Names.Of(FollowUp.ObstaclesTo(OwnAssessment.OnTrack, longest + "x")));
    }

    [Fact]
    public void It_is_kept_with_its_day_and_its_author()
    {
        var agreement = _given.Concluded();
        var kept = Follow(agreement, OwnAssessment.AtRisk, " Vi mangler folk. ");
        Assert.Same(kept, Assert.Single(agreement.FollowUps));
        Assert.Equal(("Vi mangler folk.", 7, Noon(Day(1, 6))), (kept.Comment, kept.RecordedById, kept.RecordedAt));
        Assert.Equal((agreement.Id, agreement.Initiatives[0].Id), (kept.AgreementId, kept.InitiativeId));
    }

    [Theory]
    [InlineData(State.Draft, false)]
    [InlineData(State.Submitted, false)]
    [InlineData(State.Returned, false)]
    [InlineData(State.InForce, true)]
    [InlineData(State.Amending, true)]
    [InlineData(State.AmendmentSubmitted, true)]
    [InlineData(State.AmendmentReturned, true)]
    [InlineData(State.Withdrawn, false)]
    public void Only_what_is_in_force_is_followed_up(State state, bool allowed)
    {
        var agreement = _given.AgreementIn(state);
        var obstacles = Names.WhenTrying(() => Follow(agreement, OwnAssessment.OnTrack, ""));
        Assert.Equal(allowed ? [] : ["NotInForce"], obstacles);
        Assert.Equal(allowed ? 1 : 0, agreement.FollowUps.Count);
    }

    [Fact]
    public void An_initiative_of_a_working_copy_is_not_in_force_yet()
    {
        var agreement = _given.Concluded();
        agreement.StartAmendment(Noon(Day(1, 5)));
        var added = _given.AnInitiative(agreement, "1.2");
        Assert.Equal(
            ["NotInForce"],
            Names.WhenTrying(() => agreement.FollowUp(added.Id, OwnAssessment.OnTrack, "", 7, Noon(Day(1, 6))))
        );
    }

    [Fact]
    public void A_discontinued_initiative_is_no_longer_followed_up()
    {
        var agreement = _given.Concluded(null, null, "1.1", "1.1", "2.1", "3.1", "4.1");
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[0], Noon(Day(1, 5))));
        Assert.Equal(["NotInForce"], Names.WhenTrying(() => Follow(agreement, OwnAssessment.OnTrack, "")));
    }

    [Fact]
    public void Another_agreements_initiative_is_refused()
    {
        var (agreement, other) = (_given.Concluded(), _given.Concluded(_given.ACentre("B")));
        var foreign = other.Initiatives[0].Id;
        Assert.Equal(
            ["NotInForce"],
            Names.WhenTrying(() => agreement.FollowUp(foreign, OwnAssessment.OnTrack, "", 7, Noon(Day(1, 6))))
        );
    }

    private static FollowUp Follow(Agreement agreement, OwnAssessment answer, string comment) =>
        agreement.FollowUp(agreement.Initiatives[0].Id, answer, comment, 7, Noon(Day(1, 6)));
}

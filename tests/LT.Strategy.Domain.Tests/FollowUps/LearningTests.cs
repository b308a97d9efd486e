using LT.Strategy.Domain.Tests.Publications;

namespace LT.Strategy.Domain.Tests.FollowUps;

public class Sharing_what_an_initiative_has_taught
{
    private static readonly LearningText Text = new("Spørg først", false, "Vi prøvede.", "Det gik i stå.", "Spørg.");

    private readonly Given _given = new();

    [Theory]
    [InlineData(State.Draft, false)]
    [InlineData(State.Submitted, false)]
    [InlineData(State.Returned, false)]
    [InlineData(State.InForce, true)]
    [InlineData(State.Amending, true)]
    [InlineData(State.AmendmentSubmitted, true)]
    [InlineData(State.AmendmentReturned, true)]
    [InlineData(State.Withdrawn, false)]
    public void Takes_a_published_initiative(State state, bool allowed)
    {
        var agreement = _given.AgreementIn(state);
        Assert.Equal(
            allowed ? [] : ["NotPublished"],
            Names.WhenTrying(() => Share(agreement, agreement.Initiatives[0]))
        );
        Assert.Equal(allowed ? 1 : 0, agreement.Learnings.Count);
    }

    [Fact]
    public void What_only_an_amendments_draft_says_is_not_shared()
    {
        var agreement = _given.Concluded();
        agreement.StartAmendment(Noon(Day(1, 5)));
        var added = _given.AnInitiative(agreement, "1.2");
        Assert.Equal(["NotPublished"], Names.WhenTrying(() => Share(agreement, added)));
    }

    [Fact]
    public void What_is_no_longer_what_was_concluded_is_not_shared()
    {
        var agreement = _given.Concluded();
        Publishing_an_agreement.Store(agreement.InForce!, $" {agreement.InForce!.ContentJson}");
        Assert.Equal(["NotPublished"], Names.WhenTrying(() => Share(agreement, agreement.Initiatives[0])));
    }

    [Fact]
    public void One_learns_from_what_was_given_up()
    {
        var agreement = _given.Concluded(null, null, "1.1", "1.1", "2.1", "3.1", "4.1");
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[0], Noon(Day(1, 5))));
        Assert.False(Share(agreement, agreement.Initiatives[0]).Succeeded);
    }

    [Fact]
    public void Everything_is_asked_for_and_has_a_limit()
    {
        Assert.Empty(Text.Obstacles());
        Assert.Equal(
            ["TitleMissing", "OutcomeMissing", "TriedMissing", "HappenedMissing", "AdviceMissing"],
            Names.Of(new LearningText("", null, " ", null, "").Obstacles())
        );
        var tooLong = new string('x', Learning.TextMaxLength + 1);
        Assert.Equal(
            ["TitleTooLong", "TriedTooLong", "HappenedTooLong", "AdviceTooLong"],
            Names.Of(new LearningText(tooLong, true, tooLong, tooLong, tooLong).Obstacles())
        );
    }

    [Fact]
    public void Is_withdrawn_once_with_a_reason_and_kept()
    {
        var agreement = _given.Concluded();
        var learning = Share(agreement, agreement.Initiatives[0]);
        Assert.Equal(["ReasonMissing"], Names.Of(learning.ObstaclesToWithdrawal(" ")));
        learning.Withdraw(new Signature(8, "Souschefen", 1, "Centerchefen"), " Forkert. ", Noon(Day(2, 6)));
        Assert.Equal(
            (8, 1, "Forkert.", "Spørg først"),
            (learning.WithdrawnById, learning.WithdrawnForId, learning.WithdrawalReason, learning.Title)
        );
        Assert.Equal(["AlreadyWithdrawn"], Names.Of(learning.ObstaclesToWithdrawal("Igen")));
        Assert.Same(learning, Assert.Single(agreement.Learnings));
    }

    private static Learning Share(Agreement agreement, Initiative initiative) =>
        agreement.Share(initiative.Id, Text, Given.Chief, "Centerchef, A", Noon(Day(1, 6)));
}

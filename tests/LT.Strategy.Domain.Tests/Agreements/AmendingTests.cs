namespace LT.Strategy.Domain.Tests.Agreements;

public class Amending_an_agreement
{
    private readonly Given _given = new();
    private readonly CentreAgreement _agreement;

    public Amending_an_agreement()
    {
        _agreement = _given.Concluded(null, null, "1.1:4", "1.2", "2.1", "3.1", "4.1");
        _agreement.StartAmendment(Noon(Day(1, 5)));
    }

    [Fact]
    public void Nothing_changed_is_no_amendment()
    {
        Explain();
        Assert.Equal(["NothingChanged"], Obstacles());
    }

    [Fact]
    public void The_amendment_itself_takes_a_reason()
    {
        ChangeTitle(reason: "Nye behov.");
        Assert.Equal(["AmendmentReasonMissing"], Obstacles());
        _agreement.ExplainAmendment("  ", "", Noon(Day(1, 5)));
        Assert.Equal(["AmendmentReasonMissing"], Obstacles());
        Explain();
        Assert.Empty(Obstacles());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_changed_initiative_takes_a_reason(string nothing)
    {
        ChangeTitle(reason: nothing);
        Explain();
        Assert.Equal(["ChangeReasonMissing"], Obstacles());
        Assert.Equal("indsats-1", _agreement.ObstaclesToSubmission(Day(14, 6))[0].Place);
    }

    [Fact]
    public void A_postponed_initiative_takes_a_reason()
    {
        _agreement.Initiatives[0].To = Day(31, 12);
        Explain();
        Assert.Equal(["ChangeReasonMissing"], Obstacles());
    }

    [Fact]
    public void A_changed_promise_takes_a_reason()
    {
        _agreement.Initiatives[0].Contributions[0].Number = 6;
        Explain();
        Assert.Equal(["ChangeReasonMissing"], Obstacles());
    }

    [Fact]
    public void A_milestone_takes_a_reason()
    {
        _agreement.Initiatives[0].Milestones.Add(new Milestone { On = Day(1, 6), Text = "Halvvejs" });
        Explain();
        Assert.Equal(["ChangeReasonMissing"], Obstacles());
    }

    [Fact]
    public void An_added_initiative_takes_a_reason()
    {
        var added = _given.AnInitiative(_agreement, "3.2");
        Explain();
        Assert.Equal(["ChangeReasonMissing"], Obstacles());
        added.ChangeReason = "Nye behov.";
        Assert.Empty(Obstacles());
    }

    [Fact]
    public void A_removed_initiative_takes_a_reason()
    {
        _agreement.Remove(_agreement.Initiatives[1], Noon(Day(1, 5)));
        Explain();
        Assert.Equal(["ChangeReasonMissing"], Obstacles());
    }

    [Fact]
    public void A_changed_text_takes_the_amendments_own_reason_only()
    {
        _agreement.Write(AgreementPart.Introduction, "Nye udfordringer.", Noon(Day(1, 5)));
        Explain();
        Assert.Empty(Obstacles());
    }

    [Fact]
    public void The_reason_of_the_last_amendment_does_not_serve_the_next()
    {
        ChangeTitle(reason: "Nye behov.");
        Explain();
        _agreement.ConcludeAmendmentAlone(Given.Chief, Noon(Day(2, 5)));
        _agreement.StartAmendment(Noon(Day(1, 6)));
        _agreement.Initiatives[0].Title = "Endnu en titel";
        Assert.Equal(["AmendmentReasonMissing", "ChangeReasonMissing"], Obstacles());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void It_may_leave_a_theme_with_a_reason_only(string nothing)
    {
        Remove(3);
        _agreement.ExplainAmendment("Nye behov.", nothing, Noon(Day(1, 5)));
        Assert.Equal(["BrokenCoverageReasonMissing"], Obstacles());
        _agreement.ExplainAmendment("Nye behov.", "Indsatsen er flyttet.", Noon(Day(1, 5)));
        Assert.Empty(Obstacles());
        Assert.Equal("Indsatsen er flyttet.", Conclude().BrokenCoverageReason);
    }

    [Fact]
    public void Leaving_no_theme_asks_for_no_reason_for_that()
    {
        Remove(1);
        _agreement.ExplainAmendment("Nye behov.", "", Noon(Day(1, 5)));
        Assert.Empty(Obstacles());
    }

    [Fact]
    public void The_version_in_force_holds_unchanged_until_the_next_is_concluded()
    {
        var (version, json) = (_agreement.InForce!, _agreement.InForce!.ContentJson);
        ChangeTitle(reason: "Nye behov.");
        Explain();
        Assert.Same(version, _agreement.InForce);
        Assert.Equal("Indsats for 1.1:4", version.Content.Initiatives[0].Title);
        Conclude();
        Assert.Equal((1, json, true), (version.Number, version.ContentJson, version.IsIntact));
        Assert.Equal("Ny titel", _agreement.InForce!.Content.Initiatives[0].Title);
    }

    [Fact]
    public void The_next_version_has_the_next_number_and_its_reason()
    {
        ChangeTitle(reason: "Nye behov.");
        Explain();
        var publication = Conclude();
        Assert.Equal((2, "Nye behov.", Day(2, 5)), (publication.Number, publication.Reason, publication.ConcludedOn));
        Assert.Equal(AmendmentStatus.None, _agreement.Amendment);
        Assert.Equal("Nye behov.", publication.Content.Initiatives[0].ChangeReason);
    }

    [Fact]
    public void Each_version_holds_from_its_day_to_the_day_before_the_next()
    {
        ChangeTitle(reason: "Nye behov.");
        Explain();
        Conclude();
        Assert.Equal(
            [null, 1, 1, 2],
            new[] { Day(9, 1), Day(10, 1), Day(1, 5), Day(2, 5) }.Select(d =>
                _agreement.Publications.InForceOn(d)?.Number
            )
        );
    }

    [Fact]
    public void A_discontinued_initiative_stays_visible_at_its_place()
    {
        Remove(1);
        Explain();
        var initiatives = Conclude().Content.Initiatives;
        Assert.Equal([false, true, false, false, false], initiatives.Select(i => i.IsDiscontinued));
        Assert.Equal([1, 2, 3, 4, 5], initiatives.Select(i => i.Number));
    }

    [Fact]
    public void A_discontinued_initiative_stays_so_in_later_versions_and_cannot_be_put_back()
    {
        Remove(1);
        Explain();
        Conclude();
        _agreement.StartAmendment(Noon(Day(1, 6)));
        _agreement.PutBack(_agreement.Initiatives[1], Noon(Day(1, 6)));
        Assert.Equal(InitiativeState.Discontinued, _agreement.Initiatives[1].State);
        ChangeTitle(reason: "Nye behov.");
        Explain();
        Assert.True(Conclude().Content.Initiatives[1].IsDiscontinued);
    }

    [Fact]
    public void What_was_taken_out_may_be_put_back_before_the_amendment_is_concluded()
    {
        _agreement.Remove(_agreement.Initiatives[1], Noon(Day(1, 5)));
        _agreement.PutBack(_agreement.Initiatives[1], Noon(Day(1, 5)));
        Explain();
        Assert.Equal(["NothingChanged"], Obstacles());
    }

    [Fact]
    public void What_the_amendment_added_and_took_out_again_leaves_no_trace()
    {
        _agreement.Remove(_given.AnInitiative(_agreement, "3.2"), Noon(Day(1, 5)));
        Explain();
        Assert.Equal(["NothingChanged"], Obstacles());
    }

    [Fact]
    public void The_chief_concludes_alone_by_default()
    {
        ChangeTitle(reason: "Nye behov.");
        Explain();
        Assert.Equal(("Centerchefen", 1), (Conclude().ConcludedBy, _agreement.SubmittedById));
    }

    [Fact]
    public void With_the_setting_on_the_other_party_concludes()
    {
        _given.Year.AmendmentsNeedTheOtherParty = true;
        ChangeTitle(reason: "Nye behov.");
        Explain();
        Assert.Equal(
            ["OtherPartyNeeded"],
            Names.WhenTrying(() => _agreement.ConcludeAmendmentAlone(Given.Chief, Noon(Day(2, 5))))
        );
        _agreement.Submit(Given.Chief, Noon(Day(2, 5)));
        Assert.Equal(["OwnSubmission"], Names.Of(_agreement.ObstaclesToConclusion(Given.Chief, Day(14, 6))));
        Assert.Equal(2, _agreement.Conclude(Given.Board, Noon(Day(3, 5))).Number);
    }

    [Fact]
    public void A_first_version_has_no_reason_of_an_amendment()
    {
        var draft = _given.ADraft(_given.ACentre("B"));
        Assert.Equal(
            ["NoAmendment"],
            Names.WhenTrying(() => draft.ExplainAmendment("Nye behov.", "", Noon(Day(5, 1))))
        );
    }

    [Fact]
    public void Required_fields_are_required_still()
    {
        _agreement.Initiatives[0].What = "";
        Given.GiveReasons(_agreement);
        Assert.Equal(["WhatMissing"], Obstacles());
    }

    private IEnumerable<string> Obstacles() => Names.Of(_agreement.ObstaclesToConcludingAmendmentAlone(Day(14, 6)));

    private void Explain() => _agreement.ExplainAmendment("Nye behov.", "", Noon(Day(1, 5)));

    private void ChangeTitle(string reason) =>
        (_agreement.Initiatives[0].Title, _agreement.Initiatives[0].ChangeReason) = ("Ny titel", reason);

    private void Remove(int index)
    {
        _agreement.Remove(_agreement.Initiatives[index], Noon(Day(1, 5)));
        _agreement.Initiatives[index].ChangeReason = "Nye behov.";
    }

    private Publication Conclude() => _agreement.ConcludeAmendmentAlone(Given.Chief, Noon(Day(2, 5)));
}

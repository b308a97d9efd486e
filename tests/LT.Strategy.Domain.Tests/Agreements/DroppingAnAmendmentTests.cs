namespace LT.Strategy.Domain.Tests.Agreements;

public class Dropping_an_amendment
{
    private readonly Given _given = new();
    private readonly CentreAgreement _agreement;

    public Dropping_an_amendment()
    {
        _agreement = _given.Concluded(null, null, "1.1:4", "1.2", "2.1", "3.1", "4.1");
        _agreement.Initiatives[0].Milestones.Add(new Milestone { On = Day(1, 4), Text = "Halvvejs" });
        Given.Amend(_agreement, Day(1, 3), a => a.Remove(a.Initiatives[1], Noon(Day(1, 3))));
        _agreement.StartAmendment(Noon(Day(1, 5)));
    }

    [Fact]
    public void The_texts_read_as_the_version_in_force()
    {
        foreach (var part in Enum.GetValues<AgreementPart>())
        {
            _agreement.Write(part, "Noget andet.", Noon(Day(1, 5)));
        }

        Drop();
        Assert.Equal(("Vores udfordringer.", "", "", ""), Texts());
        SaysWhatIsInForce();
    }

    [Fact]
    public void A_changed_initiative_is_as_it_was_published()
    {
        var initiative = _agreement.Initiatives[0];
        (initiative.Title, initiative.What, initiative.To) = ("Ny titel", "Noget andet.", Day(31, 12));
        initiative.ChangeReason = "Nye behov i maj.";
        initiative.Milestones.Clear();
        initiative.Contributions[0].Number = 6;
        Drop();
        Assert.Equal(("Indsats for 1.1:4", Day(30, 11), "Nye behov."), Told(initiative));
        Assert.Equal(4, Assert.Single(initiative.Contributions).Number);
        Assert.Equal("Halvvejs", Assert.Single(initiative.Milestones).Text);
        SaysWhatIsInForce();
    }

    [Fact]
    public void The_items_of_a_contribution_come_back()
    {
        _agreement.Initiatives[4].Contributions.Clear();
        Drop();
        Assert.Equal([1], Assert.Single(_agreement.Initiatives[4].Contributions).ItemIds);
    }

    [Fact]
    public void An_added_initiative_is_gone()
    {
        var added = _given.AnInitiative(_agreement, "3.2");
        Drop();
        Assert.DoesNotContain(added, _agreement.Initiatives);
        SaysWhatIsInForce();
    }

    [Fact]
    public void What_was_taken_out_is_back_and_what_was_discontinued_stays_so()
    {
        _agreement.Remove(_agreement.Initiatives[2], Noon(Day(1, 5)));
        Drop();
        Assert.Equal(
            [false, true, false, false, false],
            _agreement.Initiatives.Select(i => i.State == InitiativeState.Discontinued)
        );
        Assert.Equal([1, 2, 3, 4, 5], _agreement.Initiatives.Select(i => i.Number));
    }

    [Fact]
    public void The_reasons_are_those_of_the_version_in_force()
    {
        _agreement.ExplainAmendment("Andre behov.", "Noget andet.", Noon(Day(1, 5)));
        Drop();
        Assert.Equal(
            ("Nye behov.", _agreement.InForce!.BrokenCoverageReason),
            (_agreement.AmendmentReason, _agreement.BrokenCoverageReason)
        );
    }

    [Fact]
    public void The_version_in_force_goes_on_holding_and_a_new_amendment_may_be_started()
    {
        var json = _agreement.InForce!.ContentJson;
        _agreement.Initiatives[0].Title = "Ny titel";
        Drop();
        Assert.Equal((2, json), (_agreement.InForce!.Number, _agreement.InForce!.ContentJson));
        Assert.Equal((AgreementStatus.InForce, false), (_agreement.Status, _agreement.IsBeingAmended));
        Assert.Empty(_agreement.ObstaclesToAmending());
    }

    [Fact]
    public void A_returned_amendment_leaves_no_remark()
    {
        var returned = new Given().AgreementIn(State.AmendmentReturned);
        returned.DropAmendment(Noon(Day(1, 2)));
        Assert.Equal(("", AmendmentStatus.None), (returned.ReturnRemark, returned.Amendment));
    }

    [Fact]
    public void A_units_focus_areas_come_back()
    {
        var agreement = _given.AUnitDraft(_given.AUnit(), "1.1");
        agreement.FocusAreas.Add("Trivsel");
        agreement.Submit(Given.Leader, Noon(Day(9, 1)));
        agreement.Conclude(Given.Chief, Noon(Day(10, 1)));
        agreement.StartAmendment(Noon(Day(1, 5)));
        agreement.FocusAreas.Clear();
        agreement.DropAmendment(Noon(Day(2, 5)));
        Assert.Equal(["Trivsel"], agreement.FocusAreas);
    }

    private void Drop() => _agreement.DropAmendment(Noon(Day(2, 5)));

    private void SaysWhatIsInForce() => Assert.True(_agreement.Content(Day(2, 5)).Says(_agreement.InForce!.Content));

    private (string, string, string, string) Texts() =>
        (_agreement.Introduction, _agreement.Bounds, _agreement.FollowUpPlan, _agreement.Med);

    private static (string, DateOnly?, string) Told(Initiative i) => (i.Title, i.To, i.ChangeReason);
}

namespace LT.Strategy.Domain.Tests.Agreements;

public class Starting_from_last_years_agreement
{
    private static readonly DateTime Now = Noon(Day(1, 12));

    private readonly Given _given = new();
    private readonly AgreementContent _before;
    private readonly CentreAgreement _draft;

    public Starting_from_last_years_agreement()
    {
        var concluded = _given.Concluded(null, null, "1.1:4", "2.1", "3.1", "4.1");
        concluded.Initiatives[0].Milestones.Add(new Milestone { On = Day(1, 4), Text = "Halvvejs" });
        concluded.Initiatives[1].References.Add(new FrameworkReference(7, "Grundlaget", "Vi er én kommune"));
        Given.Amend(concluded, Day(1, 3), a => a.Remove(a.Initiatives[2], Noon(Day(1, 3))));
        _before = concluded.InForce!.Content;
        _draft = _given.AnEmptyDraft(_given.Centres[0]);
    }

    [Fact]
    public void The_words_are_taken_over()
    {
        _draft.StartFrom(_before, Now);
        Assert.Equal(_before.Introduction, _draft.Introduction);
        Assert.Equal(
            ["Indsats for 1.1:4", "Indsats for 2.1", "Indsats for 4.1"],
            _draft.ActiveInitiatives.Select(i => i.Title)
        );
        Assert.Equal([1, 2, 3], _draft.ActiveInitiatives.Select(i => i.Number));
        Assert.Equal("Vi er én kommune", Assert.Single(_draft.Initiatives[1].References).Name);
    }

    [Fact]
    public void Periods_milestones_and_promised_numbers_are_this_years_own()
    {
        _draft.StartFrom(_before, Now);
        var first = _draft.Initiatives[0];
        Assert.Null(first.From);
        Assert.Null(first.To);
        Assert.Empty(first.Milestones);
        Assert.Null(Assert.Single(first.Contributions).Number);
        Assert.Contains("PeriodMissing", _draft.ObstaclesToSubmission(Day(1, 12)).Select(o => o.Name));
    }

    [Fact]
    public void A_contribution_to_a_goal_that_is_not_there_this_year_is_left_out()
    {
        _given.Year.Goals.RemoveAll(g => g.Number == "2.1");
        _draft.StartFrom(_before, Now);
        Assert.Single(_draft.Initiatives[0].Contributions);
        Assert.Empty(_draft.Initiatives[1].Contributions);
    }

    [Fact]
    public void Last_years_initiatives_are_not_this_years()
    {
        _draft.StartFrom(_before, Now);
        Assert.Empty(_draft.Initiatives.Select(i => i.Id).Intersect(_before.Initiatives.Select(i => i.Id)));
    }

    [Fact]
    public void Nothing_written_is_ever_replaced()
    {
        _draft.Write(AgreementPart.Bounds, "Budgettet.", Now);
        Assert.Equal(["AlreadyWritten"], _draft.ObstaclesToStartingFrom(_before).Select(o => o.Name));
        Assert.Throws<BrokenRuleException>(() => _draft.StartFrom(_before, Now));
        Assert.Equal("", _draft.Introduction);
    }

    [Fact]
    public void Another_owners_agreement_is_not_last_years()
    {
        var other = _given.AnEmptyDraft(_given.ACentre("CSO"));
        Assert.Equal(["AlreadyWritten"], other.ObstaclesToStartingFrom(_before).Select(o => o.Name));
    }

    [Fact]
    public void A_unit_takes_its_focus_areas_along()
    {
        var unit = _given.AUnit();
        var before = _given.AUnitDraft(unit);
        before.FocusOn(["Trivsel"], Now);
        var draft = _given.AUnitDraft(unit);
        draft.Write(AgreementPart.Introduction, "", Now);
        draft.StartFrom(before.Content(Day(1, 12)), Now);
        Assert.Equal(["Trivsel"], draft.FocusAreas);
    }
}

namespace LT.Strategy.Domain.Tests.Agreements;

public class Submitting_a_centre_agreement
{
    private readonly Given _given = new();

    [Fact]
    public void A_full_draft_can_be_sent() => Assert.Empty(_given.ADraft().ObstaclesToSubmission(Day(14, 6)));

    [Fact]
    public void Who_sent_it_and_when_is_kept()
    {
        var draft = _given.ADraft();
        draft.Submit(new Signature(5, "Souschefen", 1, "Centerchefen"), Noon(Day(8, 1)));
        Assert.Equal((5, 1), (draft.SubmittedById, draft.SubmittedOnBehalfOfId));
        Assert.Equal(Noon(Day(8, 1)), draft.SubmittedAt);
    }

    [Fact]
    public void A_theme_without_initiative_is_named()
    {
        var draft = _given.ADraft(null, "1.1", "3.2", "4.1");
        var obstacle = Assert.Single(draft.ObstaclesToSubmission(Day(14, 6)));
        Assert.Equal("ThemeWithoutInitiative", obstacle.Name);
        Assert.Contains("tema 2", obstacle.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_draft_lacks_its_introduction_and_all_four_themes() =>
        Assert.Equal(
            ["IntroductionMissing", .. Enumerable.Repeat("ThemeWithoutInitiative", 4)],
            Names.Of(_given.AnEmptyDraft().ObstaclesToSubmission(Day(14, 6)))
        );

    [Fact]
    public void An_initiative_without_a_goal_fills_no_theme()
    {
        var draft = _given.ADraft();
        draft.Initiatives[2].Contributions.Clear();
        Assert.Equal(["ThemeWithoutInitiative"], Names.Of(draft.ObstaclesToSubmission(Day(14, 6))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    public void An_introduction_of_nothing_is_missing(string nothing)
    {
        var draft = _given.ADraft();
        draft.Write(AgreementPart.Introduction, nothing, Noon(Day(5, 1)));
        Assert.Equal(["IntroductionMissing"], Names.Of(draft.ObstaclesToSubmission(Day(14, 6))));
    }

    [Theory]
    [InlineData("Title", "TitleMissing")]
    [InlineData("What", "WhatMissing")]
    [InlineData("Responsible", "ResponsibleMissing")]
    [InlineData("From", "PeriodMissing")]
    [InlineData("To", "PeriodMissing")]
    [InlineData("SuccessCriterion", "SuccessCriterionMissing")]
    public void Each_required_field_of_an_initiative_is_named(string field, string obstacle)
    {
        foreach (var nothing in new[] { "", "  " })
        {
            var draft = _given.ADraft();
            var property = typeof(Initiative).GetProperty(field)!;
            property.SetValue(draft.Initiatives[1], property.PropertyType == typeof(string) ? nothing : null);
            Assert.Equal([obstacle], Names.Of(draft.ObstaclesToSubmission(Day(14, 6))));
            Assert.Equal("indsats-2", draft.ObstaclesToSubmission(Day(14, 6))[0].Place);
            Assert.Equal([obstacle], Names.WhenTrying(() => draft.Submit(Given.Chief, Noon(Day(8, 1)))));
            Assert.Equal(AgreementStatus.Draft, draft.Status);
        }
    }

    [Fact]
    public void All_else_is_optional()
    {
        var draft = _given.ADraft();
        foreach (var initiative in draft.Initiatives)
        {
            Assert.Equal(("", 0), (initiative.Why, initiative.Milestones.Count));
        }

        Assert.Equal(("", "", ""), (draft.Bounds, draft.FollowUpPlan, draft.Med));
        Assert.Empty(draft.ObstaclesToSubmission(Day(14, 6)));
    }

    [Fact]
    public void A_period_runs_forward()
    {
        var draft = _given.ADraft();
        (draft.Initiatives[0].From, draft.Initiatives[0].To) = (Day(2, 2), Day(1, 2));
        Assert.Equal(["PeriodBackwards"], Names.Of(draft.ObstaclesToSubmission(Day(14, 6))));
        draft.Initiatives[0].To = Day(2, 2);
        Assert.Empty(draft.ObstaclesToSubmission(Day(14, 6)));
    }

    [Fact]
    public void A_goal_from_agreements_needs_an_item_of_its_framework()
    {
        var draft = _given.ADraft();
        draft.Initiatives[3].Contributions[0].ItemIds.Clear();
        Assert.Equal(["ItemsMissing"], Names.Of(draft.ObstaclesToSubmission(Day(14, 6))));
    }

    [Fact]
    public void A_removed_initiative_asks_for_nothing()
    {
        var draft = _given.ADraft();
        draft.Remove(draft.AddInitiative(Noon(Day(5, 1))), Noon(Day(5, 1)));
        Assert.Empty(draft.ObstaclesToSubmission(Day(14, 6)));
    }

    [Fact]
    public void A_removed_initiative_may_be_put_back_at_its_place()
    {
        var draft = _given.ADraft();
        var second = draft.Initiatives[1];
        draft.Remove(second, Noon(Day(5, 1)));
        Assert.Equal([1, 2, 3], draft.ActiveInitiatives.Select(i => i.Number));
        draft.PutBack(second, Noon(Day(5, 1)));
        Assert.Equal([1, 2, 3, 4], draft.ActiveInitiatives.Select(i => i.Number));
        Assert.Same(second, draft.ActiveInitiatives.ElementAt(1));
    }

    [Fact]
    public void It_holds_sixty_initiatives_and_no_more()
    {
        var draft = _given.AnEmptyDraft();
        for (var i = 0; i < Agreement.MaxInitiatives; i++)
        {
            draft.AddInitiative(Noon(Day(5, 1)));
        }

        Assert.Equal(["TooManyInitiatives"], Names.WhenTrying(() => draft.AddInitiative(Noon(Day(5, 1)))));
        Assert.Equal(60, draft.Initiatives.Count);
    }

    [Fact]
    public void Saving_says_when_and_renews_the_version()
    {
        var draft = _given.ADraft();
        var before = draft.Version;
        draft.Write(AgreementPart.Med, "Drøftet i MED.", Noon(Day(6, 1)));
        Assert.Equal((Noon(Day(6, 1)), "Drøftet i MED."), (draft.SavedAt, draft.TextOf(AgreementPart.Med)));
        Assert.NotEqual(before, draft.Version);
    }

    [Theory]
    [InlineData(AgreementPart.Introduction)]
    [InlineData(AgreementPart.Bounds)]
    [InlineData(AgreementPart.FollowUpPlan)]
    [InlineData(AgreementPart.Med)]
    public void Each_part_is_written_where_it_is_read(AgreementPart part)
    {
        var draft = _given.AnEmptyDraft();
        draft.Write(part, "Her.", Noon(Day(6, 1)));
        Assert.All(Enum.GetValues<AgreementPart>(), p => Assert.Equal(p == part ? "Her." : "", draft.TextOf(p)));
    }
}

public class Submitting_a_units_agreement
{
    private readonly Given _given = new();

    [Fact]
    public void The_themes_are_not_asked_for() =>
        Assert.Empty(_given.AUnitDraft(_given.AUnit(), "1.1").ObstaclesToSubmission(Day(14, 6)));

    [Fact]
    public void The_introduction_and_the_initiatives_are()
    {
        var draft = _given.AUnitDraft(_given.AUnit(), "1.1");
        draft.Write(AgreementPart.Introduction, "", Noon(Day(5, 1)));
        draft.Initiatives[0].What = "";
        Assert.Equal(["IntroductionMissing", "WhatMissing"], Names.Of(draft.ObstaclesToSubmission(Day(14, 6))));
    }
}

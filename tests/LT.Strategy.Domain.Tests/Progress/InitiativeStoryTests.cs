namespace LT.Strategy.Domain.Tests.Progress;

public class An_initiatives_year
{
    private readonly Given _given = new();

    [Fact]
    public void Is_told_in_the_order_it_happened_with_what_is_to_come()
    {
        var centre = _given.ACentre("A");
        var (school, other) = (_given.AUnit(centre, "Virum Skole"), _given.AUnit(centre, "Taarbæk Skole"));
        var agreement = _given.Concluded(centre, null, "1.1:4", "2.1", "3.1", "4.1");
        var initiative = agreement.Initiatives[0];
        agreement.FollowUp(initiative.Id, OwnAssessment.AtRisk, "Vi mangler folk.", 1, Noon(Day(5, 4)));
        Given.Amend(
            agreement,
            Day(20, 5),
            a =>
            {
                a.Initiatives[0].Title = "Nyt navn";
                a.Initiatives[0].Milestones.Add(new Milestone { On = Day(1, 10), Text = "Alle er med" });
            }
        );
        var learning = agreement.Share(
            initiative.Id,
            new LearningText("Spørg først", true, "a", "b", "c"),
            Given.Chief,
            "",
            Noon(Day(1, 6))
        );
        _given.Row("1.1", school, Criterion("1.1"), Day(2, 5));
        _given.Row("1.1", other, Criterion("1.1"), Day(2, 5));

        var story = Story(agreement, initiative.Id, agreement.FollowUps, [learning]);

        Assert.Equal(
            [
                (Day(10, 1), StoryKind.Agreed),
                (Day(5, 4), StoryKind.FollowUp),
                (Day(2, 5), StoryKind.Evidence),
                (Day(20, 5), StoryKind.Changed),
                (Day(1, 6), StoryKind.Learning),
                (Day(1, 10), StoryKind.Milestone),
            ],
            story.Select(e => (e.On, e.Kind))
        );
        Assert.Contains("lovet 4", story[0].Lines[0], StringComparison.Ordinal);
        var name = ((CountMeasure)_given.Configured("1.1").Measure).Criteria[0].Name;
        Assert.Equal($"Virum Skole og Taarbæk Skole {name}.".Length, Assert.Single(story[2].Lines).Length);
        Assert.Contains("Titel ændret", story[3].Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_centres_evidence_and_what_was_withdrawn_is_not_part_of_it()
    {
        var (centre, far) = (_given.ACentre("A"), _given.ACentre("B"));
        var agreement = _given.Concluded(centre);
        _given.Row("1.1", _given.AUnit(far), Criterion("1.1"), Day(2, 5));
        var row = _given.Row("1.1", _given.AUnit(centre), Criterion("1.1"), Day(2, 5));
        Assert.Single(Story(agreement, agreement.Initiatives[0].Id, [], []), e => e.Kind == StoryKind.Evidence);
        row.Withdraw(1, "Forkert.", Noon(Day(3, 5)));
        Assert.DoesNotContain(Story(agreement, agreement.Initiatives[0].Id, [], []), e => e.Kind == StoryKind.Evidence);
    }

    [Fact]
    public void A_unit_that_has_moved_leaves_what_it_did_behind()
    {
        var (centre, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var (agreement, unit) = (_given.Concluded(centre), _given.AUnit(centre));
        _given.Row("1.1", unit, Criterion("1.1"), Day(2, 5));
        unit.MoveTo(next, Day(1, 6));
        Assert.Single(Story(agreement, agreement.Initiatives[0].Id, [], []), e => e.Kind == StoryKind.Evidence);
    }

    [Fact]
    public void A_withdrawn_learning_is_not_told()
    {
        var agreement = _given.Concluded();
        var id = agreement.Initiatives[0].Id;
        var learning = agreement.Share(
            id,
            new LearningText("a", true, "a", "b", "c"),
            Given.Chief,
            "",
            Noon(Day(1, 6))
        );
        learning.Withdraw(Given.Chief, "Forkert.", Noon(Day(2, 6)));
        Assert.DoesNotContain(Story(agreement, id, [], [learning]), e => e.Kind == StoryKind.Learning);
    }

    private int Criterion(string goal) => ((CountMeasure)_given.Configured(goal).Measure).Criteria[0].Id;

    private IReadOnlyList<StoryEvent> Story(
        CentreAgreement agreement,
        Guid id,
        IEnumerable<FollowUp> followUps,
        IEnumerable<Learning> learnings
    ) =>
        InitiativeStory.Of(
            id,
            agreement.Publications,
            followUps,
            EvidenceNear.Of(
                agreement.InForce!.Content.Initiatives.Single(i => i.Id == id),
                agreement.Centre,
                null,
                _given.Year,
                _given.Units,
                _given.Ledger.OfType<Evidence>()
            ),
            learnings
        );
}

using CsCheck;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Tests.Strategies;

public sealed class RevisionTests
{
    private static readonly DateOnly Opened = Day(1, 11, 2018);

    private readonly Given _given = new();

    public RevisionTests() => Revise(Opened, "");

    private StrategyYear Year => _given.Year;

    private CountMeasure Goal11 => (CountMeasure)_given.Configured("1.1").Measure;

    [Fact]
    public void An_earlier_date_goes_on_showing_the_earlier_target()
    {
        _given.Met("1.1", Day(1, 3), _given.SomeUnits(12));
        Goal11.TargetNumber = 20;
        Revise(Day(1, 5), "Færre enheder.");
        Assert.Equal((30, 20), (_given.Goal("1.1", Day(30, 4)).Target, _given.Goal("1.1", Day(1, 5)).Target));
    }

    [Fact]
    public void An_earlier_date_goes_on_showing_the_earlier_threshold()
    {
        _given.Met("1.1", Day(1, 5), _given.SomeUnits(12));
        var before = _given.Goal("1.1", Day(31, 5));
        Year.OnTrackMargin = 0.5m;
        Year.AtRiskMargin = 0.6m;
        Revise(Day(1, 6), "Mildere grænser.");
        Assert.Equal(before.Status, _given.Status("1.1", Day(31, 5)));
        Assert.NotEqual(before.Status, _given.Status("1.1", Day(1, 6)));
    }

    [Fact]
    public void A_change_made_today_to_apply_later_is_not_seen_until_then()
    {
        Goal11.TargetNumber = 20;
        Revise(Day(1, 5), "Fra juli.", appliesFrom: Day(1, 7));
        Assert.Equal((30, 20), (_given.Goal("1.1", Day(30, 6)).Target, _given.Goal("1.1", Day(1, 7)).Target));
    }

    [Fact]
    public void A_text_that_was_rewritten_reads_on_an_earlier_date_as_it_was()
    {
        var before = (Year.Themes[0].Title, _given.Configured("2.1").Statement);
        Year.Themes[0].Title = "Et andet tema";
        _given.Configured("2.1").Statement = "Et andet mål.";
        Revise(Day(1, 5), "Nye ord.");
        var then = _given.On(Day(30, 4));
        Assert.Equal(before, (then.Themes[0].Theme.Title, then.Goal("2.1")!.Goal.Statement));
        Assert.Equal("Et andet tema", _given.On(Day(1, 5)).Themes[0].Theme.Title);
    }

    [Fact]
    public void A_goal_added_in_May_is_not_there_in_April()
    {
        Year.Goals.Add(Koncernstrategi2019.Goal(Year, "1.3", Koncernstrategi2019.Units(TargetKind.AtLeast, 5)));
        Revise(Day(1, 5), "Et mål mere.");
        Assert.Equal((null, 5), (_given.On(Day(30, 4)).Goal("1.3"), _given.Goal("1.3", Day(1, 5)).Target));
    }

    [Fact]
    public void Evidence_of_a_criterion_that_was_dropped_stays_and_is_left_out()
    {
        _given.Met("1.1", Day(1, 3), _given.SomeUnits(3));
        var unit = _given.AUnit(name: "Kun støttet");
        _given.Row("1.1", unit, 2, Day(1, 3));
        Goal11.Criteria[1].IsDropped = true;
        Revise(Day(1, 5), "Ét kriterium er nok.");
        var after = _given.Goal("1.1", Day(1, 5)).Tally!;
        Assert.Equal((3, 4), (after.Value, after.LeftOut.Count));
        Assert.Single(_given.Goal("1.1", Day(30, 4)).Tally!.Partly);
    }

    [Fact]
    public void What_is_computed_on_the_edition_is_what_was_computed_on_the_year()
    {
        _given.Met("1.1", Day(1, 3), _given.SomeUnits(12));
        _given.AReading(14.2m, Day(1, 5));
        var fromEdition = _given.On(Day(14, 6));
        var plain = YearProgress.On(Day(14, 6), _given.Facts with { Year = YearRevision.CopyOf(Year) });
        Assert.Equal(
            plain.Goals.Select(g => (g.Status, g.Ground)),
            fromEdition.Goals.Select(g => (g.Status, g.Ground))
        );
        Assert.NotNull(fromEdition.Year.Revision);
    }

    [Fact]
    public void The_explanation_names_the_revision_and_why()
    {
        Goal11.TargetNumber = 20;
        Revise(Day(1, 5), "Færre enheder.");
        var explanation = Explanation.Of(_given.Goal("1.1", Day(14, 6))).Revision;
        Assert.Contains("revision 2", explanation, StringComparison.Ordinal);
        Assert.Contains("Færre enheder.", explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Et tal.", "2019-06-14", "")]
    [InlineData("Et tal.", "2019-07-01", "")]
    [InlineData("Et tal.", "2019-06-13", "AppliesBeforeToday")]
    [InlineData(" ", "2019-06-14", "ReasonMissing")]
    public void Takes_a_reason_and_a_day_that_is_not_past(string reason, string from, string obstacle)
    {
        var names = Year.ObstaclesToRevision(DateOnly.Parse(from, Danish.Culture), reason, Day(14, 6))
            .Select(o => o.Name);
        Assert.Equal(obstacle.Length == 0 ? [] : [obstacle], names);
    }

    [Fact]
    public void Takes_no_reason_before_the_year_has_begun()
    {
        Assert.Empty(Year.ObstaclesToRevision(Day(10, 12, 2018), null, Day(10, 12, 2018)));
    }

    [Fact]
    public void Does_not_go_before_one_that_waits()
    {
        Goal11.TargetNumber = 20;
        Revise(Day(1, 5), "Fra juli.", appliesFrom: Day(1, 7));
        Assert.Equal("AnotherChangeWaits", Assert.Single(Year.ObstaclesToRevision(Day(14, 6), "Nu.", Day(14, 6))).Name);
        Assert.Empty(Year.ObstaclesToRevision(Day(1, 7), "Fra juli.", Day(14, 6)));
    }

    [Fact]
    public void One_that_waits_can_be_taken_back_and_never_applies()
    {
        Goal11.TargetNumber = 20;
        Goal11.Criteria[1].IsDropped = true;
        Revise(Day(1, 5), "Fra juli.", appliesFrom: Day(1, 7));
        Year.WithdrawWaiting("Sekretær", Day(14, 6), Noon(Day(14, 6)));
        Assert.Equal(30, _given.Goal("1.1", Day(1, 7)).Target);
        Assert.Equal((30, 2), (Goal11.TargetNumber, Goal11.CriteriaInOrder.Count));
        Assert.Null(Year.Waiting(Day(14, 6)));
    }

    [Fact]
    public void One_that_applies_cannot_be_taken_back()
    {
        Goal11.TargetNumber = 20;
        Revise(Day(1, 5), "Færre.");
        var refused = Assert.Throws<BrokenRuleException>(() =>
            Year.WithdrawWaiting("Sekretær", Day(14, 6), Noon(Day(14, 6)))
        );
        Assert.Equal("NothingWaits", refused.Obstacles[0].Name);
    }

    [Fact]
    public void Deadlines_granted_to_single_owners_follow_into_every_edition()
    {
        var centre = _given.ACentre();
        Year.Extensions.Add(DeadlineExtension.Grant(Year, centre, Day(1, 2), "Ny chef.", 1, Noon(Day(2, 1))));
        Assert.Equal(Day(1, 2), Year.On(Day(3, 1)).Extensions.For(centre, Day(3, 1)));
    }

    [Fact]
    public void Each_change_is_told_in_a_sentence()
    {
        var before = YearRevision.CopyOf(Year);
        Goal11.TargetNumber = 20;
        Goal11.Path.RemoveAll(p => p.On == Day(31, 3));
        Year.StalenessDays = 90;
        ((LevelMeasure)_given.Configured("2.1").Measure).TargetValue = 13m;
        Assert.Equal(
            [
                "Grænsen for Mangler opfølgning: ændret fra 100\u00A0dage til 90\u00A0dage.",
                "Mål\u00A01.1, måltallet: ændret fra 30 enheder til 20 enheder.",
                "Mål\u00A02.1, måltallet: ændret fra 13,5 til 13,0.",
            ],
            YearDifference.Between(before, Year).Where(s => !s.Contains("planen", StringComparison.Ordinal))
        );
        Assert.Contains(
            YearDifference.Between(before, Year),
            s => s.StartsWith("Mål\u00A01.1, planen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nothing_changed_is_nothing_told()
    {
        Assert.Empty(YearDifference.Between(YearRevision.CopyOf(Year), Year));
    }

    [Fact]
    public void Each_of_many_changes_leaves_the_dates_before_it_alone()
    {
        Gen.Int[1, 60]
            .Array[1, 8]
            .Sample(
                targets =>
                {
                    var given = new Given();
                    given.Year.Revise(Opened, "", "Sekretær", null, Noon(Opened));
                    given.Met("1.1", Day(2, 1), given.SomeUnits(10));
                    var day = Day(1, 2);
                    List<(DateOnly Day, int? Target)> seen = [(Day(31, 1), 30)];
                    foreach (var target in targets)
                    {
                        ((CountMeasure)given.Configured("1.1").Measure).TargetNumber = target;
                        given.Year.Revise(day, "Nyt tal.", "Sekretær", null, Noon(day));
                        seen.Add((day, target));
                        day = day.AddDays(7);
                    }

                    return seen.TrueForAll(s => given.Goal("1.1", s.Day).Target == s.Target);
                },
                iter: 1000
            );
    }

    private void Revise(DateOnly day, string reason, DateOnly? appliesFrom = null) =>
        Year.Revise(appliesFrom ?? day, reason, "Sekretær", null, Noon(day));
}

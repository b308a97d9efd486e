namespace LT.Strategy.Domain.Tests.Progress;

public class Explaining_a_cell
{
    private readonly Given _given = new();

    [Fact]
    public void Each_initiative_of_the_agreement_fills_the_cell_or_says_why_not()
    {
        var agreement = _given.Concluded(null, null, "1.1", "1.2", "2.1", "3.1", "4.1");
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[1], Noon(Day(1, 5))));
        var cell = Explained(1);
        Assert.Equal(["Indsats for 1.1"], cell.Filling.Select(i => i.Initiative.Title));
        Assert.Equal(
            [
                ("Indsats for 1.2", "udgået med et tillæg"),
                ("Indsats for 2.1", "peger ikke på et mål under temaet"),
                ("Indsats for 3.1", "peger ikke på et mål under temaet"),
                ("Indsats for 4.1", "peger ikke på et mål under temaet"),
            ],
            cell.NotCounted.Select(i => (i.Initiative.Title, i.Why))
        );
    }

    [Fact]
    public void An_initiative_that_fills_another_theme_first_says_so_where_it_may_fill_only_one()
    {
        _given.Concluded(null, null, "1.1+2.1", "3.1", "4.1");
        Assert.Single(Explained(2).Filling);
        _given.Year.OneInitiativeMayFillSeveralThemes = false;
        Assert.Empty(Explained(2).Filling);
        Assert.StartsWith("dækker allerede tema 1", Explained(2).NotCounted[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_units_initiative_fills_only_where_the_setting_lets_it()
    {
        var centre = _given.ACentre();
        _given.ConcludedByUnit(_given.AUnit(centre), null, "2.1", "3.1");
        var left = Assert.Single(Explained(2).NotCounted);
        Assert.StartsWith("står i en enheds årsaftale", left.Why, StringComparison.Ordinal);
        _given.Year.DecentralInitiativeMayFillItsCentresCell = true;
        Assert.Equal("Indsats for 2.1", Assert.Single(Explained(2).Filling).Initiative.Title);
        Assert.Empty(Explained(2).NotCounted);
    }

    [Fact]
    public void A_withdrawn_version_is_named()
    {
        _given.Concluded().Withdraw(Given.Board, "Fejl.", Noon(Day(1, 5)));
        Assert.Equal("Fejl.", Assert.Single(Explained(1).Withdrawn).WithdrawalReason);
        Assert.Empty(Explained(1).Filling);
    }

    private CellExplanation Explained(int theme)
    {
        var year = _given.On(Day(14, 6));
        return CellExplanation.Of(year.Coverage.Cell(_given.Centres[0].Code, theme)!, year);
    }
}

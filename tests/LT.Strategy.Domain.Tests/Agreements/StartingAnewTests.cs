namespace LT.Strategy.Domain.Tests.Agreements;

public class Starting_anew_after_a_withdrawal
{
    private readonly Given _given = new();
    private readonly CentreAgreement _agreement;

    public Starting_anew_after_a_withdrawal()
    {
        _agreement = _given.Concluded(null, null, "1.1:4", "1.2", "2.1", "3.1", "4.1");
        Given.Amend(_agreement, Day(1, 3), a => a.Initiatives[0].Title = "Ny titel");
        _agreement.Withdraw(Given.Board, "Fejl.", Noon(Day(1, 5)));
    }

    [Fact]
    public void The_text_is_a_draft_and_what_was_withdrawn_stays_so()
    {
        _agreement.StartAnew(Noon(Day(2, 5)));
        Assert.Equal((AgreementStatus.Draft, null), (_agreement.Status, _agreement.SubmittedById));
        Assert.Equal("Ny titel", _agreement.Initiatives[0].Title);
        Assert.Equal(("", ""), (_agreement.AmendmentReason, _agreement.Initiatives[0].ChangeReason));
        Assert.All(_agreement.Publications, p => Assert.NotNull(p.WithdrawnAt));
        Assert.Null(_agreement.InForce);
    }

    [Fact]
    public void The_next_version_has_the_next_number_and_gives_no_reason()
    {
        Again();
        var third = _agreement.InForce!;
        Assert.Equal((3, false, Day(10, 5)), (third.Number, third.IsAmendment, third.ConcludedOn));
    }

    [Fact]
    public void It_is_concluded_as_a_first_one()
    {
        _agreement.StartAnew(Noon(Day(2, 5)));
        _agreement.Remove(_agreement.Initiatives[2], Noon(Day(2, 5)));
        Assert.Equal(["ThemeWithoutInitiative"], Names.Of(_agreement.ObstaclesToSubmission(Day(2, 5))));
        _agreement.PutBack(_agreement.Initiatives[2], Noon(Day(2, 5)));
        Assert.Equal(["NoAmendment"], Names.Of(_agreement.ObstaclesToConcludingAmendmentAlone(Day(2, 5))));
        _agreement.Submit(Given.Chief, Noon(Day(3, 5)));
        Assert.Equal(["OwnSubmission"], Names.Of(_agreement.ObstaclesToConclusion(Given.Chief, Day(3, 5))));
        Assert.Empty(_agreement.ObstaclesToConclusion(Given.Board, Day(3, 5)));
    }

    [Fact]
    public void What_has_been_concluded_is_not_thrown_away()
    {
        _agreement.StartAnew(Noon(Day(2, 5)));
        _agreement.Remove(_agreement.Initiatives[1], Noon(Day(2, 5)));
        _agreement.Submit(Given.Chief, Noon(Day(3, 5)));
        _agreement.Conclude(Given.Board, Noon(Day(10, 5)));
        Assert.Equal(5, _agreement.Initiatives.Count);
        Assert.True(_agreement.InForce!.Content.Initiatives[1].IsDiscontinued);
    }

    [Fact]
    public void No_earlier_date_shows_anything_else()
    {
        var days = new[] { Day(9, 1), Day(10, 1), Day(1, 3), Day(30, 4), Day(1, 5), Day(9, 5) };
        var before = days.Select(Shown).ToList();
        Again();
        Assert.Equal(before, days.Select(Shown));
        Assert.Equal("3: 4 af 4, lovet 4", Shown(Day(10, 5)));
        Assert.Equal("-: 0 af 4, lovet 0", Shown(Day(1, 5)));
    }

    private void Again()
    {
        _agreement.StartAnew(Noon(Day(2, 5)));
        _agreement.Submit(Given.Chief, Noon(Day(3, 5)));
        _agreement.Conclude(Given.Board, Noon(Day(10, 5)));
    }

    private string Shown(DateOnly day)
    {
        var year = _given.On(day);
        var version = year.Agreements.OfCentres.SingleOrDefault();
        return $"{version?.Number.ToString(Danish.Culture) ?? "-"}: {year.Coverage.Filled} af {year.Coverage.Of}, lovet {year.Goal("1.1")!.Promised ?? 0}";
    }
}

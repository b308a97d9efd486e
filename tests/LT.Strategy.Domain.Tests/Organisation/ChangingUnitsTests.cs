namespace LT.Strategy.Domain.Tests.Organisation;

public class Changing_a_unit
{
    private static readonly DateOnly Today = Day(14, 6);
    private static readonly DateOnly Later = Day(1, 8);

    private readonly Given _given = new();
    private readonly Centre _a;
    private readonly Centre _b;
    private readonly Unit _unit;

    public Changing_a_unit()
    {
        (_a, _b) = (_given.ACentre("A"), _given.ACentre("B"));
        _unit = _given.AUnit(_a, "Virum Skole");
    }

    private Places Places => new(_given.Centres, _given.Units);

    [Fact]
    public void Applies_from_today_or_later_and_never_from_a_day_that_has_been()
    {
        var yesterday = Today.AddDays(-1);
        Assert.Equal(["BeforeToday"], Names.WhenTrying(() => _unit.Rename("Ny Skole", yesterday, Today)));
        Assert.Equal(["BeforeToday"], Names.WhenTrying(() => _unit.MoveTo(_b, yesterday, Today)));
        Assert.Equal(["BeforeToday"], Names.WhenTrying(() => _unit.SayOwnAgreement(false, yesterday, Today)));
        Assert.Equal(["BeforeToday"], Names.WhenTrying(() => _unit.Close(yesterday, Today)));
        Assert.Empty(Names.WhenTrying(() => _unit.Rename("Ny Skole", Today, Today)));
        Assert.Empty(Names.WhenTrying(() => _unit.MoveTo(_b, Today, Today)));
        Assert.Empty(Names.WhenTrying(() => _unit.SayOwnAgreement(false, Today, Today)));
        Assert.Empty(Names.WhenTrying(() => _unit.Close(Today, Today)));
    }

    [Fact]
    public void Leaves_every_day_before_as_it_was()
    {
        _unit.Rename("Ny Skole", Today, Today);
        _unit.MoveTo(_b, Later, Today);
        _unit.SayOwnAgreement(false, Later, Today);
        _unit.Close(Day(1, 12), Today);
        var yesterday = Today.AddDays(-1);
        Assert.Equal(("Virum Skole", _a), (_unit.On(yesterday).Name, _unit.On(yesterday).Centre));
        Assert.True(_unit.MakesOwnAgreementOn(yesterday) && _unit.IsActiveOn(yesterday));
        Assert.Equal((true, false), (_unit.MakesOwnAgreementOn(Later.AddDays(-1)), _unit.MakesOwnAgreementOn(Later)));
        Assert.Equal((true, false), (_unit.IsActiveOn(Day(1, 12)), _unit.IsActiveOn(Day(2, 12))));
    }

    [Fact]
    public void A_new_name_lasts_through_a_move_that_was_decided_before()
    {
        _unit.MoveTo(_b, Later, Today);
        _unit.Rename("Ny Skole", Day(1, 7), Today);
        Assert.Equal(("Ny Skole", _b), (_unit.On(Later).Name, _unit.On(Later).Centre));
    }

    [Fact]
    public void A_new_name_does_not_last_through_a_later_one()
    {
        _unit.Rename("Den nyeste", Later, Today);
        _unit.Rename("Ny Skole", Day(1, 7), Today);
        Assert.Equal(("Ny Skole", "Den nyeste"), (_unit.On(Day(31, 7)).Name, _unit.On(Later).Name));
    }

    [Fact]
    public void What_is_so_already_is_no_change()
    {
        Assert.Equal(["SameName"], Names.WhenTrying(() => _unit.Rename(" Virum Skole ", Later, Today)));
        Assert.Equal(["SameCentre"], Names.WhenTrying(() => _unit.MoveTo(_a, Later, Today)));
        Assert.Equal(["SameAnswer"], Names.WhenTrying(() => _unit.SayOwnAgreement(true, Later, Today)));
        _unit.Close(Later, Today);
        Assert.Equal(["SameDay"], Names.WhenTrying(() => _unit.Close(Later, Today)));
    }

    [Fact]
    public void It_owes_an_own_agreement_from_the_day_that_was_said()
    {
        _unit.SayOwnAgreement(false, Today, Today);
        _unit.SayOwnAgreement(true, Later, Today);
        Assert.Equal((false, true), (_unit.MakesOwnAgreementOn(Today), _unit.MakesOwnAgreementOn(Later)));
        _unit.Undo(ChangeKind.OwnAgreement, Later, Today, inUse: false);
        Assert.False(_unit.MakesOwnAgreementOn(Later));
    }

    [Fact]
    public void A_pause_after_the_deadline_does_not_forgive_it()
    {
        _unit.SayOwnAgreement(false, Day(1, 4), Day(1, 4));
        _unit.SayOwnAgreement(true, Day(1, 5), Day(1, 5));
        var delivery = Deliveries.OfUnits(Today, _given.Facts).Single(d => d.OwnerCode == _unit.Code).Delivery;
        Assert.Equal((DeliveryState.Missing, Day(1, 3)), (delivery.State, delivery.Deadline));
    }

    [Fact]
    public void One_that_begins_to_owe_after_the_deadline_has_not_missed_it()
    {
        var late = _given.AUnit(_a);
        late.SayOwnAgreement(false, Day(1, 2), Day(1, 2));
        late.SayOwnAgreement(true, Today, Today);
        var deliveries = Deliveries.OfUnits(Today, _given.Facts);
        Assert.Equal(DeliveryState.NoDeadline, deliveries.Single(d => d.OwnerCode == late.Code).Delivery.State);
        Assert.Equal(DeliveryState.Missing, deliveries.Single(d => d.OwnerCode == _unit.Code).Delivery.State);
    }

    [Fact]
    public void A_name_is_asked_for_and_has_a_limit()
    {
        Assert.Equal(["NameMissing"], Names.Of(_unit.ObstaclesToRenaming("  ", Later, Today)));
        Assert.Equal(["NameTooLong"], Names.Of(_unit.ObstaclesToRenaming(new string('x', 121), Later, Today)));
        Assert.Empty(_unit.ObstaclesToRenaming(new string('x', 120), Later, Today));
        Assert.Equal(["DayMissing"], Names.Of(_unit.ObstaclesToRenaming("Ny", null, Today)));
    }

    [Fact]
    public void After_its_last_day_nothing_more_happens_to_it()
    {
        _unit.Close(Today, Today);
        Assert.Equal(["Closed"], Names.WhenTrying(() => _unit.Rename("Ny", Later, Today)));
        Assert.Equal(["Closed"], Names.WhenTrying(() => _unit.MoveTo(_b, Later, Today)));
        Assert.Equal(["AlreadyClosed"], Names.WhenTrying(() => _unit.Close(Later, Today.AddDays(1))));
    }

    [Fact]
    public void It_moves_only_to_a_centre_that_is_open_as_long_as_it_is_there()
    {
        var soon = _given.ACentre("C", from: Later);
        var closing = _given.ACentre("D", to: Day(1, 9));
        Assert.Equal(["CentreNotOpen"], Names.WhenTrying(() => _unit.MoveTo(soon, Later.AddDays(-1), Today)));
        Assert.Equal(["CentreCloses"], Names.WhenTrying(() => _unit.MoveTo(closing, Later, Today)));
        Assert.Equal(["CentreMissing"], Names.Of(_unit.ObstaclesToMoving(null, Later, Today)));
        _unit.MoveTo(_b, Day(2, 9), Today);
        Assert.Empty(Names.WhenTrying(() => _unit.MoveTo(closing, Later, Today)));
    }

    [Fact]
    public void What_waits_can_be_taken_back_and_leaves_no_trace()
    {
        _unit.Rename("Ny Skole", Later, Today);
        _unit.MoveTo(_b, Later, Today);
        _unit.SayOwnAgreement(false, Later, Today);
        _unit.Close(Day(1, 12), Today);
        Assert.Equal(
            [ChangeKind.Name, ChangeKind.Centre, ChangeKind.OwnAgreement, ChangeKind.Closing],
            _unit.Waiting(Today).Select(w => w.Kind)
        );
        _unit.Undo(ChangeKind.Name, Later, Today, inUse: false);
        Assert.Equal(("Virum Skole", _b), (_unit.On(Later).Name, _unit.On(Later).Centre));
        foreach (var waiting in _unit.Waiting(Today))
        {
            _unit.Undo(waiting.Kind, waiting.Day, Today, inUse: false);
        }

        Assert.Single(_unit.Periods);
        Assert.Empty(_unit.LaterOwnAgreement);
        Assert.Null(_unit.To);
    }

    [Fact]
    public void What_applies_already_cannot_be_taken_back()
    {
        _unit.Rename("Ny Skole", Today, Today);
        Assert.Equal(["NotWaiting"], Names.WhenTrying(() => _unit.Undo(ChangeKind.Name, Today, Today, inUse: false)));
        _unit.Close(Today, Today);
        Assert.Equal(
            ["NotWaiting"],
            Names.WhenTrying(() => _unit.Undo(ChangeKind.Closing, Today, Today.AddDays(1), inUse: false))
        );
    }

    [Fact]
    public void A_move_away_from_a_centre_that_closes_cannot_be_taken_back()
    {
        _unit.MoveTo(_b, Later, Today);
        _a.Close(Later.AddDays(-1), Today, Places);
        Assert.Equal(
            ["CentreCloses"],
            Names.WhenTrying(() => _unit.Undo(ChangeKind.Centre, Later, Today, inUse: false))
        );
    }

    [Fact]
    public void An_opening_is_taken_back_only_while_nothing_else_knows_the_unit()
    {
        var soon = _given.AUnit(_a, "Ny", from: Later);
        Assert.Equal(["InUse"], Names.Of(soon.ObstaclesToUndoing(ChangeKind.Opening, Later, Today, inUse: true)));
        Assert.Empty(soon.ObstaclesToUndoing(ChangeKind.Opening, Later, Today, inUse: false));
    }

    [Fact]
    public void Each_change_gives_it_a_new_version()
    {
        var version = _unit.Version;
        _unit.Rename("Ny Skole", Later, Today);
        Assert.NotEqual(version, _unit.Version);
    }

    [Fact]
    public void One_that_opens_has_a_code_that_nobody_has_had()
    {
        var closed = _given.AUnit(_a, "Lukket", to: Day(1, 2));
        Assert.Equal(["CodeTaken"], Wrong(closed.Code));
        Assert.Equal(["CodeTaken"], Wrong(TheCodeOf(_a)));
        Assert.Equal(["CodeNotASlug"], Wrong("Børnehuset"));
        Assert.Equal(["CodeNotASlug"], Wrong(""));
        Assert.Empty(Wrong("boernehuset"));

        IEnumerable<string> Wrong(string code) =>
            Names.Of(Unit.ObstaclesToOpening("Børnehuset", UnitKind.Institution, _a, code, Later, Today, Places));
    }

    [Fact]
    public void Opening_asks_for_name_kind_centre_and_day()
    {
        Assert.Equal(
            ["NameMissing", "DayMissing", "CentreMissing", "KindMissing"],
            Names.Of(Unit.ObstaclesToOpening("", null, null, "ny", null, Today, Places))
        );
        var unit = Unit.Open("Ny", UnitKind.Department, _b, false, "ny", Later, Today, Places);
        Assert.Equal((false, true), (unit.IsActiveOn(Later.AddDays(-1)), unit.IsActiveOn(Later)));
        Assert.Equal(("Ny", _b, false), (unit.On(Later).Name, unit.On(Later).Centre, unit.MakesOwnAgreementOn(Later)));
    }

    /// <summary>Codes in these tests are written with capital letters, which no code has.</summary>
    private string TheCodeOf(Centre centre)
    {
        var lower = _given.ACentre(centre.Abbreviation.ToLowerInvariant());
        return lower.Code;
    }
}

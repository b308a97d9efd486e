namespace LT.Strategy.Domain.Tests.People;

public class Giving_a_role
{
    private static readonly DateOnly Today = Day(14, 6);
    private static readonly AgreementOwner Centre = AgreementOwner.OfCentre(7);

    private readonly Person _person = new() { DirectoryId = "abc", Name = "Anne" };

    [Fact]
    public void It_holds_from_the_first_day_to_the_last()
    {
        var role = _person.Give(Role.CentreChief, Centre, Today, Today.AddDays(2), Today);
        Assert.Equal(
            [false, true, true, false],
            Held(role, Today.AddDays(-1), Today, Today.AddDays(2), Today.AddDays(3))
        );
    }

    [Theory]
    [InlineData(-1, "BeginsInThePast")]
    [InlineData(0, "")]
    [InlineData(30, "")]
    public void It_begins_today_or_later(int days, string expected) =>
        Assert.Equal(Expected(expected), Tried(Role.Administrator, AgreementOwner.None, Today.AddDays(days)));

    [Theory]
    [InlineData(-1, "EndsBeforeItBegins")]
    [InlineData(0, "")]
    public void It_does_not_end_before_it_begins(int days, string expected) =>
        Assert.Equal(Expected(expected), Tried(Role.Administrator, AgreementOwner.None, Today, Today.AddDays(days)));

    [Theory]
    [InlineData(Role.CentreChief, "centre", "")]
    [InlineData(Role.CentreChief, "unit", "ScopeMissing")]
    [InlineData(Role.CentreChief, "none", "ScopeMissing")]
    [InlineData(Role.UnitLeader, "unit", "")]
    [InlineData(Role.UnitLeader, "centre", "ScopeMissing")]
    [InlineData(Role.Contributor, "centre", "")]
    [InlineData(Role.Contributor, "unit", "")]
    [InlineData(Role.Contributor, "none", "ScopeMissing")]
    [InlineData(Role.ExecutiveBoard, "none", "")]
    [InlineData(Role.ExecutiveBoard, "centre", "NoScope")]
    [InlineData(Role.Administrator, "unit", "NoScope")]
    [InlineData(Role.Reader, "none", "RoleMissing")]
    public void Its_scope_is_what_the_role_takes(Role role, string scope, string expected)
    {
        var owner =
            scope == "centre" ? Centre
            : scope == "unit" ? AgreementOwner.OfUnit(9)
            : AgreementOwner.None;
        Assert.Equal(Expected(expected), Tried(role, owner, Today));
    }

    [Fact]
    public void The_same_role_is_not_held_twice_on_a_day()
    {
        _person.Give(Role.CentreChief, Centre, Today, Today.AddDays(5), Today);
        Assert.Equal(["AlreadyHeld"], Tried(Role.CentreChief, Centre, Today.AddDays(5)));
        Assert.Empty(Tried(Role.CentreChief, Centre, Today.AddDays(6)));
        Assert.Empty(Tried(Role.CentreChief, AgreementOwner.OfCentre(8), Today));
        Assert.Empty(Tried(Role.Contributor, Centre, Today));
    }

    [Fact]
    public void What_a_group_gives_may_also_be_given_to_the_person()
    {
        _person.Roles.Add(
            new RoleAssignment
            {
                Role = Role.Administrator,
                From = Today,
                FromGroups = true,
            }
        );
        Assert.Empty(Tried(Role.Administrator, AgreementOwner.None, Today));
    }

    [Theory]
    [InlineData("", "Anne", "a@ltk.dk", "DirectoryIdMissing")]
    [InlineData("x", " ", "a@ltk.dk", "NameMissing")]
    [InlineData("x", "Anne", "", "EmailMissing")]
    [InlineData("x", "Anne", "anne", "EmailWrong")]
    [InlineData("x", "Anne", "a b@ltk.dk", "EmailWrong")]
    [InlineData("x", "Anne", "a@ltk.dk", "")]
    public void A_person_is_known_by_id_name_and_mail(string id, string name, string email, string expected) =>
        Assert.Equal(Expected(expected), Names.Of(Person.ObstaclesToKnowing(id, name, email)));

    private IEnumerable<string> Tried(Role role, AgreementOwner scope, DateOnly from, DateOnly? to = null) =>
        Names.Of(_person.ObstaclesToGiving(role, scope, from, to, Today));

    private static IEnumerable<string> Expected(string name) => name.Length == 0 ? [] : [name];

    private static IEnumerable<bool> Held(RoleAssignment role, params DateOnly[] days) => days.Select(role.IsActiveOn);
}

public class Ending_a_role
{
    private static readonly DateOnly Today = Day(14, 6);

    [Theory]
    [InlineData(-2, "EndsInThePast")]
    [InlineData(-1, "")]
    [InlineData(0, "")]
    [InlineData(9, "")]
    public void The_last_day_is_today_or_later_or_it_ends_at_once(int days, string expected)
    {
        var role = A(Role.StrategyOffice, Today.AddDays(-30));
        var tried = Names.WhenTrying(() => role.End(Today.AddDays(days), Today));
        Assert.Equal(expected.Length == 0 ? [] : [expected], tried);
        Assert.Equal(expected.Length == 0 ? Today.AddDays(days) : null, role.To);
    }

    [Fact]
    public void What_ends_at_once_is_over_today_and_was_held_yesterday()
    {
        var role = A(Role.StrategyOffice, Today.AddDays(-30));
        role.End(Today.AddDays(-1), Today);
        Assert.Equal((true, false), (role.IsActiveOn(Today.AddDays(-1)), role.IsActiveOn(Today)));
    }

    [Fact]
    public void A_period_that_has_been_is_not_rewritten()
    {
        var role = A(Role.StrategyOffice, Today.AddDays(-30), Today.AddDays(-1));
        Assert.Equal(["AlreadyEnded"], Names.WhenTrying(() => role.End(Today.AddDays(9), Today)));
    }

    [Theory]
    [InlineData(-1, "HasBegun")]
    [InlineData(0, "HasBegun")]
    [InlineData(1, "")]
    public void Only_what_has_not_begun_is_undone(int days, string expected) =>
        Assert.Equal(
            expected.Length == 0 ? [] : [expected],
            Names.Of(A(Role.StrategyOffice, Today.AddDays(days)).ObstaclesToUndoing(Today))
        );

    [Fact]
    public void What_a_group_gives_is_ended_with_the_group()
    {
        var role = new RoleAssignment
        {
            Role = Role.StrategyOffice,
            From = Today,
            FromGroups = true,
        };
        Assert.Equal(["GivenByGroup"], Names.Of(role.ObstaclesToEnding(Today, Today)));
        Assert.Equal(["GivenByGroup"], Names.Of(role.ObstaclesToUndoing(Today)));
    }

    [Fact]
    public void The_last_administrator_stays()
    {
        var only = A(Role.Administrator, Today.AddDays(-30));
        Assert.Equal(["LastAdministrator"], Leaving(only, Today, only));
        Assert.Equal(["LastAdministrator"], Leaving(only, Today.AddDays(400), only));
        Assert.Empty(Leaving(only, Today, only, A(Role.Administrator, Today.AddDays(-3))));
    }

    [Fact]
    public void Another_who_takes_over_the_day_after_is_enough_and_one_who_comes_later_is_not()
    {
        var only = A(Role.Administrator, Today.AddDays(-30));
        Assert.Empty(Leaving(only, Today.AddDays(5), only, A(Role.Administrator, Today.AddDays(6))));
        Assert.Equal(
            ["LastAdministrator"],
            Leaving(only, Today.AddDays(5), only, A(Role.Administrator, Today.AddDays(7)))
        );
    }

    [Fact]
    public void One_who_is_there_for_a_while_does_not_replace_one_who_stays()
    {
        var only = A(Role.Administrator, Today.AddDays(-30));
        Assert.Equal(
            ["LastAdministrator"],
            Leaving(only, Today, only, A(Role.Administrator, Today, Today.AddDays(90)))
        );
    }

    [Fact]
    public void Groups_and_deputies_do_not_count()
    {
        var only = A(Role.Administrator, Today.AddDays(-30));
        var ofGroup = new RoleAssignment
        {
            Id = 90,
            Role = Role.Administrator,
            From = Today,
            FromGroups = true,
        };
        var deputy = new RoleAssignment
        {
            Id = 91,
            Role = Role.Administrator,
            From = Today,
            OnBehalfOfId = 1,
        };
        Assert.Equal(["LastAdministrator"], Leaving(only, Today, only, ofGroup, deputy));
        Assert.Empty(Leaving(deputy, Today, only, deputy));
    }

    [Fact]
    public void The_one_who_is_to_take_over_is_not_undone()
    {
        var leaving = A(Role.Administrator, Today.AddDays(-30), Today.AddDays(5));
        var next = A(Role.Administrator, Today.AddDays(6));
        Assert.Equal(["LastAdministrator"], Leaving(next, null, leaving, next));
    }

    [Fact]
    public void Other_roles_may_be_left_by_the_last_who_has_them()
    {
        var office = A(Role.StrategyOffice, Today.AddDays(-30));
        Assert.Empty(Leaving(office, Today, office));
    }

    private static IEnumerable<string> Leaving(RoleAssignment role, DateOnly? lastDay, params RoleAssignment[] all) =>
        Names.Of(LastAdministrator.ObstaclesToLeaving(role, lastDay, all, Today));

    private static RoleAssignment A(Role role, DateOnly from, DateOnly? to = null) =>
        new()
        {
            Id = from.DayNumber,
            Role = role,
            From = from,
            To = to,
        };
}

public class A_role_that_a_group_gives
{
    private static readonly DateOnly Today = Day(14, 6);

    [Fact]
    public void Is_given_from_today_or_later_and_once()
    {
        var grant = GroupGrant.Give("ltk", Role.ExecutiveBoard, AgreementOwner.None, Today, null, [], Today);
        Assert.Equal(["AlreadyGiven"], Tried("ltk", Today, grant));
        Assert.Empty(Tried("LTK", Today, grant));
        Assert.Equal(["GroupMissing"], Tried(" ", Today));
        Assert.Equal(["BeginsInThePast"], Tried("ltk", Today.AddDays(-1)));
    }

    [Fact]
    public void Ends_for_those_who_hold_it_through_the_group_and_for_nobody_else()
    {
        var grant = GroupGrant.Give("ltk", Role.ExecutiveBoard, AgreementOwner.None, Today, null, [], Today);
        RoleAssignment[] held = [Held("ltk"), Held("andre"), new() { Role = Role.ExecutiveBoard, From = Today }];
        grant.End(Today.AddDays(-1), held, Today);
        Assert.Equal([Today.AddDays(-1), null, null], held.Select(h => h.To));
        Assert.Equal(["AlreadyEnded"], Names.Of(grant.ObstaclesToEnding(Today, Today)));
    }

    [Fact]
    public void Is_not_ended_when_nobody_else_would_be_administrator()
    {
        var grant = GroupGrant.Give("ltk-it", Role.Administrator, AgreementOwner.None, Today, null, [], Today);
        RoleAssignment own = new() { Role = Role.Administrator, From = Today };
        RoleAssignment deputy = new()
        {
            Role = Role.Administrator,
            From = Today,
            OnBehalfOfId = 7,
        };
        RoleAssignment brief = new()
        {
            Role = Role.Administrator,
            From = Today,
            To = Today,
        };
        Assert.Equal(["LastAdministrator"], Left([]));
        Assert.Equal(["LastAdministrator"], Left([deputy, brief]));
        Assert.Empty(Left([own]));

        IEnumerable<string> Left(RoleAssignment[] all) =>
            Names.Of(LastAdministrator.ObstaclesToEnding(grant, Today, all, [grant]));
    }

    private static RoleAssignment Held(string group) =>
        new()
        {
            Role = Role.ExecutiveBoard,
            From = Today,
            FromGroups = true,
            Group = group,
        };

    private static IEnumerable<string> Tried(string group, DateOnly from, params GroupGrant[] given) =>
        Names.Of(
            GroupGrant.ObstaclesToGiving(group, Role.ExecutiveBoard, AgreementOwner.None, from, null, given, Today)
        );
}

namespace LT.Strategy.Domain.Tests.People;

public class Naming_contributors_and_a_deputy
{
    private static readonly DateOnly Today = Day(14, 6);
    private static readonly AgreementOwner Centre = AgreementOwner.OfCentre(7);

    private readonly Person _helper = new()
    {
        Id = 5,
        DirectoryId = "h",
        Name = "Hjælper",
    };
    private readonly List<RoleAssignment> _named = [];

    [Fact]
    public void A_deputy_holds_the_chiefs_role_on_the_chiefs_behalf()
    {
        var role = Chief().Name(_helper, true, Centre, _named, Today, Today.AddDays(3));
        Assert.Equal((Role.CentreChief, 7, 1), (role.Role, role.CentreId, role.OnBehalfOfId));
        Assert.Same(role, Assert.Single(_helper.Roles));
    }

    [Fact]
    public void A_units_deputy_holds_the_leaders_role()
    {
        var unit = AgreementOwner.OfUnit(9);
        var leader = Someone(1, Role.UnitLeader, unit);
        Assert.Equal(Role.UnitLeader, leader.Name(_helper, true, unit, _named, Today, Today).Role);
    }

    [Fact]
    public void A_contributor_acts_for_nobody()
    {
        var role = Chief().Name(_helper, false, Centre, _named, Today, Today);
        Assert.Equal((Role.Contributor, (int?)null), (role.Role, role.OnBehalfOfId));
    }

    [Fact]
    public void A_person_and_both_days_are_needed()
    {
        Assert.Equal(["PersonMissing", "FromMissing", "ToMissing"], Tried(null, true, null, null));
        Assert.Equal(["Oneself"], Tried(Chief().Person, true, Today, Today));
        Assert.Equal(["BeginsInThePast"], Tried(_helper, true, Today.AddDays(-1), Today));
        Assert.Equal(["EndsBeforeItBegins"], Tried(_helper, true, Today.AddDays(3), Today.AddDays(2)));
    }

    [Fact]
    public void A_deputy_is_named_for_a_year_at_most()
    {
        Assert.Empty(Tried(_helper, true, Today, Day(13, 6, 2020)));
        Assert.Equal(["PeriodTooLong"], Tried(_helper, true, Today, Day(14, 6, 2020)));
        Assert.Empty(Tried(_helper, true, Today.AddDays(30), Day(13, 7, 2020)));
        Assert.Empty(Tried(_helper, false, Today, Day(14, 6, 2021)));
    }

    [Fact]
    public void One_deputy_at_a_time()
    {
        _named.Add(Named(6, Role.CentreChief, Today, Today.AddDays(3), onBehalfOf: 1));
        Assert.Equal(["DeputyAlready"], Tried(_helper, true, Today.AddDays(3), Today.AddDays(9)));
        Assert.Empty(Tried(_helper, true, Today.AddDays(4), Today.AddDays(9)));
        Assert.Empty(Tried(_helper, false, Today, Today));
    }

    [Fact]
    public void Nobody_is_named_for_what_they_may_already()
    {
        _named.Add(Named(5, Role.CentreChief, Today, null));
        Assert.Equal(["IsHead"], Tried(_helper, false, Today, Today));
        Assert.Equal(["IsHead"], Tried(_helper, true, Today, Today));
        _named[0] = Named(5, Role.Contributor, Today, null);
        Assert.Equal(["AlreadyNamed"], Tried(_helper, false, Today, Today));
        Assert.Empty(Tried(_helper, true, Today, Today));
    }

    [Theory]
    [InlineData("chief", true, true, true)]
    [InlineData("deputy", true, true, false)]
    [InlineData("contributor", true, false, false)]
    [InlineData("other-chief", false, false, false)]
    [InlineData("administrator", false, false, false)]
    [InlineData("strategy-office", false, false, false)]
    [InlineData("board", false, false, false)]
    [InlineData("expired-chief", false, false, false)]
    [InlineData("nobody", false, false, false)]
    public void Who_may_see_and_name(string who, bool see, bool contributors, bool deputy)
    {
        var actor = Who(who);
        Assert.Equal(
            (see, contributors, deputy),
            (actor.MaySeeNamedFor(Centre), actor.MayNameContributorsFor(Centre), actor.MayNameDeputyFor(Centre))
        );
        Assert.Equal(contributors, actor.MayEndNamed(Named(5, Role.Contributor, Today, Today), Centre));
        Assert.Equal(deputy, actor.MayEndNamed(Named(5, Role.CentreChief, Today, Today, onBehalfOf: 1), Centre));
        Assert.False(actor.MayEndNamed(Named(5, Role.CentreChief, Today, Today), Centre));
    }

    [Theory]
    [InlineData("administrator", true, true, true)]
    [InlineData("strategy-office", false, false, true)]
    [InlineData("chief", false, false, false)]
    [InlineData("deputy", false, false, false)]
    [InlineData("board", false, false, false)]
    [InlineData("nobody", false, false, false)]
    public void Who_may_administer(string who, bool roles, bool log, bool any)
    {
        var actor = Who(who);
        Assert.Equal((roles, log, any), (actor.MayAdministerRoles(), actor.MayReadChangeLog(), actor.MayAdminister()));
        Assert.Equal(any, actor.MayReadMailLog());
        Assert.Equal(any, actor.MayFetchArchive());
    }

    private static Actor Who(string who) =>
        who switch
        {
            "chief" => Chief(),
            "deputy" => Someone(2, Role.CentreChief, Centre, onBehalfOf: 1),
            "contributor" => Someone(2, Role.Contributor, Centre),
            "other-chief" => Someone(2, Role.CentreChief, AgreementOwner.OfCentre(8)),
            "administrator" => Someone(2, Role.Administrator, AgreementOwner.None),
            "strategy-office" => Someone(2, Role.StrategyOffice, AgreementOwner.None),
            "board" => Someone(2, Role.ExecutiveBoard, AgreementOwner.None),
            "expired-chief" => Someone(2, Role.CentreChief, Centre, to: Today.AddDays(-1)),
            _ => new Actor(new Person { DirectoryId = "x", Name = "X" }, Today),
        };

    private static Actor Chief() => Someone(1, Role.CentreChief, Centre);

    private static Actor Someone(int id, Role role, AgreementOwner owner, int? onBehalfOf = null, DateOnly? to = null)
    {
        var person = new Person
        {
            Id = id,
            DirectoryId = $"p{id}",
            Name = $"Person {id}",
        };
        person.Roles.Add(
            new RoleAssignment
            {
                PersonId = id,
                Role = role,
                CentreId = owner.CentreId,
                UnitId = owner.UnitId,
                OnBehalfOfId = onBehalfOf,
                From = Day(1, 1),
                To = to,
            }
        );
        return new Actor(person, Today);
    }

    private static RoleAssignment Named(int person, Role role, DateOnly from, DateOnly? to, int? onBehalfOf = null) =>
        new()
        {
            PersonId = person,
            Role = role,
            CentreId = 7,
            OnBehalfOfId = onBehalfOf,
            From = from,
            To = to,
        };

    private IEnumerable<string> Tried(Person? person, bool deputy, DateOnly? from, DateOnly? to) =>
        Names.Of(Chief().ObstaclesToNaming(person, deputy, Centre, _named, from, to));
}

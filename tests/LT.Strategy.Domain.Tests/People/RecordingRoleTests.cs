namespace LT.Strategy.Domain.Tests.People;

/// <summary>What readers see in place of the name of somebody who recorded.</summary>
public class The_role_somebody_records_in
{
    private readonly Given _given = new();
    private readonly Centre _centre;
    private readonly Unit _unit;

    public The_role_somebody_records_in()
    {
        _centre = _given.ACentre("CUP");
        _unit = _given.AUnit(_centre, "Virum Skole");
    }

    [Fact]
    public void The_nearest_role_is_the_one_told()
    {
        Assert.Equal("Leder, Virum Skole", Who(Leader(), Chief(), Office()).RecordsAs(_unit, _centre));
        Assert.Equal("Centerchef, CUP", Who(Chief(), Office()).RecordsAs(_unit, _centre));
        Assert.Equal("Strategisekretariatet", Who(Office()).RecordsAs(_unit, _centre));
    }

    [Fact]
    public void For_a_centre_the_chief_or_the_office()
    {
        Assert.Equal("Centerchef, CUP", Who(Leader(), Chief()).RecordsAs(_centre));
        Assert.Equal("Strategisekretariatet", Who(Office()).RecordsAs(_centre));
        Assert.Equal("Strategisekretariatet", Who(Chief(), Office()).RecordsForAllAs());
    }

    [Fact]
    public void A_deputy_is_told_as_one()
    {
        Assert.Equal("Stedfortræder for leder, Virum Skole", Who(Leader(deputyFor: 7)).RecordsAs(_unit, _centre));
        Assert.Equal("Stedfortræder for centerchef, CUP", Who(Chief(deputyFor: 7)).RecordsAs(_centre));
    }

    [Fact]
    public void Nobody_records_without_a_right()
    {
        Assert.Throws<InvalidOperationException>(() => Who(Leader()).RecordsAs(_centre));
        Assert.Throws<InvalidOperationException>(() => Who(Chief()).RecordsForAllAs());
    }

    private static Actor Who(params RoleAssignment[] roles)
    {
        var person = new Person
        {
            Id = 1,
            DirectoryId = "p",
            Name = "Navn Navnesen",
        };
        person.Roles.AddRange(roles);
        return new Actor(person, Day(14, 6));
    }

    private RoleAssignment Leader(int? deputyFor = null) =>
        new()
        {
            Role = Role.UnitLeader,
            UnitId = _unit.Id,
            From = Day(1, 1),
            OnBehalfOfId = deputyFor,
        };

    private RoleAssignment Chief(int? deputyFor = null) =>
        new()
        {
            Role = Role.CentreChief,
            CentreId = _centre.Id,
            From = Day(1, 1),
            OnBehalfOfId = deputyFor,
        };

    private static RoleAssignment Office() => new() { Role = Role.StrategyOffice, From = Day(1, 1) };
}

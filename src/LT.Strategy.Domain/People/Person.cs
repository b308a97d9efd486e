namespace LT.Strategy.Domain.People;

/// <summary>A person as the directory knows them. Nothing else about people is kept (product rule: data minimisation).</summary>
public class Person
{
    public const int DirectoryIdMaxLength = 200;

    public const int NameMaxLength = 120;

    public const int EmailMaxLength = 254;

    public int Id { get; init; }

    /// <summary>The directory's id of the person; in Development the key of the person list.</summary>
    public required string DirectoryId { get; init; }

    public required string Name { get; set; }

    public string Email { get; set; } = "";

    public int? WorkplaceCentreId { get; set; }

    public int? WorkplaceUnitId { get; set; }

    public bool IsSample { get; init; }

    public List<RoleAssignment> Roles { get; } = [];
}

public enum Role
{
    Reader,
    Contributor,
    UnitLeader,
    CentreChief,
    ExecutiveBoard,
    GroupManagement,
    StrategyOffice,
    Administrator,
}

/// <summary>A role a person holds in a period, for one centre or unit where the role has a scope. A deputy holds the role on somebody's behalf.</summary>
public class RoleAssignment
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public required Role Role { get; init; }

    public int? CentreId { get; init; }

    public int? UnitId { get; init; }

    /// <summary>The person a deputy acts for; null for one who holds the role in their own right.</summary>
    public int? OnBehalfOfId { get; init; }

    public Person? OnBehalfOf { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Set when the assignment follows from the identity provider's groups; such rows are renewed at each sign-in.</summary>
    public bool FromGroups { get; init; }

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);
}

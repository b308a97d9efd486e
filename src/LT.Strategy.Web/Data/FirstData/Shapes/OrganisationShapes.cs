using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Data.FirstData.Shapes;

/// <summary>organisation.yaml, or eksempel-organisation.yaml.</summary>
public sealed record OrganisationFile
{
    /// <summary>For the one who reads the file.</summary>
    public string Notice { get; init; } = "";

    public List<CentreShape> Centres { get; init; } = [];

    public List<UnitShape> Units { get; init; } = [];

    public List<PersonShape> Persons { get; init; } = [];
}

public sealed record CentreShape
{
    public required string Code { get; init; }

    public required string Abbreviation { get; init; }

    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }
}

public sealed record UnitShape
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required UnitKind Kind { get; init; }

    public required string Centre { get; init; }

    public bool MakesOwnAgreement { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public List<MoveShape> Moves { get; init; } = [];

    public List<RenameShape> Renames { get; init; } = [];
}

public sealed record MoveShape
{
    public required DateOnly On { get; init; }

    public required string Centre { get; init; }
}

public sealed record RenameShape
{
    public required DateOnly On { get; init; }

    public required string Name { get; init; }
}

public sealed record PersonShape
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public string Email { get; init; } = "";

    /// <summary>The code of a centre or a unit.</summary>
    public string? Workplace { get; init; }

    public List<RoleShape> Roles { get; init; } = [];
}

public sealed record RoleShape
{
    public required Role Role { get; init; }

    /// <summary>The code of a centre or a unit.</summary>
    public string? Scope { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public string? OnBehalfOf { get; init; }
}

using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Features.Persons;

/// <summary>A role to give; the scope is the code of a centre or unit.</summary>
public sealed class RoleForm
{
    public Role? Role { get; set; }

    public string? Scope { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>Somebody who has not signed in yet.</summary>
public sealed class PersonForm
{
    public string? DirectoryId { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }
}

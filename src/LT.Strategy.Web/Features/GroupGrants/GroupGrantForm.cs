using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Features.GroupGrants;

/// <summary>A role that a group gives; the scope is the code of a centre or unit.</summary>
public sealed class GroupGrantForm
{
    public string? Group { get; set; }

    public Role? Role { get; set; }

    public string? Scope { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

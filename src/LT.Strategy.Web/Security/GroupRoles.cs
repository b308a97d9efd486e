using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Security;

/// <summary>A role that somebody's groups give, with its centre or unit.</summary>
public sealed record GroupRole(Role Role, int? CentreId = null, int? UnitId = null)
{
    /// <summary>Null when no centre or unit has the scope's code: an unknown scope gives no right at all.</summary>
    public static GroupRole? From(GroupMapping mapping, Dictionary<string, int> centres, Dictionary<string, int> units)
    {
        if (!GroupMapping.HasScope(mapping.Role))
        {
            return new GroupRole(mapping.Role);
        }

        var code = mapping.Scope ?? "";
        if (mapping.Role != Role.UnitLeader && centres.TryGetValue(code, out var centre))
        {
            return new GroupRole(mapping.Role, CentreId: centre);
        }

        return mapping.Role != Role.CentreChief && units.TryGetValue(code, out var unit)
            ? new GroupRole(mapping.Role, UnitId: unit)
            : null;
    }

    public bool IsHeldBy(RoleAssignment assignment) =>
        assignment.Role == Role && assignment.CentreId == CentreId && assignment.UnitId == UnitId;
}

public static class GroupRoles
{
    /// <summary>Roles that the groups give begin today, those they no longer give ended yesterday. Roles given by people are left alone.</summary>
    public static void Renew(Person person, IReadOnlyCollection<GroupRole> given, DateOnly today)
    {
        var held = person.Roles.Where(r => r.FromGroups && r.IsActiveOn(today)).ToList();
        foreach (var assignment in held.Where(a => !given.Any(g => g.IsHeldBy(a))))
        {
            assignment.To = today.AddDays(-1);
        }

        var begun = given.Distinct().Where(g => !held.Exists(g.IsHeldBy));
        person.Roles.AddRange(begun.Select(role => Assignment(role, today)));
    }

    private static RoleAssignment Assignment(GroupRole role, DateOnly today) =>
        new()
        {
            Role = role.Role,
            CentreId = role.CentreId,
            UnitId = role.UnitId,
            From = today,
            FromGroups = true,
        };
}

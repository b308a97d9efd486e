using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Security;

/// <summary>A role that membership of a group gives, with its centre or unit and the last day it is given.</summary>
public sealed record GroupRole(string Group, Role Role, AgreementOwner Scope, DateOnly? To = null)
{
    public static GroupRole From(GroupGrant grant) =>
        new(grant.Group, grant.Role, new AgreementOwner(grant.CentreId, grant.UnitId), grant.To);

    /// <summary>Null when no centre or unit has the scope's code: an unknown scope gives no right at all.</summary>
    public static GroupRole? From(GroupMapping mapping, Dictionary<string, int> centres, Dictionary<string, int> units)
    {
        if (!mapping.Role.TakesScope())
        {
            return new GroupRole(mapping.Group, mapping.Role, AgreementOwner.None);
        }

        var code = mapping.Scope ?? "";
        if (mapping.Role.TakesCentre() && centres.TryGetValue(code, out var centre))
        {
            return new GroupRole(mapping.Group, mapping.Role, AgreementOwner.OfCentre(centre));
        }

        return mapping.Role.TakesUnit() && units.TryGetValue(code, out var unit)
            ? new GroupRole(mapping.Group, mapping.Role, AgreementOwner.OfUnit(unit))
            : null;
    }

    public bool IsHeldBy(RoleAssignment assignment) =>
        assignment.Group == Group && assignment.Role == Role && assignment.IsFor(Scope);
}

public static class GroupRoles
{
    /// <summary>Roles that the groups give begin today, those they no longer give ended yesterday. Roles given by people are left alone.</summary>
    public static void Renew(Person person, IReadOnlyCollection<GroupRole> given, DateOnly today)
    {
        var held = person.Roles.Where(r => r.FromGroups && r.IsActiveOn(today)).ToList();
        foreach (var assignment in held)
        {
            var giving = given.Where(g => g.IsHeldBy(assignment)).ToList();
            assignment.To = giving.Count == 0 ? today.AddDays(-1) : LastDay(giving);
        }

        var begun = given.Where(g => !held.Exists(g.IsHeldBy)).GroupBy(g => g with { To = null });
        person.Roles.AddRange(begun.Select(same => Assignment(same.Key with { To = LastDay([.. same]) }, today)));
    }

    /// <summary>The settings and the database may give the same: the longest holds.</summary>
    private static DateOnly? LastDay(List<GroupRole> giving) =>
        giving.Exists(g => g.To is null) ? null : giving.Max(g => g.To);

    private static RoleAssignment Assignment(GroupRole role, DateOnly today) =>
        new()
        {
            Role = role.Role,
            CentreId = role.Scope.CentreId,
            UnitId = role.Scope.UnitId,
            From = today,
            To = role.To,
            FromGroups = true,
            Group = role.Group,
        };
}

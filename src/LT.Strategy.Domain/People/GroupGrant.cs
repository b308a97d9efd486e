using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.People;

/// <summary>Members of a group in the directory hold a role in a period. It reaches each of them when they sign in.</summary>
public class GroupGrant
{
    public const int GroupMaxLength = 200;

    public int Id { get; init; }

    /// <summary>As the identity provider names it.</summary>
    public required string Group { get; init; }

    public required Role Role { get; init; }

    public int? CentreId { get; init; }

    public int? UnitId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? To { get; private set; }

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);

    public static IReadOnlyList<Obstacle> ObstaclesToGiving(
        string? group,
        Role? role,
        AgreementOwner scope,
        DateOnly? from,
        DateOnly? to,
        IEnumerable<GroupGrant> given,
        DateOnly today
    )
    {
        var name = group?.Trim() ?? "";
        List<Obstacle> obstacles =
        [
            .. Obstacle.ToText(
                group,
                GroupMaxLength,
                "Group",
                "Skriv gruppens navn, som det står hos identitetsudbyderen."
            ),
            .. RolePeriod.ObstaclesToGiving(role, scope.CentreId, scope.UnitId, from, to, today),
        ];
        if (obstacles.Count == 0 && given.Any(g => g.Says(name, role!.Value, scope) && g.Meets(from!.Value, to)))
        {
            obstacles.Add(new Obstacle("AlreadyGiven", "Gruppen giver allerede den rolle i perioden.", "Group"));
        }

        return obstacles;
    }

    public static GroupGrant Give(
        string group,
        Role role,
        AgreementOwner scope,
        DateOnly from,
        DateOnly? to,
        IEnumerable<GroupGrant> given,
        DateOnly today
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToGiving(group, role, scope, from, to, given, today));
        return new GroupGrant
        {
            Group = group.Trim(),
            Role = role,
            CentreId = scope.CentreId,
            UnitId = scope.UnitId,
            From = from,
            To = to,
        };
    }

    public IReadOnlyList<Obstacle> ObstaclesToEnding(DateOnly? lastDay, DateOnly today) =>
        From > today
            ? [new Obstacle("NotBegun", "Rollen er ikke begyndt endnu. Fortryd den i stedet.")]
            : RolePeriod.ObstaclesToEnding(To, lastDay, today);

    /// <summary>Those who hold the role through the group hold it no longer than the group gives it.</summary>
    public void End(DateOnly lastDay, IEnumerable<RoleAssignment> held, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToEnding(lastDay, today));
        To = lastDay;
        foreach (var assignment in held.Where(a => Gave(a) && !(a.To < today)))
        {
            assignment.To = lastDay;
        }
    }

    public IReadOnlyList<Obstacle> ObstaclesToUndoing(DateOnly today) => RolePeriod.ObstaclesToUndoing(From, today);

    private bool Gave(RoleAssignment a) =>
        a.FromGroups && a.Group is not null && Says(a.Group, a.Role, new AgreementOwner(a.CentreId, a.UnitId));

    private bool Says(string group, Role role, AgreementOwner scope) =>
        string.Equals(Group, group, StringComparison.Ordinal)
        && Role == role
        && (CentreId, UnitId) == (scope.CentreId, scope.UnitId);

    private bool Meets(DateOnly from, DateOnly? to) => (To is null || from <= To) && (to is null || From <= to);
}

using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.People;

/// <summary>
/// Nobody locks the last administrator out. Only roles given to a person count: whether somebody still is in a group is
/// known when they sign in, and a deputy is there for a while.
/// </summary>
public static class LastAdministrator
{
    private static Obstacle WouldBeLockedOut =>
        new(
            "LastAdministrator",
            "Det er den sidste administrator. Giv først en anden rollen, så der altid er én, der kan give roller.",
            "LastDay"
        );

    /// <summary>To leave a role with this last day; none at all when it is undone.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToLeaving(
        RoleAssignment role,
        DateOnly? lastDay,
        IEnumerable<RoleAssignment> all,
        DateOnly today
    )
    {
        if (role.Role != Role.Administrator || !role.IsOwn)
        {
            return [];
        }

        var own = all.Where(r => r.Role == Role.Administrator && r.IsOwn).ToList();
        var others = own.Where(r => r.Id != role.Id).Select(r => (r.From, r.To)).ToList();
        var before = LastDayWithOne([.. others, (role.From, role.To)], today);
        var after = LastDayWithOne(lastDay is { } day ? [.. others, (role.From, day)] : others, today);
        return after < before ? [WouldBeLockedOut] : [];
    }

    /// <summary>For a group to give a role no longer. Where no person is administrator in their own right, some group still must give it.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToEnding(
        GroupGrant grant,
        DateOnly lastDay,
        IEnumerable<RoleAssignment> all,
        IEnumerable<GroupGrant> others
    ) =>
        grant.Role != Role.Administrator
        || all.Any(r => r.Role == Role.Administrator && r.IsOwn && r.IsActiveOn(lastDay.AddDays(1)))
        || others.Any(g => g.Id != grant.Id && g.Role == Role.Administrator && g.IsActiveOn(lastDay.AddDays(1)))
            ? []
            : [WouldBeLockedOut];

    private static DateOnly LastDayWithOne(List<(DateOnly From, DateOnly? To)> periods, DateOnly today)
    {
        var last = today.AddDays(-1);
        while (periods.Where(p => p.From <= last.AddDays(1) && !(p.To <= last)).ToList() is { Count: > 0 } next)
        {
            last = next.Max(p => p.To ?? DateOnly.MaxValue);
            if (last == DateOnly.MaxValue)
            {
                break;
            }
        }

        return last;
    }
}

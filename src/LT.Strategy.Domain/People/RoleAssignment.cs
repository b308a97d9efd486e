using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.People;

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

    /// <summary>The group it follows from; null for one that a person has given.</summary>
    public string? Group { get; init; }

    /// <summary>Given to this very person by a person, to hold in their own right.</summary>
    public bool IsOwn => OnBehalfOfId is null && !FromGroups;

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether any day is in both periods.</summary>
    public bool Meets(DateOnly from, DateOnly? to) => (To is null || from <= To) && (to is null || From <= to);

    public bool IsFor(AgreementOwner owner) => CentreId == owner.CentreId && UnitId == owner.UnitId;

    public IReadOnlyList<Obstacle> ObstaclesToEnding(DateOnly? lastDay, DateOnly today) =>
        FromGroups ? [GivenByGroup] : RolePeriod.ObstaclesToEnding(To, lastDay, today);

    /// <summary>The last day is today or later; yesterday ends it at once.</summary>
    public void End(DateOnly lastDay, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToEnding(lastDay, today));
        To = lastDay;
    }

    /// <summary>Only one that has not begun is undone: it is as if it had never been given.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToUndoing(DateOnly today) =>
        FromGroups ? [GivenByGroup] : RolePeriod.ObstaclesToUndoing(From, today);

    private static Obstacle GivenByGroup =>
        new("GivenByGroup", "Rollen følger af en gruppe og slutter, når gruppen eller medlemskabet gør.");
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.People;

/// <summary>When a role may begin and end, whoever or whatever gives it: a period that has been is never rewritten.</summary>
public static class RolePeriod
{
    public static IReadOnlyList<Obstacle> ObstaclesToGiving(
        Role? role,
        int? centreId,
        int? unitId,
        DateOnly? from,
        DateOnly? to,
        DateOnly today
    )
    {
        List<Obstacle> obstacles = [];
        if (role is not { } given || !RoleWords.Given.Contains(given))
        {
            obstacles.Add(new Obstacle("RoleMissing", "Vælg en rolle.", "Role"));
        }
        else if (ScopeObstacle(given, centreId, unitId) is { } wrong)
        {
            obstacles.Add(wrong);
        }

        obstacles.AddRange(ObstaclesToPeriod(from, to, today));
        return obstacles;
    }

    public static IReadOnlyList<Obstacle> ObstaclesToPeriod(DateOnly? from, DateOnly? to, DateOnly today)
    {
        List<Obstacle> obstacles = [];
        if (from is null)
        {
            obstacles.Add(new Obstacle("FromMissing", $"Skriv den første dag, fx {Danish.Short(today)}.", "From"));
        }
        else if (from < today)
        {
            obstacles.Add(new Obstacle("BeginsInThePast", "Den første dag kan tidligst være i dag.", "From"));
        }

        if (to < (from ?? today))
        {
            obstacles.Add(new Obstacle("EndsBeforeItBegins", "Den sidste dag kan ikke ligge før den første.", "To"));
        }

        return obstacles;
    }

    public static IReadOnlyList<Obstacle> ObstaclesToEnding(DateOnly? to, DateOnly? lastDay, DateOnly today) =>
        to < today ? [new Obstacle("AlreadyEnded", "Perioden er slut og kan ikke ændres.")]
        : lastDay is null
            ? [new Obstacle("LastDayMissing", $"Skriv den sidste dag, fx {Danish.Short(today)}.", "LastDay")]
        : lastDay < today.AddDays(-1)
            ? [new Obstacle("EndsInThePast", "Den sidste dag kan tidligst være i dag.", "LastDay")]
        : [];

    public static IReadOnlyList<Obstacle> ObstaclesToUndoing(DateOnly from, DateOnly today) =>
        from > today ? [] : [new Obstacle("HasBegun", "Perioden er begyndt. Slut den i stedet.")];

    private static Obstacle? ScopeObstacle(Role role, int? centreId, int? unitId) =>
        !role.TakesScope()
            ? centreId is null && unitId is null
                ? null
                : new Obstacle(
                    "NoScope",
                    $"{role.InWords()} gælder hele kommunen. Vælg intet center eller enhed.",
                    "Scope"
                )
            : (role.TakesCentre() && centreId is not null) || (role.TakesUnit() && unitId is not null)
                ? null
                : new Obstacle(
                    "ScopeMissing",
                    role switch
                    {
                        Role.CentreChief => "Vælg det center, rollen gælder for.",
                        Role.UnitLeader => "Vælg den enhed, rollen gælder for.",
                        _ => "Vælg det center eller den enhed, rollen gælder for.",
                    },
                    "Scope"
                );
}

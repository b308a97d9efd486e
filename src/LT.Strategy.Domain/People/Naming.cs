using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.People;

/// <summary>A chief or leader names contributors and a deputy for a period, for the own centre or unit.</summary>
public static class Naming
{
    /// <param name="named">All roles that are held for the centre or unit.</param>
    public static IReadOnlyList<Obstacle> ObstaclesToNaming(
        this Actor who,
        Person? person,
        bool deputy,
        AgreementOwner owner,
        IReadOnlyCollection<RoleAssignment> named,
        DateOnly? from,
        DateOnly? to
    )
    {
        List<Obstacle> obstacles = [];
        if (person is null)
        {
            obstacles.Add(new Obstacle("PersonMissing", "Find personen ved navn, og vælg på listen.", "PersonId"));
        }
        else if (person.Id == who.Person.Id)
        {
            obstacles.Add(new Obstacle("Oneself", "Vælg en anden end dig selv.", "PersonId"));
        }

        obstacles.AddRange(RolePeriod.ObstaclesToPeriod(from, to, who.Today));
        if (to is null)
        {
            obstacles.Add(new Obstacle("ToMissing", "Skriv den sidste dag. Den tæller med.", "To"));
        }
        else if (deputy && LatestDayOf(from ?? who.Today) is var latest && to > latest)
        {
            obstacles.Add(
                new Obstacle(
                    "PeriodTooLong",
                    $"En stedfortræder udpeges for højst et år ad gangen. Den sidste dag kan være {Danish.Long(latest)}.",
                    "To"
                )
            );
        }

        if (obstacles.Count == 0)
        {
            obstacles.AddRange(Taken(who, person!, deputy, owner, [.. named.Where(r => r.Meets(from!.Value, to))]));
        }

        return obstacles;
    }

    /// <summary>A deputy acts with all the rights of another, so somebody says so anew each year.</summary>
    private static DateOnly LatestDayOf(DateOnly from) => from.AddYears(1).AddDays(-1);

    /// <summary>The new role, among the person's own.</summary>
    public static RoleAssignment Name(
        this Actor who,
        Person person,
        bool deputy,
        AgreementOwner owner,
        IReadOnlyCollection<RoleAssignment> named,
        DateOnly from,
        DateOnly to
    )
    {
        BrokenRuleException.ThrowIfAny(who.ObstaclesToNaming(person, deputy, owner, named, from, to));
        var assignment = new RoleAssignment
        {
            Role = deputy ? owner.Head : Role.Contributor,
            CentreId = owner.CentreId,
            UnitId = owner.UnitId,
            OnBehalfOfId = deputy ? who.Person.Id : null,
            From = from,
            To = to,
        };
        person.Roles.Add(assignment);
        return assignment;
    }

    private static IEnumerable<Obstacle> Taken(
        Actor who,
        Person person,
        bool deputy,
        AgreementOwner owner,
        List<RoleAssignment> then
    )
    {
        if (then.Exists(r => r.PersonId == person.Id && r.Role == owner.Head && r.OnBehalfOfId is null))
        {
            yield return new Obstacle("IsHead", $"{person.Name} har selv ansvaret her i perioden.", "PersonId");
        }
        else if (!deputy && then.Exists(r => r.PersonId == person.Id))
        {
            yield return new Obstacle("AlreadyNamed", $"{person.Name} kan allerede skrive i perioden.", "PersonId");
        }
        else if (deputy && then.Exists(r => r.OnBehalfOfId == who.Person.Id))
        {
            yield return new Obstacle(
                "DeputyAlready",
                "Du har allerede en stedfortræder i perioden. Slut den først, eller vælg andre dage.",
                "From"
            );
        }
    }
}

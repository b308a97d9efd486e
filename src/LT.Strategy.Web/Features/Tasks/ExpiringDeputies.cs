using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Contributors;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Tasks;

internal static class ExpiringDeputies
{
    private const int DaysAhead = 14;

    /// <summary>That a deputy of this person has not long left. Nothing is asked of the database for those who have none.</summary>
    public static async Task<IReadOnlyList<TaskItem>> ExpiringDeputiesAsync(this StrategyDbContext db, Actor me)
    {
        if (!(me.Is(Role.CentreChief) || me.Is(Role.UnitLeader)))
        {
            return [];
        }

        var limit = me.Today.AddDays(DaysAhead);
        var expiring = await db
            .Persons.AsNoTracking()
            .SelectMany(
                p =>
                    p.Roles.Where(r =>
                        r.OnBehalfOfId == me.Person.Id && r.From <= me.Today && r.To >= me.Today && r.To <= limit
                    ),
                (p, r) => new { p.Name, r.To }
            )
            .ToListAsync();
        return
        [
            .. expiring.Select(d => new TaskItem(
                d.To,
                $"{d.Name} er snart ikke længere din stedfortræder",
                $"Den sidste dag er {Danish.Long(d.To!.Value)}. Udpeg en igen, hvis du stadig har brug for det.",
                "Se stedfortrædere",
                ContributorsPage.Root
            )),
        ];
    }
}

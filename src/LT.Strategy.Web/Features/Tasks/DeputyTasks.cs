using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Contributors;

namespace LT.Strategy.Web.Features.Tasks;

internal static class DeputyTasks
{
    private const int DaysAhead = 14;

    /// <summary>That a deputy of this person has not long left. It was read with the person, so the page asks no more for it.</summary>
    public static IEnumerable<TaskItem> ExpiringDeputies(this Actor me) =>
        me
            .Person.Deputies.Where(d => d.IsActiveOn(me.Today) && d.To <= me.Today.AddDays(DaysAhead))
            .Select(d => new TaskItem(
                d.To,
                "Din stedfortræders periode slutter snart",
                $"Den sidste dag er {Danish.Long(d.To!.Value)}. Udpeg en igen, hvis du stadig har brug for det.",
                "Se stedfortrædere",
                ContributorsPage.Root
            ));
}

using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Features.Shared.Components.Frame;

/// <summary>Where this person can go from every page.</summary>
internal static class Navigation
{
    private static readonly string[] StrategyPages = ["/strategi", "/fremtidsfortaelling", "/temaer"];

    public static IReadOnlyList<NavigationItem> For(Actor? who, PathString path)
    {
        List<NavigationItem> items = [new("Forside", "/", path == "/")];
        if (who is null)
        {
            return items;
        }

        items.Add(
            new(
                "Strategien",
                "/strategi",
                StrategyPages.Any(p => path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase))
            )
        );
        items.Add(To("Mål", "/maal"));
        items.Add(To("Årsaftaler", "/aarsaftaler"));
        items.Add(To("Læring", "/laering"));
        if (HasTasks(who))
        {
            items.Add(To("Mine opgaver", "/opgaver"));
        }

        if (FollowsUp(who))
        {
            items.Add(To("Opfølgning", "/opfoelgning"));
        }

        if (who.IsManagement || who.Is(Role.StrategyOffice))
        {
            items.Add(To("Ledelse", "/ledelse"));
        }

        if (who.MayAdminister())
        {
            items.Add(To("Administration", "/administration"));
        }

        return items;

        NavigationItem To(string text, string address) =>
            new(text, address, path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase));
    }

    private static bool FollowsUp(Actor who) =>
        who.MaySeeRounds() || who.Is(Role.CentreChief) || who.Is(Role.UnitLeader) || who.Is(Role.Contributor);

    private static bool HasTasks(Actor who) =>
        who.Is(Role.CentreChief)
        || who.Is(Role.UnitLeader)
        || who.Is(Role.Contributor)
        || who.Is(Role.ExecutiveBoard)
        || who.Is(Role.StrategyOffice);
}

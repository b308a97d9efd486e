using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Search;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Search;

/// <summary>The narrative, and each opened year's strategy: core task, themes, goals, efforts and what it builds on.</summary>
internal static class FindableStrategy
{
    public static IEnumerable<Findable> Of(PublishedTexts texts) =>
        [
            .. texts.Narrative is { } narrative ? Narrative(narrative) : [],
            .. texts.Years.SelectMany(y => Goals(y, texts)),
            .. texts.Years.Where(y => y.Year <= texts.Year).SelectMany(y => Strategy(y, texts)),
        ];

    private static IEnumerable<Findable> Narrative(FutureNarrative narrative) =>
        [
            Text("/fremtidsfortaelling", narrative.Title, narrative.Period, narrative.Summary),
            .. narrative
                .Guideposts.OrderBy(g => g.Order)
                .Select(g =>
                    Text($"/fremtidsfortaelling#{g.Code}", g.Title, "Pejlemærke i fremtidsfortællingen", g.Summary)
                ),
            .. narrative
                .Trends.OrderBy(t => t.Order)
                .Select(t =>
                    Text("/fremtidsfortaelling#tendenser", t.Name, "Tendens i fremtidsfortællingen", t.Summary)
                ),
        ];

    private static IEnumerable<Findable> Goals(StrategyYear year, PublishedTexts texts) =>
        year.GoalsInOrder.Select(g => Goal(g, year, texts));

    private static Findable Goal(SharedGoal goal, StrategyYear year, PublishedTexts texts) =>
        new(FindableKind.Goal, $"/maal/{year.Year}/{goal.Number}", Danish.Capital(Danish.Plain(goal.InASentence())))
        {
            About = $"Fælles mål {year.Year} under tema {goal.Theme.Number}: {goal.Theme.Title}",
            Names = [goal.ShortTitle],
            Texts = [.. new[] { goal.Statement, goal.Meaning, goal.Owner }.Where(t => t.Length > 0)],
            Year = year.Year,
            Past = year.Year >= texts.Year ? "" : From(year),
        };

    private static IEnumerable<Findable> Strategy(StrategyYear year, PublishedTexts texts)
    {
        var strategy = year.GroupStrategy;
        var isCurrent = year.Year == texts.Year;
        var address = isCurrent ? "/strategi" : $"/strategi?pr={year.Year}-12-31";
        var about = $"I {strategy.Name}";
        return new[]
        {
            [
                Text(address, strategy.Name, "Strategien", strategy.Summary),
                Text($"{address}#kerneopgaven", "Kerneopgaven", about, strategy.CoreTask),
            ],
            year.Themes.Select(t =>
                Text($"/temaer/{year.Year}/{t.Number}", $"Tema {t.Number}: {t.Title}", about, t.Summary) with
                {
                    Names = [t.Title, t.ShortTitle],
                }
            ),
            strategy.CrossCuttingFocuses.Select(e =>
                Text(
                    $"{address}#temaer",
                    e.Title,
                    $"På tværs under tema {e.ThemeNumber}{Responsible(e, texts)}",
                    e.Summary
                )
            ),
            year.NamedFrameworks.Select(f =>
                Text($"{address}#{f.Code}", f.Name, "Det bygger vi også på", f.Summary) with
                {
                    Names = [.. f.Items.OrderBy(i => i.Order).Select(i => i.Name)],
                }
            ),
        }
            .SelectMany(part => part)
            .Where(f => f.Title.Length > 0 && f.Texts.Count + f.Names.Count > 0)
            .Select(f => f with { Year = year.Year, Past = isCurrent ? "" : From(year) });
    }

    private static string From(StrategyYear year) => $"fra {year.Year}";

    private static string Responsible(CrossCuttingFocus effort, PublishedTexts texts) =>
        texts.Places.Centres.FirstOrDefault(c => c.Id == effort.ResponsibleCentreId) is { } centre
            ? $". Ansvarlig: {centre.Abbreviation}"
            : "";

    private static Findable Text(string address, string title, string about, string text) =>
        new(FindableKind.Strategy, address, title) { About = about, Texts = text.Length > 0 ? [text] : [] };
}

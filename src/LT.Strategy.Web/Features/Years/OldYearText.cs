using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Years;

/// <summary>A text of a year being prepared that still speaks of the year it was copied from, and where it is written.</summary>
public sealed record OldYearText(string What, string Address)
{
    public static IReadOnlyList<OldYearText> In(StrategyYear year, string address) =>
        [
            .. from text in AllTextsOf(year)
            where text.Words.Contains($"{year.Year - 1}", StringComparison.Ordinal)
            select new OldYearText(text.What, $"{address}/{text.Field}"),
        ];

    private static IEnumerable<(string What, string Words, string Field)> AllTextsOf(StrategyYear year) =>
        [
            .. TextsOf(year.GroupStrategy),
            .. year.GoalsInOrder.SelectMany(TextsOf),
            .. year.NamedFrameworks.SelectMany(TextsOf),
        ];

    private static IEnumerable<(string, string, string)> TextsOf(Framework framework) =>
        [
            ($"{framework.Name}, tekst", framework.Summary, $"grundlag/{framework.Code}#Summary"),
            .. framework
                .Items.OrderBy(i => i.Order)
                .Select(
                    (i, at) => ($"{framework.Name}, {i.Name}", i.Name, $"grundlag/{framework.Code}#Items_{at}__Name")
                ),
        ];

    private static IEnumerable<(string, string, string)> TextsOf(GroupStrategy strategy) =>
        [
            ("Strategiens navn", strategy.Name, "tekster#Name"),
            ("Strategiens indledning", strategy.Summary, "tekster#Summary"),
            ("Kerneopgaven", strategy.CoreTask, "tekster#CoreTask"),
            .. strategy.Themes.OrderBy(t => t.Number).SelectMany(TextsOf),
            .. strategy.CrossCuttingFocuses.OrderBy(f => f.Id).SelectMany(TextsOf),
        ];

    private static IEnumerable<(string, string, string)> TextsOf(Theme theme, int at) =>
        [
            ($"Tema\u00A0{theme.Number}, titel", theme.Title, $"tekster#Themes_{at}__Title"),
            ($"Tema\u00A0{theme.Number}, kort titel", theme.ShortTitle, $"tekster#Themes_{at}__ShortTitle"),
            ($"Tema\u00A0{theme.Number}, tekst", theme.Summary, $"tekster#Themes_{at}__Summary"),
        ];

    private static IEnumerable<(string, string, string)> TextsOf(CrossCuttingFocus effort, int at) =>
        [
            ($"Tværgående indsats {at + 1}, titel", effort.Title, $"tekster#Efforts_{at}__Title"),
            ($"Tværgående indsats {at + 1}, tekst", effort.Summary, $"tekster#Efforts_{at}__Summary"),
        ];

    private static IEnumerable<(string, string, string)> TextsOf(SharedGoal goal)
    {
        var (name, page) = ($"Mål\u00A0{goal.Number}", $"maal/{goal.Number}");
        var count = goal.Measure as CountMeasure;
        return
        [
            ($"{name}, kort titel", goal.ShortTitle, $"{page}#ShortTitle"),
            ($"{name}, målets ord", goal.Statement, $"{page}#Statement"),
            ($"{name}, forklaringen", goal.Meaning, $"{page}#Meaning"),
            ($"{name}, enheden", goal.UnitText, $"{page}#UnitText"),
            ($"{name}, spørgsmålet om behov", count?.ConcernQuestion ?? "", $"{page}#ConcernQuestion"),
            .. (count?.CriteriaInOrder ?? []).SelectMany(
                (c, at) =>
                    new[]
                    {
                        ($"{name}, kriterium {at + 1}", c.Name, $"{page}#Criteria_{at}__Name"),
                        ($"{name}, kriterium {at + 1} i tabeller", c.ShortName, $"{page}#Criteria_{at}__ShortName"),
                    }
            ),
        ];
    }
}

using System.Globalization;
using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>A line of a list to choose from, with how much it would show.</summary>
internal sealed record ListChoice(string Value, string Text, int Count, bool IsChosen);

/// <summary>How much each choice of a filter would show while the other choices stand: agreements, or initiatives where these are listed. What would show nothing is left out, unless it is chosen.</summary>
internal sealed class ListChoices(AgreementFilter filter, IReadOnlyList<Published> all)
{
    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyType = new(() =>
        Listed(filter with { Type = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyCentre = new(() =>
        Listed(filter with { Center = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyTheme = new(() =>
        Listed(filter with { Tema = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyGoal = new(() =>
        Listed(filter with { Maal = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyItem = new(() =>
        Listed(filter with { Punkt = null }, all)
    );

    public IReadOnlyList<ListChoice> Types =>
        Worth([
            Type(AgreementFilter.Centres, "Centre"),
            Type(AgreementFilter.Units, "Enheder"),
            .. Enum.GetValues<UnitKind>().Select(k => Type(AgreementFilter.SlugOf(k), $"Kun {AgreementWords.Many(k)}")),
        ]);

    public IReadOnlyList<ListChoice> Centres(IEnumerable<Centre> centres, DateOnly today) =>
        Worth(
            centres.Select(c => new ListChoice(
                c.Code,
                $"{c.Abbreviation}: {c.ShortNameOn(today)}",
                Count(_anyCentre.Value.Where(a => a.Centre.Id == c.Id)),
                string.Equals(c.Code, filter.Center, StringComparison.OrdinalIgnoreCase)
            ))
        );

    public IReadOnlyList<ListChoice> Themes(StrategyYear year) =>
        Worth(
            year.Themes.Select(t => new ListChoice(
                Text(t.Number),
                $"{t.Number}. {t.ShortTitle}",
                Count(_anyTheme.Value, filter with { Tema = Text(t.Number) }),
                t.Number == filter.Theme
            ))
        );

    public IReadOnlyList<ListChoice> Goals(StrategyYear year) =>
        Worth(
            year.GoalsInOrder.Select(g => new ListChoice(
                g.Number,
                $"{g.Number} {g.ShortTitle}",
                Count(_anyGoal.Value, filter with { Maal = g.Number }),
                g.Number == filter.Maal
            ))
        );

    /// <summary>The items of each framework, by its name.</summary>
    public IEnumerable<(string Framework, IReadOnlyList<ListChoice> Items)> Items(StrategyYear year) =>
        year
            .NamedFrameworks.Select(f => (f.Name, Items: Worth(f.Items.OrderBy(i => i.Order).Select(Item))))
            .Where(f => f.Items.Count > 0);

    private ListChoice Item(FrameworkItem item) =>
        new(
            Text(item.Id),
            item.Name,
            Count(_anyItem.Value, filter with { Punkt = Text(item.Id) }),
            item.Id == filter.Item
        );

    private ListChoice Type(string value, string text)
    {
        var one = new AgreementFilter(Type: value);
        return new ListChoice(
            value,
            text,
            Count(_anyType.Value.Where(a => one.IsKind(a.IsCentre, a.Kind))),
            filter.Type == value
        );
    }

    private static IReadOnlyList<ListChoice> Worth(IEnumerable<ListChoice> choices) =>
        [.. choices.Where(c => c.Count > 0 || c.IsChosen)];

    private int Count(IEnumerable<ListedAgreement> agreements) =>
        filter.ShowsInitiatives ? agreements.Sum(a => a.Meeting.Count) : agreements.Count();

    private int Count(IEnumerable<ListedAgreement> agreements, AgreementFilter chosen) =>
        filter.ShowsInitiatives
            ? agreements.Sum(a => a.Meeting.Count(chosen.IsMetBy))
            : agreements.Count(a => a.Meeting.Any(chosen.IsMetBy));

    private static IReadOnlyList<ListedAgreement> Listed(AgreementFilter filter, IReadOnlyList<Published> all) =>
        [.. all.Select(a => a.Listed(filter)).OfType<ListedAgreement>()];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

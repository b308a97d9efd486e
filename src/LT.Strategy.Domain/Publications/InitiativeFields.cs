using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Publications;

/// <summary>Field by field, what one reading of an initiative says otherwise than another.</summary>
internal static class InitiativeFields
{
    public static IEnumerable<Difference> Between(InitiativeContent before, InitiativeContent after)
    {
        var place = after.Anchor;
        return
        [
            .. Title(place, before.Title, after.Title),
            .. Difference.Value(place, "Ansvarlig", before.Responsible, after.Responsible),
            .. Date(place, "Start", before.From, after.From),
            .. Date(place, "Slut", before.To, after.To),
            .. Difference.Text(place, "Teksten om hvorfor", before.Why, after.Why),
            .. Difference.Text(place, "Teksten om, hvad vi gør,", before.What, after.What),
            .. Difference.Text(place, "Succeskriteriet", before.SuccessCriterion, after.SuccessCriterion),
            .. MilestoneDifferences.Between(place, before.Milestones, after.Milestones),
            .. ContributionDifferences.Between(place, before.Contributions, after.Contributions),
            .. References(place, before, after),
            .. Carries(place, before, after),
        ];
    }

    private static IEnumerable<Difference> Title(string place, string before, string after) =>
        Difference
            .Value(place, "Titel", Quoted(before), Quoted(after))
            .Select(d => d with { Before = before, After = after });

    /// <summary>"Udskudt fra 1. juni til 1. september"; an end is what one means when nothing else is said.</summary>
    private static IEnumerable<Difference> Date(string place, string name, DateOnly? before, DateOnly? after)
    {
        var start = name == "Start" ? "Start " : "";
        return (before, after) switch
        {
            ({ } b, { } a) when b != a => [Moved(place, start, b, a, "")],
            (null, { } a) => Difference.Value(place, name, null, Danish.Long(a)),
            ({ } b, null) => Difference.Value(place, name, Danish.Long(b), null),
            _ => [],
        };
    }

    internal static Difference Moved(string place, string what, DateOnly before, DateOnly after, string rest)
    {
        var (kind, verb) =
            after > before ? (DifferenceKind.Postponed, "udskudt") : (DifferenceKind.BroughtForward, "fremrykket");
        var days = before.Year == after.Year ? Danish.DayAndMonth : (Func<DateOnly, string>)Danish.Long;
        return new Difference(
            kind,
            place,
            Danish.Capital($"{what}{verb} fra {days(before)} til {days(after)}{rest}"),
            Danish.Long(before),
            Danish.Long(after)
        );
    }

    private static IEnumerable<Difference> References(string place, InitiativeContent before, InitiativeContent after)
    {
        var names = before
            .References.Concat(after.References)
            .GroupBy(r => r.ItemId)
            .ToDictionary(g => g.Key, g => g.Last());
        return Keyed(
            place,
            before.References.Select(r => r.ItemId),
            after.References.Select(r => r.ItemId),
            id => $"{names[id].Framework}, {names[id].Name}",
            item => $"Henvisning tilføjet: {item}",
            item => $"Henvisning fjernet: {item}"
        );
    }

    private static IEnumerable<Difference> Carries(string place, InitiativeContent before, InitiativeContent after)
    {
        var titles = before
            .Carries.Concat(after.Carries)
            .GroupBy(c => c.Id)
            .ToDictionary(g => g.Key, g => g.Last().Title);
        return Keyed(
            place,
            before.Carries.Select(c => c.Id),
            after.Carries.Select(c => c.Id),
            id => titles[id],
            title => $"Fører nu også centrets indsats »{title}« videre",
            title => $"Fører ikke længere centrets indsats »{title}« videre"
        );
    }

    internal static IEnumerable<Difference> Keyed<T>(
        string place,
        IEnumerable<T> before,
        IEnumerable<T> after,
        Func<T, string> name,
        Func<string, string> added,
        Func<string, string> removed
    ) =>
        [
            .. after
                .Except(before)
                .Select(name)
                .Select(n => new Difference(DifferenceKind.Added, place, added(n), null, n)),
            .. before
                .Except(after)
                .Select(name)
                .Select(n => new Difference(DifferenceKind.Removed, place, removed(n), n)),
        ];

    private static string Quoted(string text) => text.Length == 0 ? "" : $"»{text}«";
}

using System.Globalization;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>What the reader narrows the list by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record AgreementFilter(
    string? Aar = null,
    string? Type = null,
    string? Center = null,
    string? Tema = null,
    string? Maal = null,
    string? Q = null,
    string? Punkt = null,
    string? Vis = null,
    string? Sorter = null,
    string? Side = null
)
{
    public const string Centres = "center";

    public const string Units = "enhed";

    public const string Initiatives = "indsatser";

    public const string ByName = "navn";

    public const string ByDate = "dato";

    public const string ByInitiatives = "indsatser";

    public int? Year => Number(Aar);

    public int? Theme => Number(Tema);

    /// <summary>An item of a framework that initiatives refer to.</summary>
    public int? Item => Number(Punkt);

    public int Page => Number(Side) is { } page and > 0 and < 100_000 ? page : 1;

    public bool ShowsInitiatives => Vis == Initiatives;

    public bool AsksForGoals => Theme is not null || !string.IsNullOrWhiteSpace(Maal) || Item is not null;

    public bool AsksForWords => !string.IsNullOrWhiteSpace(Q);

    /// <summary>Something is chosen from a list, beside the words and the year.</summary>
    public bool HasChoices => AsksForGoals || !string.IsNullOrEmpty(Center) || !string.IsNullOrEmpty(Type);

    public bool IsEmpty => !HasChoices && !AsksForWords;

    /// <summary>"/aarsaftaler?aar=2019&type=enhed&vis=indsatser".</summary>
    public string Address =>
        "/aarsaftaler?"
        + string.Join(
            '&',
            new[]
            {
                ("aar", Aar),
                ("type", Type),
                ("center", Center),
                ("tema", Tema),
                ("maal", Maal),
                ("punkt", Punkt),
                ("q", Q),
                ("vis", Vis),
                ("sorter", Sorter),
                ("side", Side),
            }
                .Where(p => !string.IsNullOrWhiteSpace(p.Item2))
                .Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}")
        );

    /// <summary>Whether the initiative contributes to what is asked for; every one does when nothing is.</summary>
    public bool IsMetBy(InitiativeContent initiative) =>
        !AsksForGoals
        || (
            (Item is not { } item || Names(initiative, item))
            && (
                Theme is null && string.IsNullOrWhiteSpace(Maal)
                || initiative.Contributions.Any(c =>
                    (Theme is null || c.ThemeNumber == Theme)
                    && (string.IsNullOrWhiteSpace(Maal) || c.GoalNumber == Maal.Trim())
                )
            )
        );

    /// <summary>"center", "enhed", or the kind of unit.</summary>
    public bool IsKind(bool isCentre, UnitKind? kind) =>
        Type switch
        {
            Centres => isCentre,
            Units => !isCentre,
            _ => Enum.GetValues<UnitKind>().All(k => SlugOf(k) != Type) || (kind is { } own && SlugOf(own) == Type),
        };

    public static string SlugOf(UnitKind kind) => kind.InWords().Replace(' ', '-');

    private static bool Names(InitiativeContent initiative, int item) =>
        initiative.References.Any(r => r.ItemId == item)
        || initiative.Contributions.Any(c => c.Items.Any(i => i.Id == item));

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

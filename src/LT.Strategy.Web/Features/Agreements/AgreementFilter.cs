using System.Globalization;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>What the reader narrows the list by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record AgreementFilter(
    string? Aar = null,
    string? Type = null,
    string? Center = null,
    string? Tema = null,
    string? Maal = null,
    string? Q = null
)
{
    public const string Centres = "center";

    public const string Units = "enhed";

    public int? Year => Number(Aar);

    public int? Theme => Number(Tema);

    public bool AsksForGoals => Theme is not null || !string.IsNullOrWhiteSpace(Maal);

    public bool AsksForWords => !string.IsNullOrWhiteSpace(Q);

    public bool IsEmpty => !AsksForGoals && !AsksForWords && string.IsNullOrEmpty(Center) && string.IsNullOrEmpty(Type);

    /// <summary>Whether the initiative contributes to what is asked for; every one does when nothing is.</summary>
    public bool IsMetBy(InitiativeContent initiative) =>
        !AsksForGoals
        || initiative.Contributions.Any(c =>
            (Theme is null || c.ThemeNumber == Theme)
            && (string.IsNullOrWhiteSpace(Maal) || c.GoalNumber == Maal.Trim())
        );

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Differences;

/// <summary>What the reader narrows the changes by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record SinceFilter(
    string? Aar = null,
    string? Siden = null,
    string? Center = null,
    string? Aendring = null
)
{
    public static readonly IReadOnlyList<(string Value, string Word)> Choices =
    [
        (Concluded, "Aftale indgået"),
        (Added, "Indsats tilføjet"),
        (Changed, "Indsats ændret"),
        (Postponed, "Udskudt"),
        (Removed, "Indsats udgået"),
        (Texts, "Anden tekst ændret"),
        (Withdrawn, "Aftale trukket tilbage"),
    ];

    public const string Concluded = "indgaaet";
    public const string Added = "tilfoejet";
    public const string Changed = "aendret";
    public const string Postponed = "udskudt";
    public const string Removed = "udgaaet";
    public const string Texts = "tekst";
    public const string Withdrawn = "trukket-tilbage";

    public int? Year =>
        int.TryParse(Aar, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public string? Kind => Choices.Any(c => c.Value == Aendring) ? Aendring : null;

    public bool IsEmpty => Kind is null && string.IsNullOrEmpty(Center);

    public bool Asks(string kind) => Kind is null || Kind == kind;

    public bool IsMetBy(InitiativeDifference initiative) =>
        Kind switch
        {
            null => true,
            Postponed => initiative.IsPostponed,
            Added => initiative.Kind == DifferenceKind.Added,
            Removed => initiative.Kind == DifferenceKind.Removed,
            Changed => initiative.Kind == DifferenceKind.Changed,
            _ => false,
        };
}

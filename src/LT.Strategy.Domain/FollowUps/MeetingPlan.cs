using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>Who meets.</summary>
public enum MeetingKind
{
    ExecutiveBoard,
    GroupManagement,
}

public static class MeetingWords
{
    /// <summary>"direktionen".</summary>
    public static string InWords(this MeetingKind kind) =>
        kind == MeetingKind.ExecutiveBoard ? "direktionen" : "koncernchefgruppen";
}

/// <summary>What a follow-up meeting is called with: who meets, when and where, and what else is to be talked about.</summary>
public sealed record MeetingPlan(
    MeetingKind? Kind,
    DateOnly? On,
    TimeOnly? Begins,
    string? Place,
    string? Participants,
    string? OtherItems
)
{
    public const int PlaceMaxLength = 200;

    public const int ParticipantsMaxLength = 1000;

    public const int OtherItemsMaxLength = 2000;

    internal IReadOnlyList<Obstacle> Obstacles(StrategyYear year)
    {
        List<Obstacle> obstacles = [];
        if (Kind is not { } kind || !Enum.IsDefined(kind))
        {
            obstacles.Add(new Obstacle("KindMissing", "Vælg, hvem der holder mødet.", nameof(Kind)));
        }

        if (DayObstacle(year) is { } wrongDay)
        {
            obstacles.Add(wrongDay);
        }

        if (Begins is null)
        {
            obstacles.Add(new Obstacle("TimeMissing", "Skriv, hvornår mødet begynder, fx 9.00.", nameof(Begins)));
        }

        return
        [
            .. obstacles,
            .. Obstacle.ToText(Place, PlaceMaxLength, nameof(Place), "Skriv, hvor mødet holdes."),
            .. Obstacle.ToText(Participants, ParticipantsMaxLength, nameof(Participants), "Skriv, hvem der deltager."),
            .. Obstacle.ToText(OtherItems, OtherItemsMaxLength, nameof(OtherItems)),
        ];
    }

    /// <summary>The day before the meeting is what the meeting shows, so the year must have been opened by then.</summary>
    private Obstacle? DayObstacle(StrategyYear year) =>
        On is not { } day ? new Obstacle("DateMissing", "Skriv mødets dato, fx 19.06.2019.", nameof(On))
        : year.OpenedOn is not { } opened || day <= opened
            ? new Obstacle(
                "BeforeTheYear",
                $"Skriv en dag efter den dag, hvor {year.Year} blev åbnet{(year.OpenedOn is { } o ? $" ({Danish.Long(o)})" : "")}.",
                nameof(On)
            )
        : day > year.LastDay.AddYears(1)
            ? new Obstacle(
                "LongAfterTheYear",
                $"Skriv en dag senest {Danish.Long(year.LastDay.AddYears(1))}.",
                nameof(On)
            )
        : null;
}

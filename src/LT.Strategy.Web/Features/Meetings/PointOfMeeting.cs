using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Meetings;

/// <summary>What is talked about: a theme, one of its goals, or the meeting as a whole.</summary>
public sealed record PointOfMeeting(string Number, string Title)
{
    public bool IsGoal => Number.Contains('.', StringComparison.Ordinal);

    /// <summary>For anchors: "punkt-1-1".</summary>
    public string Id => $"punkt-{Number.Replace('.', '-')}";

    /// <summary>Each theme followed by its goals, and the meeting as a whole at the end.</summary>
    public static IReadOnlyList<PointOfMeeting> Of(StrategyYear year) =>
        [
            .. year.Themes.SelectMany(theme =>
                year.GoalsInOrder.Where(g => g.ThemeId == theme.Id)
                    .Select(g => new PointOfMeeting(g.Number, $"{g.Number} {g.ShortTitle}"))
                    .Prepend(
                        new PointOfMeeting(
                            theme.Number.ToString(Danish.Culture),
                            $"Tema\u00A0{theme.Number}: {theme.Title}"
                        )
                    )
            ),
            new(FollowUpMeeting.WholeMeeting, "Mødet i øvrigt"),
        ];

    /// <summary>What was written under a number that the year no longer had that day is still shown.</summary>
    public static PointOfMeeting Of(string number, StrategyYear year) =>
        Of(year).FirstOrDefault(p => p.Number == number) ?? new PointOfMeeting(number, $"Punkt {number}");
}

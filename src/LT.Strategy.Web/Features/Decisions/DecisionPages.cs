using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Meetings;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Decisions;

public static class DecisionAddress
{
    /// <summary>For those who hold the meetings.</summary>
    public static string Address(this Decision decision) =>
        $"{MeetingAddress.Root}/{decision.FollowUpMeetingId}/beslutninger/{decision.Id}";

    /// <summary>For whoever answers for it: the decision and nothing else of the meeting.</summary>
    public static string OwnAddress(this Decision decision) => $"/opgaver/beslutninger/{decision.Id}";

    public static string State(this Decision decision) =>
        decision switch
        {
            { WithdrawnAt: { } at } =>
                $"{(decision.WithdrawalReason == Decision.Corrected ? "Rettet" : $"Trukket tilbage: {decision.WithdrawalReason}")} ({Danish.Long(Copenhagen.DayOf(at))})",
            { ClosedOn: { } day } => $"Lukket {Danish.Long(day)}",
            _ => "Åben",
        };
}

/// <summary>
/// The roles a decision can be laid on: the direktion, the strategy office, a centre's chief, a unit's leader. Those of the reader's own
/// centre stand first.
/// </summary>
public sealed class ResponsibleChoices(
    IReadOnlyList<Centre> centres,
    IReadOnlyList<Unit> units,
    DateOnly today,
    int? ownCentreId = null
)
{
    private const string Board = "rolle-direktion";

    private const string Office = "rolle-strategisekretariat";

    public IEnumerable<SelectListItem> Options =>
        [
            new("Direktionen", Board),
            new("Strategisekretariatet", Office),
            .. centres
                .Where(c => c.IsActiveOn(today))
                .OrderBy(c => c.Id != ownCentreId)
                .ThenBy(c => c.NameOn(today), Danish.Order)
                .SelectMany(In),
        ];

    private IEnumerable<SelectListItem> In(Centre centre)
    {
        var group = new SelectListGroup { Name = centre.NameOn(today) };
        return units
            .Where(u => u.IsActiveOn(today) && u.On(today).CentreId == centre.Id)
            .Select(u => new SelectListItem($"Leder, {u.On(today).Name}", u.Code) { Group = group })
            .OrderBy(o => o.Text, Danish.Order)
            .Prepend(new SelectListItem($"Centerchef, {group.Name}", centre.Code) { Group = group });
    }

    /// <summary>Null for what is none of the choices.</summary>
    public Responsible? Of(string? code) =>
        code switch
        {
            Board => new Responsible(Role.ExecutiveBoard, AgreementOwner.None, "Direktionen"),
            Office => new Responsible(Role.StrategyOffice, AgreementOwner.None, "Strategisekretariatet"),
            _ when centres.FirstOrDefault(c => c.Code == code && c.IsActiveOn(today)) is { } centre => new Responsible(
                Role.CentreChief,
                AgreementOwner.OfCentre(centre.Id),
                $"Centerchef, {centre.NameOn(today)}"
            ),
            _ when units.FirstOrDefault(u => u.Code == code && u.IsActiveOn(today)) is { } unit => new Responsible(
                Role.UnitLeader,
                AgreementOwner.OfUnit(unit.Id),
                $"Leder, {unit.On(today).Name}"
            ),
            _ => null,
        };

    /// <summary>The choice that a decision was made with.</summary>
    public string CodeOf(Decision decision) =>
        decision.ResponsibleRole switch
        {
            Role.ExecutiveBoard => Board,
            Role.StrategyOffice => Office,
            Role.CentreChief => centres.First(c => c.Id == decision.ResponsibleCentreId).Code,
            _ => units.First(u => u.Id == decision.ResponsibleUnitId).Code,
        };
}

/// <summary>The form for a decision, about one point of a meeting. It may take the place of one, and another may have done so meanwhile.</summary>
public sealed record DecisionFormPage(
    FollowUpMeeting Meeting,
    PointOfMeeting Point,
    ResponsibleChoices Choices,
    Decision? Corrected = null
)
{
    public string Back => $"{Meeting.Address()}/noter#{Point.Id}";

    /// <summary>The same point's newest standing decision, shown where somebody else has corrected this one meanwhile.</summary>
    public IEnumerable<Decision> Meanwhile =>
        Corrected is { WithdrawnAt: not null }
            ? Meeting.Decisions.Where(d => d.Point == Point.Number && d.DecidedAt >= Corrected.WithdrawnAt)
            : [];
}

/// <summary>One decision, and what may be done with it.</summary>
public sealed record DecisionPage(Decision Decision, PointOfMeeting Point)
{
    public FollowUpMeeting Meeting => Decision.Meeting;

    public bool MayCorrect => Decision.IsOpen && Meeting.ObstaclesToWriting().Count == 0;
}

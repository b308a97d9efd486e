using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.FollowUps;

namespace LT.Strategy.Web.Features.Decisions;

/// <summary>What is decided, by whom it is done, and when at the latest.</summary>
public sealed class DecisionForm
{
    [MaxLength(Decision.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Text { get; set; }

    /// <summary>The code of a choice.</summary>
    public string? Responsible { get; set; }

    public DateOnly? DueOn { get; set; }

    public DecisionPlan PlanFor(string point, ResponsibleChoices choices) =>
        new(point, Text, choices.Of(Responsible), DueOn);
}

/// <summary>What has been done about a decision, and when.</summary>
public sealed class ClosingForm
{
    public DateOnly? ClosedOn { get; set; }

    [MaxLength(Decision.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? ClosingNote { get; set; }
}

public sealed class DecisionWithdrawalForm
{
    [MaxLength(FollowUpMeeting.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Reason { get; set; }
}

using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Assessments;

/// <summary>A word, and what it rests on.</summary>
public sealed class AssessmentForm
{
    public GoalStatus? Status { get; set; }

    [MaxLength(Assessment.GroundMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Ground { get; set; }
}

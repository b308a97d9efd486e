using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.FollowUps;

namespace LT.Strategy.Web.Features.FollowUps;

/// <summary>How one initiative is going.</summary>
public sealed class AnswerForm
{
    public OwnAssessment? Status { get; set; }

    [MaxLength(FollowUp.CommentMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Comment { get; set; }

    /// <summary>The newest follow-up that was shown: a newer one is read before it is answered over.</summary>
    public int? Seen { get; set; }

    /// <summary>As it was said last time, word for word.</summary>
    public bool Unchanged { get; set; }
}

using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>A named thing that was tried in a centre: one from the register, or a new one.</summary>
public sealed class LabelForm
{
    [MaxLength(Label.NameMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Name { get; set; }

    public List<TickForm> Ticks { get; set; } = [];

    public DateOnly? HappenedOn { get; set; }

    [MaxLength(Evidence.NoteMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Note { get; set; }
}

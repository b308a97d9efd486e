using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Agreements;

namespace LT.Strategy.Web.Features.DeadlineExtensions;

/// <summary>A later deadline and why; first shown for what it changes, then confirmed.</summary>
public sealed class ExtensionForm
{
    public const string Confirm = "bekraeft";

    public const string Mend = "ret";

    public DateOnly? Deadline { get; set; }

    [MaxLength(DeadlineExtension.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Reason { get; set; }

    public string? Handling { get; set; }
}

/// <summary>Why an extension is withdrawn.</summary>
public sealed class ExtensionWithdrawalForm
{
    [MaxLength(DeadlineExtension.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Reason { get; set; }
}

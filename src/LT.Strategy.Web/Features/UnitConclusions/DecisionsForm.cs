using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Agreements;

namespace LT.Strategy.Web.Features.UnitConclusions;

/// <summary>What a chief decides about each agreement on the page; nothing chosen lets it wait.</summary>
public sealed class DecisionsForm
{
    public const string Confirm = "bekraeft";

    public const string Mend = "ret";

    public List<DecisionForm> Decisions { get; set; } = [];

    /// <summary>What the button says: to the page that asks, back from it, or do it.</summary>
    public string? Handling { get; set; }
}

/// <summary>One agreement, the version that was read, and what shall happen to it.</summary>
public sealed class DecisionForm
{
    public const string Conclude = "indgaa";

    public const string Return = "retur";

    public int AgreementId { get; set; }

    public Guid Version { get; set; }

    public string? Choice { get; set; }

    [MaxLength(Agreement.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Remark { get; set; }

    public bool IsConclusion => Choice == Conclude;

    public bool IsReturn => Choice == Return;

    public bool IsChosen => IsConclusion || IsReturn;
}

namespace LT.Strategy.Web.Features.Journals;

/// <summary>The number of the case that holds an agreement, and the number that stood there when the page was read.</summary>
public sealed class CaseForm
{
    public string? CaseNumber { get; set; }

    public string? Read { get; set; }
}

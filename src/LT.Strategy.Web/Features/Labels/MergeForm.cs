namespace LT.Strategy.Web.Features.Labels;

/// <summary>Two named things that are the same.</summary>
public sealed class MergeForm
{
    public int? LabelId { get; set; }

    public int? IntoLabelId { get; set; }
}

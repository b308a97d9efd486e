namespace LT.Strategy.Web.Features.Contributors;

/// <summary>Somebody who is to write, or to act for the chief or leader, in a period.</summary>
public sealed class ContributorForm
{
    public const string Deputy = "stedfortraeder";

    public const string Contributor = "bidragyder";

    /// <summary>The words the person was found by.</summary>
    public string? Q { get; set; }

    public int? PersonId { get; set; }

    public string Kind { get; set; } = Contributor;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsDeputy => Kind == Deputy;
}

namespace LT.Strategy.Domain.Progress;

/// <summary>Where a change comes from: what a reader is led to who wants to know more.</summary>
public enum Origin
{
    Goal,
    Row,
    Assessments,
    Coverage,
    Cell,
    Limits,
    Deadlines,
    Agreement,
    Centre,
    Strategy,
}

/// <summary>One thing that is different: what it is about, and a sentence, with where it comes from.</summary>
/// <param name="Number">The row of the ledger, the theme of the cell, or the version of the agreement.</param>
public sealed record Change(
    string About,
    string Sentence,
    Origin? Origin = null,
    string? GoalNumber = null,
    string? OwnerCode = null,
    int? Number = null
);

using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

public enum LineState
{
    Bad,
    New,
    AlreadyThere,
}

/// <summary>What a line of a file comes to: rows to append, rows that say it already, or what is wrong with it.</summary>
public sealed record PreviewLine(int Number, IReadOnlyList<string> Cells)
{
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    public IReadOnlyList<LedgerRow> Rows { get; init; } = [];

    public IReadOnlyList<LedgerRow> Already { get; init; } = [];

    /// <summary>What one should look at twice, though it may be right.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public LineState State =>
        Obstacles.Count > 0 ? LineState.Bad
        : Rows.Count > 0 ? LineState.New
        : LineState.AlreadyThere;
}

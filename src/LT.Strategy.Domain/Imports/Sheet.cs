using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Imports;

/// <summary>A file as it was read: lines of text. Nothing in it is understood yet.</summary>
public sealed record Sheet(IReadOnlyList<SheetLine> Lines);

/// <summary>One line with its number in the file, and what is wrong with it as such.</summary>
public sealed class SheetLine(int number, IEnumerable<string> cells, Obstacle? problem = null)
{
    public int Number { get; } = number;

    public IReadOnlyList<string> Cells { get; } = [.. cells.Select(c => Folding.Readable(c).Trim())];

    public Obstacle? Problem { get; } = problem;

    public bool IsBlank => Problem is null && Cells.All(c => c.Length == 0);

    public string this[int place] => place < Cells.Count ? Cells[place] : "";
}

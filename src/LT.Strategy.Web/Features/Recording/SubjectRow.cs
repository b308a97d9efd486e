using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>A unit or a centre with what is recorded about it for one goal.</summary>
public sealed record SubjectRow(
    int Id,
    string Code,
    string Name,
    DateOnly FirstDay,
    DateOnly? LastDay,
    string RecordedAs,
    ConcernAnswer? Answer,
    IReadOnlyList<Cell> Cells,
    bool Counts,
    bool AsksConcern
)
{
    /// <summary>The one a deputy records for.</summary>
    public int? RecordedForId { get; init; }

    public Concern Concern => Answer?.Answer ?? Concern.NotStated;

    /// <summary>Nothing is left to tick.</summary>
    public bool IsDone => Cells.All(c => !c.IsOpen);

    private int Met => Cells.Count(c => !c.IsOpen);

    /// <summary>"Ja", or "Nej" and why not.</summary>
    public string CountsInWords =>
        Counts ? "Ja"
        : AsksConcern && Concern == Concern.No ? "Nej, har ikke behov"
        : Met == 0 && Cells.FirstOrDefault(c => c.WhyNot is not null) is { } cell ? $"Nej, {cell.WhyNot}"
        : Met == 0 ? "Nej"
        : Met < Cells.Count ? $"Nej, {Met}\u00A0af\u00A0{Cells.Count}"
        : AsksConcern && Concern == Concern.NotStated ? "Nej, behov ikke oplyst"
        : "Nej";
}

/// <summary>One criterion of a subject: the fact that is shown, why it is left out, and whether it can (still) be ticked.</summary>
public sealed record Cell(
    Criterion Criterion,
    Evidence? Recorded,
    string? WhyNot,
    bool IsOpen,
    IReadOnlyList<Evidence> Rows
);

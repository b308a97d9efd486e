using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>What is ticked off in a table of units or centres; a unit's own page is a table of one.</summary>
public sealed class RecordingForm
{
    public List<RowForm> Rows { get; set; } = [];

    public static RecordingForm Of(IEnumerable<SubjectRow> rows) => new() { Rows = [.. rows.Select(RowForm.Of)] };
}

public sealed class RowForm
{
    public int SubjectId { get; set; }

    public Concern? Concern { get; set; }

    /// <summary>The answer as it stood when the page was made: what is not touched is not answered anew.</summary>
    public Concern? ConcernShown { get; set; }

    public List<TickForm> Ticks { get; set; } = [];

    public DateOnly? HappenedOn { get; set; }

    [MaxLength(Evidence.NoteMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Note { get; set; }

    public bool IsTicked => Ticks.Exists(t => t.Ticked);

    public bool SaysADayOrANote => HappenedOn is not null || !string.IsNullOrWhiteSpace(Note);

    public static RowForm Of(SubjectRow row) =>
        new()
        {
            SubjectId = row.Id,
            Concern = row.AsksConcern ? row.Concern : null,
            ConcernShown = row.AsksConcern ? row.Concern : null,
            Ticks = TickForm.Of(row.Cells.Select(c => c.Criterion)),
        };
}

public sealed class TickForm
{
    public int CriterionId { get; set; }

    public bool Ticked { get; set; }

    public static List<TickForm> Of(IEnumerable<Criterion> criteria) =>
        [.. criteria.Select(c => new TickForm { CriterionId = c.Id })];
}

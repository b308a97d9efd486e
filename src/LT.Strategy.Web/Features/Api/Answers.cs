using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Api;

// The contract. A field that others read is added to, never renamed or removed, within version 1.

/// <summary>The words of an enum in JSON: "onTrack".</summary>
public sealed class InJson<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

[JsonConverter(typeof(InJson<MeasureKind>))]
public enum MeasureKind
{
    Count,
    Level,
}

[JsonConverter(typeof(InJson<RowKind>))]
public enum RowKind
{
    Evidence,
    ConcernAnswer,
    Reading,
    Agreement,
}

[Description("A shared goal as it stood at the end of a day in Copenhagen. What cannot be known is null, never 0.")]
public sealed record GoalAnswer
{
    [Description("The goal's year.")]
    public required int Year { get; init; }

    [Description("Theme and place: \"1.1\".")]
    public required string Number { get; init; }

    [Description("The goal in a few words, in Danish.")]
    public required string Title { get; init; }

    [Description("The number of the theme that the goal belongs to.")]
    public required int Theme { get; init; }

    [Description("count: different subjects that meet all criteria. level: the newest reading.")]
    public required MeasureKind Measure { get; init; }

    [Description("What is counted, or the newest reading. Null when nothing has been recorded.")]
    public required decimal? Value { get; init; }

    [Description("What it is held against. Null where it cannot be known.")]
    public required decimal? Target { get; init; }

    [Description("The words after the number, in Danish.")]
    public required string Unit { get; init; }

    [Description("A level goal's starting point; null for counts.")]
    public required decimal? Baseline { get; init; }

    [Description("The day of the starting point.")]
    public required DateOnly? BaselineOn { get; init; }

    [Description("The sum that the centres' agreements in force promise. Null where no number is promised.")]
    public required decimal? Promised { get; init; }

    [Description("What the planned path expects on the date, in the goal's unit. Null while the target is not known.")]
    public required decimal? Expected { get; init; }

    [Description("What the planned path expects on the date, as a share of the way from 0 to 1.")]
    public required decimal ExpectedFraction { get; init; }

    [Description(
        "Distance covered of the distance needed. Below 0 when it went the wrong way, above 1 past the target."
    )]
    public required decimal? Fraction { get; init; }

    [Description("Computed by the year's thresholds; see ground.")]
    [JsonConverter(typeof(InJson<GoalStatus>))]
    public required GoalStatus Status { get; init; }

    [Description("The status in Danish, as on the pages.")]
    public required string StatusText { get; init; }

    [Description("Why the status is what it is, as a Danish sentence.")]
    public required string Ground { get; init; }

    [Description(
        "Level goals with three readings or more: where a straight line ends on the due date. Decides nothing."
    )]
    public required decimal? Forecast { get; init; }

    [Description("The last day that counts.")]
    public required DateOnly DueOn { get; init; }

    [Description("The date shown.")]
    public required DateOnly AsOf { get; init; }

    [Description("Counts: the day the newest valid row was recorded. Levels: the date of the newest reading.")]
    public required DateOnly? LastOn { get; init; }

    [Description("The page that explains the figure, on this server.")]
    public required string Calculation { get; init; }
}

[Description("A theme. It has no number of its own: its status is the worst of its goals'.")]
public sealed record ThemeAnswer
{
    [Description("The year.")]
    public required int Year { get; init; }

    [Description("The theme's number.")]
    public required int Number { get; init; }

    [Description("The theme, in Danish.")]
    public required string Title { get; init; }

    [Description("Null when the theme has no goal this year.")]
    [JsonConverter(typeof(InJson<GoalStatus>))]
    public required GoalStatus? Status { get; init; }

    [Description("The status in Danish, as on the pages.")]
    public required string? StatusText { get; init; }

    [Description("How many goals are onTrack or fulfilled.")]
    public required int OnTrack { get; init; }

    [Description("Out of how many: notRelevant is left out.")]
    public required int OutOf { get; init; }

    [Description("The numbers of the theme's goals.")]
    public required IReadOnlyList<string> Goals { get; init; }

    [Description("The date shown.")]
    public required DateOnly AsOf { get; init; }
}

[Description("Whether each centre has an initiative under each theme, by the agreements in force on the date.")]
public sealed record CoverageAnswer
{
    [Description("The year.")]
    public required int Year { get; init; }

    [Description("Cells with at least one initiative.")]
    public required int Filled { get; init; }

    [Description("All cells: centres active on the date times themes.")]
    public required int Of { get; init; }

    [Description("One for each centre and theme, by centre, then theme.")]
    public required IReadOnlyList<CellAnswer> Cells { get; init; }

    [Description("The date shown.")]
    public required DateOnly AsOf { get; init; }

    [Description("The page that explains the figure, on this server.")]
    public required string Calculation { get; init; }
}

public sealed record CellAnswer
{
    [Description("The centre's code, the same for ever.")]
    public required string Centre { get; init; }

    [Description("The centre's abbreviation, as people write it.")]
    public required string Abbreviation { get; init; }

    [Description("The theme's number.")]
    public required int Theme { get; init; }

    [Description(
        "covered: at least one initiative. noInitiative: an agreement without one. noAgreement: none in force."
    )]
    [JsonConverter(typeof(InJson<CellState>))]
    public required CellState State { get; init; }

    [Description("What fills the cell; empty when it is not covered.")]
    public required IReadOnlyList<InitiativeAnswer> Initiatives { get; init; }
}

public sealed record InitiativeAnswer
{
    [Description("The initiative, the same in every version.")]
    public required Guid Id { get; init; }

    [Description("As in the version in force.")]
    public required string Title { get; init; }

    [Description("The goals under the theme that it contributes to.")]
    public required IReadOnlyList<string> Goals { get; init; }
}

[Description(
    "One input to a goal's figure, as known on the date. A count's value is the number of different subjects among counted rows of kind evidence or agreement; a level's value is its newest counted reading."
)]
public sealed record EvidenceAnswer
{
    [Description("Which row of the ledger. Null for an agreement, which is no row.")]
    public required int? Id { get; init; }

    [Description("What sort of input it is.")]
    public required RowKind Kind { get; init; }

    [Description(
        "The unit, centre or named thing, by the name it had on the date. A reading is about the whole municipality."
    )]
    public required string Subject { get; init; }

    [Description("The code of the centre it is credited to. Null for readings.")]
    public required string? Centre { get; init; }

    [Description("Evidence: the condition that is documented.")]
    public required string? Criterion { get; init; }

    [Description("Concern answers: whether the subject is concerned.")]
    [JsonConverter(typeof(InJson<Concern>))]
    public required Concern? Answer { get; init; }

    [Description("Readings: what was measured, in the goal's unit.")]
    public required decimal? Value { get; init; }

    [Description("Readings: where the number comes from.")]
    public required string? Source { get; init; }

    [Description("The day it happened, was answered or measured; for an agreement the day it was concluded.")]
    public required DateOnly HappenedOn { get; init; }

    [Description("The day it was recorded: it counts on dates from then on.")]
    public required DateOnly RecordedOn { get; init; }

    [Description("The role that recorded it, in Danish. Null for an agreement.")]
    public required string? RecordedAs { get; init; }

    [Description("Who recorded it. Null unless the reader belongs to management or the strategy office.")]
    public required string? RecordedBy { get; init; }

    [Description("What the one who recorded it wrote.")]
    public required string? Note { get; init; }

    [Description("Where the documentation is; for an agreement the version that counts, on this server.")]
    public required string? Link { get; init; }

    [Description("Whether it counts on the date.")]
    public required bool Counted { get; init; }

    [Description("Why it is not counted, in Danish. Null when it is.")]
    public required string? WhyNot { get; init; }
}

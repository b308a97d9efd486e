using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Api;

/// <summary>The same figures as the pages show, unrounded, as the contract names them.</summary>
internal static class Answering
{
    public static GoalAnswer OfGoal(GoalProgress goal) =>
        new()
        {
            Year = goal.Year.Year,
            Number = goal.Goal.Number,
            Title = goal.Goal.ShortTitle,
            Theme = goal.Goal.Theme.Number,
            Measure = goal.Level is null ? MeasureKind.Count : MeasureKind.Level,
            Value = goal.Value,
            Target = goal.Target,
            Unit = goal.Goal.UnitText,
            Baseline = goal.Level?.BaselineValue,
            BaselineOn = goal.Level?.BaselineOn,
            Promised = goal.Promised,
            Expected = goal.Expected,
            ExpectedFraction = goal.ExpectedFraction,
            Fraction = goal.Fraction,
            Status = goal.Status,
            StatusText = Danish.Plain(goal.Status.InWords()),
            Ground = Danish.Plain(goal.Ground),
            Forecast = goal.Forecast?.Value,
            DueOn = goal.Goal.DueOn,
            AsOf = goal.Date,
            LastOn = goal.LastOn,
            Calculation = $"/maal/{goal.Year.Year}/{goal.Goal.Number}/beregning?pr={Asked.InIso(goal.Date)}",
        };

    public static ThemeAnswer OfTheme(ThemeProgress theme, YearProgress year) =>
        new()
        {
            Year = year.Year.Year,
            Number = theme.Theme.Number,
            Title = theme.Theme.Title,
            Status = theme.Worst,
            StatusText = theme.Worst is { } worst ? Danish.Plain(worst.InWords()) : null,
            OnTrack = theme.OnTrack.Count,
            OutOf = theme.OnTrack.OutOf,
            Goals = [.. theme.Goals.Select(g => g.Goal.Number)],
            AsOf = year.Date,
        };

    public static CoverageAnswer OfCoverage(YearProgress year) =>
        new()
        {
            Year = year.Year.Year,
            Filled = year.Coverage.Filled,
            Of = year.Coverage.Of,
            Cells = [.. year.Coverage.Cells.Select(OfCell)],
            AsOf = year.Date,
            Calculation = $"/ledelse/daekning?aar={year.Year.Year}&pr={Asked.InIso(year.Date)}",
        };

    private static CellAnswer OfCell(CoverageCell cell) =>
        new()
        {
            Centre = cell.Centre.Code,
            Abbreviation = cell.Centre.Abbreviation,
            Theme = cell.Theme.Number,
            State = cell.State,
            Initiatives =
            [
                .. cell.Initiatives.Select(i => new InitiativeAnswer
                {
                    Id = i.Id,
                    Title = i.Title,
                    Goals =
                    [
                        .. i.Contributions.Where(c => c.ThemeNumber == cell.Theme.Number).Select(c => c.GoalNumber),
                    ],
                }),
            ],
        };

    /// <summary>Recorded rows; where nobody records anything, the agreements that hold.</summary>
    public static IReadOnlyList<EvidenceAnswer> OfEvidence(GoalProgress goal, YearProgress year, Actor reader) =>
        [
            .. FigureRow.Of(goal, year.Facts).Select(r => OfRow(r, goal, reader)),
            .. AgreementRow
                .Of(goal, year.Facts)
                .Where(r => r.Publication is not null)
                .Select(r => OfAgreement(r, year)),
        ];

    private static EvidenceAnswer OfRow(FigureRow row, GoalProgress goal, Actor reader)
    {
        var evidence = row.Row as Evidence;
        var reading = row.Row as Reading;
        var answer = row.Row as ConcernAnswer;
        return new EvidenceAnswer
        {
            Id = row.Row.Id,
            Kind =
                evidence is not null ? RowKind.Evidence
                : reading is not null ? RowKind.Reading
                : RowKind.ConcernAnswer,
            Subject = reading is null ? row.Subject : "Hele kommunen",
            Centre = row.Centre?.Code,
            Criterion = goal.Count?.Criteria.Find(c => c.Id == evidence?.CriterionId)?.ShortName,
            Answer = answer?.Answer,
            Value = reading?.Value,
            Source = reading?.Source,
            HappenedOn = row.Row.HappenedOn,
            RecordedOn = row.Row.RecordedOn,
            RecordedAs = row.Row.RecordedAs,
            RecordedBy = reader.MaySeeWhoRecorded() ? row.Row.RecordedBy?.Name : null,
            Note = evidence?.Note,
            Link = evidence?.Link,
            Counted = row.IsCounted,
            WhyNot = row.WhyNot is { } why ? Danish.Plain(why) : null,
        };
    }

    private static EvidenceAnswer OfAgreement(AgreementRow row, YearProgress year) =>
        new()
        {
            Id = null,
            Kind = RowKind.Agreement,
            Subject = row.Name,
            Centre = row.Centre.Code,
            Criterion = null,
            Answer = null,
            Value = null,
            Source = null,
            HappenedOn = row.Publication!.ConcludedOn,
            RecordedOn = row.Publication.ConcludedOn,
            RecordedAs = null,
            RecordedBy = null,
            Note = null,
            Link = $"/aarsaftaler/{year.Year.Year}/{row.Centre.Code}/version/{row.Publication.Number}",
            Counted = row.IsCounted,
            WhyNot = row.WhyNot,
        };
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.SharedGoals;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>How one goal's figure is calculated, and the rows it is calculated from.</summary>
internal static class CalculationSheets
{
    public static Workbook AddCalculation(
        this Workbook file,
        GoalProgress goal,
        YearProgress year,
        GoalEditions editions,
        Actor reader,
        PermanentAddress address
    )
    {
        ExplanationRow.AddTo(file, "Beregning", [.. Figures(goal), .. Reasons(goal, address)]);
        if (goal.Level is not null)
        {
            file.AddReadings(goal, editions, reader);
        }
        else if (goal.Count!.Source == CountSource.Agreements)
        {
            file.AddAgreements(goal, year, address);
        }
        else
        {
            file.AddEvidence(goal, year, reader);
        }

        if (goal.Count is not null)
        {
            file.AddDays(goal, CountCurve.Of(goal, year.Facts, editions));
        }

        file.AddContributions("Bidrag", goal.Contributions);
        return goal.ContributionsOfUnits.Count > 0
            ? file.AddContributions("Enhedernes bidrag", goal.ContributionsOfUnits)
            : file;
    }

    public static Workbook AddContributions(
        this Workbook file,
        string sheet,
        IEnumerable<PromisedContribution> contributions
    ) =>
        file.Add(
            sheet,
            contributions.InOrder(),
            new("Center", 10, c => c.Publication.Content.CentreAbbreviation),
            new("Navn", 40, c => c.Publication.Content.OwnerName),
            new("Version", 10, c => c.Publication.Number),
            new("Indgået", 12, c => c.Publication.ConcludedOn),
            new("Indsats", 40, c => c.Initiative.Title),
            new("Det lovede bidrag", 60, c => c.Contribution.Words),
            new("Sætter fokus på", 40, c => Danish.List(c.Contribution.Items.Select(i => i.Name))),
            new("Lovet", 10, c => c.Contribution.Number)
        );

    /// <summary>The numbers behind the curve; a number that cannot be known has an empty cell.</summary>
    private static void AddDays(this Workbook file, GoalProgress goal, CountCurve curve) =>
        file.Add(
            "Dag for dag",
            GoalTable.OfCount(goal, curve),
            new("Dato", 12, r => r.On),
            new("Tæller med", 12, r => r.Value),
            new("Plan på dagen", 14, r => r.Plan),
            new("Lovet", 10, r => r.Promised),
            new("Måltal", 12, r => r.Target)
        );

    private static IEnumerable<ExplanationRow> Figures(GoalProgress goal) =>
        [
            new("Målet", "Mål", goal.Name),
            new("Målet", "Enhed", goal.Goal.UnitText),
            new("Tallet", "Gælder for", goal.Date),
            new("Tallet", "Nu", goal.Value ?? (object)"Kan ikke vides endnu"),
            new("Tallet", "Måltal", goal.Target),
            new("Tallet", "Lovet", goal.Promised),
            new("Tallet", "Plan på dagen", goal.Expected),
            new("Tallet", "Nået, andel af vejen", goal.Fraction),
            new("Tallet", "Plan, andel af vejen", goal.ExpectedFraction),
            new("Tallet", "Status", goal.Status.InWords()),
            new("Tallet", "Prognose", goal.Forecast?.Value),
            new("Tallet", "Senest", goal.LastOn),
        ];

    private static IEnumerable<ExplanationRow> Reasons(GoalProgress goal, PermanentAddress address)
    {
        var explanation = Explanation.Of(goal);
        return
        [
            new("Reglen", "", explanation.Rule),
            .. ExplanationRow.Sum(explanation.Sum),
            .. ExplanationRow.Lines("Hvorfor status er, som den er", explanation.Status),
            new("Planen", "", explanation.Plan),
            .. ExplanationRow.Lines("Grænserne", explanation.Thresholds),
            new("Hvor tallene kommer fra", "", explanation.Sources),
            .. ExplanationRow.Lines("Ikke med, fordi …", explanation.NotIncluded),
            new("Gyldighed", "", explanation.Validity),
            new("Reglens udgave", "", explanation.Revision),
            new("Adresse", "", address.Of($"/maal/{goal.Year.Year}/{goal.Goal.Number}/beregning")),
        ];
    }

    private static void AddEvidence(this Workbook file, GoalProgress goal, YearProgress year, Actor reader)
    {
        var rows = FigureRow.Of(goal, year.Facts);
        var evidence = rows.Where(r => r.Row is Evidence)
            .OrderBy(r => r.Subject, Danish.Order)
            .ThenBy(r => CriterionOf(r.Row, goal)?.Order)
            .ToList();
        IReadOnlyList<Column<FigureRow>> columns =
        [
            new("Navn", 40, r => r.Subject),
            new("Center", 10, r => r.Centre?.Abbreviation),
            new("Hvad", 34, r => WhatIn(r.Row, goal)),
            new("Skete", 12, r => r.Row.HappenedOn),
            new("Registreret", 12, r => r.Row.RecordedOn),
            new("Registreret af", 34, r => reader.WhoRecorded(r.Row)),
            new("Note", 50, r => (r.Row as Evidence)?.Note),
            new("Bilag", 40, r => (r.Row as Evidence)?.Link),
        ];
        file.Add("Tæller med", evidence.Where(r => r.IsCounted), columns);
        file.Add("På vej", evidence.Where(r => r.IsUnderWay), [.. columns, Why]);
        file.Add("Ikke med", rows.Where(r => !r.IsCounted && !r.IsUnderWay), [.. columns, Why]);
        if (goal.Count!.Target == TargetKind.EveryoneConcerned)
        {
            file.AddConcern(goal, rows, columns);
        }
    }

    private static Column<FigureRow> Why => new("Fordi", 60, r => Danish.Capital(r.WhyNot ?? ""));

    private static void AddConcern(
        this Workbook file,
        GoalProgress goal,
        IReadOnlyList<FigureRow> rows,
        IReadOnlyList<Column<FigureRow>> columns
    )
    {
        var answered = rows.Where(r => r.Row is ConcernAnswer && r.IsCounted)
            .ToDictionary(r => ((ConcernAnswer)r.Row).SubjectId(goal.Count!.Subject));
        var everyone = goal.Tally!.Population.Select(n => (n.Name, Row: answered.GetValueOrDefault(n.Id)));
        file.Add(
            "Behov",
            everyone,
            [
                new("Navn", 40, a => a.Name),
                new("Behov", 14, a => ((a.Row?.Row as ConcernAnswer)?.Answer ?? Concern.NotStated).InWords()),
                .. columns
                    .Where(c => c.Heading is "Center" or "Registreret" or "Registreret af")
                    .Select(c => new Column<(string Name, FigureRow? Row)>(
                        c.Heading,
                        c.Width,
                        a => a.Row is { } row ? c.Value(row) : null
                    )),
            ]
        );
    }

    private static Criterion? CriterionOf(LedgerRow row, GoalProgress goal) =>
        goal.Count!.Criteria.Find(c => c.Id == (row as Evidence)?.CriterionId);

    private static string? WhatIn(LedgerRow row, GoalProgress goal) =>
        row switch
        {
            Evidence => CriterionOf(row, goal)?.ShortName,
            ConcernAnswer answer => $"Behov: {Danish.Lower(answer.Answer.InWords())}",
            _ => null,
        };

    private static void AddAgreements(
        this Workbook file,
        GoalProgress goal,
        YearProgress year,
        PermanentAddress address
    )
    {
        var rows = AgreementRow.Of(goal, year.Facts);
        IReadOnlyList<Column<AgreementRow>> columns =
        [
            new("Navn", 40, r => r.Name),
            new("Center", 10, r => r.Centre.Abbreviation),
            new("Version", 10, r => r.Publication?.Number),
            new("Indgået", 12, r => r.Publication?.ConcludedOn),
            new("Adresse", 50, r => address.OfAgreement(r.Centre.Code, r.Publication?.Number)),
        ];
        file.Add("Tæller med", rows.Where(r => r.IsCounted), columns);
        file.Add(
            "Ikke med",
            rows.Where(r => !r.IsCounted),
            [.. columns, new("Fordi", 60, r => Danish.Capital(r.WhyNot ?? ""))]
        );
    }

    private static void AddReadings(this Workbook file, GoalProgress goal, GoalEditions editions, Actor reader)
    {
        var level = goal.Level!;
        Measurement[] forecast = goal.Forecast is { } f
            ? [new("Prognose", f.On, f.Value, $"Ret linje gennem {f.Readings.Count} målinger")]
            : [];
        file.Add(
            "Målinger",
            [
                new Measurement("Udgangspunkt", level.BaselineOn, level.BaselineValue, level.BaselineSource),
                .. goal.Readings.Select(r => new Measurement("Måling", r.HappenedOn, r.Value, r.Source, r)),
                .. forecast,
            ],
            new("Dato", 12, m => m.On),
            new("Værdi, målt", 14, m => m.Value),
            new("Plan på dagen", 14, m => editions.On(m.On).Expected(m.On)),
            new("Hvad", 34, m => m.What),
            new("Kilde", 34, m => m.Source),
            new("Registreret", 12, m => m.Row?.RecordedOn),
            new("Registreret af", 34, m => m.Row is { } row ? reader.WhoRecorded(row) : null)
        );
        file.Add(
            "Ikke med",
            goal.LeftOutReadings,
            new("Dato", 12, l => l.Row.HappenedOn),
            new("Værdi, målt", 14, l => ((Reading)l.Row).Value),
            new("Kilde", 34, l => l.Subject),
            new("Registreret", 12, l => l.Row.RecordedOn),
            new("Registreret af", 34, l => reader.WhoRecorded(l.Row)),
            new("Fordi", 60, l => Danish.Capital(l.Why))
        );
    }

    private sealed record Measurement(string What, DateOnly On, decimal Value, string Source, Reading? Row = null);
}

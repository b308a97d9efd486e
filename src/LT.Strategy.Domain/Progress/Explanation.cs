using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>One line of the sum from what was recorded to the figure.</summary>
public sealed record SumLine(string Text, string Number, bool IsResult = false);

/// <summary>Sådan er tallet beregnet: the rule in words, the sum, why the status is what it is, the thresholds, what was left out, and the date it is valid for.</summary>
public sealed record Explanation(
    string Rule,
    IReadOnlyList<SumLine> Sum,
    IReadOnlyList<string> Status,
    IReadOnlyList<string> Thresholds,
    string Plan,
    string Sources,
    IReadOnlyList<string> NotIncluded,
    string Validity,
    string Revision
)
{
    public static Explanation Of(GoalProgress p) =>
        new(
            p.Count is { } count ? CountRule(count) : LevelRule(p),
            p.Count is not null ? CountSum(p) : LevelSum(p),
            StatusReasons(p),
            ThresholdsOf(p),
            PlanOf(p),
            SourcesOf(p),
            NotIncludedIn(p),
            $"Gælder for {Danish.Long(p.Date)}. Det, der er registreret senere, ændrer ikke tallet for den dag.",
            RevisionOf(p)
        );

    private static string RevisionOf(GoalProgress p) =>
        (p.Goal.Decided, p.Year.LimitsDecided) switch
        {
            (null, _) or (_, null) => "",
            ({ } goal, { } limits) when goal == limits => $"Målet og grænserne er fastsat {goal.InWords}",
            ({ } goal, { } limits) => $"Målet er fastsat {goal.InWords} Grænserne er fastsat {limits.InWords}",
        };

    private static string CountRule(CountMeasure measure)
    {
        var (subject, pronoun) = measure.Subject switch
        {
            SubjectKind.Unit => ("En enhed", "den"),
            SubjectKind.Centre => ("Et center", "det"),
            _ => ("En form", "den"),
        };
        var rule =
            measure.Source == CountSource.Agreements
                ? $"{subject} tæller med, når en indsats i den årsaftale, der gælder, bidrager til målet og nævner mindst ét punkt i {measure.Framework?.Name}."
                : $"{subject} tæller med, når der er dokumentation for, {Danish.List(measure.CriteriaInOrder.Select(c => $"at {pronoun} {c.Name}"), ", og")}.";
        return measure.Target switch
        {
            TargetKind.Everyone => $"{rule} Måltallet er alle {measure.SubjectWord(2)}, der er aktive på dagen.",
            TargetKind.EveryoneConcerned =>
                $"{rule} Måltallet er dem, der har svaret ja til: {measure.ConcernQuestion}",
            _ => rule,
        };
    }

    private static string LevelRule(GoalProgress p) =>
        $"Tallet er den seneste måling for hele kommunen. Det bliver aldrig regnet sammen af centrenes egne tal. {(p.Level!.LowerIsBetter ? "Lavere" : "Højere")} er bedre.";

    private static IReadOnlyList<SumLine> CountSum(GoalProgress p)
    {
        var tally = p.Tally!;
        var measure = p.Count!;
        if (measure.Source == CountSource.Agreements)
        {
            return
            [
                new("Centre, der er aktive på dagen", Whole(tally.Population.Count)),
                new(
                    "Nævner ikke noget punkt, eller har ingen aftale",
                    $"− {Whole(tally.Population.Count - tally.Value)}"
                ),
                Result(p),
                .. PlanInWords.Lines(p),
            ];
        }

        var leftOut = LeftOutSubjects(tally);
        List<SumLine> lines =
        [
            new(
                $"{Danish.Capital(measure.SubjectWord(2))} med dokumentation",
                Whole(tally.Counted.Count + tally.Partly.Count + leftOut.Count)
            ),
        ];
        lines.AddRange(leftOut.Select(l => new SumLine($"Ikke med: {l.Subject}, {l.Why}", "− 1")));
        foreach (var criterion in measure.CriteriaInOrder)
        {
            var lacking = tally.Partly.Count(s => s.Missing[0].Id == criterion.Id);
            if (lacking > 0)
            {
                lines.Add(new($"Mangler: {Danish.Lower(criterion.ShortName)}", $"− {Whole(lacking)}"));
            }
        }

        lines.Add(Result(p));
        if (measure.Target == TargetKind.EveryoneConcerned)
        {
            lines.Add(new("Måltallet: har behov", Whole(tally.Concerned.Count)));
            lines.Add(new("Har ikke behov", Whole(tally.NotConcerned.Count)));
            lines.Add(new("Har ikke oplyst behov", Whole(tally.Unanswered.Count)));
        }

        lines.AddRange(PlanInWords.Lines(p));
        return lines;
    }

    /// <summary>Those of whom nothing counts at all: withdrawn, out of time, or not among those the goal is about.</summary>
    private static List<LeftOut> LeftOutSubjects(Tally tally)
    {
        var among = tally.Counted.Concat(tally.Partly).Select(s => s.Id).ToHashSet();
        return [.. tally.LeftOut.Where(l => !among.Contains(l.SubjectId!.Value)).DistinctBy(l => l.SubjectId)];
    }

    private static SumLine Result(GoalProgress p) =>
        new("Tæller med", $"{Whole(p.Tally!.Value)} af {(p.Target is { } t ? Whole((int)t) : "–")}", IsResult: true);

    private static IReadOnlyList<SumLine> LevelSum(GoalProgress p)
    {
        var level = p.Level!;
        var d = level.Decimals;
        List<SumLine> lines =
        [
            new(
                $"Fra {Danish.Number(level.BaselineValue, d)} til {Danish.Number(level.TargetValue, d)}: det, der skal til",
                Danish.Number(Math.Abs(level.BaselineValue - level.TargetValue), d)
            ),
        ];
        if (p.Value is { } value)
        {
            lines.Add(
                new(
                    $"Fra {Danish.Number(level.BaselineValue, d)} til {level.Written(value)}: det, der er nået",
                    level.FromBaseline(value)
                )
            );
        }

        lines.AddRange(PlanInWords.Lines(p));
        return lines;
    }

    private static IReadOnlyList<string> StatusReasons(GoalProgress p)
    {
        List<string> reasons = [p.Ground];
        if (p.Status == GoalStatus.PartlyFulfilled && PartialFulfilment.Holding(p.Settlements, p.Date) is { } settled)
        {
            reasons.Add(
                $"Registreret {Danish.Long(settled.RecordedOn)}. Det går forud for det, tallet selv ville vise."
            );
        }

        if (p.Fraction is not null && p.Status is GoalStatus.OnTrack or GoalStatus.AtRisk or GoalStatus.OffTrack)
        {
            reasons.Add(WayInWords.Of(p).AgainstThePlan);
        }

        if (p.Forecast is { } forecast)
        {
            reasons.Add(
                $"Prognose: En ret linje gennem de {Danish.InWords(forecast.Readings.Count)} målinger efter udgangspunktet rammer {p.Level!.Written(forecast.Value)} den {Danish.Long(forecast.On)}, hvis intet ændrer sig. Prognosen afgør ikke status."
            );
        }

        return reasons;
    }

    private static IReadOnlyList<string> ThresholdsOf(GoalProgress p)
    {
        var (near, far) = (WayInWords.Points(p.Year.OnTrackMargin * 100), WayInWords.Points(p.Year.AtRiskMargin * 100));
        List<string> thresholds =
        [
            $"På sporet: højst {near} efter planen, så længe planen ikke er nået til ende",
            $"I risiko: højst {far} efter planen",
            $"Bagud: mere end {far} efter planen",
        ];
        if (p.Count is not { Source: CountSource.Agreements })
        {
            thresholds.Add(
                $"Mangler opfølgning: mere end {p.Year.StalenessDays} dage, siden noget sidst blev {(p.Level is null ? "registreret" : "målt")}"
            );
        }

        return thresholds;
    }

    private static string PlanOf(GoalProgress p)
    {
        var points = p.Goal.Path.OrderBy(point => point.On).ToList();
        if (points.Count == 0)
        {
            var start = p.Level?.BaselineOn ?? p.Goal.CountsFrom ?? p.Year.FirstDay;
            return $"Planen er en lige linje fra {Danish.Long(start)} til målets frist {Danish.Long(p.Goal.DueOn)}.{DaysGone(p, start)}";
        }

        var inShares = p.Count is { Target: not TargetKind.AtLeast };
        var parts = points.Select(point =>
            inShares
                ? $"{(point.Value == 1 ? "alle" : Danish.Share(point.Value))} den {Danish.DayAndMonth(point.On)}"
                : $"{Danish.Decided(point.Value, p.Level?.Decimals ?? 0)} den {Danish.DayAndMonth(point.On)}"
        );
        return $"Planen for målet er {Danish.List(parts)}. Målets frist er {Danish.Long(p.Goal.DueOn)}.";
    }

    /// <summary>Where the plan's share comes from.</summary>
    private static string DaysGone(GoalProgress p, DateOnly start)
    {
        var (gone, all) = (p.Date.DayNumber - start.DayNumber, p.Goal.DueOn.DayNumber - start.DayNumber);
        return gone > 0 && gone < all && p.ExpectedFraction < 1
            ? $" Den {Danish.DayAndMonth(p.Date)} er {Danish.Number(gone)} af {Danish.Count(all, "dag", "dage")} gået."
            : "";
    }

    private static string SourcesOf(GoalProgress p)
    {
        if (p.Level is { } level)
        {
            var baseline =
                $"Udgangspunktet er {Danish.Number(level.BaselineValue, level.Decimals)} den {Danish.Long(level.BaselineOn)} ({level.BaselineSource}).";
            return p.Readings.Count == 0
                ? $"{baseline} Der er ingen målinger siden."
                : $"{baseline} Den seneste måling er fra {Danish.Long(p.Readings[^1].HappenedOn)}, kilde: {p.Readings[^1].Source}, registreret {Danish.Long(p.Readings[^1].RecordedOn)}.";
        }

        if (p.Count!.Source == CountSource.Agreements)
        {
            return "Tallet er regnet ud fra centrenes årsaftaler, som de gælder på dagen. Ingen taster det.";
        }

        var rows = p.Tally!.ValidRows.OfType<Evidence>().ToList();
        if (rows.OrderBy(r => r.RecordedAt).ThenBy(r => r.HappenedOn).LastOrDefault() is not { } newest)
        {
            return "Der er ikke registreret dokumentation endnu.";
        }

        return $"Der er registreret {Danish.Count(rows.Count, "bilag", "bilag")}. Det, der er registreret senest ({Danish.Long(newest.RecordedOn)}), skete {Danish.Long(newest.HappenedOn)}.";
    }

    private static IReadOnlyList<string> NotIncludedIn(GoalProgress p)
    {
        List<string> lines = [];
        var leftOut = (p.Tally?.LeftOut ?? []).Concat(p.LeftOutReadings);
        foreach (
            var same in leftOut.GroupBy(l =>
                (l.SubjectId, l.Subject, l.Row.HappenedOn, l.Why, Row: l.Row is Evidence ? 0 : l.Row.Id)
            )
        )
        {
            lines.Add($"{same.Key.Subject}, {Danish.Long(same.Key.HappenedOn)}{CriteriaOf(same, p)}: {same.Key.Why}");
        }

        lines.AddRange(
            p.Settlements.Where(s => s.IsWithdrawnOn(p.Date))
                .Select(s =>
                    $"Opgørelsen som delvist opfyldt, {Danish.Long(s.HappenedOn)}: trukket tilbage den {Danish.Long(Copenhagen.DayOf(s.WithdrawnAt!.Value))}: {s.WithdrawalReason}"
                )
        );

        return lines;
    }

    /// <summary>" (drøftet og fastlagt)", where one line is about more than one.</summary>
    private static string CriteriaOf(IEnumerable<LeftOut> rows, GoalProgress p)
    {
        var ids = rows.Select(l => (l.Row as Evidence)?.CriterionId).ToHashSet();
        var criteria = p.Count?.Criteria.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Order).ToList() ?? [];
        return criteria.Count > 1 ? $" ({Danish.List(criteria.Select(c => Danish.Lower(c.ShortName)))})" : "";
    }

    private static string Whole(int number) => Danish.Number(number);
}

using System.Text.RegularExpressions;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>What it takes for a goal to be one that can be computed and explained (two kinds of measure are enough for all goals).</summary>
public static partial class GoalDefinition
{
    /// <summary>Digits after the comma that are kept.</summary>
    public const int MostDecimals = 6;

    /// <summary>What stops the goal from reading as wanted. The current one is null for a new goal; hasRows says whether anything is recorded about it.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(
        SharedGoal wanted,
        SharedGoal? current,
        StrategyYear year,
        bool hasRows
    ) =>
        [
            .. Names(wanted, current, year),
            .. Dates(wanted, year),
            .. wanted.Measure switch
            {
                CountMeasure count => Count(count),
                LevelMeasure level => Level(level, wanted),
                _ => [],
            },
            .. Path(wanted, year),
            .. current is null ? [] : Kept(wanted, current, year, hasRows),
        ];

    private static IEnumerable<Obstacle> Names(SharedGoal wanted, SharedGoal? current, StrategyYear year)
    {
        if (!NumberPattern().IsMatch(wanted.Number))
        {
            yield return new("NumberUnreadable", "Skriv målets nummer som tema og plads, fx 1.1.", "Number");
        }
        else if (!wanted.Number.StartsWith($"{wanted.Theme.Number}.", StringComparison.Ordinal))
        {
            yield return new(
                "NumberOfAnotherTheme",
                $"Målet ligger under tema {wanted.Theme.Number}. Skriv et nummer, der begynder med {wanted.Theme.Number}.",
                "Number"
            );
        }
        else if (year.Goals.Exists(g => g.Number == wanted.Number && g.Id != (current?.Id ?? 0)))
        {
            yield return new("NumberTaken", $"Der er allerede et mål {wanted.Number} i {year.Year}.", "Number");
        }

        if (wanted.ShortTitle.Length == 0)
        {
            yield return new("ShortTitleMissing", "Skriv en kort titel.", "ShortTitle");
        }

        if (wanted.Statement.Length == 0)
        {
            yield return new("StatementMissing", "Skriv målet, som det står i strategien.", "Statement");
        }

        if (wanted.UnitText.Length == 0)
        {
            yield return new("UnitTextMissing", "Skriv, hvad tallet tæller, fx enheder.", "UnitText");
        }
    }

    private static IEnumerable<Obstacle> Dates(SharedGoal wanted, StrategyYear year)
    {
        if (wanted.DueOn < year.FirstDay || wanted.DueOn > year.LastDay)
        {
            yield return new("DueOutsideTheYear", $"Målets frist skal ligge i {year.Year}.", "DueOn");
        }

        if (wanted.CountsFrom >= wanted.DueOn)
        {
            yield return new("CountsFromAfterDue", "Første dag skal ligge før målets frist.", "CountsFrom");
        }
    }

    private static IEnumerable<Obstacle> Count(CountMeasure count)
    {
        if (count is { Target: TargetKind.AtLeast, TargetNumber: null or < 1 })
        {
            yield return new("TargetMissing", "Skriv, hvor mange der skal til, fx 30.", "TargetNumber");
        }

        if (count.Target != TargetKind.AtLeast && count.Subject == SubjectKind.Label)
        {
            yield return new("LabelsHaveNoPopulation", "Navngivne former kan kun have et antal som måltal.", "Target");
        }

        if (count.Source == CountSource.Agreements)
        {
            if (count is not { Subject: SubjectKind.Centre, Target: TargetKind.Everyone })
            {
                yield return new(
                    "AgreementsCountCentres",
                    "Når tallet regnes ud fra årsaftalerne, tælles centre, og alle skal med.",
                    "Subject"
                );
            }

            if (count.FrameworkId is null && count.Framework is null)
            {
                yield return new(
                    "FrameworkMissing",
                    "Vælg det grundlag, som aftalerne skal henvise til.",
                    "FrameworkId"
                );
            }

            yield break;
        }

        if (count.CriteriaInOrder.Count == 0)
        {
            yield return new("CriterionMissing", "Skriv mindst ét kriterium.", "Criteria");
        }

        foreach (var criterion in count.CriteriaInOrder.Where(c => c.Name.Length == 0 || c.ShortName.Length == 0))
        {
            yield return new(
                "CriterionWithoutName",
                $"Skriv både kriterium {criterion.Order} og dets korte navn.",
                "Criteria"
            );
        }

        if (count.Target == TargetKind.EveryoneConcerned && string.IsNullOrEmpty(count.ConcernQuestion))
        {
            yield return new("ConcernMissing", "Skriv det spørgsmål, der afgør, hvem målet gælder.", "ConcernQuestion");
        }
    }

    private static IEnumerable<Obstacle> Level(LevelMeasure level, SharedGoal wanted)
    {
        foreach (
            var (value, place) in new[] { (level.BaselineValue, "BaselineValue"), (level.TargetValue, "TargetValue") }
        )
        {
            if (IsOutOfRange(value))
            {
                yield return new("ValueOutOfRange", OutOfRange, place);
            }
            else if (value != Danish.Rounded(value, level.Decimals))
            {
                yield return new(
                    "MoreDecimalsThanShown",
                    $"Målet vises med {Danish.Count(level.Decimals, "decimal", "decimaler")}. Skriv ikke flere her, eller vis målet med flere.",
                    place
                );
            }
        }

        if (level.TargetValue == level.BaselineValue)
        {
            yield return new("TargetIsBaseline", "Måltallet skal være et andet end udgangspunktet.", "TargetValue");
        }
        else if (level.LowerIsBetter != level.TargetValue < level.BaselineValue)
        {
            yield return new(
                "TargetOnTheWrongSide",
                level.LowerIsBetter
                    ? "Lavere er bedre, så måltallet skal ligge under udgangspunktet."
                    : "Højere er bedre, så måltallet skal ligge over udgangspunktet.",
                "TargetValue"
            );
        }

        if (level.BaselineSource.Length == 0)
        {
            yield return new("SourceMissing", "Skriv, hvor udgangspunktet kommer fra, fx KMD.", "BaselineSource");
        }

        if (level.BaselineOn >= wanted.DueOn)
        {
            yield return new("BaselineAfterDue", "Udgangspunktet skal ligge før målets frist.", "BaselineOn");
        }
    }

    /// <summary>What is wrong with a point stands at that point.</summary>
    private static IEnumerable<Obstacle> Path(SharedGoal wanted, StrategyYear year)
    {
        var start = wanted.Measure is LevelMeasure level ? level.BaselineOn : wanted.FirstDayIn(year);
        foreach (var (at, point) in wanted.Path.Index())
        {
            var (on, value) = ($"Path[{at}].On", $"Path[{at}].Value");
            if (point.On <= start || point.On >= wanted.DueOn)
            {
                yield return new(
                    "PathOutside",
                    $"Planens datoer skal ligge mellem {Danish.Long(start)} og {Danish.Long(wanted.DueOn)}. Start og slut kommer af sig selv.",
                    on
                );
            }

            if (wanted.Path.FindIndex(p => p.On == point.On) < at)
            {
                yield return new("PathDateTwice", $"Planen har allerede {Danish.Long(point.On)}.", on);
            }

            if (IsOutOfRange(point.Value))
            {
                yield return new("ValueOutOfRange", OutOfRange, value);
            }

            if (wanted.Measure is CountMeasure count && CountOnPath(point, wanted.Path, count, value) is { } wrong)
            {
                yield return wrong;
            }
        }
    }

    private static Obstacle? CountOnPath(PathPoint point, List<PathPoint> path, CountMeasure count, string place)
    {
        var most = count.Target == TargetKind.AtLeast ? count.TargetNumber ?? decimal.MaxValue : 1;
        if (point.Value < 0 || point.Value > most)
        {
            return new(
                "PathBeyondTarget",
                count.Target == TargetKind.AtLeast
                    ? "Planens tal skal ligge mellem 0 og måltallet."
                    : "Planens andele skal ligge mellem 0 og 100 procent.",
                place
            );
        }

        return
            path.Where(p => p.On < point.On && p.Value <= most).MaxBy(p => p.On) is { } before
            && point.Value < before.Value
            ? new(
                "PathFalls",
                $"Planen for en optælling kan ikke falde. {Danish.Long(before.On)} er den højere.",
                place
            )
            : null;
    }

    /// <summary>What an opened year has promised its readers, and what has been recorded, stays what it was about.</summary>
    private static IEnumerable<Obstacle> Kept(SharedGoal wanted, SharedGoal current, StrategyYear year, bool hasRows)
    {
        if (year.OpenedOn is not null && (wanted.Number != current.Number || wanted.ThemeId != current.ThemeId))
        {
            yield return new(
                "NumberIsKept",
                "Året er åbnet, og aftaler henviser til målet. Dets tema og nummer kan ikke ændres.",
                "Number"
            );
        }

        if (!hasRows)
        {
            yield break;
        }

        var sameKind = wanted.Measure.GetType() == current.Measure.GetType();
        if (
            !sameKind
            || (
                wanted.Measure is CountMeasure count
                && current.Measure is CountMeasure old
                && (count.Subject != old.Subject || count.Source != old.Source)
            )
        )
        {
            yield return new(
                "MeasureIsKept",
                "Der er registreret noget om målet. Hvad der måles eller tælles, kan derfor ikke ændres.",
                "Subject"
            );
        }
    }

    private static string OutOfRange =>
        $"Skriv et tal på højst {Danish.Number(Reading.ValueMax)} med højst {MostDecimals} decimaler.";

    private static bool IsOutOfRange(decimal value) =>
        Math.Abs(value) > Reading.ValueMax || decimal.Round(value, MostDecimals) != value;

    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberPattern();
}

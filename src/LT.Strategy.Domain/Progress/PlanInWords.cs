using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>The plan of a day as lines of the sum: in the goal's unit, as a share, and from which days the share comes.</summary>
internal static class PlanInWords
{
    public static IEnumerable<SumLine> Lines(GoalProgress p)
    {
        if (p.Expected is not { } expected)
        {
            yield break;
        }

        yield return p.Level is { } level ? OfLevel(p, level, expected) : OfCount(p, expected);
        yield return new(ShareOf(p), WayInWords.PlannedOf(p));
        if (p.Fraction is not null)
        {
            var way = WayInWords.Of(p);
            yield return new("Nået mod plan", $"{way.Covered} mod {way.Planned}", IsResult: true);
        }
    }

    private static SumLine OfLevel(GoalProgress p, LevelMeasure level, decimal expected)
    {
        var written = Danish.Rounded(expected, level.Decimals + 1);
        return new(
            $"{Plan(p, "", IsRounded(written, expected))}: fra {Danish.Number(level.BaselineValue, level.Decimals)} til {level.Planned(expected)}",
            level.Planned(Math.Abs(level.BaselineValue - written))
        );
    }

    private static SumLine OfCount(GoalProgress p, decimal expected) =>
        new(
            Plan(p, $" i {p.Count!.SubjectWord(2)}", IsRounded(Danish.Rounded(expected, 1), expected)),
            $"{Figure.PlanInASentence(p)} af {Danish.Number(p.Target!.Value)}"
        );

    private static string Plan(GoalProgress p, string unit, bool isRounded) =>
        $"Planen {Danish.DayAndMonth(p.Date)}{unit}{(isRounded ? ", afrundet" : "")}";

    // A share such as a third is not whole in decimals; what it lacks is no rounding.
    private static bool IsRounded(decimal written, decimal value) => Math.Abs(written - value) > 0.000001m;

    private static string ShareOf(GoalProgress p)
    {
        if (PlannedPath.IsToBeKept(p.Goal.Measure))
        {
            return "Planens andel: udgangspunktet skal holdes";
        }

        var part = $"Planens andel {Danish.DayAndMonth(p.Date)}";
        if (PlannedPath.StretchOn(p.Goal, p.Year, p.Date) is not var (from, to))
        {
            return p.Date > p.Goal.DueOn
                ? $"{part}: planen nåede til ende {Danish.Long(p.Goal.DueOn)}"
                : $"{part}: planen begynder {Danish.Long(PlannedPath.Points(p.Goal, p.Year)[0].On)}";
        }

        var isInOneYear = from.On.Year == p.Date.Year && to.On.Year == p.Date.Year;
        string Day(PlanCorner corner) => isInOneYear ? Danish.DayAndMonth(corner.On) : Danish.Long(corner.On);

        var (gone, all) = (p.Date.DayNumber - from.On.DayNumber, to.On.DayNumber - from.On.DayNumber);
        var days = $"{Danish.Number(gone)} af de {Danish.Count(all, "dag", "dage")}";
        return from.Fraction == to.Fraction ? $"{part}: {At(p, from)} siden {Day(from)}"
            : p.Date == to.On ? $"{part}: {At(p, to)}"
            : (from.Fraction, to.Fraction) == (0, 1) ? $"{part}: {days} fra {Day(from)} til {Day(to)} er gået"
            : $"{part}: fra {At(p, from)} den {Day(from)} til {At(p, to)} den {Day(to)}, og {days} er gået";
    }

    /// <summary>What the path is decided to be at a corner: in the goal's unit, or in shares where that is how it was decided.</summary>
    private static string At(GoalProgress p, PlanCorner corner) =>
        p.Goal.Measure switch
        {
            LevelMeasure level => Danish.Decided(
                level.BaselineValue + ((level.TargetValue - level.BaselineValue) * corner.Fraction),
                level.Decimals
            ),
            CountMeasure { Target: TargetKind.AtLeast, TargetNumber: { } target } =>
                $"{Danish.Decided(target * corner.Fraction, 0)} af {Danish.Number(target)}",
            _ => corner.Fraction == 1 ? "alle" : Danish.Share(corner.Fraction),
        };
}

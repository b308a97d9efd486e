using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Strategies;

/// <summary>A sentence about what is different, and where it can be read.</summary>
public sealed record YearChange(string Sentence, Origin Origin, string? GoalNumber = null);

/// <summary>What one edition of a year says that another did not, in Danish sentences.</summary>
public static class YearDifference
{
    public static IReadOnlyList<string> Between(StrategyYear before, StrategyYear after) =>
        [.. Of(before, after).Select(c => c.Sentence)];

    /// <summary>The same, each with where it can be read in full.</summary>
    public static IReadOnlyList<YearChange> Of(StrategyYear before, StrategyYear after) =>
        [
            .. Deadlines(before, after).Select(s => new YearChange(s, Origin.Deadlines)),
            .. Limits(before, after).Select(s => new YearChange(s, Origin.Limits)),
            .. Rules(before, after).Select(s => new YearChange(s, Origin.Coverage)),
            .. Texts(before.GroupStrategy, after.GroupStrategy).Select(s => new YearChange(s, Origin.Strategy)),
            .. Frameworks(before, after).Select(s => new YearChange(s, Origin.Strategy)),
            .. after.GoalsInOrder.SelectMany(g =>
                Goal(before.Goals.Find(b => b.Id == g.Id && g.Id != 0), g)
                    .Select(s => new YearChange(s, Origin.Goal, g.Number))
            ),
        ];

    internal static bool IsSame(SharedGoal before, SharedGoal after) =>
        !Goal(before, after).Any() && FrameworkText(before) == FrameworkText(after);

    internal static bool HaveSameLimits(StrategyYear before, StrategyYear after) => !Settings(before, after).Any();

    private static string FrameworkText(SharedGoal goal) =>
        string.Join('|', (goal.Measure as CountMeasure)?.Framework?.Items.Select(i => $"{i.Id}:{i.Name}") ?? []);

    private static IEnumerable<string> Settings(StrategyYear before, StrategyYear after) =>
        [.. Deadlines(before, after), .. Limits(before, after), .. Rules(before, after)];

    private static IEnumerable<string> Deadlines(StrategyYear before, StrategyYear after) =>
        [
            .. Changed("Centrenes frist", before.CentreDeadline, after.CentreDeadline),
            .. Changed("Enhedernes frist", before.DecentralDeadline, after.DecentralDeadline),
        ];

    private static IEnumerable<string> Limits(StrategyYear before, StrategyYear after) =>
        [
            .. Changed("Grænsen for På sporet", Share(before.OnTrackMargin), Share(after.OnTrackMargin)),
            .. Changed("Grænsen for I\u00A0risiko", Share(before.AtRiskMargin), Share(after.AtRiskMargin)),
            .. Changed("Grænsen for Mangler opfølgning", Days(before.StalenessDays), Days(after.StalenessDays)),
            .. Changed(
                "Fristen for den afgørende måling",
                Days(before.ClosingReadingDays),
                Days(after.ClosingReadingDays)
            ),
        ];

    private static IEnumerable<string> Rules(StrategyYear before, StrategyYear after) =>
        [
            .. Switched(
                "Én indsats kan dække flere temaer",
                before.OneInitiativeMayFillSeveralThemes,
                after.OneInitiativeMayFillSeveralThemes
            ),
            .. Switched(
                "En enheds indsats kan dække centrets tema",
                before.DecentralInitiativeMayFillItsCentresCell,
                after.DecentralInitiativeMayFillItsCentresCell
            ),
            .. Switched(
                "Tillæg skal godkendes af den anden part",
                before.AmendmentsNeedTheOtherParty,
                after.AmendmentsNeedTheOtherParty
            ),
        ];

    private static IEnumerable<string> Texts(GroupStrategy before, GroupStrategy after) =>
        [
            .. Changed("Strategiens navn", before.Name, after.Name),
            .. Rewritten("Strategiens indledning", before.Summary, after.Summary),
            .. Rewritten("Kerneopgaven", before.CoreTask, after.CoreTask),
            .. after.Themes.OrderBy(t => t.Number).SelectMany(t => Theme(before.Themes.Find(b => b.Id == t.Id), t)),
            .. Efforts(before).SequenceEqual(Efforts(after))
                ? Array.Empty<string>()
                : ["De tværgående indsatser er ændret."],
        ];

    private static IEnumerable<(int, string, string, int?, string)> Efforts(GroupStrategy strategy) =>
        strategy
            .CrossCuttingFocuses.OrderBy(f => f.Id)
            .Select(f => (f.ThemeNumber, f.Title, f.Summary, f.ResponsibleCentreId, f.Contact));

    private static IEnumerable<string> Theme(Theme? before, Theme after) =>
        before is null
            ? [$"Tema\u00A0{after.Number} er tilføjet: {after.Title}."]
            :
            [
                .. Changed($"Tema\u00A0{after.Number}, titel", before.Title, after.Title),
                .. Changed($"Tema\u00A0{after.Number}, kort titel", before.ShortTitle, after.ShortTitle),
                .. Rewritten($"Tema\u00A0{after.Number}, tekst", before.Summary, after.Summary),
            ];

    private static IEnumerable<string> Frameworks(StrategyYear before, StrategyYear after) =>
        from framework in after.NamedFrameworks
        let was = before.NamedFrameworks.FirstOrDefault(f => f.Id == framework.Id)
        where was is not null
        from line in Framework(was, framework)
        select line;

    private static IEnumerable<string> Framework(Framework before, Framework after) =>
        [
            .. Changed("Grundlagets navn", before.Name, after.Name),
            .. Rewritten($"{after.Name}, tekst", before.Summary, after.Summary),
            .. after.Items.OrderBy(i => i.Order).SelectMany(i => Item(after, before.Items.Find(b => b.Id == i.Id), i)),
        ];

    private static IEnumerable<string> Item(Framework framework, FrameworkItem? before, FrameworkItem after) =>
        before is null
            ? [$"{framework.Name}: {after.Name} er tilføjet."]
            :
            [
                .. Changed(framework.Name, before.Name, after.Name),
                .. Switched($"{framework.Name}, {after.Name} i fokus", before.InFocus, after.InFocus),
            ];

    private static IEnumerable<string> Goal(SharedGoal? before, SharedGoal after)
    {
        var name = $"Mål\u00A0{after.Number}";
        return before is null
            ? [$"{name} er tilføjet: {after.ShortTitle}."]
            :
            [
                .. Changed($"{name}, nummer", before.Number, after.Number),
                .. Changed($"{name}, titel", before.ShortTitle, after.ShortTitle),
                .. Rewritten($"{name}, målets ord", before.Statement, after.Statement),
                .. Rewritten($"{name}, forklaringen", before.Meaning, after.Meaning),
                .. Changed($"{name}, ansvarlig", before.Owner, after.Owner),
                .. Changed($"{name}, frist", before.DueOn, after.DueOn),
                .. Changed($"{name}, første dag", Day(before.CountsFrom), Day(after.CountsFrom)),
                .. Changed($"{name}, enhed", before.UnitText, after.UnitText),
                .. (before.Measure, after.Measure) switch
                {
                    (CountMeasure b, CountMeasure a) => Count(name, b, a),
                    (LevelMeasure b, LevelMeasure a) => Level(name, b, a),
                    _ => [$"{name} måles på en anden måde."],
                },
                .. Changed($"{name}, planen", Path(before), Path(after)),
            ];
    }

    private static IEnumerable<string> Count(string name, CountMeasure before, CountMeasure after) =>
        [
            .. Changed($"{name}, hvad der tælles", before.SubjectWord(2), after.SubjectWord(2)),
            .. Changed($"{name}, grundlaget", before.Framework?.Name ?? "", after.Framework?.Name ?? ""),
            .. Changed($"{name}, måltallet", Target(before), Target(after)),
            .. Changed($"{name}, spørgsmålet om behov", before.ConcernQuestion ?? "", after.ConcernQuestion ?? ""),
            .. after.CriteriaInOrder.SelectMany(c =>
                before.CriteriaInOrder.FirstOrDefault(b => b.Id == c.Id) is { } was
                    ? Changed($"{name}, kriterium", was.Name, c.Name)
                        .Concat(Changed($"{name}, kriteriets korte navn", was.ShortName, c.ShortName))
                    : [$"{name} har fået kriteriet: {c.Name}."]
            ),
            .. before
                .CriteriaInOrder.Where(b => after.CriteriaInOrder.All(c => c.Id != b.Id))
                .Select(b => $"{name} har ikke længere kriteriet: {b.Name}."),
        ];

    private static IEnumerable<string> Level(string name, LevelMeasure before, LevelMeasure after) =>
        [
            .. Changed(
                $"{name}, måltallet",
                before.TargetValue.ToString("0.0#####", Danish.Culture),
                after.TargetValue.ToString("0.0#####", Danish.Culture)
            ),
            .. Changed($"{name}, udgangspunktet", Baseline(before), Baseline(after)),
            .. Changed($"{name}, decimaler", $"{before.Decimals}", $"{after.Decimals}"),
        ];

    private static string Baseline(LevelMeasure level) =>
        $"{level.BaselineValue.ToString("0.######", Danish.Culture)} {Danish.Long(level.BaselineOn)} ({level.BaselineSource})";

    /// <summary>"30 enheder", "alle enheder", "alle enheder med behov".</summary>
    public static string Target(CountMeasure count) =>
        count.Target switch
        {
            TargetKind.AtLeast =>
                $"{Danish.Number(count.TargetNumber ?? 0)} {count.SubjectWord(count.TargetNumber ?? 0)}",
            TargetKind.Everyone => $"alle {count.SubjectWord(2)}",
            _ => $"alle {count.SubjectWord(2)} med behov",
        };

    private static string Path(SharedGoal goal)
    {
        var points = goal.Path.OrderBy(p => p.On).ToList();
        return points.Count == 0
            ? "en lige linje"
            : Danish.List(points.Select(p => $"{Planned(p.Value, goal.Measure)} {Danish.DayAndMonth(p.On)}"));
    }

    private static string Planned(decimal value, Measure measure) =>
        measure is CountMeasure { Target: not TargetKind.AtLeast } ? Danish.Share(value) : Danish.Decided(value, 0);

    private static string Share(decimal margin) => $"{(margin * 100).ToString("0.####", Danish.Culture)} procentpoint";

    private static string Days(int days) => Danish.Count(days, "dag", "dage");

    private static string Day(DateOnly? day) => day is { } d ? Danish.Long(d) : "årets første dag";

    private static IEnumerable<string> Changed(string what, DateOnly before, DateOnly after) =>
        Changed(what, Danish.Long(before), Danish.Long(after));

    private static IEnumerable<string> Changed(string what, string before, string after) =>
        before == after ? []
        : before.Length == 0 ? [$"{what}: {after}."]
        : after.Length == 0 ? [$"{what}: {before} er fjernet."]
        : [$"{what}: ændret fra {before} til {after}."];

    private static IEnumerable<string> Rewritten(string what, string before, string after) =>
        before == after ? [] : [$"{what} er skrevet om."];

    private static IEnumerable<string> Switched(string what, bool before, bool after) =>
        before == after ? [] : [$"{what}: {(after ? "ja" : "nej")} (før {(before ? "ja" : "nej")})."];
}

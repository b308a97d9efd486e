using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Progress;

/// <summary>
/// How much of the way is covered and how much the plan expects, in percent. The difference is that of the two as they are
/// written, and there are as many decimals as it takes for no threshold to read otherwise than it was judged.
/// </summary>
internal sealed record WayInWords(decimal Of100, decimal Planned100)
{
    private const int MostDecimals = 6;

    public string Covered => $"{Written(Of100)}\u00A0%";

    public string Planned => $"{Written(Planned100)}\u00A0%";

    /// <summary>"Vi er 15,4 procentpoint efter planen."</summary>
    public string AgainstThePlan =>
        (Planned100 - Of100) switch
        {
            0 => "Vi følger planen.",
            > 0 and var behind => $"Vi er {Points(behind)} efter planen.",
            var ahead => $"Vi er {Points(-ahead)} foran planen.",
        };

    public static WayInWords Of(GoalProgress p) =>
        Enumerable
            .Range(1, MostDecimals)
            .Select(d => new WayInWords(Danish.Percents(p.Fraction!.Value, d), Danish.Percents(p.ExpectedFraction, d)))
            .FirstOrDefault(w => w.IsJudgedAs(p))
        ?? new WayInWords(p.Fraction!.Value * 100, p.ExpectedFraction * 100);

    /// <summary>What the plan expects, as it is written beside what is covered; alone where that is not known.</summary>
    public static string PlannedOf(GoalProgress p) =>
        p.Fraction is null ? $"{Written(Danish.Percents(p.ExpectedFraction, 1))}\u00A0%" : Of(p).Planned;

    public static string Points(decimal points) => $"{Written(points)} procentpoint";

    private bool IsJudgedAs(GoalProgress p) =>
        new[] { p.Year.OnTrackMargin, p.Year.AtRiskMargin }.All(margin =>
            Planned100 - Of100 <= margin * 100 == p.Fraction >= p.ExpectedFraction - margin
        );

    private static string Written(decimal number) => number.ToString("#,0.######", Danish.Culture);
}

using System.Globalization;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data.FirstData;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>The strategy's own file with its year repeated: the same themes and goals each year, and targets that fit the number of units.</summary>
internal static class GeneratedStrategy
{
    private const int UnitsInTheStrategy = 100;

    public static StrategyFile File(GeneratedSize size, DateOnly today)
    {
        var file = YamlFile.Read<StrategyFile>(Path.Combine(FirstDataFolder.Own, "koncernstrategi-2019.yaml"));
        var model = file.Years[^1];
        return file with
        {
            GroupStrategy = file.GroupStrategy with
            {
                FirstYear = today.Year - size.Years + 1,
                LastYear = today.Year,
                CrossCuttingFocuses = file.GroupStrategy.CrossCuttingFocuses.ConvertAll(f => f with { Centre = null }),
            },
            Years =
            [
                .. Enumerable
                    .Range(today.Year - size.Years + 1, size.Years)
                    .Select(year => YearOf(model, year - model.Year, size.Units)),
            ],
        };
    }

    private static YearShape YearOf(YearShape model, int later, int units) =>
        model with
        {
            Year = model.Year + later,
            OpenedOn = model.OpenedOn.AddYears(later),
            CentreDeadline = model.CentreDeadline.AddYears(later),
            DecentralDeadline = model.DecentralDeadline.AddYears(later),
            Goals = model.Goals.ConvertAll(g => GoalOf(g, model.Year, later, units)),
        };

    private static GoalShape GoalOf(GoalShape goal, int year, int later, int units)
    {
        var count = goal.Count is null ? null : CountOf(goal.Count, later, units);
        return goal with
        {
            Statement = Said(goal.Statement),
            Due = goal.Due.AddYears(later),
            Count = count is null ? null : count with { Concern = count.Concern is null ? null : Said(count.Concern) },
            Level = goal.Level is { } level
                ? level with
                {
                    BaselineDate = level.BaselineDate.AddYears(later),
                    Path = Later(level.Path, later, p => p.Value),
                }
                : null,
        };

        string Said(string text) =>
            text.Replace(Written(year), Written(year + later), StringComparison.Ordinal)
                .Replace(Least(goal.Count), Least(count), StringComparison.Ordinal);
    }

    private static CountShape CountOf(CountShape count, int later, int units)
    {
        return count is { Subject: SubjectKind.Unit, Target: { Number: { } target } }
            ? count with
            {
                Target = count.Target with { Number = Fitting(target) },
                Path = Later(count.Path, later, p => Fitting(p.Value)),
            }
            : count with
            {
                Path = Later(count.Path, later, p => p.Value),
            };

        int Fitting(decimal number) => Math.Max(1, (int)number * units / UnitsInTheStrategy);
    }

    private static List<PathShape> Later(List<PathShape> path, int years, Func<PathShape, decimal> value) =>
        path.ConvertAll(p => new PathShape { On = p.On.AddYears(years), Value = value(p) });

    private static string Least(CountShape? count) => $"Mindst {Written(count?.Target.Number ?? 0)} ";

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>A goal with its measure, from its shape.</summary>
internal static class GoalData
{
    public static SharedGoal Of(GoalShape shape, GroupStrategy strategy, Dictionary<string, Framework> frameworks) =>
        new()
        {
            Number = shape.Number,
            Theme =
                strategy.Themes.Find(t => t.Number == shape.Theme)
                ?? throw new FirstDataException($"goal {shape.Number}: unknown theme {shape.Theme}."),
            ShortTitle = shape.ShortTitle,
            Statement = shape.Statement,
            Meaning = shape.Meaning,
            Owner = shape.Owner,
            UnitOne = shape.UnitOne,
            UnitMany = shape.UnitMany,
            UnitText = shape.UnitText,
            DueOn = shape.Due,
            Measure = (shape.Count, shape.Level) switch
            {
                ({ } count, null) => CountOf(count, shape.Number, frameworks),
                (null, { } level) => LevelOf(level),
                _ => throw new FirstDataException($"goal {shape.Number}: give either count or level."),
            },
        };

    private static CountMeasure CountOf(CountShape shape, string goal, Dictionary<string, Framework> frameworks)
    {
        if (shape.Criteria.Count != shape.ShortCriteria.Count)
        {
            throw new FirstDataException($"goal {goal}: criteria and shortCriteria are not equally many.");
        }

        var measure = new CountMeasure
        {
            Subject = shape.Subject,
            Target = shape.Target.Kind,
            TargetNumber = shape.Target.Number,
            Source = shape.Source,
            ConcernQuestion = shape.Concern,
            Framework = shape.Framework is null
                ? null
                : frameworks.GetValueOrDefault(shape.Framework)
                    ?? throw new FirstDataException($"goal {goal}: unknown framework \"{shape.Framework}\"."),
        };
        measure.Criteria.AddRange(
            shape
                .Criteria.Zip(shape.ShortCriteria)
                .Select(
                    (c, at) =>
                        new Criterion
                        {
                            Order = at + 1,
                            Name = c.First,
                            ShortName = c.Second,
                        }
                )
        );
        measure.Path.AddRange(shape.Path.Select(PointOf));
        return measure;
    }

    private static LevelMeasure LevelOf(LevelShape shape)
    {
        var measure = new LevelMeasure
        {
            LowerIsBetter = shape.LowerIsBetter,
            BaselineValue = shape.Baseline,
            BaselineOn = shape.BaselineDate,
            BaselineSource = shape.BaselineSource,
            TargetValue = shape.Target,
            Decimals = shape.Decimals,
        };
        measure.Path.AddRange(shape.Path.Select(PointOf));
        return measure;
    }

    private static PathPoint PointOf(PathShape shape) => new() { On = shape.On, Value = shape.Value };
}

using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.GoalSetups;

/// <summary>The goal that a form describes, apart from the year it may become part of.</summary>
internal static class TypedGoal
{
    public static SharedGoal Of(
        GoalForm form,
        SharedGoal? current,
        StrategyYear year,
        IEnumerable<Framework> frameworks
    )
    {
        var theme = year.Themes.First(t => t.Id == form.ThemeId);
        var measure = form.IsLevel ? (Measure)LevelOf(form) : CountOf(form, frameworks);
        var scale = measure is CountMeasure { Target: not TargetKind.AtLeast } ? 100m : 1m;
        measure.Path.AddRange(
            form.Path.Where(p => p.On is not null && p.Value is not null)
                .Select(p => new PathPoint { On = p.On!.Value, Value = p.Value!.Value / scale })
        );
        return new SharedGoal
        {
            Id = current?.Id ?? 0,
            StrategyYearId = year.Id,
            Theme = theme,
            ThemeId = theme.Id,
            Number = Text(form.Number),
            ShortTitle = Text(form.ShortTitle),
            Statement = Text(form.Statement),
            Meaning = Text(form.Meaning),
            Owner = Text(form.Owner),
            DueOn = form.DueOn!.Value,
            CountsFrom = form.CountsFrom,
            UnitText = Text(form.UnitText),
            UnitOne = current?.UnitOne ?? "",
            UnitMany = current?.UnitMany ?? "",
            Measure = measure,
        };
    }

    private static CountMeasure CountOf(GoalForm form, IEnumerable<Framework> frameworks)
    {
        var fromAgreements = form.Source == CountSource.Agreements;
        var framework = fromAgreements ? frameworks.FirstOrDefault(f => f.Id == form.FrameworkId) : null;
        var measure = new CountMeasure
        {
            Subject = form.Subject,
            Source = form.Source,
            Target = form.Target,
            TargetNumber = form.Target == TargetKind.AtLeast ? form.TargetNumber : null,
            FrameworkId = framework?.Id,
            Framework = framework,
            ConcernQuestion = form.Target == TargetKind.EveryoneConcerned ? Text(form.ConcernQuestion) : null,
        };
        var typed = fromAgreements ? [] : form.Criteria.Where(c => !c.IsBlank);
        measure.Criteria.AddRange(
            typed.Select(
                (c, at) =>
                    new Criterion
                    {
                        // a new one needs an identity of its own while it is only looked at
                        Id = c.Id > 0 ? c.Id : -(at + 1),
                        Order = at + 1,
                        Name = Text(c.Name),
                        ShortName = Text(c.ShortName),
                    }
            )
        );
        return measure;
    }

    private static LevelMeasure LevelOf(GoalForm form) =>
        new()
        {
            LowerIsBetter = form.LowerIsBetter,
            BaselineValue = form.BaselineValue!.Value,
            BaselineOn = form.BaselineOn!.Value,
            BaselineSource = Text(form.BaselineSource),
            TargetValue = form.TargetValue!.Value,
            Decimals = form.Decimals!.Value,
        };

    private static string Text(string? typed) => (typed ?? "").Trim();
}

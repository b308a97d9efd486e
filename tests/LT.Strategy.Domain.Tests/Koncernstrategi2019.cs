using LT.Strategy.Domain.Frameworks;

namespace LT.Strategy.Domain.Tests;

/// <summary>The four themes and six goals of Koncernstrategi 2019 as configuration, with the ids set.</summary>
internal static class Koncernstrategi2019
{
    public static StrategyYear Year()
    {
        var strategy = new GroupStrategy
        {
            Id = 1,
            Code = "2019",
            Name = "Koncernstrategi 2019",
            FirstYear = 2019,
            LastYear = 2019,
        };
        strategy.Themes.AddRange(
            Theme(1, "Vi samarbejder om kerneopgaven"),
            Theme(2, "Vi forstærker en fælles arbejdskultur"),
            Theme(3, "Vi er en attraktiv arbejdsplads"),
            Theme(4, "Vi udforsker mulighederne i digitalisering")
        );
        var year = new StrategyYear
        {
            Id = 1,
            GroupStrategyId = 1,
            GroupStrategy = strategy,
            Year = 2019,
            OpenedOn = Day(1, 11, 2018),
            CentreDeadline = Day(15, 1),
            DecentralDeadline = Day(1, 3),
        };
        year.Goals.AddRange(
            Goal(year, "1.1", Units(TargetKind.AtLeast, 30), (Day(31, 3), 12), (Day(30, 6), 24), (Day(31, 10), 30)),
            Goal(year, "1.2", Labels(3)),
            Goal(year, "2.1", Sickness()),
            Goal(year, "3.1", Centres()),
            Goal(year, "3.2", Recruiting()),
            Goal(year, "4.1", FromAgreements(), (Day(15, 1), 1))
        );
        return year;
    }

    public static SharedGoal Goal(
        StrategyYear year,
        string number,
        Measure measure,
        params (DateOnly On, decimal Value)[] path
    )
    {
        var theme = year.Themes[number[0] - '1'];
        measure.Path.AddRange(path.Select(p => new PathPoint { On = p.On, Value = p.Value }));
        return new SharedGoal
        {
            Id = (10 * theme.Number) + (number[2] - '0'),
            StrategyYearId = year.Id,
            ThemeId = theme.Id,
            Theme = theme,
            Number = number,
            ShortTitle = $"Mål {number}",
            Statement = $"Målet {number} i strategiens ord.",
            DueOn = Day(31, 12),
            UnitText = "stk.",
            Measure = measure,
        };
    }

    public static CountMeasure Units(TargetKind target, int? number = null) =>
        WithCriteria(
            new CountMeasure
            {
                Subject = SubjectKind.Unit,
                Target = target,
                TargetNumber = number,
            },
            "har arbejdet med det",
            "er støttet"
        );

    public static CountMeasure Labels(int number) =>
        WithCriteria(
            new CountMeasure
            {
                Subject = SubjectKind.Label,
                Target = TargetKind.AtLeast,
                TargetNumber = number,
            },
            "afprøvet",
            "evalueret"
        );

    public static CountMeasure Centres() =>
        WithCriteria(
            new CountMeasure { Subject = SubjectKind.Centre, Target = TargetKind.Everyone },
            "drøftet",
            "fastlagt",
            "via materiale fra CPKS"
        );

    public static LevelMeasure Sickness() =>
        new()
        {
            LowerIsBetter = true,
            BaselineValue = 14.9m,
            BaselineOn = Day(1, 6, 2018),
            BaselineSource = "KMD",
            TargetValue = 13.5m,
        };

    private static CountMeasure Recruiting() =>
        WithCriteria(
            new CountMeasure
            {
                Subject = SubjectKind.Unit,
                Target = TargetKind.EveryoneConcerned,
                ConcernQuestion = "Har I brug for at rekruttere i 2019?",
            },
            "anvender materialerne"
        );

    private static CountMeasure FromAgreements()
    {
        var framework = new Framework
        {
            Id = 1,
            Code = "digitaliseringsstrategien",
            Name = "Digitaliseringsstrategien",
        };
        framework.Items.AddRange(
            Enumerable
                .Range(1, 4)
                .Select(n => new FrameworkItem
                {
                    Id = n,
                    FrameworkId = 1,
                    Order = n,
                    Code = $"fokus-{n}",
                    Name = $"Fokusområde {n}",
                })
        );
        return new CountMeasure
        {
            Subject = SubjectKind.Centre,
            Target = TargetKind.Everyone,
            Source = CountSource.Agreements,
            FrameworkId = 1,
            Framework = framework,
        };
    }

    private static CountMeasure WithCriteria(CountMeasure measure, params string[] names)
    {
        measure.Criteria.AddRange(
            names.Select(
                (name, i) =>
                    new Criterion
                    {
                        Id = i + 1,
                        Order = i + 1,
                        Name = name,
                        ShortName = name,
                    }
            )
        );
        return measure;
    }

    private static Theme Theme(int number, string title) =>
        new()
        {
            Id = number,
            GroupStrategyId = 1,
            Number = number,
            Code = $"tema-{number}",
            Title = title,
            ShortTitle = title,
        };
}

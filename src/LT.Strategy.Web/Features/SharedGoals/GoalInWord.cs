using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Word;

namespace LT.Strategy.Web.Features.SharedGoals;

/// <summary>A goal in a document for Word: the figure, and under it all that explains it.</summary>
internal static class GoalInWord
{
    public static WordDocument AddGoal(this WordDocument document, GoalProgress goal, Assessment? own)
    {
        document
            .Heading(2, goal.Name)
            .Text(goal.Goal.Statement)
            .Facts([.. Facts(goal, own)])
            .Heading(3, "Sådan er tallet beregnet");
        document.AddExplanation(Explanation.Of(goal));
        if (goal.Level is not null)
        {
            document.AddReadings(goal);
        }
        else
        {
            document.AddSubjects(goal);
        }

        return document;
    }

    private static IEnumerable<(string Name, string Value)> Facts(GoalProgress goal, Assessment? own)
    {
        yield return ("Nu", $"{Figure.Of(goal)} {goal.Goal.UnitText}");
        yield return ("Status", $"{goal.Status.InWords()}. {goal.Ground}");
        yield return ("Plan på dagen", Figure.Plan(goal));
        if (PromiseInWords.Of(goal) is { } promise)
        {
            yield return ("Lovet", promise);
        }

        if (own is not null)
        {
            yield return (
                "Ledelsens egen vurdering",
                $"{StatusLook.Of(own.Status).Word} ({Danish.Long(own.RecordedOn)}). {own.Ground}"
            );
        }
    }

    private static void AddExplanation(this WordDocument document, Explanation why)
    {
        document
            .Text(why.Rule)
            .Table(
                "Regnestykket",
                why.Sum,
                new WordColumn<SumLine>("Regnestykket", 78, l => l.Text),
                new("Tal", 22, l => l.Number, IsNumber: true)
            )
            .List(why.Status)
            .Text(why.Plan)
            .Facts(("Grænserne", string.Join(". ", why.Thresholds) + "."))
            .Text(why.Sources);
        if (why.NotIncluded.Count > 0)
        {
            document.Heading(3, "Ikke med, fordi …").List(why.NotIncluded);
        }

        document.Note($"{why.Validity} {why.Revision}".Trim());
    }

    private static void AddReadings(this WordDocument document, GoalProgress goal) =>
        document
            .Heading(3, "Målinger")
            .Table(
                $"Målinger til mål {goal.Goal.Number}",
                goal.Readings,
                new WordColumn<Reading>("Dato", 20, r => Danish.Short(r.HappenedOn)),
                new("Værdi", 20, r => goal.Level!.Written(r.Value), IsNumber: true),
                new("Kilde", 60, r => r.Source)
            );

    private static void AddSubjects(this WordDocument document, GoalProgress goal)
    {
        if (goal.Tally!.Counted.Count > 0)
        {
            document
                .Heading(3, "Tæller med")
                .Table(
                    $"De, der tæller med i mål {goal.Goal.Number}",
                    goal.Tally.Counted.OrderBy(CentresOf, Danish.Order).ThenBy(s => s.Name, Danish.Order),
                    new WordColumn<TallySubject>("Navn", 62, s => s.Name),
                    new("Center", 20, CentresOf),
                    new("Fra", 18, s => Danish.Short(s.CompletedOn))
                );
        }

        if (goal.Tally.Partly.Count > 0)
        {
            document
                .Heading(3, "På vej")
                .Table(
                    $"De, der er på vej i mål {goal.Goal.Number}",
                    goal.Tally.Partly.OrderBy(CentresOf, Danish.Order).ThenBy(s => s.Name, Danish.Order),
                    new WordColumn<TallySubject>("Navn", 42, s => s.Name),
                    new("Center", 16, CentresOf),
                    new("Mangler", 42, s => Danish.Capital(s.MissingInWords))
                );
        }
    }

    private static string CentresOf(TallySubject subject) =>
        string.Join(", ", subject.Centres.Select(c => c.Abbreviation));
}

using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>The initiatives of an agreement, and what they promise.</summary>
internal sealed class GeneratedInitiatives(GeneratedYear year)
{
    private const int Themes = 4;

    /// <summary>One for each theme, and up to two more.</summary>
    public List<InitiativeShape> OfCentre()
    {
        var more = Enumerable.Range(0, year.Random.Next(3)).Select(_ => 1 + year.Random.Next(Themes));
        return
        [
            .. Enumerable
                .Range(1, Themes)
                .Concat(more)
                .ToList()
                .Select((theme, at) => Of(theme, at, Promised(theme, 1 + year.Random.Next(5)))),
        ];
    }

    /// <summary>Two or three, under the themes that the unit has chosen.</summary>
    public List<InitiativeShape> OfUnit() =>
        [
            .. Enumerable
                .Range(0, 2 + year.Random.Next(2))
                .Select(at => (Theme: 1 + year.Random.Next(Themes), At: at))
                .Select(i => Of(i.Theme, i.At, Promised(i.Theme, 1))),
        ];

    /// <summary>Added by an amendment.</summary>
    public InitiativeShape Another(DateOnly from) =>
        Of(1, 90, Promised(1, 1)) with
        {
            From = from,
            Reason = "Der er kommet en ny opgave.",
        };

    private InitiativeShape Of(int theme, int at, List<ContributionShape> contributions)
    {
        var idea = InitiativeIdea.Under(theme, year.Random);
        return new InitiativeShape
        {
            Key = $"i{at}",
            Title = idea.Title,
            Why = idea.Why,
            What = idea.What,
            Responsible = idea.Responsible,
            From = year.Day(1 + year.Random.Next(3), 1),
            To = year.Day(9 + year.Random.Next(4), 30),
            SuccessCriterion = idea.Success,
            Milestones = [new MilestoneShape { On = year.Day(5, 1), Text = idea.Milestone }],
            Contributions = contributions,
        };
    }

    private List<ContributionShape> Promised(int theme, int number) =>
        theme switch
        {
            1 => [To("1.1", number), .. year.Is(20) ? [To("1.2", 1)] : Nothing],
            2 => [To("2.1")],
            3 => [To("3.1"), .. year.Is(50) ? [To("3.2", number)] : Nothing],
            _ => [To("4.1") with { Items = year.Is(92) ? [$"fokusomraade-{1 + year.Random.Next(4)}"] : Both }],
        };

    private static List<ContributionShape> Nothing => [];

    private static List<string> Both => ["fokusomraade-1", "fokusomraade-2"];

    private static ContributionShape To(string goal, int? number = null) =>
        new()
        {
            Goal = goal,
            Words = "Vi tager vores del af det fælles mål.",
            Number = number,
        };
}

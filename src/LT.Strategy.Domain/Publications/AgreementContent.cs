using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Publications;

/// <summary>A whole agreement as it reads on a day, with the names and goal texts of that day. This is what is published, and what a draft is checked as.</summary>
public sealed record AgreementContent(
    int Year,
    string StrategyName,
    string OwnerCode,
    string OwnerName,
    string CentreCode,
    string CentreName,
    string CentreAbbreviation,
    string Parties,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    DateOnly ConcludedOn,
    string Introduction,
    string Bounds,
    string FollowUpPlan,
    string Med,
    IReadOnlyList<string> FocusAreas,
    IReadOnlyList<ThemeContent> Themes,
    IReadOnlyList<InitiativeContent> Initiatives
)
{
    public IEnumerable<InitiativeContent> ActiveInitiatives => Initiatives.Where(i => !i.IsDiscontinued);

    public bool IsCentre => OwnerCode == CentreCode;

    /// <summary>Whether both say the same: texts and initiatives, not names, dates and reasons.</summary>
    public bool Says(AgreementContent other) => VersionDifference.Between(this, other).IsEmpty;

    public string TextOf(AgreementPart part) =>
        part switch
        {
            AgreementPart.Introduction => Introduction,
            AgreementPart.Bounds => Bounds,
            AgreementPart.FollowUpPlan => FollowUpPlan,
            _ => Med,
        };

    /// <summary>Whether the initiatives that both have come in the same order.</summary>
    public bool OrdersAs(AgreementContent other) =>
        Initiatives
            .Select(i => i.Id)
            .Intersect(other.Initiatives.Select(i => i.Id))
            .SequenceEqual(other.Initiatives.Select(i => i.Id).Intersect(Initiatives.Select(i => i.Id)));

    public static AgreementContent Of(Agreement agreement, DateOnly day)
    {
        var year = agreement.Year.On(day);
        var centre = agreement is CentreAgreement own
            ? own.Centre
            : ((DecentralAgreement)agreement).Unit.On(day).Centre;
        var goals = year.Goals.ToDictionary(g => g.Id);
        var items = goals
            .Values.Select(g => g.Measure)
            .OfType<SharedGoals.CountMeasure>()
            .Where(m => m.Framework is not null)
            .SelectMany(m => m.Framework!.Items)
            .DistinctBy(i => i.Id)
            .ToDictionary(i => i.Id);
        return new AgreementContent(
            year.Year,
            year.GroupStrategy.Name,
            agreement.OwnerCode,
            agreement.OwnerNameOn(day),
            centre.Code,
            centre.NameOn(day),
            centre.Abbreviation,
            agreement.PartiesOn(day),
            year.FirstDay,
            year.LastDay,
            day,
            agreement.Introduction,
            agreement.Bounds,
            agreement.FollowUpPlan,
            agreement.Med,
            agreement is DecentralAgreement decentral ? [.. decentral.FocusAreas] : [],
            [
                .. year.Themes.Select(t => new ThemeContent(
                    t.Number,
                    t.Title,
                    [
                        .. year
                            .GoalsInOrder.Where(g => g.ThemeId == t.Id)
                            .Select(g => new GoalContent(g.Id, g.Number, g.ShortTitle, g.Statement)),
                    ]
                )),
            ],
            [
                .. agreement
                    .Initiatives.Where(i => i.State != InitiativeState.Removed)
                    .OrderBy(i => i.Number)
                    .Select(i => new InitiativeContent(
                        i.Id,
                        i.Number,
                        i.Title,
                        i.Why,
                        i.What,
                        i.Responsible,
                        i.From,
                        i.To,
                        i.SuccessCriterion,
                        i.State == InitiativeState.Discontinued,
                        i.ChangeReason,
                        [.. i.Milestones.Select(m => new MilestoneContent(m.On, m.Text)).OrderBy(m => m.On)],
                        [
                            .. i
                                .Contributions.Where(c => goals.ContainsKey(c.SharedGoalId))
                                .OrderBy(c => goals[c.SharedGoalId].Number, Danish.NumberOrder)
                                .Select(c => new ContributionContent(
                                    c.SharedGoalId,
                                    goals[c.SharedGoalId].Number,
                                    goals[c.SharedGoalId].ShortTitle,
                                    goals[c.SharedGoalId].Theme.Number,
                                    c.Words,
                                    c.Number,
                                    [
                                        .. c
                                            .ItemIds.Where(items.ContainsKey)
                                            .Select(id => new ItemContent(id, items[id].Name)),
                                    ]
                                )),
                        ]
                    )
                    {
                        References = [.. i.References],
                        Carries = [.. i.Carries],
                    }),
            ]
        );
    }
}

public sealed record ThemeContent(int Number, string Title, IReadOnlyList<GoalContent> Goals);

public sealed record GoalContent(int Id, string Number, string ShortTitle, string Statement);

public sealed record InitiativeContent(
    Guid Id,
    int Number,
    string Title,
    string Why,
    string What,
    string Responsible,
    DateOnly? From,
    DateOnly? To,
    string SuccessCriterion,
    bool IsDiscontinued,
    string ChangeReason,
    IReadOnlyList<MilestoneContent> Milestones,
    IReadOnlyList<ContributionContent> Contributions
)
{
    /// <summary>Not in what was concluded before an initiative could refer to frameworks.</summary>
    public IReadOnlyList<FrameworkReference> References { get; init; } = [];

    /// <summary>Not in what was concluded before a unit's initiative could point at its centre's.</summary>
    public IReadOnlyList<CarriedInitiative> Carries { get; init; } = [];

    public string Anchor => $"indsats-{Number}";

    public bool Says(InitiativeContent other) => InitiativeDifference.Between(this, other) is null;
}

public sealed record MilestoneContent(DateOnly? On, string Text);

public sealed record ContributionContent(
    int SharedGoalId,
    string GoalNumber,
    string GoalTitle,
    int ThemeNumber,
    string Words,
    int? Number,
    IReadOnlyList<ItemContent> Items
)
{
    /// <summary>The goal's number and title as they stand in a sentence.</summary>
    public string GoalInASentence() => SharedGoal.Named(GoalNumber, GoalTitle);
}

public sealed record ItemContent(int Id, string Name);

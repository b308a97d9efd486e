using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Agreements;

public enum InitiativeState
{
    Active,

    /// <summary>Taken out of a draft; may be put back until the agreement is concluded.</summary>
    Removed,

    /// <summary>Taken out by an amendment: stays visible as "Udgået".</summary>
    Discontinued,
}

/// <summary>Something a centre or unit undertakes in the year (en indsats), and what it contributes to the shared goals.</summary>
public class Initiative
{
    public const int TitleMaxLength = 120;

    public const int TextMaxLength = 4000;

    public const int ResponsibleMaxLength = 120;

    public const int ReasonMaxLength = 500;

    public const int MaxMilestones = 20;

    public const int MaxContributions = 10;

    public const int MaxReferences = 20;

    public Guid Id { get; init; } = Guid.NewGuid();

    public int AgreementId { get; init; }

    /// <summary>Its place in the agreement, from 1.</summary>
    public int Number { get; set; }

    public string Title { get; set; } = "";

    public string Why { get; set; } = "";

    public string What { get; set; } = "";

    /// <summary>A role, never a person's name.</summary>
    public string Responsible { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string SuccessCriterion { get; set; } = "";

    public InitiativeState State { get; internal set; }

    /// <summary>Why an amendment adds, changes or discontinues it.</summary>
    public string ChangeReason { get; set; } = "";

    public List<Milestone> Milestones { get; } = [];

    public List<Contribution> Contributions { get; } = [];

    /// <summary>What it refers to in frameworks beside the shared goals, such as Leder- og medarbejdergrundlaget; optional.</summary>
    public List<FrameworkReference> References { get; } = [];

    /// <summary>The initiatives of the centre's agreement that this one, a unit's, carries on; optional.</summary>
    public List<CarriedInitiative> Carries { get; } = [];

    public Guid Version { get; internal set; } = Guid.NewGuid();

    public string Anchor => $"indsats-{Number}";

    public string Name => !string.IsNullOrWhiteSpace(Title) ? Title : $"Indsats {Number}";

    /// <summary>What must be filled in before the agreement can be sent or concluded: title, what, responsible role, period, success criterion, and items where a contribution needs them.</summary>
    public IReadOnlyList<Obstacle> Missing(IReadOnlyCollection<SharedGoal> goals)
    {
        List<Obstacle> missing = [];
        Require(
            !string.IsNullOrWhiteSpace(Title),
            "TitleMissing",
            $"Skriv en titel på indsats {Number}",
            nameof(Title)
        );
        Require(!string.IsNullOrWhiteSpace(What), "WhatMissing", $"Skriv, hvad I gør i indsats {Number}", nameof(What));
        Require(
            !string.IsNullOrWhiteSpace(Responsible),
            "ResponsibleMissing",
            $"Angiv en ansvarlig for indsats {Number}",
            nameof(Responsible)
        );
        Require(
            From is not null && To is not null,
            "PeriodMissing",
            $"Angiv start og slut for indsats {Number}",
            From is null ? nameof(From) : nameof(To)
        );
        Require(
            From is null || To is null || To >= From,
            "PeriodBackwards",
            $"Slutdatoen skal ligge efter startdatoen i indsats {Number}",
            nameof(To)
        );
        Require(
            !string.IsNullOrWhiteSpace(SuccessCriterion),
            "SuccessCriterionMissing",
            $"Skriv et succeskriterium for indsats {Number}",
            nameof(SuccessCriterion)
        );
        foreach (var contribution in Contributions)
        {
            var goal = goals.FirstOrDefault(g => g.Id == contribution.SharedGoalId);
            Require(
                goal?.Measure is not CountMeasure { AsksForItems: true } || contribution.ItemIds.Count > 0,
                "ItemsMissing",
                $"Vælg, hvad indsats {Number} sætter fokus på under mål {goal?.Number}",
                $"{nameof(Contributions)}-{goal?.Number}"
            );
        }

        return missing;

        void Require(bool met, string name, string sentence, string field)
        {
            if (!met)
            {
                missing.Add(new Obstacle(name, sentence, Anchor) { Field = field });
            }
        }
    }

    /// <summary>Takes over the words of last year's initiative, and its contributions to goals that are there this year too, by number.</summary>
    internal void Repeat(InitiativeContent before, IReadOnlyCollection<SharedGoal> goals)
    {
        (Title, Why, What) = (before.Title, before.Why, before.What);
        (Responsible, SuccessCriterion) = (before.Responsible, before.SuccessCriterion);
        Contributions.AddRange(
            from contribution in before.Contributions
            join goal in goals on contribution.GoalNumber equals goal.Number
            select new Contribution
            {
                SharedGoalId = goal.Id,
                Words = contribution.Words,
                ItemIds = [.. contribution.Items.Select(i => i.Id).Intersect(ItemsOf(goal))],
            }
        );
        References.AddRange(before.References);
    }

    private static IEnumerable<int> ItemsOf(SharedGoal goal) =>
        goal.Measure is CountMeasure { AsksForItems: true, Framework: { } framework }
            ? framework.Items.Select(i => i.Id)
            : [];

    /// <summary>Reads as it was published again.</summary>
    internal void Restore(InitiativeContent published)
    {
        (Number, Title) = (published.Number, published.Title);
        (Why, What) = (published.Why, published.What);
        (Responsible, SuccessCriterion) = (published.Responsible, published.SuccessCriterion);
        (From, To) = (published.From, published.To);
        State = published.IsDiscontinued ? InitiativeState.Discontinued : InitiativeState.Active;
        ChangeReason = published.ChangeReason;
        Milestones.Clear();
        Milestones.AddRange(published.Milestones.Select(m => new Milestone { On = m.On, Text = m.Text }));
        Contributions.Clear();
        Contributions.AddRange(published.Contributions.Select(Contribution.Of));
        References.Clear();
        References.AddRange(published.References);
        Carries.Clear();
        Carries.AddRange(published.Carries);
        Version = Guid.NewGuid();
    }
}

/// <summary>A milepæl: a day and what is reached by then.</summary>
public class Milestone
{
    public const int TextMaxLength = 200;

    public DateOnly? On { get; set; }

    public string Text { get; set; } = "";
}

/// <summary>An initiative points at a shared goal: what is promised, in words and, for counts, as a number.</summary>
public class Contribution
{
    public const int WordsMaxLength = 500;

    public const int NumberMax = 10000;

    public required int SharedGoalId { get; init; }

    public string Words { get; set; } = "";

    public int? Number { get; set; }

    /// <summary>Items of the goal's framework, where the goal is computed from agreements; empty elsewhere.</summary>
    public List<int> ItemIds { get; init; } = [];

    internal static Contribution Of(ContributionContent published) =>
        new()
        {
            SharedGoalId = published.SharedGoalId,
            Words = published.Words,
            Number = published.Number,
            ItemIds = [.. published.Items.Select(i => i.Id)],
        };
}

/// <summary>An item of a framework that an initiative refers to, with the names of the day it was chosen.</summary>
public sealed record FrameworkReference(int ItemId, string Framework, string Name);

/// <summary>An initiative of the centre's published agreement, with the title of the day it was chosen, and whose it is: the unit may be under another centre later. Both are empty in what was chosen before they were kept.</summary>
public sealed record CarriedInitiative(Guid Id, string Title, string CentreCode = "", string CentreAbbreviation = "");

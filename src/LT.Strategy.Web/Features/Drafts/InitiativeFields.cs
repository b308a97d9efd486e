using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>One thing that is written about an initiative: where it stands on the page, how it reads, and how it is taken over.</summary>
internal sealed record InitiativeField(
    string Place,
    string Label,
    Func<Initiative, string> Text,
    Action<Initiative, Initiative> TakeOver
)
{
    /// <summary>The id of its first field on the page.</summary>
    public string Id => $"Initiative_{Place}";

    /// <summary>What the names of its fields begin with.</summary>
    public string Name { get; init; } = Place.Split('_')[0];

    public Place PlaceIn(Initiative initiative, int stamp) =>
        new(
            $"Initiative.Stamps[{stamp}]",
            $"Initiative.{Name}",
            $"Initiative.{initiative.Id}.{Name}",
            $"Indsats {initiative.Number}: {Label}"
        );
}

/// <summary>The fields of an initiative, each of which two people may write at once without disturbing the others.</summary>
internal static class InitiativeFields
{
    public static IReadOnlyList<InitiativeField> Of(IReadOnlyList<SharedGoal> goals) =>
        [
            new("Title", "Titel", i => i.Title, (from, to) => to.Title = from.Title),
            new("Why", "Hvorfor", i => i.Why, (from, to) => to.Why = from.Why),
            new("What", "Hvad gør I", i => i.What, (from, to) => to.What = from.What),
            new("Responsible", "Ansvarlig", i => i.Responsible, (from, to) => to.Responsible = from.Responsible),
            new("From", "Start", i => Date(i.From), (from, to) => to.From = from.From),
            new("To", "Slut", i => Date(i.To), (from, to) => to.To = from.To),
            new(
                "SuccessCriterion",
                "Succeskriterium",
                i => i.SuccessCriterion,
                (from, to) => to.SuccessCriterion = from.SuccessCriterion
            ),
            new(
                "ChangeReason",
                "Hvorfor den ændres",
                i => i.ChangeReason,
                (from, to) => to.ChangeReason = from.ChangeReason
            ),
            new("Milestones_0__Text", "Milepæle", Milestones, (from, to) => Replace(to.Milestones, from.Milestones)),
            new(
                "Contributions_0__Chosen",
                "Bidrag",
                i => Contributions(i, goals),
                (from, to) => Replace(to.Contributions, from.Contributions)
            ),
            new(
                "References",
                "Grundlag",
                i => DraftSaving.Lines(i.References.OrderBy(r => r.ItemId).Select(r => $"{r.Framework}: {r.Name}")),
                (from, to) => Replace(to.References, from.References)
            )
            {
                Name = nameof(InitiativeForm.ReferenceIds),
            },
            new(
                "Carries",
                "Fører videre",
                i =>
                    DraftSaving.Lines(
                        i.Carries.OrderBy(c => c.Id).Select(c => $"{c.CentreAbbreviation} {c.Title}".Trim())
                    ),
                (from, to) => Replace(to.Carries, from.Carries)
            )
            {
                Name = nameof(InitiativeForm.CarriesIds),
            },
        ];

    public static List<string> StampsOf(Initiative initiative, IReadOnlyList<SharedGoal> goals) =>
        [.. Of(goals).Select(f => Stamp.Of(f.Text(initiative)))];

    private static string Date(DateOnly? date) => date is { } d ? Danish.Short(d) : "";

    private static string Milestones(Initiative initiative) =>
        string.Join("\n", initiative.Milestones.OrderBy(m => m.On).Select(m => $"{Date(m.On)} {m.Text}".Trim()));

    private static string Contributions(Initiative initiative, IReadOnlyList<SharedGoal> goals) =>
        string.Join(
            "\n",
            from goal in goals
            from contribution in initiative.Contributions
            where contribution.SharedGoalId == goal.Id
            select $"Mål {goal.Number}: {contribution.Words}{Number(contribution)}{Items(contribution, goal)}"
        );

    private static string Number(Contribution contribution) => contribution.Number is { } n ? $" ({n})" : "";

    private static string Items(Contribution contribution, SharedGoal goal) =>
        goal.Measure is CountMeasure { Framework: { } framework } && contribution.ItemIds.Count > 0
            ? $" [{string.Join(", ", framework.Items.Where(i => contribution.ItemIds.Contains(i.Id)).Select(i => i.Name))}]"
            : "";

    private static void Replace<T>(List<T> old, List<T> replacement)
    {
        old.Clear();
        old.AddRange(replacement);
    }
}

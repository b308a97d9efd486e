using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>All that is typed on the editor page. It is one form, so that no button leaves what stands in another field behind.</summary>
public sealed class DraftForm
{
    private const string TextTooLong = "Skriv højst {1} tegn";

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Introduction { get; set; }

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Bounds { get; set; }

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? FollowUpPlan { get; set; }

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Med { get; set; }

    /// <summary>Null when the page did not ask: only an amendment takes a reason.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    [MaxLength(Agreement.ReasonMaxLength, ErrorMessage = TextTooLong)]
    public string? AmendmentReason { get; set; }

    /// <summary>Null when the page did not ask: only an amendment that leaves a theme takes it.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    [MaxLength(Agreement.ReasonMaxLength, ErrorMessage = TextTooLong)]
    public string? BrokenCoverageReason { get; set; }

    /// <summary>Fingerprints of the texts as they were when the page was made: the parts, the two reasons, the leaving initiatives' reasons.</summary>
    public List<string> Stamps { get; set; } = [];

    /// <summary>The initiatives that an amendment takes out, with their reasons.</summary>
    [MaxLength(Agreement.MaxInitiatives, ErrorMessage = "En aftale kan højst have {1} indsatser")]
    public List<LeavingForm> Leaving { get; set; } = [];

    /// <summary>The initiative that is open.</summary>
    public InitiativeForm? Initiative { get; set; }

    /// <summary>Which button was pressed.</summary>
    public string? Handling { get; set; }

    public string TextOf(AgreementPart part) =>
        Typed(
            part switch
            {
                AgreementPart.Introduction => Introduction,
                AgreementPart.Bounds => Bounds,
                AgreementPart.FollowUpPlan => FollowUpPlan,
                _ => Med,
            }
        );

    public static DraftForm Of(Agreement agreement, Initiative? open) =>
        new()
        {
            Introduction = agreement.Introduction,
            Bounds = agreement.Bounds,
            FollowUpPlan = agreement.FollowUpPlan,
            Med = agreement.Med,
            AmendmentReason = agreement.AmendmentReason,
            BrokenCoverageReason = agreement.BrokenCoverageReason,
            Leaving = [.. agreement.Leaving.Select(LeavingForm.Of)],
            Stamps = StampsOf(agreement, agreement.Leaving),
            Initiative = open is null ? null : InitiativeForm.Of(open, agreement.Year.GoalsInOrder),
        };

    /// <summary>Of what the agreement holds now, in the order of this form.</summary>
    public List<string> StampsNow(Agreement agreement) =>
        StampsOf(agreement, Leaving.Select(l => agreement.Initiatives.FirstOrDefault(i => i.Id == l.Id)));

    private static List<string> StampsOf(Agreement agreement, IEnumerable<Initiative?> leaving) =>
        [
            .. Enum.GetValues<AgreementPart>()
                .Select(agreement.TextOf)
                .Append(agreement.AmendmentReason)
                .Append(agreement.BrokenCoverageReason)
                .Concat(leaving.Select(i => i?.ChangeReason ?? ""))
                .Select(Stamp.Of),
        ];

    /// <summary>Text as it is kept: one kind of line break, no blanks at the ends.</summary>
    public static string Typed(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>Why an amendment takes an initiative out.</summary>
public sealed class LeavingForm
{
    public Guid Id { get; set; }

    [MaxLength(Domain.Agreements.Initiative.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? ChangeReason { get; set; }

    public static LeavingForm Of(Initiative initiative) =>
        new() { Id = initiative.Id, ChangeReason = initiative.ChangeReason };
}

/// <summary>What is typed about one initiative.</summary>
public sealed class InitiativeForm
{
    private const string TextTooLong = "Skriv højst {1} tegn";

    public Guid Id { get; set; }

    public Guid Version { get; set; }

    [MaxLength(Domain.Agreements.Initiative.TitleMaxLength, ErrorMessage = TextTooLong)]
    public string? Title { get; set; }

    [MaxLength(Domain.Agreements.Initiative.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Why { get; set; }

    [MaxLength(Domain.Agreements.Initiative.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? What { get; set; }

    [MaxLength(Domain.Agreements.Initiative.ResponsibleMaxLength, ErrorMessage = TextTooLong)]
    public string? Responsible { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [MaxLength(Domain.Agreements.Initiative.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? SuccessCriterion { get; set; }

    /// <summary>Null when the page did not ask: only an amendment takes a reason.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    [MaxLength(Domain.Agreements.Initiative.ReasonMaxLength, ErrorMessage = TextTooLong)]
    public string? ChangeReason { get; set; }

    [MaxLength(Domain.Agreements.Initiative.MaxMilestones, ErrorMessage = "En indsats kan højst have {1} milepæle")]
    public List<MilestoneForm> Milestones { get; set; } = [];

    public List<ContributionForm> Contributions { get; set; } = [];

    public static InitiativeForm Of(Initiative initiative, IReadOnlyList<SharedGoal> goals) =>
        new()
        {
            Id = initiative.Id,
            Version = initiative.Version,
            Title = initiative.Title,
            Why = initiative.Why,
            What = initiative.What,
            Responsible = initiative.Responsible,
            From = initiative.From,
            To = initiative.To,
            SuccessCriterion = initiative.SuccessCriterion,
            ChangeReason = initiative.ChangeReason,
            Milestones =
            [
                .. initiative
                    .Milestones.OrderBy(m => m.On)
                    .Select(m => new MilestoneForm { On = m.On, Text = m.Text })
                    .Append(new MilestoneForm()),
            ],
            Contributions =
            [
                .. goals.Select(g =>
                    ContributionForm.Of(g, initiative.Contributions.FirstOrDefault(c => c.SharedGoalId == g.Id))
                ),
            ],
        };

    public bool SaysWhat(Initiative initiative, IReadOnlyList<SharedGoal> goals)
    {
        var stored = Of(initiative, goals);
        return DraftForm.Typed(Title) == stored.Title
            && DraftForm.Typed(Why) == stored.Why
            && DraftForm.Typed(What) == stored.What
            && DraftForm.Typed(Responsible) == stored.Responsible
            && From == stored.From
            && To == stored.To
            && DraftForm.Typed(SuccessCriterion) == stored.SuccessCriterion
            && (ChangeReason is null || DraftForm.Typed(ChangeReason) == stored.ChangeReason)
            && Filled
                .Select(m => (m.On, DraftForm.Typed(m.Text)))
                .SequenceEqual(stored.Filled.Select(m => (m.On, m.Text ?? "")))
            && Chosen.Select(c => c.AsText).SequenceEqual(stored.Chosen.Select(c => c.AsText));
    }

    public void WriteTo(Initiative initiative, IReadOnlyList<SharedGoal> goals)
    {
        initiative.Title = DraftForm.Typed(Title);
        initiative.Why = DraftForm.Typed(Why);
        initiative.What = DraftForm.Typed(What);
        initiative.Responsible = DraftForm.Typed(Responsible);
        initiative.From = From;
        initiative.To = To;
        initiative.SuccessCriterion = DraftForm.Typed(SuccessCriterion);
        initiative.ChangeReason = ChangeReason is null ? initiative.ChangeReason : DraftForm.Typed(ChangeReason);
        initiative.Milestones.Clear();
        initiative.Milestones.AddRange(Filled.Select(m => new Milestone { On = m.On, Text = DraftForm.Typed(m.Text) }));
        initiative.Contributions.Clear();
        foreach (var chosen in Chosen)
        {
            if (goals.FirstOrDefault(g => g.Id == chosen.SharedGoalId) is { } goal)
            {
                initiative.Contributions.Add(chosen.ToContribution(goal));
            }
        }
    }

    private IEnumerable<MilestoneForm> Filled =>
        Milestones.Where(m => m.On is not null || !string.IsNullOrWhiteSpace(m.Text)).OrderBy(m => m.On);

    private IEnumerable<ContributionForm> Chosen => Contributions.Where(c => c.Chosen);
}

public sealed class MilestoneForm
{
    public DateOnly? On { get; set; }

    [MaxLength(Milestone.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Text { get; set; }
}

/// <summary>One shared goal the initiative may point at; each goal has its place in the form, chosen or not.</summary>
public sealed class ContributionForm
{
    public int SharedGoalId { get; set; }

    public bool Chosen { get; set; }

    [MaxLength(Contribution.WordsMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Words { get; set; }

    [Range(0, Contribution.NumberMax, ErrorMessage = "Skriv et helt tal fra {1} til {2}")]
    public int? Number { get; set; }

    public List<int> ItemIds { get; set; } = [];

    public string AsText => $"{SharedGoalId}|{DraftForm.Typed(Words)}|{Number}|{string.Join(',', ItemIds.Order())}";

    public static ContributionForm Of(SharedGoal goal, Contribution? contribution) =>
        new()
        {
            SharedGoalId = goal.Id,
            Chosen = contribution is not null,
            Words = contribution?.Words,
            Number = contribution?.Number,
            ItemIds = [.. contribution?.ItemIds ?? []],
        };

    /// <summary>A number where the goal asks for one, items where it asks for them, and nowhere else.</summary>
    public Contribution ToContribution(SharedGoal goal)
    {
        var count = goal.Measure as CountMeasure;
        return new Contribution
        {
            SharedGoalId = goal.Id,
            Words = DraftForm.Typed(Words),
            Number = count is { AsksForANumber: true } ? Number : null,
            ItemIds = count is { AsksForItems: true }
                ? [.. ItemIds.Where(id => count.Framework!.Items.Exists(i => i.Id == id)).Distinct().Order()]
                : [],
        };
    }
}

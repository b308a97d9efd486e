using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>All that is typed on the editor page. It is one form, so that no button leaves what stands in another field behind.</summary>
public sealed class DraftForm
{
    private const string TextTooLong = "Skriv højst {1} tegn";

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Introduction
    {
        get;
        set => field = DraftForm.Lines(value);
    }

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Bounds
    {
        get;
        set => field = DraftForm.Lines(value);
    }

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? FollowUpPlan
    {
        get;
        set => field = DraftForm.Lines(value);
    }

    [MaxLength(Agreement.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Med
    {
        get;
        set => field = DraftForm.Lines(value);
    }

    /// <summary>Fingerprints of the texts as they were when the page was made, in the order of the parts.</summary>
    public List<string> Stamps { get; set; } = [];

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
            Stamps = StampsOf(agreement),
            Initiative = open is null ? null : InitiativeForm.Of(open, agreement.Year.GoalsInOrder),
        };

    /// <summary>Fingerprints of what the fields hold now.</summary>
    public List<string> StampsNow => [.. Enum.GetValues<AgreementPart>().Select(p => Stamp.Of(TextOf(p)))];

    public static List<string> StampsOf(Agreement agreement) =>
        [.. Enum.GetValues<AgreementPart>().Select(p => Stamp.Of(agreement.TextOf(p)))];

    /// <summary>A line break is one character, as it is kept: browsers send two.</summary>
    public static string? Lines(string? text) => text?.ReplaceLineEndings("\n");

    /// <summary>Text as it is kept: one kind of line break, no blanks at the ends.</summary>
    public static string Typed(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>What is typed about one initiative.</summary>
public sealed class InitiativeForm
{
    private const string TextTooLong = "Skriv højst {1} tegn";

    public Guid Id { get; set; }

    /// <summary>Fingerprint of all that was in these fields when the page was made.</summary>
    public string? Stamp { get; set; }

    [MaxLength(Domain.Agreements.Initiative.TitleMaxLength, ErrorMessage = TextTooLong)]
    public string? Title { get; set; }

    [MaxLength(Domain.Agreements.Initiative.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? Why
    {
        get;
        set => field = DraftForm.Lines(value);
    }

    [MaxLength(Domain.Agreements.Initiative.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? What
    {
        get;
        set => field = DraftForm.Lines(value);
    }

    [MaxLength(Domain.Agreements.Initiative.ResponsibleMaxLength, ErrorMessage = TextTooLong)]
    public string? Responsible { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [MaxLength(Domain.Agreements.Initiative.TextMaxLength, ErrorMessage = TextTooLong)]
    public string? SuccessCriterion
    {
        get;
        set => field = DraftForm.Lines(value);
    }

    [MaxLength(Domain.Agreements.Initiative.MaxMilestones, ErrorMessage = "En indsats kan højst have {1} milepæle")]
    public List<MilestoneForm> Milestones { get; set; } = [];

    public List<ContributionForm> Contributions { get; set; } = [];

    public static InitiativeForm Of(Initiative initiative, IReadOnlyList<SharedGoal> goals)
    {
        var form = new InitiativeForm
        {
            Id = initiative.Id,
            Title = initiative.Title,
            Why = initiative.Why,
            What = initiative.What,
            Responsible = initiative.Responsible,
            From = initiative.From,
            To = initiative.To,
            SuccessCriterion = initiative.SuccessCriterion,
            Milestones =
            [
                .. initiative
                    .Milestones.OrderBy(m => m.On)
                    .Select(m => new MilestoneForm { On = m.On, Text = m.Text })
                    .Append(new MilestoneForm())
                    .Take(Domain.Agreements.Initiative.MaxMilestones),
            ],
            Contributions =
            [
                .. goals.Select(g =>
                    ContributionForm.Of(g, initiative.Contributions.FirstOrDefault(c => c.SharedGoalId == g.Id))
                ),
            ],
        };
        form.Stamp = form.StampNow;
        return form;
    }

    /// <summary>Fingerprint of what the fields hold now.</summary>
    public string StampNow =>
        Drafts.Stamp.Of(
            string.Join(
                '\u001F',
                [
                    DraftForm.Typed(Title),
                    DraftForm.Typed(Why),
                    DraftForm.Typed(What),
                    DraftForm.Typed(Responsible),
                    $"{From:O}",
                    $"{To:O}",
                    DraftForm.Typed(SuccessCriterion),
                    .. Filled.Select(m => $"{m.On:O}\u001E{DraftForm.Typed(m.Text)}"),
                    .. Chosen.Select(c => c.AsText),
                ]
            )
        );

    public void WriteTo(Initiative initiative, IReadOnlyList<SharedGoal> goals)
    {
        initiative.Title = DraftForm.Typed(Title);
        initiative.Why = DraftForm.Typed(Why);
        initiative.What = DraftForm.Typed(What);
        initiative.Responsible = DraftForm.Typed(Responsible);
        initiative.From = From;
        initiative.To = To;
        initiative.SuccessCriterion = DraftForm.Typed(SuccessCriterion);
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
    public string? Words
    {
        get;
        set => field = DraftForm.Lines(value);
    }

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

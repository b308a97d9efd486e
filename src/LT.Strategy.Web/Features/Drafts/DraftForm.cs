using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Shared;

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

    /// <summary>A unit's focus areas in their order; null when the page did not ask.</summary>
    [MaxLength(DecentralAgreement.MaxFocusAreas, ErrorMessage = "En aftale kan højst have {1} fokusområder")]
    public List<FocusAreaForm>? FocusAreas { get; set; }

    /// <summary>Null when the page did not ask: only an amendment takes a reason.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    [MaxLength(Agreement.ReasonMaxLength, ErrorMessage = TextTooLong)]
    public string? AmendmentReason { get; set; }

    /// <summary>Null when the page did not ask: only an amendment that leaves a theme takes it.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    [MaxLength(Agreement.ReasonMaxLength, ErrorMessage = TextTooLong)]
    public string? BrokenCoverageReason { get; set; }

    /// <summary>Fingerprints of the texts as they were when the page was made: the parts, the focus areas, the two reasons, the leaving initiatives' reasons.</summary>
    public List<string> Stamps { get; set; } = [];

    /// <summary>The initiatives that an amendment takes out, with their reasons.</summary>
    [MaxLength(Agreement.MaxInitiatives, ErrorMessage = "En aftale kan højst have {1} indsatser")]
    public List<LeavingForm> Leaving { get; set; } = [];

    /// <summary>The initiative that is open.</summary>
    public InitiativeForm? Initiative { get; set; }

    /// <summary>Which button was pressed.</summary>
    public string? Handling { get; set; }

    /// <summary>By the id of a field: the fingerprint of the other's text that the reader has seen beside their own.</summary>
    public Dictionary<string, string> Seen { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Where two wrote: the reader has seen both texts and says with the button pressed which holds.</summary>
    public string? DecidedFrom(string id) =>
        Handling is "gem" || Handling == $"behold:{id}" ? Seen.GetValueOrDefault(id) : null;

    public bool TakesTheirs(string id) => Handling == $"brug:{id}";

    /// <summary>With an empty row to write in, where there is room for one more.</summary>
    public void RetypeAreas(IEnumerable<string> areas) =>
        FocusAreas = [.. areas.Append("").Take(DecentralAgreement.MaxFocusAreas).Select(FocusAreaForm.Of)];

    public void Retype(AgreementPart part, string text)
    {
        switch (part)
        {
            case AgreementPart.Introduction:
                Introduction = text;
                break;
            case AgreementPart.Bounds:
                Bounds = text;
                break;
            case AgreementPart.FollowUpPlan:
                FollowUpPlan = text;
                break;
            default:
                Med = text;
                break;
        }
    }

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

    /// <param name="blanks">How many milestones there is room to add.</param>
    public static DraftForm Of(Agreement agreement, Initiative? open, DateOnly today, int blanks = 1) =>
        new()
        {
            Introduction = agreement.Introduction,
            Bounds = agreement.Bounds,
            FollowUpPlan = agreement.FollowUpPlan,
            Med = agreement.Med,
            FocusAreas = (agreement as DecentralAgreement)
                ?.FocusAreas.Select(FocusAreaForm.Of)
                .Append(new FocusAreaForm())
                .Take(DecentralAgreement.MaxFocusAreas)
                .ToList(),
            AmendmentReason = agreement.AmendmentReason,
            BrokenCoverageReason = agreement.BrokenCoverageReason,
            Leaving = [.. agreement.Leaving.Select(LeavingForm.Of)],
            Stamps = StampsOf(agreement, agreement.Leaving),
            Initiative = open is null ? null : InitiativeForm.Of(open, agreement.Year.On(today).GoalsInOrder, blanks),
        };

    private static List<string> StampsOf(Agreement agreement, IEnumerable<Initiative?> leaving) =>
        [
            .. Enum.GetValues<AgreementPart>()
                .Select(agreement.TextOf)
                .Append(agreement is DecentralAgreement unit ? DraftSaving.Lines(unit.FocusAreas) : "")
                .Append(agreement.AmendmentReason)
                .Append(agreement.BrokenCoverageReason)
                .Concat(leaving.Select(i => i?.ChangeReason ?? ""))
                .Select(Stamp.Of),
        ];

    /// <summary>Text as it is kept: one kind of line break, no blanks at the ends.</summary>
    public static string Typed(string? text) => (text ?? "").Trim();
}

/// <summary>One of a unit's focus areas.</summary>
public sealed class FocusAreaForm
{
    [MaxLength(DecentralAgreement.FocusAreaMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Text { get; set; }

    public static FocusAreaForm Of(string area) => new() { Text = area };
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

    /// <summary>Fingerprints of the fields as they were when the page was made.</summary>
    public List<string> Stamps { get; set; } = [];

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

    /// <summary>Items of frameworks it refers to.</summary>
    public List<int> ReferenceIds { get; set; } = [];

    /// <summary>The centre's initiatives that a unit's carries on.</summary>
    public List<Guid> CarriesIds { get; set; } = [];

    /// <summary>How many rows for milestones stand empty.</summary>
    public int Blanks => Milestones.Count - Filled.Count();

    public static InitiativeForm Of(Initiative initiative, IReadOnlyList<SharedGoal> goals, int blanks = 1) =>
        new()
        {
            Id = initiative.Id,
            Stamps = InitiativeFields.StampsOf(initiative, goals),
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
                    .Concat(Enumerable.Range(0, Math.Max(blanks, 1)).Select(_ => new MilestoneForm()))
                    .Take(Domain.Agreements.Initiative.MaxMilestones),
            ],
            Contributions =
            [
                .. goals.Select(g =>
                    ContributionForm.Of(g, initiative.Contributions.FirstOrDefault(c => c.SharedGoalId == g.Id))
                ),
            ],
            ReferenceIds = [.. initiative.References.Select(r => r.ItemId)],
            CarriesIds = [.. initiative.Carries.Select(c => c.Id)],
        };

    /// <summary>Another text shown in the form that somebody is filling in.</summary>
    public static InitiativeForm Of(Initiative typed, IReadOnlyList<SharedGoal> goals, InitiativeForm form)
    {
        var shown = Of(typed, goals, form.Blanks);
        (shown.Id, shown.Stamps) = (form.Id, form.Stamps);
        shown.ChangeReason = form.ChangeReason is null ? null : shown.ChangeReason;
        return shown;
    }

    /// <summary>The initiative as it is typed here; a reason the page did not ask for stays as it is stored.</summary>
    public Initiative ToInitiative(Initiative stored, IReadOnlyList<SharedGoal> goals, Choices choices)
    {
        var typed = new Initiative
        {
            Title = DraftForm.Typed(Title),
            Why = DraftForm.Typed(Why),
            What = DraftForm.Typed(What),
            Responsible = DraftForm.Typed(Responsible),
            From = From,
            To = To,
            SuccessCriterion = DraftForm.Typed(SuccessCriterion),
            ChangeReason = ChangeReason is null ? stored.ChangeReason : DraftForm.Typed(ChangeReason),
        };
        typed.Milestones.AddRange(Filled.Select(m => new Milestone { On = m.On, Text = DraftForm.Typed(m.Text) }));
        typed.Contributions.AddRange(
            from chosen in Chosen.DistinctBy(c => c.SharedGoalId)
            join goal in goals on chosen.SharedGoalId equals goal.Id
            select chosen.ToContribution(goal)
        );
        typed.References.AddRange(choices.References(ReferenceIds, stored));
        typed.Carries.AddRange(choices.Carries(CarriesIds, stored));
        return typed;
    }

    private IEnumerable<MilestoneForm> Filled => Milestones.Where(m => m.IsFilled).OrderBy(m => m.On);

    private IEnumerable<ContributionForm> Chosen => Contributions.Where(c => c.Chosen);
}

public sealed class MilestoneForm
{
    public DateOnly? On { get; set; }

    [MaxLength(Milestone.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Text { get; set; }

    public bool IsFilled => On is not null || !string.IsNullOrWhiteSpace(Text);
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

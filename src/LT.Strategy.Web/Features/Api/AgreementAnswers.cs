using System.ComponentModel;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.Api;

// The contract about agreements. As with the figures: fields are added, never renamed or removed, within version 1.

[JsonConverter(typeof(InJson<OwnerKind>))]
public enum OwnerKind
{
    Centre,
    Unit,
}

[JsonConverter(typeof(InJson<VersionState>))]
public enum VersionState
{
    InForce,
    Replaced,
    Withdrawn,
}

[Description("Some of the rows, a page at a time. The header Link leads to the next and the previous page.")]
public sealed record PageAnswer<T>
{
    [Description("The year the rows are of.")]
    public required int Year { get; init; }

    [Description("The date shown.")]
    public required DateOnly AsOf { get; init; }

    [Description("How many rows there are on all pages.")]
    public required int Total { get; init; }

    [Description("Which page this is, from 1.")]
    public required int Page { get; init; }

    [Description("How many rows a page holds at most.")]
    public required int PageSize { get; init; }

    [Description("The rows of this page.")]
    public required IReadOnlyList<T> Items { get; init; }
}

[Description("An agreement in force on the date.")]
public sealed record AgreementListedAnswer
{
    [Description("The agreement's year.")]
    public required int Year { get; init; }

    [Description("The code of its centre or unit, the same for ever.")]
    public required string Code { get; init; }

    [Description("centre: a centre's agreement. unit: a decentral one.")]
    public required OwnerKind Kind { get; init; }

    [Description("Whose it is, as they were called when it was concluded.")]
    public required string Name { get; init; }

    [Description("The code of the centre, or of the centre that the unit is under on the date.")]
    public required string Centre { get; init; }

    [Description("That centre's abbreviation, as people write it.")]
    public required string CentreAbbreviation { get; init; }

    [Description("The number of the version in force.")]
    public required int Version { get; init; }

    [Description("The day this version was concluded.")]
    public required DateOnly ConcludedOn { get; init; }

    [Description("Who concluded it, by role, in Danish.")]
    public required string ConcludedBy { get; init; }

    [Description(
        "Whether the stored text still is what was concluded. Where it is not, nothing is told of what it says."
    )]
    public required bool Intact { get; init; }

    [Description("How many initiatives it has. Null where the text is not intact.")]
    public required int? Initiatives { get; init; }

    [Description("The goals its initiatives contribute to. Null where the text is not intact.")]
    public required IReadOnlyList<string>? Goals { get; init; }

    [Description("The page of the agreement, on this server: always the version in force.")]
    public required string Address { get; init; }

    [Description("The page of this version, which never changes.")]
    public required string Permanent { get; init; }
}

[Description("One version of an agreement, whole.")]
public sealed record AgreementAnswer
{
    [Description("The agreement's year.")]
    public required int Year { get; init; }

    [Description("The code of its centre or unit, the same for ever.")]
    public required string Code { get; init; }

    [Description("centre: a centre's agreement. unit: a decentral one.")]
    public required OwnerKind Kind { get; init; }

    [Description("Whose it is, as they were called when it was concluded.")]
    public required string Name { get; init; }

    [Description("Which version this is, and what became of it.")]
    public required VersionAnswer Version { get; init; }

    [Description("What it says. Null where the stored text no longer is what was concluded.")]
    public required AgreementTextAnswer? Text { get; init; }

    [Description("The page of the agreement, on this server: always the version in force.")]
    public required string Address { get; init; }
}

public sealed record VersionAnswer
{
    [Description("From 1, one more for each conclusion.")]
    public required int Number { get; init; }

    [Description("inForce: it holds on the date. replaced: a newer one holds. withdrawn: it holds no longer.")]
    public required VersionState State { get; init; }

    [Description("The day it was concluded.")]
    public required DateOnly ConcludedOn { get; init; }

    [Description("Who concluded it, by role, in Danish.")]
    public required string ConcludedBy { get; init; }

    [Description("Why an amendment was made. Null for a first version.")]
    public required string? Reason { get; init; }

    [Description("The day it was withdrawn.")]
    public required DateOnly? WithdrawnOn { get; init; }

    [Description("Why it was withdrawn.")]
    public required string? WithdrawalReason { get; init; }

    [Description("Whether the stored text still is what was concluded.")]
    public required bool Intact { get; init; }

    [Description("The SHA-256 of the text that was concluded, in hexadecimal.")]
    public required string Hash { get; init; }

    [Description(
        "An amendment: what it says otherwise than the version before, as Danish sentences with reasons. Null for a first version, and where either text is not intact."
    )]
    public required IReadOnlyList<string>? Changes { get; init; }

    [Description("The page of this version, on this server; it never changes.")]
    public required string Permanent { get; init; }
}

public sealed record AgreementTextAnswer
{
    [Description("Between whom it was concluded.")]
    public required string Parties { get; init; }

    [Description("The centre it belonged under when it was concluded, by code.")]
    public required string Centre { get; init; }

    [Description("Its first day.")]
    public required DateOnly PeriodFrom { get; init; }

    [Description("Its last day.")]
    public required DateOnly PeriodTo { get; init; }

    [Description("The introduction. Long texts may hold a small Markdown.")]
    public required string Introduction { get; init; }

    [Description("The bounds; may be empty.")]
    public required string Bounds { get; init; }

    [Description("How it is followed up; may be empty.")]
    public required string FollowUpPlan { get; init; }

    [Description("How MED has been involved; may be empty.")]
    public required string Med { get; init; }

    [Description("A unit's focus areas; a centre has none.")]
    public required IReadOnlyList<string> FocusAreas { get; init; }

    [Description("Its initiatives, in order; also those that an amendment discontinued.")]
    public required IReadOnlyList<InitiativeTextAnswer> Initiatives { get; init; }
}

public sealed record InitiativeTextAnswer
{
    [Description("The initiative, the same in every version.")]
    public required Guid Id { get; init; }

    [Description("Its number in the agreement.")]
    public required int Number { get; init; }

    [Description("Its title.")]
    public required string Title { get; init; }

    [Description("Why it is done; may be empty.")]
    public required string Why { get; init; }

    [Description("What is done.")]
    public required string What { get; init; }

    [Description("The role that is responsible.")]
    public required string Responsible { get; init; }

    [Description("Its first day.")]
    public required DateOnly? From { get; init; }

    [Description("Its last day.")]
    public required DateOnly? To { get; init; }

    [Description("How one sees that it succeeded.")]
    public required string SuccessCriterion { get; init; }

    [Description("Whether an amendment has discontinued it.")]
    public required bool Discontinued { get; init; }

    [Description("Why it was changed last. Null when it was not.")]
    public required string? ChangeReason { get; init; }

    [Description("What is to be reached, and when.")]
    public required IReadOnlyList<MilestoneAnswer> Milestones { get; init; }

    [Description("What it promises to the shared goals.")]
    public required IReadOnlyList<ContributionAnswer> Contributions { get; init; }

    [Description("What it refers to beside the goals, by name.")]
    public required IReadOnlyList<string> References { get; init; }

    [Description("The ids of the centre's initiatives that a unit's initiative carries on.")]
    public required IReadOnlyList<Guid> Carries { get; init; }

    [Description("The page of the initiative, on this server.")]
    public required string Address { get; init; }
}

public sealed record MilestoneAnswer
{
    [Description("The day; null when none was given.")]
    public required DateOnly? On { get; init; }

    [Description("What is to be reached.")]
    public required string Text { get; init; }
}

public sealed record ContributionAnswer
{
    [Description("The goal's number.")]
    public required string Goal { get; init; }

    [Description("The goal in a few words, as it was called when the agreement was concluded.")]
    public required string GoalTitle { get; init; }

    [Description("The number of the theme that the goal belongs to.")]
    public required int Theme { get; init; }

    [Description("What is promised, in words.")]
    public required string Words { get; init; }

    [Description("What is promised, as a number. Null where no number is asked for.")]
    public required int? Number { get; init; }

    [Description("Goals computed from agreements: the points of the framework that it points at.")]
    public required IReadOnlyList<string> Items { get; init; }
}

[Description("An initiative of an agreement in force on the date.")]
public sealed record InitiativeListedAnswer
{
    [Description("The agreement's year.")]
    public required int Year { get; init; }

    [Description("The code of the agreement's centre or unit.")]
    public required string Code { get; init; }

    [Description("centre: of a centre's agreement. unit: of a decentral one.")]
    public required OwnerKind Kind { get; init; }

    [Description("Whose the agreement is.")]
    public required string Name { get; init; }

    [Description("The code of the centre, or of the centre that the unit is under on the date.")]
    public required string Centre { get; init; }

    [Description("That centre's abbreviation.")]
    public required string CentreAbbreviation { get; init; }

    [Description("The version of the agreement in force.")]
    public required int Version { get; init; }

    [Description("What the agreement says of it.")]
    public required InitiativeTextAnswer Initiative { get; init; }
}

[Description("An agreement that is owed in the year, against its deadline.")]
public sealed record DeadlineAnswer
{
    [Description("The code of the centre or unit that owes it.")]
    public required string Code { get; init; }

    [Description("centre: a centre's agreement. unit: a decentral one.")]
    public required OwnerKind Kind { get; init; }

    [Description("As they are called on the date.")]
    public required string Name { get; init; }

    [Description("The code of the centre, or of the centre that the unit is under on the date.")]
    public required string Centre { get; init; }

    [Description("That centre's abbreviation.")]
    public required string CentreAbbreviation { get; init; }

    [Description("The last day in time, until midnight in Copenhagen. Null for who opened after it and has got none.")]
    public required DateOnly? Deadline { get; init; }

    [Description("Whether the deadline was extended; the deadline is then the extended one.")]
    public required bool Extended { get; init; }

    [Description("Why it was extended.")]
    public required string? ExtensionReason { get; init; }

    [Description("The day the first version was concluded. Null where no agreement holds.")]
    public required DateOnly? ConcludedOn { get; init; }

    [Description("How it stands against the deadline.")]
    [JsonConverter(typeof(InJson<DeliveryState>))]
    public required DeliveryState State { get; init; }

    [Description("The same in Danish, with the days, as on the pages.")]
    public required string StateText { get; init; }

    [Description("late: days after the deadline. missing: days over it. notDue: days left. Else 0.")]
    public required int Days { get; init; }

    [Description("The page of the agreement, on this server. Null where none holds.")]
    public required string? Address { get; init; }
}

using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Data.FirstData.Shapes;

/// <summary>eksempel-2019.yaml: what happened in the year.</summary>
public sealed record YearFile
{
    /// <summary>For the one who reads the file.</summary>
    public string Notice { get; init; } = "";

    public List<AgreementShape> CentreAgreements { get; init; } = [];

    public List<AgreementShape> DecentralAgreements { get; init; } = [];

    public List<ExtensionShape> Extensions { get; init; } = [];

    public List<LabelShape> Labels { get; init; } = [];

    public List<EvidenceShape> Evidence { get; init; } = [];

    public List<ConcernAnswerShape> ConcernAnswers { get; init; } = [];

    public List<ReadingShape> Readings { get; init; } = [];

    public List<FollowUpShape> FollowUps { get; init; } = [];

    public List<AssessmentShape> Assessments { get; init; } = [];

    public List<MeetingShape> Meetings { get; init; } = [];

    public List<RoundShape> Rounds { get; init; } = [];

    public List<LearningShape> Learnings { get; init; } = [];
}

/// <summary>A follow-up meeting with what was said and decided; without minutes it is still to come.</summary>
public sealed record MeetingShape
{
    public required DateOnly Called { get; init; }

    public required MeetingKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Begins { get; init; }

    public required string Place { get; init; }

    public required string Participants { get; init; }

    public string OtherItems { get; init; } = "";

    public List<MeetingNoteShape> Notes { get; init; } = [];

    public List<DecisionShape> Decisions { get; init; } = [];

    public DateOnly? Approved { get; init; }
}

/// <summary>Point 0 is the meeting as a whole.</summary>
public sealed record MeetingNoteShape
{
    public required string Point { get; init; }

    public required string Text { get; init; }
}

public sealed record DecisionShape
{
    public required string Point { get; init; }

    public required string Text { get; init; }

    /// <summary>The code of a centre or unit, for its chief or leader.</summary>
    public required string Responsible { get; init; }

    public required DateOnly Due { get; init; }

    public ClosedShape? Closed { get; init; }
}

public sealed record ClosedShape
{
    public required DateOnly On { get; init; }

    public required string Note { get; init; }
}

/// <summary>A round of follow-up, and who handed in when.</summary>
public sealed record RoundShape
{
    public required string Name { get; init; }

    public required DateOnly Planned { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required DateOnly Opens { get; init; }

    public required DateOnly Closes { get; init; }

    /// <summary>The day it was closed; left out while it is open.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>Units are asked too, unless this says that they are not.</summary>
    public bool CentresOnly { get; init; }

    public List<HandInShape> HandIns { get; init; } = [];
}

public sealed record HandInShape
{
    public required string Owner { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>What an initiative has taught.</summary>
public sealed record LearningShape
{
    public required string Owner { get; init; }

    public required string Initiative { get; init; }

    public required DateOnly On { get; init; }

    public required string Title { get; init; }

    public required bool Succeeded { get; init; }

    public required string Tried { get; init; }

    public required string Happened { get; init; }

    public required string Advice { get; init; }
}

/// <summary>Management's own assessment of a goal.</summary>
public sealed record AssessmentShape
{
    public required string Goal { get; init; }

    public required DateOnly On { get; init; }

    public required GoalStatus Status { get; init; }

    public required string Ground { get; init; }

    public required string By { get; init; }
}

public sealed record ExtensionShape
{
    public string? Centre { get; init; }

    public string? Unit { get; init; }

    public required DateOnly Deadline { get; init; }

    public required string Reason { get; init; }

    public required DateOnly On { get; init; }
}

public sealed record LabelShape
{
    public required string Goal { get; init; }

    public required string Name { get; init; }

    public required DateOnly Recorded { get; init; }
}

public sealed record EvidenceShape
{
    public required string Goal { get; init; }

    /// <summary>The code of a unit or centre, or the name of a label.</summary>
    public required string Subject { get; init; }

    /// <summary>Its place in the goal's list, from 1, or its words.</summary>
    public required string Criterion { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly Recorded { get; init; }

    public required string By { get; init; }

    public string? Note { get; init; }

    public string? Link { get; init; }

    /// <summary>Where it happened, for a label.</summary>
    public string? Centre { get; init; }

    public RowWithdrawalShape? Withdrawn { get; init; }
}

public sealed record RowWithdrawalShape
{
    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }
}

public sealed record ConcernAnswerShape
{
    public required string Goal { get; init; }

    public required string Subject { get; init; }

    public required Concern Answer { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly Recorded { get; init; }

    public required string By { get; init; }
}

public sealed record ReadingShape
{
    public required string Goal { get; init; }

    public required DateOnly On { get; init; }

    public required decimal Value { get; init; }

    public required string Source { get; init; }

    public required DateOnly Recorded { get; init; }

    public required string By { get; init; }
}

public sealed record FollowUpShape
{
    /// <summary>The code of the centre or unit whose agreement it is.</summary>
    public required string Owner { get; init; }

    /// <summary>The key of the initiative.</summary>
    public required string Initiative { get; init; }

    public required DateOnly On { get; init; }

    public required OwnAssessment Status { get; init; }

    public string Comment { get; init; } = "";

    public required string By { get; init; }
}

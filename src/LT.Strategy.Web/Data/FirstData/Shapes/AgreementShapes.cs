namespace LT.Strategy.Web.Data.FirstData.Shapes;

/// <summary>The life of one agreement: of a centre, or (with focus areas) of a unit.</summary>
public sealed record AgreementShape
{
    public string? Centre { get; init; }

    public string? Unit { get; init; }

    public List<string> FocusAreas { get; init; } = [];

    public required DateOnly Started { get; init; }

    public string Introduction { get; init; } = "";

    public string Bounds { get; init; } = "";

    public string FollowUpPlan { get; init; } = "";

    public string Med { get; init; } = "";

    public List<InitiativeShape> Initiatives { get; init; } = [];

    public DateOnly? Submitted { get; init; }

    public ReturnShape? Returned { get; init; }

    public DateOnly? Resubmitted { get; init; }

    public DateOnly? Concluded { get; init; }

    public List<AmendmentShape> Amendments { get; init; } = [];

    public AgreementWithdrawalShape? Withdrawn { get; init; }

    public string Owner => Centre ?? Unit ?? "";
}

/// <summary>All but the key may be left out: in a change what is not there stays as it was.</summary>
public sealed record InitiativeShape
{
    public string? Key { get; init; }

    public string? Title { get; init; }

    public string? Why { get; init; }

    public string? What { get; init; }

    public string? Responsible { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? SuccessCriterion { get; init; }

    public List<MilestoneShape>? Milestones { get; init; }

    public List<ContributionShape>? Contributions { get; init; }

    /// <summary>Codes of items of frameworks.</summary>
    public List<string>? References { get; init; }

    /// <summary>Initiatives of centres that a unit's carries on: "cup/samme-barn".</summary>
    public List<string>? Carries { get; init; }

    /// <summary>Why an amendment adds it.</summary>
    public string? Reason { get; init; }
}

public sealed record MilestoneShape
{
    public required DateOnly On { get; init; }

    public required string Text { get; init; }
}

public sealed record ContributionShape
{
    public required string Goal { get; init; }

    public string Words { get; init; } = "";

    public int? Number { get; init; }

    public List<string> Items { get; init; } = [];
}

public sealed record ReturnShape
{
    public required DateOnly On { get; init; }

    public required string Remark { get; init; }
}

public sealed record AmendmentShape
{
    public required DateOnly Started { get; init; }

    public DateOnly? Concluded { get; init; }

    public required string Reason { get; init; }

    public string BrokenCoverageReason { get; init; } = "";

    public List<InitiativeShape> Add { get; init; } = [];

    public List<ChangeShape> Change { get; init; } = [];

    public List<RemovalShape> Remove { get; init; } = [];
}

public sealed record ChangeShape
{
    public required string Key { get; init; }

    public required string Reason { get; init; }

    public required InitiativeShape Set { get; init; }
}

public sealed record RemovalShape
{
    public required string Key { get; init; }

    public required string Reason { get; init; }
}

public sealed record AgreementWithdrawalShape
{
    public required DateOnly On { get; init; }

    public required string Reason { get; init; }
}

using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.SharedGoals;

namespace LT.Strategy.Web.Features.Centres;

/// <summary>Who looks, at which date, and the follow-ups this reader may see.</summary>
public sealed record Seen(ShownDate Date, Actor Reader, OwnAssessments Own)
{
    public bool FollowUpsOf(Centre centre) => Reader.MaySeeFollowUpsOf(centre.Id);

    public string Query => Date.YearQuery;

    public string AddressOf(Centre centre) => $"/ledelse/centre/{centre.Code}";

    public string AddressOf(CentreGoal cell) => $"{AddressOf(cell.Centre)}/{cell.Goal.Goal.Number}";

    /// <summary>How the initiatives go, word by word; empty for those who do not see this centre's follow-ups.</summary>
    public IReadOnlyList<AssessmentCount> WordsOf(CentreGoal cell) =>
        FollowUpsOf(cell.Centre) ? Own.CountsOf(cell.Initiatives) : [];
}

/// <summary>Centres by goals: three things side by side.</summary>
public sealed record CentresPage(CentreMatrix Matrix, Seen Seen)
{
    public YearProgress Year => Matrix.Year;

    public bool SeesFollowUps => Matrix.Rows.Any(r => Seen.FollowUpsOf(r.Centre));

    /// <summary>Named things may stand in more than one centre, or in none: their columns need not add up to the total.</summary>
    public IEnumerable<GoalProgress> OfNamedThings => Year.Goals.Where(g => g.Count is { Subject: SubjectKind.Label });
}

/// <summary>One centre: its goals, and its units with what they promise and what is recorded about them.</summary>
public sealed record CentrePage(CentreRow Row, CentreMatrix Matrix, Seen Seen)
{
    public Centre Centre => Row.Centre;

    public YearProgress Year => Matrix.Year;

    public Publication? Agreement => Year.Agreements.OfCentre(Centre);

    public IReadOnlyList<UnitRow> Units { get; } = UnitRow.Of(Row, Matrix.Year);
}

/// <summary>How one centre's figures for one goal are calculated.</summary>
public sealed record CentreGoalPage(CentreGoal Cell, YearProgress Year, Seen Seen)
{
    public Centre Centre => Cell.Centre;

    public GoalProgress Goal => Cell.Goal;

    /// <summary>The goal's own page, which knows how its rows are shown to this reader.</summary>
    public GoalPage OfGoal => new(Goal, Year, Seen.Date, Seen.Reader, new RecordingLinks(null, null), []);

    public Publication? Agreement => Year.Agreements.OfCentre(Centre);

    public bool SeesFollowUps => Seen.FollowUpsOf(Centre);

    public bool SeesNames => Seen.Reader.MaySeeWhoRecorded();

    /// <summary>For a goal computed from agreements: why the centre counts, or does not.</summary>
    public string WhyFromAgreements =>
        Cell.Counted is [{ Publication: { } version }]
            ? $"Centret tæller med: version {version.Number} af årsaftalen nævner {Domain.Language.Danish.List(Items)}."
        : Agreement is null ? "Centret tæller ikke med: Det har ingen årsaftale, der gælder på dagen."
        : Cell.Contributions.Count == 0 ? "Centret tæller ikke med: Ingen indsats i årsaftalen bidrager til målet."
        : $"Centret tæller ikke med: Bidraget nævner ikke noget punkt i {Goal.Count?.Framework?.Name}.";

    private IEnumerable<string> Items =>
        Cell.Contributions.SelectMany(c => c.Contribution.Items).Select(i => i.Name).Distinct();
}

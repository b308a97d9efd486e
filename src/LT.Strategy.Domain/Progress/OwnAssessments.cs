using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Domain.Progress;

/// <summary>How many initiatives have one newest own assessment; null is none yet.</summary>
public sealed record AssessmentCount(OwnAssessment? Status, int Count);

/// <summary>The responsible people's own follow-up as known on a date. Counted word by word, never averaged and never a percentage.</summary>
public sealed class OwnAssessments(IEnumerable<FollowUp> followUps, DateOnly date)
{
    private static readonly OwnAssessment?[] WorstFirst =
    [
        OwnAssessment.NotFulfilled,
        OwnAssessment.OffTrack,
        null,
        OwnAssessment.AtRisk,
        OwnAssessment.NotStarted,
        OwnAssessment.OnTrack,
        OwnAssessment.Fulfilled,
    ];

    private readonly Dictionary<Guid, FollowUp> _newest = followUps
        .Where(f => Copenhagen.DayOf(f.RecordedAt) <= date)
        .GroupBy(f => f.InitiativeId)
        .ToDictionary(g => g.Key, g => g.OrderBy(f => f.RecordedAt).ThenBy(f => f.Id).Last());

    /// <summary>The newest follow-up of an initiative; null when nobody has followed up on it by the date.</summary>
    public FollowUp? NewestOf(InitiativeContent initiative) => _newest.GetValueOrDefault(initiative.Id);

    /// <summary>Each initiative once, worst word first; words that nobody has used are left out.</summary>
    public IReadOnlyList<AssessmentCount> CountsOf(IEnumerable<InitiativeContent> initiatives)
    {
        var words = initiatives.DistinctBy(i => i.Id).Select(i => NewestOf(i)?.Status).ToList();
        return
        [
            .. WorstFirst.Select(w => new AssessmentCount(w, words.Count(word => word == w))).Where(c => c.Count > 0),
        ];
    }
}

using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.YearClosings;

/// <summary>For each goal why it ended as it did.</summary>
public sealed class ClosingForm
{
    public List<GoalForm> Goals { get; set; } = [];

    public sealed class GoalForm
    {
        public string Number { get; set; } = "";

        [MaxLength(YearClosing.WhyMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
        public string? Why { get; set; }
    }

    public static ClosingForm Of(YearProgress progress) =>
        new() { Goals = [.. progress.Goals.Select(g => new GoalForm { Number = g.Goal.Number })] };

    public Dictionary<string, string> Whys() =>
        Goals
            .Where(g => !string.IsNullOrWhiteSpace(g.Why))
            .DistinctBy(g => g.Number)
            .ToDictionary(g => g.Number, g => g.Why!, StringComparer.Ordinal);

    /// <summary>What stops the closing, each at its goal's field.</summary>
    public IEnumerable<Obstacle> Obstacles(YearProgress progress)
    {
        Goals.RemoveAll(g => g is null);
        return YearClosing
            .ObstaclesTo(progress, Whys())
            .Select(o =>
                o with
                {
                    Place = Goals.FindIndex(g => g.Number == o.Place) is >= 0 and var at ? $"Goals[{at}].Why" : "",
                }
            );
    }
}

/// <summary>The goals as they stand, and how many agreements were never finished.</summary>
public sealed record SettlingPage(YearProgress Progress, int Unfinished);

using System.Globalization;
using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Years;

/// <summary>All years, the newest first.</summary>
public sealed record YearListPage(IReadOnlyList<StrategyYear> Years, DateOnly Today)
{
    /// <summary>The year that can be prepared now; null while another is being prepared.</summary>
    public int? Next => Years is [{ OpenedOn: not null } newest, ..] ? newest.Year + 1 : null;
}

/// <summary>One year as the strategy office sets it up, with every decision about it.</summary>
public sealed record YearPage(StrategyYear Year, DateOnly Today)
{
    public string Address => $"/administration/aar/{Year.Year.ToString(CultureInfo.InvariantCulture)}";

    public bool IsOpened => Year.OpenedOn is not null;

    public bool MayChange => Year.Closing is null;

    public YearRevision? Waiting => Year.Waiting(Today);

    /// <summary>Whether the reader may give a centre or unit longer time.</summary>
    public bool MayExtend => MayChange && IsOpened && Reader?.MayExtendDeadline() == true;

    public Actor? Reader { get; init; }

    public bool MayImportAny => Year.Goals.Exists(MayImport);

    /// <summary>Whether the reader may import files for the goal: one that takes them, while the year is at work.</summary>
    public bool MayImport(SharedGoal goal) =>
        MayChange && IsOpened && goal.TakesFiles() && Reader?.MayImport(goal) == true;

    public bool MayClose => IsOpened && MayChange && Year.Goals.Count > 0 && Today > Year.Goals.Max(g => g.DueOn);

    /// <summary>Each decision with what it changed in sentences, the newest first.</summary>
    public IReadOnlyList<(YearRevision Revision, IReadOnlyList<string> Sentences)> Decisions
    {
        get
        {
            List<(YearRevision, IReadOnlyList<string>)> decisions = [];
            StrategyYear? before = null;
            foreach (var revision in Year.Revisions.OrderBy(r => r.Number))
            {
                decisions.Add((revision, Sentences(before, revision)));
                before = revision.WithdrawnAt is null ? revision.Year : before;
            }

            decisions.Reverse();
            return decisions;
        }
    }

    /// <summary>What still speaks of the year this one was copied from.</summary>
    public IReadOnlyList<OldYearText> NamingLastYear => IsOpened ? [] : OldYearText.In(Year, Address);

    private static IReadOnlyList<string> Sentences(StrategyYear? before, YearRevision revision) =>
        revision.Number == 1 ? ["Året blev åbnet."]
        : before is not null && YearDifference.Between(before, revision.Year) is { Count: > 0 } changes ? changes
        : ["Ingen ændring i ord eller tal."];

    public static string InShort(SharedGoal goal) =>
        goal.Measure switch
        {
            LevelMeasure level =>
                $"Fra {Danish.Number(level.BaselineValue, level.Decimals)} til {Danish.Number(level.TargetValue, level.Decimals)} {goal.UnitText}",
            CountMeasure { Source: CountSource.Agreements } => "Alle centre, regnet ud fra årsaftalerne",
            CountMeasure count => Danish.Capital(YearDifference.Target(count)),
            _ => "",
        };
}

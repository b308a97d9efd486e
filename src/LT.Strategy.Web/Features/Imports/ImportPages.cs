using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.Withdrawals;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>The goal that files are imported for, and what they bring: measurements, or documentation.</summary>
public record ImportPlace(SharedGoal Goal, StrategyYear Year, Actor Me)
{
    public string GoalAddress => $"/maal/{Year.Year}/{Goal.Number}";

    public string Address => $"{GoalAddress}/import";

    public bool IsLevel => Goal.Measure is LevelMeasure;

    /// <summary>Where the same is recorded by hand.</summary>
    public Crumb ByHand =>
        IsLevel
            ? new Crumb("Målinger", $"{GoalAddress}/maalinger")
            : new Crumb("Dokumentation", $"{GoalAddress}/dokumentation");

    public string What => IsLevel ? "målinger" : "dokumentation";

    public string Rows(int count) =>
        IsLevel ? Danish.Count(count, "måling", "målinger") : Danish.Count(count, "registrering", "registreringer");

    public string WhoImported(Import import) =>
        Me.MaySeeWhoRecorded() ? import.RecordedBy?.Name ?? import.RecordedAs : import.RecordedAs;
}

/// <summary>Where a file is chosen: what it must look like, and those that were imported before.</summary>
public sealed record ImportPage(ImportPlace Place, IReadOnlyList<EarlierImport> Earlier)
{
    public IReadOnlyList<ColumnRule> Columns => ImportColumns.Of(Place.Goal);
}

public sealed record EarlierImport(Import Import, int Rows);

/// <summary>What was read in a file, before anything is stored.</summary>
public sealed record PreviewPage(ImportPlace Place, UploadedFile File, ImportPreview Preview, string Content)
{
    public bool MayBeStored => Preview.ObstaclesToStoring().Count == 0;

    public int Warned => Preview.Lines.Count(l => Preview.WarningsOf(l).Count > 0);

    public string Lines(LineState state) => Danish.Count(Preview.In(state).Count, "linje", "linjer");

    /// <summary>"Målet går fra 18 af 30 (I risiko) til 21 af 30 (På sporet)."</summary>
    public string Effect
    {
        get
        {
            var (before, after) = (InWords(Preview.Before), InWords(Preview.After));
            return before == after ? $"Målet står uændret på {before}." : $"Målet går fra {before} til {after}.";
        }
    }

    private static string InWords(GoalProgress progress)
    {
        var figure = Figure.Of(progress);
        return $"{(progress.Level is null ? figure.ToString() : figure.Value)} ({progress.Status.InWords()})";
    }
}

/// <summary>One import that was stored: its file and its rows.</summary>
public sealed record ImportedPage(ImportPlace Place, Import Import, IReadOnlyList<WithdrawalPage> Rows);

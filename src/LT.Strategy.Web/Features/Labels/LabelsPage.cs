using System.Globalization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Labels;

/// <summary>All named things of a goal as they stand today, each with what is recorded about it and what it was merged into.</summary>
public sealed record LabelsPage(
    SharedGoal Goal,
    StrategyYear Year,
    IReadOnlyList<Label> Labels,
    IReadOnlyList<LedgerRow> Ledger,
    Actor Me
)
{
    public LabelRegister Register { get; } = new(Labels, Ledger.OfType<LabelMerge>(), Me.Today);

    public string GoalAddress => $"/maal/{Year.Year}/{Goal.Number}";

    public string Address => $"{GoalAddress}/former";

    public bool MayMerge => Me.MayMergeLabels() && Year.ObstaclesToRecording().Count == 0;

    public IReadOnlyList<LabelRow> Rows
    {
        get
        {
            var evidence = Ledger.OfType<Evidence>().Where(e => e.WithdrawnAt is null).ToLookup(e => e.LabelId);
            return
            [
                .. Labels
                    .OrderBy(l => l.Name, Danish.Order)
                    .Select(l => new LabelRow(
                        l,
                        evidence[l.Id].Count(),
                        CentresOf(evidence[l.Id]),
                        Register.MergeOf(l.Id)
                    )),
            ];
        }
    }

    /// <summary>Those that were parted again, the newest first.</summary>
    public IReadOnlyList<LabelMerge> Parted =>
        [.. Ledger.OfType<LabelMerge>().Where(m => m.WithdrawnAt is not null).OrderByDescending(m => m.WithdrawnAt)];

    /// <summary>One that is part of another is not chosen again: the other stands for it.</summary>
    public IEnumerable<SelectListItem> Choices =>
        Labels
            .Where(l => Register.Root(l.Id) == l.Id)
            .OrderBy(l => l.Name, Danish.Order)
            .Select(l => new SelectListItem(l.Name, l.Id.ToString(CultureInfo.InvariantCulture)));

    public string AddressOf(LabelMerge merge) => $"{GoalAddress}/dokumentation/raekke/{merge.Id}";

    public string Outcome(LabelMerge merge) =>
        $"{Register.NameOf(merge.LabelId)} og {Register.NameOf(merge.IntoLabelId)} er lagt sammen og tæller som én fra i dag.";

    private static IReadOnlyList<Centre> CentresOf(IEnumerable<Evidence> rows) =>
        [.. rows.Select(r => r.Centre).OfType<Centre>().Distinct().OrderBy(c => c.Abbreviation, Danish.Order)];
}

/// <summary>A named thing with how many rows of evidence it has itself, and where; the merge is null when it stands for itself.</summary>
public sealed record LabelRow(Label Label, int Evidence, IReadOnlyList<Centre> Centres, LabelMerge? Merge);

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Withdrawals;

/// <summary>One row of the ledger: what was recorded, when and by whom, and whether it was withdrawn.</summary>
public sealed record WithdrawalPage(LedgerRow Row, SharedGoal Goal, StrategyYear Year, Actor Reader, bool MayWithdraw)
{
    public string GoalAddress => $"/maal/{Year.Year}/{Goal.Number}";

    /// <summary>The named things of the goal, where the row is about two of them.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    public string Address => $"{GoalAddress}/dokumentation/raekke/{Row.Id}";

    /// <summary>Whose or what's fact it is.</summary>
    public string Subject =>
        Row switch
        {
            Evidence { Unit: { } unit } => unit.On(Reader.Today).Name,
            Evidence { Label: { } label } => label.Name,
            Evidence { Centre: { } centre } => centre.NameOn(Reader.Today),
            ConcernAnswer { Unit: { } unit } => unit.On(Reader.Today).Name,
            Reading => "Hele kommunen",
            PartialFulfilment => "Delvist opfyldt",
            LabelMerge merge => NameOf(merge.LabelId),
            _ => "Centret",
        };

    /// <summary>What was recorded about it.</summary>
    public string What =>
        Row switch
        {
            Evidence evidence => Danish.Capital(CriterionOf(evidence).Name),
            ConcernAnswer answer => $"{((CountMeasure)Goal.Measure).ConcernQuestion} {answer.Answer.InWords()}",
            PartialFulfilment settled => settled.Ground,
            LabelMerge merge => $"Er det samme som {NameOf(merge.IntoLabelId)}",
            Reading reading => $"{Value(reading)} {Goal.UnitText}",
            _ => "",
        };

    /// <summary>Where one who records goes back to.</summary>
    public string BackAddress =>
        Row switch
        {
            Reading => $"{GoalAddress}/maalinger",
            PartialFulfilment => $"{GoalAddress}/opgoerelse",
            LabelMerge => $"{GoalAddress}/former",
            Evidence { Unit: { } unit } => $"{GoalAddress}/dokumentation/{unit.Code}",
            ConcernAnswer { Unit: { } unit } => $"{GoalAddress}/dokumentation/{unit.Code}",
            Evidence { Label: not null, Centre: { } centre } => $"{GoalAddress}/dokumentation/{centre.Code}",
            _ => $"{GoalAddress}/dokumentation",
        };

    public string? WhoRecorded => Reader.MaySeeWhoRecorded() && Row.RecordedBy is not null ? Row.RecordedInWords : null;

    public string? WhoWithdrew => Reader.MaySeeWhoRecorded() ? Row.WithdrawnInWords : null;

    private Criterion CriterionOf(Evidence evidence) =>
        ((CountMeasure)Goal.Measure).Criteria.First(c => c.Id == evidence.CriterionId);

    private string NameOf(int label) => Labels.First(l => l.Id == label).Name;

    private string Value(Reading reading) => ((LevelMeasure)Goal.Measure).Written(reading.Value);
}

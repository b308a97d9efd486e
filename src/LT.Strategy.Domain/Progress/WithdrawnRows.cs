using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>What had been recorded about a goal and was withdrawn between two dates, in the order it was withdrawn.</summary>
internal sealed class WithdrawnRows(GoalProgress goal, YearFacts facts)
{
    public IEnumerable<Change> Since(DateOnly date) =>
        facts
            .Rows<LedgerRow>(goal.Goal)
            .Where(r => r is not Assessment && r.IsWithdrawnOn(goal.Date) && !r.IsWithdrawnOn(date))
            .OrderBy(r => r.WithdrawnAt)
            .ThenBy(r => r.Id)
            .Select(r => new Change(
                goal.Name,
                $"{What(r)} er {r.WithdrawalInWords}",
                Origin.Row,
                goal.Goal.Number,
                Number: r.Id
            ));

    private string What(LedgerRow row) =>
        row switch
        {
            Evidence evidence =>
                $"{SubjectOf(evidence)} ({Danish.Lower(CriterionOf(evidence))}, {Danish.Long(row.HappenedOn)})",
            ConcernAnswer answer =>
                $"{NameOf(answer.UnitId, answer.CentreId)} (behov: {Danish.Lower(answer.Answer.InWords())}, {Danish.Long(row.HappenedOn)})",
            Reading reading => $"Målingen {ValueOf(reading)} pr. {Danish.Long(row.HappenedOn)}",
            LabelMerge merge => $"At {LabelOf(merge.LabelId)} er det samme som {LabelOf(merge.IntoLabelId)},",
            _ => $"Opgørelsen som delvist opfyldt {Danish.Long(row.HappenedOn)}",
        };

    private string SubjectOf(Evidence row) =>
        row.LabelId is { } label ? LabelOf(label) : NameOf(row.UnitId, row.CentreId);

    private string NameOf(int? unit, int? centre) =>
        unit is { } id
            ? facts.Units.Single(u => u.Id == id).On(goal.Date).Name
            : facts.Centres.Single(c => c.Id == centre).NameOn(goal.Date);

    private string LabelOf(int label) => facts.Labels.Single(l => l.Id == label).Name;

    /// <summary>A criterion that was dropped since has no name to be called by.</summary>
    private string CriterionOf(Evidence row) =>
        goal.Count?.Criteria.Find(c => c.Id == row.CriterionId)?.ShortName ?? "et tidligere kriterium";

    private string ValueOf(Reading row) => goal.Level!.Written(row.Value);
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>All that has been recorded about a year: what every figure of that year is computed from, for any date.</summary>
public sealed record YearFacts(
    StrategyYear Year,
    IReadOnlyList<Centre> Centres,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Publication> Publications,
    IReadOnlyList<Label> Labels,
    IReadOnlyList<LedgerRow> Ledger
)
{
    /// <summary>With the year as it was decided and in force on the date.</summary>
    public YearFacts On(DateOnly date) => this with { Year = Year.On(date) };

    public AgreementsInForce AgreementsOn(DateOnly date) => new(date, Centres, Units, Publications);

    internal IReadOnlyList<Publication> CentrePublications =>
        [.. Publications.Where(p => p.Agreement is CentreAgreement)];

    public IEnumerable<T> Rows<T>(SharedGoal goal)
        where T : LedgerRow => Ledger.OfType<T>().Where(r => r.SharedGoalId == goal.Id);

    public LabelRegister LabelsOf(SharedGoal goal, DateOnly date) =>
        new(Labels.Where(l => l.SharedGoalId == goal.Id), Rows<LabelMerge>(goal), date);
}

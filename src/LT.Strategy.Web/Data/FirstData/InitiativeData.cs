using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Writes what a shape says into an initiative; what it does not say stays.</summary>
internal static class InitiativeData
{
    public static void Fill(Initiative initiative, InitiativeShape shape, YearRegister register)
    {
        initiative.Title = shape.Title?.Trim() ?? initiative.Title;
        initiative.Why = shape.Why?.Trim() ?? initiative.Why;
        initiative.What = shape.What?.Trim() ?? initiative.What;
        initiative.Responsible = shape.Responsible?.Trim() ?? initiative.Responsible;
        initiative.From = shape.From ?? initiative.From;
        initiative.To = shape.To ?? initiative.To;
        initiative.SuccessCriterion = shape.SuccessCriterion?.Trim() ?? initiative.SuccessCriterion;
        if (shape.Milestones is { } milestones)
        {
            initiative.Milestones.Clear();
            initiative.Milestones.AddRange(milestones.Select(m => new Milestone { On = m.On, Text = m.Text }));
        }

        if (shape.Contributions is { } contributions)
        {
            initiative.Contributions.Clear();
            initiative.Contributions.AddRange(contributions.Select(c => ContributionOf(c, register)));
        }

        if (shape.References is { } references)
        {
            initiative.References.Clear();
            initiative.References.AddRange(references.Select(register.Reference).OrderBy(r => r.ItemId));
        }

        if (shape.Carries is { } carries)
        {
            initiative.Carries.Clear();
            initiative.Carries.AddRange(
                carries.Select(register.Initiative).Select(i => new CarriedInitiative(i.Id, i.Title))
            );
        }
    }

    private static Contribution ContributionOf(ContributionShape shape, YearRegister register) =>
        new()
        {
            SharedGoalId = register.Goal(shape.Goal).Id,
            Words = shape.Words.Trim(),
            Number = shape.Number,
            ItemIds = [.. shape.Items.Select(code => ItemId(register.Goal(shape.Goal), code))],
        };

    private static int ItemId(SharedGoal goal, string code) =>
        (goal.Measure as CountMeasure)?.Framework?.Items.Find(i => i.Code == code)?.Id
        ?? throw new FirstDataException($"goal {goal.Number}: unknown item \"{code}\".");
}

using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

/// <summary>What a file is held against: the goal and all that is recorded about it, who imports and when, and the import itself when it is stored.</summary>
public sealed record ImportGround(YearFacts Facts, SharedGoal Goal, Actor Me, DateTime Now, Import? Import = null)
{
    public DateOnly Today => Me.Today;
}

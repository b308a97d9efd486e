using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Organisation;

/// <summary>One thing somebody means to change, with what stands in the way, what it says in a sentence and what follows from it.</summary>
public abstract class OrganisationChange
{
    public abstract IReadOnlyList<Obstacle> Obstacles { get; }

    /// <summary>What happens: "Virum Skole hører under CSO fra 1. august 2019."</summary>
    public abstract string Sentence { get; }

    public abstract void Make();

    /// <summary>What follows, for the one who is about to say yes.</summary>
    public abstract IReadOnlyList<string> Effects(Affairs affairs);
}

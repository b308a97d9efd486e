using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Web.Features.UnitConclusions;

/// <summary>One decision, what it is about, and what stands in its way. The agreement is null when it is no longer this reader's to decide.</summary>
public sealed record UnitDecision(DecisionForm Form, Agreement? Agreement, Actor By)
{
    public string Name => Agreement?.OwnerNameOn(By.Today) ?? "En aftale, som ikke længere ligger hos dig";

    public bool IsAmendment { get; } = Agreement?.IsBeingAmended == true;

    public IReadOnlyList<Obstacle> Obstacles { get; } = ObstaclesTo(Form, Agreement, By);

    public bool MayBeDone => Obstacles.Count == 0;

    public void Do(DateTime now)
    {
        if (Form.IsConclusion)
        {
            Agreement!.Conclude(By.SignForConcluder(Agreement), now);
        }
        else
        {
            Agreement!.Return(Form.Remark!, now, By.SignForConcluder(Agreement));
        }
    }

    private static IReadOnlyList<Obstacle> ObstaclesTo(DecisionForm form, Agreement? agreement, Actor by) =>
        agreement is null ? [new Obstacle("NotYours", "Den ligger ikke længere hos dig.")]
        : agreement.ObstaclesToDecidingOn(form.Version) is { Count: > 0 } changed ? changed
        : form.IsConclusion ? agreement.ObstaclesToConclusion(by.SignForConcluder(agreement), by.Today)
        : agreement.ObstaclesToReturning(form.Remark);
}

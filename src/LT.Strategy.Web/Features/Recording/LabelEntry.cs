using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>What is typed about a named thing, held against the register and what is recorded for the centre.</summary>
public sealed class LabelEntry(GoalRecord goal, Centre centre, LabelForm form, DateTime now)
{
    private readonly List<Evidence> _evidence = [];
    private readonly List<Named> _already = [];

    public IReadOnlyList<Evidence> Evidence => _evidence;

    public IReadOnlyList<Named> Already => _already;

    private List<Criterion> Ticked =>
        [.. goal.Measure.CriteriaInOrder.Where(c => form.Ticks.Exists(t => t.Ticked && t.CriterionId == c.Id))];

    public IReadOnlyList<Obstacle> Obstacles() =>
        [
            .. Label.ObstaclesToName(form.Name),
            .. Ticked.Count == 0
                ? [new Obstacle("NothingTicked", "Kryds af, hvad der er sket.", "Ticks[0].Ticked")]
                : Array.Empty<Obstacle>(),
            .. Domain.SharedGoals.Evidence.ObstaclesToRecording(
                form.HappenedOn,
                form.Note,
                goal.Today,
                centre.To,
                centre.From
            ),
        ];

    /// <summary>The label that is meant: one of the register, whatever its case and blanks, or a new one.</summary>
    public Label LabelMeant() =>
        goal.Year.Facts.LabelsOf(goal.Goal, goal.Today).Find(form.Name!)
        ?? new Label
        {
            SharedGoalId = goal.Goal.Id,
            Name = Label.Written(form.Name),
            RecordedAt = now,
        };

    /// <summary>Call when there are no obstacles.</summary>
    public void Read(Label label)
    {
        var register = goal.Year.Facts.LabelsOf(goal.Goal, goal.Today);
        var recorded = goal
            .Year.Facts.Rows<Evidence>(goal.Goal)
            .Where(r => r.CentreId == centre.Id && register.Root(r.LabelId!.Value) == label.Id)
            .ToLookup(r => r.CriterionId);
        foreach (var criterion in Ticked)
        {
            var day = form.HappenedOn!.Value;
            if (
                Domain.SharedGoals.Evidence.AlreadySaid(recorded[criterion.Id], goal.Goal, goal.Year.Year, day)
                is not null
            )
            {
                _already.Add(new Named(label.Name, criterion.ShortName));
            }
            else
            {
                _evidence.Add(EvidenceOf(label, criterion, day));
            }
        }
    }

    private Evidence EvidenceOf(Label label, Criterion criterion, DateOnly day) =>
        new()
        {
            SharedGoalId = goal.Goal.Id,
            CriterionId = criterion.Id,
            CentreId = centre.Id,
            LabelId = label.Id == 0 ? null : label.Id,
            Label = label.Id == 0 ? label : null,
            HappenedOn = day,
            Note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(),
            RecordedAt = now,
            RecordedById = goal.Me.Person.Id,
            RecordedForId = goal.Me.RecordsFor(centre),
            RecordedAs = goal.Me.RecordsAs(centre),
        };
}

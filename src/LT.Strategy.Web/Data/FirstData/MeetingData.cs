using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data.FirstData.Shapes;
using LT.Strategy.Web.Features.Decisions;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Follow-up meetings, held by the strategy office with the domain's own verbs. One is known again by the moment it was called.</summary>
internal sealed class MeetingData(StrategyDbContext db, YearRegister register, bool isSample)
{
    public async Task<IReadOnlyList<Happening>> EventsAsync(YearFile file, CancellationToken cancellationToken)
    {
        var known = await db.Meetings.Select(m => m.CalledAt).ToListAsync(cancellationToken);
        return [.. file.Meetings.Where(m => !known.Contains(CalledAt(m))).SelectMany(Life)];
    }

    private IEnumerable<Happening> Life(MeetingShape shape)
    {
        FollowUpMeeting meeting = null!;
        yield return new Happening(
            CalledAt(shape),
            shape.Place,
            () =>
                db.Add(
                    meeting = FollowUpMeeting.Call(
                        PlanOf(shape),
                        register.Year,
                        By(shape.Called),
                        CalledAt(shape),
                        isSample
                    )
                )
        );
        var held = TimeOfDay.On(shape.On, TimeOfDay.Submitting, shape.Place);
        foreach (var note in shape.Notes)
        {
            yield return new Happening(held, note.Point, () => meeting.Note(note.Point, note.Text, By(shape.On), held));
        }

        foreach (var decided in shape.Decisions)
        {
            Decision decision = null!;
            yield return new Happening(
                held,
                decided.Text,
                () => decision = meeting.Decide(PlanOf(decided, shape.On), By(shape.On), held)
            );
            if (decided.Closed is { } closed)
            {
                var at = TimeOfDay.On(closed.On, TimeOfDay.Withdrawing, decided.Text);
                yield return new Happening(
                    at,
                    decided.Text,
                    () => decision.Close(closed.On, closed.Note, By(closed.On), at)
                );
            }
        }

        if (shape.Approved is { } approved)
        {
            var at = TimeOfDay.On(approved, TimeOfDay.Concluding, shape.Place);
            yield return new Happening(at, shape.Place, () => meeting.Approve(By(approved), at));
        }
    }

    private static DateTime CalledAt(MeetingShape shape) =>
        TimeOfDay.On(shape.Called, TimeOfDay.Starting, shape.Place, Danish.Short(shape.On));

    private static MeetingPlan PlanOf(MeetingShape shape) =>
        new(
            shape.Kind,
            shape.On,
            Typing.Time(shape.Begins).Value as TimeOnly?,
            shape.Place,
            shape.Participants,
            shape.OtherItems
        );

    private DecisionPlan PlanOf(DecisionShape shape, DateOnly day) =>
        new(
            shape.Point,
            shape.Text,
            new ResponsibleChoices([.. register.Centres.Values], [.. register.Units.Values], day).Of(shape.Responsible),
            shape.Due
        );

    private Signature By(DateOnly day) => new Actor(register.StrategyOffice(day), day).SignForMeeting();
}

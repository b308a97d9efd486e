using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data.FirstData.Shapes;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Rounds of follow-up, known again by their name, and learnings, known again by the moment they were shared.</summary>
internal sealed class RoundData(StrategyDbContext db, YearRegister register, bool isSample)
{
    private readonly List<FollowUpRound> _rounds = [];

    public async Task<IReadOnlyList<Happening>> EventsAsync(YearFile file, CancellationToken cancellationToken)
    {
        _rounds.AddRange(
            await db.FollowUpRounds.Where(r => r.StrategyYearId == register.Year.Id).ToListAsync(cancellationToken)
        );
        var shared = await db
            .Learnings.Where(l => l.Agreement.StrategyYearId == register.Year.Id)
            .Select(l => l.SharedAt)
            .ToListAsync(cancellationToken);
        return
        [
            .. file.Rounds.Where(r => !_rounds.Exists(known => known.Name == r.Name)).SelectMany(Round),
            .. file.Learnings.Select(Learning).Where(l => !shared.Contains(l.At)),
        ];
    }

    private IEnumerable<Happening> Round(RoundShape shape)
    {
        FollowUpRound? round = null;
        yield return At(shape.Planned, TimeOfDay.Starting, shape.Name, now => round = Plan(shape, now));
        foreach (var handIn in shape.HandIns)
        {
            yield return At(
                handIn.On,
                TimeOfDay.HandingIn,
                handIn.Owner,
                now => round!.HandIn(AgreementOf(handIn.Owner), SignedBy(handIn.Owner, handIn.On), now)
            );
        }

        if (shape.Closed is { } closed)
        {
            yield return At(
                closed,
                TimeOfDay.Closing,
                shape.Name,
                now => round!.Close(register.StrategyOffice(closed).Id, now)
            );
        }
    }

    private FollowUpRound Plan(RoundShape shape, DateTime now)
    {
        var round = FollowUpRound.Of(
            new RoundPlan(shape.Name, shape.From, shape.To, shape.Opens, shape.Closes, Asked(shape)),
            register.Year,
            _rounds,
            now,
            isSample
        );
        _rounds.Add(round);
        db.Add(round);
        return round;
    }

    private List<string> Asked(RoundShape shape) =>
        [
            .. register.Centres.Values.Where(c => c.IsActiveOn(shape.Opens)).Select(c => c.Code),
            .. register
                .Units.Values.Where(u =>
                    !shape.CentresOnly && u.IsActiveOn(shape.Opens) && u.MakesOwnAgreementOn(shape.Opens)
                )
                .Select(u => u.Code),
        ];

    private Happening Learning(LearningShape shape) =>
        At(
            shape.On,
            TimeOfDay.Withdrawing,
            $"{shape.Owner}, {shape.Title}",
            now =>
            {
                var agreement = AgreementOf(shape.Owner);
                var by = SignedBy(shape.Owner, shape.On);
                agreement.Share(
                    register.Lives[shape.Owner].Initiative(shape.Initiative).Id,
                    new LearningText(shape.Title, shape.Succeeded, shape.Tried, shape.Happened, shape.Advice),
                    by,
                    new Actor(register.PersonWith(by.PersonId), shape.On).SharesAs(agreement),
                    now
                );
            }
        );

    private Agreement AgreementOf(string owner) =>
        register.Lives.TryGetValue(owner, out var life)
            ? life.Agreement
            : throw new FirstDataException($"no agreement of \"{owner}\".");

    private Signature SignedBy(string owner, DateOnly day) => register.OwnerOf(AgreementOf(owner), day);

    private static Happening At(DateOnly day, int hour, string about, Action<DateTime> act)
    {
        var moment = TimeOfDay.On(day, hour, about);
        return new Happening(moment, about, () => act(moment));
    }
}

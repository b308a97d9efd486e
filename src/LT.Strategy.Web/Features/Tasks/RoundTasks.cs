using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>What open rounds ask of a person: to answer and hand in, and of the strategy office to close the round.</summary>
internal sealed class RoundTasks(Actor me, YearProgress year)
{
    public IEnumerable<TaskItem> All() =>
        year.Year.Rounds.Where(r => r.IsOpenOn(me.Today)).SelectMany(r => ToAnswer(r).Concat(ToClose(r)));

    private IEnumerable<TaskItem> ToAnswer(FollowUpRound round) =>
        OwnAgreements()
            .Where(a => round.Asks(a.Code) && round.HandInOf(a.Code) is null)
            .Select(a => new TaskItem(
                round.ClosesOn,
                $"Følg op på indsatserne for {a.Name}",
                $"{round.Name}: {(a.Version.Content.ActiveInitiatives.Count() is 1 ? "Indsatsen" : $"Alle {Danish.Number(a.Version.Content.ActiveInitiatives.Count())} indsatser")} skal være besvaret, før der kan afleveres.",
                "Følg op",
                $"/opfoelgning/{year.Year.Year}/{a.Code}"
            ));

    private IEnumerable<TaskItem> ToClose(FollowUpRound round) =>
        me.MayHoldRounds() && me.Today > round.ClosesOn
            ?
            [
                new TaskItem(
                    round.ClosesOn,
                    $"Luk {round.Name}",
                    "Fristen er nået. Svar bliver markeret som for sent, til runden er lukket.",
                    "Se runden",
                    $"/opfoelgning/runder/{round.Id}"
                ),
            ]
            : [];

    /// <summary>In force, and this person's to hand in.</summary>
    private IEnumerable<(string Code, string Name, Publication Version)> OwnAgreements()
    {
        var facts = year.Facts;
        return facts
            .Centres.Select(c => (c.Code, Name: c.NameOn(me.Today), Version: year.Agreements.OfCentre(c)))
            .Concat(facts.Units.Select(u => (u.Code, u.On(me.Today).Name, Version: year.Agreements.OfUnit(u))))
            .Where(o => o.Version is { IsIntact: true } && me.MayHandIn(o.Version.Agreement))
            .Select(o => (o.Code, o.Name, o.Version!));
    }
}

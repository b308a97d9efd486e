using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Agreements;

/// <summary>By when one centre or unit concludes its agreement of a year. Who owed none on the ordinary deadline has none, unless one is granted.</summary>
public sealed record OwnersDeadline(DateOnly Ordinary, DateOnly? Extended, bool OwedNone)
{
    /// <summary>Null when there is none this year.</summary>
    public DateOnly? Day => Extended ?? (OwedNone ? null : Ordinary);
}

public static class OwnersDeadlines
{
    /// <summary>As known on the date.</summary>
    public static OwnersDeadline DeadlineOf(this StrategyYear year, Centre centre, DateOnly date) =>
        new(
            year.On(date).CentreDeadline,
            year.Extensions.For(centre, date),
            centre.From > year.On(date).CentreDeadline
        );

    /// <summary>A pause after the deadline forgives nothing: what counts is whether the unit owed one on the day.</summary>
    public static OwnersDeadline DeadlineOf(this StrategyYear year, Unit unit, DateOnly date)
    {
        var ordinary = year.On(date).DecentralDeadline;
        var owed = unit.From <= ordinary && unit.MakesOwnAgreementOn(ordinary < date ? ordinary : date);
        return new(ordinary, year.Extensions.For(unit, date), !owed);
    }

    /// <summary>That of the agreement's owner.</summary>
    public static OwnersDeadline DeadlineOf(this StrategyYear year, Agreement agreement, DateOnly date) =>
        agreement is DecentralAgreement decentral
            ? year.DeadlineOf(decentral.Unit, date)
            : year.DeadlineOf(((CentreAgreement)agreement).Centre, date);
}

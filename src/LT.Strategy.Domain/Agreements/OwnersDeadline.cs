using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Agreements;

/// <summary>By when one centre or unit concludes its agreement of a year. Who opens after the ordinary deadline has none, unless one is granted.</summary>
public sealed record OwnersDeadline(DateOnly Ordinary, DateOnly? Extended, bool OpenedAfter)
{
    /// <summary>Null when there is none this year.</summary>
    public DateOnly? Day => Extended ?? (OpenedAfter ? null : Ordinary);
}

public static class OwnersDeadlines
{
    /// <summary>As known on the date.</summary>
    public static OwnersDeadline DeadlineOf(this StrategyYear year, Centre centre, DateOnly date) =>
        Of(year.On(date).CentreDeadline, year.Extensions.For(centre, date), centre.From);

    public static OwnersDeadline DeadlineOf(this StrategyYear year, Unit unit, DateOnly date) =>
        Of(year.On(date).DecentralDeadline, year.Extensions.For(unit, date), unit.OwesSince(date));

    /// <summary>That of the agreement's owner.</summary>
    public static OwnersDeadline DeadlineOf(this StrategyYear year, Agreement agreement, DateOnly date) =>
        agreement is DecentralAgreement decentral
            ? year.DeadlineOf(decentral.Unit, date)
            : year.DeadlineOf(((CentreAgreement)agreement).Centre, date);

    private static OwnersDeadline Of(DateOnly ordinary, DateOnly? extended, DateOnly opened) =>
        new(ordinary, extended, opened > ordinary);
}

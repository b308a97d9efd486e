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
        new(year.CentreDeadline, year.Extensions.For(centre, date), centre.From > year.CentreDeadline);

    public static OwnersDeadline DeadlineOf(this StrategyYear year, Unit unit, DateOnly date) =>
        new(year.DecentralDeadline, year.Extensions.For(unit, date), unit.From > year.DecentralDeadline);

    /// <summary>That of the agreement's owner.</summary>
    public static OwnersDeadline DeadlineOf(this StrategyYear year, Agreement agreement, DateOnly date) =>
        agreement is DecentralAgreement decentral
            ? year.DeadlineOf(decentral.Unit, date)
            : year.DeadlineOf(((CentreAgreement)agreement).Centre, date);
}

using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Features.Learnings;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.FrontPage;

/// <summary>The front page of a year.</summary>
public sealed class WelcomePage
{
    public const int LearningsShown = 3;

    private const int NewsShown = 5;

    public WelcomePage(YearProgress year, Actor reader, StrategyInBrief brief)
    {
        Year = year;
        Brief = brief;
        Workplace = Workplace.Of(reader.Person, year);
        IsToWrite =
            Workplace is { MakesAgreement: true, Agreement: null }
            && (
                year.Facts.Centres.Any(c => c.Code == Workplace.Code && reader.MayStartFor(c))
                || year.Facts.Units.Any(u => u.Code == Workplace.Code && reader.MayStartFor(u))
            );
        Centres = Deliveries.OfCentres(year.Date, year.Facts);
        Units = Deliveries.OfUnits(year.Date, year.Facts);
        News =
        [
            .. InForce.OrderByDescending(p => p.ConcludedAt).Take(NewsShown).Select(p => NewsItem.Of(p, year.Facts)),
        ];
    }

    public YearProgress Year { get; }

    public StrategyInBrief Brief { get; }

    public Workplace? Workplace { get; }

    /// <summary>The reader is one of those who write the agreement that the workplace still lacks.</summary>
    public bool IsToWrite { get; }

    public IReadOnlyList<OwnersDelivery> Centres { get; }

    public IReadOnlyList<OwnersDelivery> Units { get; }

    public IReadOnlyList<NewsItem> News { get; }

    public IReadOnlyList<LearningItem> Learnings { get; init; } = [];

    public int Agreements => InForce.Count();

    private IEnumerable<Publication> InForce => Year.Agreements.OfCentres.Concat(Year.Agreements.OfUnits);
}

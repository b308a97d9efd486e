using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.FrontPage;

/// <summary>A version that was published lately, and what was new in a line.</summary>
public sealed record NewsItem(string Name, string Address, Publication Publication)
{
    public string What =>
        !Publication.IsIntact ? "Aftalens tekst svarer ikke til det, der blev indgået"
        : Publication.IsAmendment ? Publication.Reason
        : "Indgået";

    public static NewsItem Of(Publication publication, YearFacts facts)
    {
        var (code, name) = publication.Agreement switch
        {
            CentreAgreement centre => facts
                .Centres.Where(c => c.Id == centre.CentreId)
                .Select(c => (c.Code, c.NameOn(publication.ConcludedOn)))
                .Single(),
            _ => facts
                .Units.Where(u => u.Id == ((DecentralAgreement)publication.Agreement).UnitId)
                .Select(u => (u.Code, u.On(publication.ConcludedOn).Name))
                .Single(),
        };
        return new NewsItem(
            publication.IsIntact ? publication.Content.OwnerName : name,
            $"/aarsaftaler/{facts.Year.Year}/{code}",
            publication
        );
    }
}

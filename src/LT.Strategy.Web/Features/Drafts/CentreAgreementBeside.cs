using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>The agreement of a unit's centre, to be read while the unit writes its own: the version in force, never a draft.</summary>
public sealed record CentreAgreementBeside(Centre Centre, int Year, DateOnly Today, Publication? InForce)
{
    public string Address => $"/aarsaftaler/{Year}/{Centre.Code}";
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;

namespace LT.Strategy.Web.Features.Shared.Components.Frame;

/// <summary>Fills the frame and draws its upper part. The layout reads the frame from the request's features for the title.</summary>
public sealed class FrameViewComponent(
    StrategyDbContext db,
    IMemoryCache cache,
    CurrentPerson current,
    DomainClock clock,
    SignInSettings signIn
) : ViewComponent
{
    private const string SampleNotice =
        "Centernavnene er ikke bekræftet for 2019 – kun CPKS står i Koncernstrategi 2019.";

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var brief = IsErrorPage
            ? cache.BriefOrNull() ?? StrategyInBrief.Unknown
            : await cache.BriefAsync(db, clock.Today());
        var frame = new PageFrame(
            brief.Name,
            current.ActorOrNull?.Person.Name,
            Navigation.For(current.ActorOrNull, Request.Path),
            clock.IsMoved ? Danish.Long(clock.Today()) : null,
            brief.HasSampleCentres ? SampleNotice : null
        )
        {
            Session = current.ActorOrNull is { } actor
                ? new PageSession(KeptTextKey.NameOf(actor.Person.DirectoryId), signIn.SessionMinutes * 60)
                : null,
        };
        HttpContext.Features.Set(frame);
        return View(frame);
    }

    // An error page must not ask the database: it may be what failed.
    private bool IsErrorPage => Request.Path.StartsWithSegments("/fejl", StringComparison.Ordinal);
}

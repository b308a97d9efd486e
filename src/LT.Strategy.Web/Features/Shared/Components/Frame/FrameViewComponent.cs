using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Shared.Components.Frame;

/// <summary>Fills the frame and draws its upper part. The layout reads the frame from the request's features for the title.</summary>
public sealed class FrameViewComponent(CurrentPerson current, DomainClock clock) : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        var frame = new PageFrame(
            StrategyName: "Koncernstrategi 2019",
            Person: current.ActorOrNull?.Person.Name,
            Navigation: [new NavigationItem("Forside", "/", Current: Request.Path == "/")],
            DemoDate: clock.IsMoved ? Danish.Long(clock.Today()) : null,
            SampleNotice: null
        );
        HttpContext.Features.Set(frame);
        return View(frame);
    }
}

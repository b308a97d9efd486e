using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Shared.Components.Frame;

/// <summary>Fills the frame and draws its upper part. The layout reads the frame from the request's features for the title.</summary>
public sealed class FrameViewComponent : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        var frame = new PageFrame(
            StrategyName: "Koncernstrategi 2019",
            Person: null,
            Navigation: [new NavigationItem("Forside", "/", Current: Request.Path == "/")],
            DemoDate: null,
            SampleNotice: null
        );
        HttpContext.Features.Set(frame);
        return View(frame);
    }
}

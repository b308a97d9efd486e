using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Shared;

public static class DateRefusal
{
    /// <summary>A date that cannot be shown leads to the same page of today, with a sentence that says how to write one.</summary>
    public static RedirectResult BackToToday(this Controller page)
    {
        page.TempData["Fejl"] = new[] { "Skriv en dato til og med i dag, fx 01.06.2019." };
        var year = page.Request.Query["aar"].ToString();
        var query = year.Length > 0 ? QueryString.Create("aar", year) : QueryString.Empty;
        return page.Redirect(page.Request.PathBase + page.Request.Path + query);
    }
}

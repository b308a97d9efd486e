using LT.Strategy.Domain.Language;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Shared;

public static class DateRefusal
{
    private static readonly string[] Files = ["/excel", "/word"];

    /// <summary>A date that cannot be shown leads to the same page of today, with a sentence that says how to write one. A file leads to its page.</summary>
    public static RedirectResult BackToToday(this Controller page)
    {
        var asked = page.Request.Query;
        page.TempData["Fejl"] = new[]
        {
            asked.Any(a => Typing.Date(a.Value.ToString().Trim()).Problem == Typing.NoSuchDate)
                ? Typing.NoSuchDate
                : "Skriv en dato til og med i dag, fx 01.06.2019.",
        };
        var year = asked["aar"].ToString();
        var query = year.Length > 0 ? QueryString.Create("aar", year) : QueryString.Empty;
        var path = page.Request.Path.Value!;
        var file = Array.Find(Files, f => path.EndsWith(f, StringComparison.OrdinalIgnoreCase)) ?? "";
        var ofPage = path[..^file.Length];
        return page.Redirect(page.Request.PathBase + ofPage + query);
    }
}

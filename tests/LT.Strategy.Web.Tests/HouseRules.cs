using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace LT.Strategy.Web.Tests;

/// <summary>What every page keeps, whoever wrote it. A test that loads a page checks them all.</summary>
internal static class HouseRules
{
    public const int MostQueries = 8;

    public static void Check(Page page, string html, bool isRead)
    {
        var broken = Markup(html)
            .Concat(Language(page))
            .Concat(Headings(page))
            .Concat(Fields(page))
            .Concat(References(page))
            .Concat(Inline(page))
            .Concat(Forms(page))
            .ToList();
        if (isRead && page.Queries > MostQueries)
        {
            broken.Add($"{page.Queries} queries, and {MostQueries} is the most");
        }

        if (!page.Response.Headers.Contains("Content-Security-Policy"))
        {
            broken.Add("no Content-Security-Policy");
        }

        Assert.True(broken.Count == 0, $"{page.Path} breaks the house rules:\n- {string.Join("\n- ", broken)}");
    }

    /// <summary>What a browser would have to mend while it reads.</summary>
    private static List<string> Markup(string html)
    {
        List<string> errors = [];
        var parser = new HtmlParser();
        parser.Error += (_, said) =>
        {
            var error = (HtmlErrorEvent)said;
            if (error.Code == (int)HtmlParseError.CharacterReferenceInvalidCode)
            {
                return; // somebody typed that sign, and it is shown again
            }

            var at = Math.Clamp(error.Position.Position, 0, html.Length);
            errors.Add(
                $"wrong markup, {error.Message}: …{html[Math.Max(0, at - 100)..Math.Min(html.Length, at + 40)]}…"
            );
        };
        parser.ParseDocument(html);
        return errors;
    }

    private static IEnumerable<string> Language(Page page)
    {
        if (page.Document.DocumentElement.GetAttribute("lang") != "da")
        {
            yield return "the page does not say that it is in Danish";
        }

        if (page.Title.Length == 0)
        {
            yield return "the page has no title";
        }

        if (page.All("main").Count != 1)
        {
            yield return "the page has not one main part";
        }
    }

    private static IEnumerable<string> Headings(Page page)
    {
        var headings = page.All("h1, h2, h3, h4, h5, h6");
        if (headings.Count(h => Level(h) == 1) != 1)
        {
            yield return "the page has not exactly one h1";
        }

        var before = 0;
        foreach (var heading in headings)
        {
            if (before > 0 && Level(heading) > before + 1)
            {
                yield return $"the heading »{Words.Of(heading.TextContent)}» jumps from level {before} to {Level(heading)}";
            }

            if (Words.Of(heading.TextContent).Length == 0)
            {
                yield return "a heading is empty";
            }

            before = Level(heading);
        }
    }

    private static int Level(IElement heading) => heading.LocalName[1] - '0';

    private static IEnumerable<string> Fields(Page page)
    {
        var fields = page.All("input:not([type=hidden]):not([type=submit]), select, textarea");
        var labelled = page.All("label[for]")
            .Where(l => Words.Of(l.TextContent).Length > 0)
            .Select(l => l.GetAttribute("for")!)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var field in fields.Where(f => !IsLabelled(f, labelled)))
        {
            yield return $"the field {field.GetAttribute("name")} has no label";
        }

        foreach (var silent in page.All("button, a[href]").Where(IsSilent))
        {
            yield return $"a button or link says nothing: {silent.OuterHtml}";
        }

        foreach (var picture in page.All("img:not([alt])"))
        {
            yield return $"a picture has no alt: {picture.OuterHtml}";
        }
    }

    private static bool IsLabelled(IElement field, HashSet<string> labelled) =>
        field.GetAttribute("aria-label") is { Length: > 0 }
        || field.HasAttribute("aria-labelledby")
        || field.Closest("label") is not null
        || labelled.Contains(field.Id ?? "");

    private static bool IsSilent(IElement element) =>
        Words.Of(element.TextContent).Length == 0
        && string.IsNullOrEmpty(element.GetAttribute("aria-label"))
        && element.QuerySelector("img[alt]:not([alt='']), svg[aria-label], title") is null;

    private static IEnumerable<string> References(Page page)
    {
        var ids = page.All("[id]").Select(e => e.Id!).ToList();
        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"the id {twice.Key} is used {twice.Count()} times";
        }

        foreach (var attribute in new[] { "for", "aria-describedby", "aria-labelledby", "aria-controls" })
        {
            var named = page.All($"[{attribute}]").SelectMany(e => Words.Of(e.GetAttribute(attribute)).Split(' '));
            foreach (var missing in named.Except(ids, StringComparer.Ordinal).Where(id => id.Length > 0))
            {
                yield return $"{attribute} names {missing}, which is not there";
            }
        }
    }

    private static IEnumerable<string> Inline(Page page)
    {
        foreach (var element in page.All("[style], style, script:not([src])"))
        {
            yield return $"inline style or script: {element.OuterHtml}";
        }

        foreach (var element in page.All("*"))
        {
            if (element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"a script in an attribute: {element.OuterHtml}";
            }
        }

        foreach (var link in page.All("[href^='javascript:'], [href='#']"))
        {
            yield return $"a link that leads nowhere without script: {link.OuterHtml}";
        }
    }

    private static IEnumerable<string> Forms(Page page)
    {
        foreach (var form in page.All("form[method=post i]"))
        {
            if (form.QuerySelector("input[name=__RequestVerificationToken]") is null)
            {
                yield return $"a form posts without antiforgery token: {form.GetAttribute("action")}";
            }
        }
    }
}

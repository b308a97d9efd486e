using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LT.Strategy.Web.Tests;

/// <summary>A page as somebody sees it. It has kept the house rules, or the test has failed already.</summary>
public sealed class Page
{
    private readonly Session _session;

    private Page(Session session, Uri address, HttpResponseMessage response, IDocument document, int queries)
    {
        _session = session;
        Address = address;
        Response = response;
        Document = document;
        Queries = queries;
    }

    public Uri Address { get; }

    /// <summary>Path and query: "/opgaver?aar=2019".</summary>
    public string Path => Address.PathAndQuery;

    public HttpResponseMessage Response { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public IDocument Document { get; }

    public int Queries { get; }

    public string Title => Words.Of(Document.Title);

    public string Heading => TextOf("h1");

    /// <summary>All words of the page's own part, in one line.</summary>
    public string Text => TextOf("main");

    /// <summary>What is wrong with what was typed, line by line.</summary>
    public IReadOnlyList<string> Errors =>
        [
            .. Texts(".form-error-message")
                .Concat(Texts(".alert-error .alert-text li, .alert-error p.alert-text"))
                .Distinct(),
        ];

    public bool Shows(string text) => Text.Contains(Words.Of(text), StringComparison.Ordinal);

    public bool HasLink(string text) => All("a[href]").Any(a => Words.Of(a.TextContent) == text);

    public bool HasButton(string text) => All("button").Any(b => Words.Of(b.TextContent) == text);

    public IElement Find(string selector) =>
        Document.QuerySelector(selector) ?? throw Missing($"nothing that matches {selector}");

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    public string TextOf(string selector) => Words.Of(Find(selector).TextContent);

    public IReadOnlyList<string> Texts(string selector) => [.. All(selector).Select(e => Words.Of(e.TextContent))];

    public Task<Page> Follow(string link)
    {
        var element =
            All("a[href]").FirstOrDefault(a => Words.Of(a.TextContent) == link || a.GetAttribute("aria-label") == link)
            ?? throw Missing($"no link »{link}«, but {Words.List(Texts("a[href]"))}");
        return _session.Visit(((IHtmlAnchorElement)element).Href);
    }

    /// <summary>The form with this name: its aria-label, its id, its legend, its heading, or a button in it. Without a name: the only one in main.</summary>
    public FormOnPage Form(string? name = null)
    {
        var forms = All(name is null ? "main form" : "form").Cast<IHtmlFormElement>().ToList();
        var named = name is null ? forms : [.. forms.Where(f => FormOnPage.IsCalled(f, name))];
        return named switch
        {
            [var only] => new FormOnPage(_session, this, only),
            [var first, ..] when named.TrueForAll(f => f.Action == first.Action && f.Closest("main") is null) =>
                new FormOnPage(_session, this, first), // the header has its forms once for phones and once for the rest
            [] => throw Missing($"no form »{name}«, but buttons {Words.List(Texts("form button"))}"),
            _ => throw Missing($"{named.Count} forms »{name}«; give the one you mean an aria-label"),
        };
    }

    /// <summary>Presses a button in the form that has it, changing nothing else.</summary>
    public Task<Page> Press(string button) => Form(button).Press(button);

    internal static async Task<Page> Read(
        Session session,
        HttpRequestMessage request,
        HttpResponseMessage response,
        int queries
    )
    {
        var address = request.RequestUri!;
        var html = await response.Content.ReadAsStringAsync();
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
        var document = await BrowsingContext
            .New(Configuration.Default)
            .OpenAsync(page =>
                page.Content(isPage ? html : "").Header("Content-Type", "text/html").Address(address.AbsoluteUri)
            );
        var read = new Page(session, address, response, document, queries);
        if (isPage && address.Authority == session.Home.Authority)
        {
            HouseRules.Check(read, html, isRead: request.Method == HttpMethod.Get);
        }

        return read;
    }

    internal Exception Missing(string what) =>
        new Xunit.Sdk.XunitException($"{Path} ({(int)Status}) has {what}\n{Words.Of(Document.Body?.TextContent)}");
}

internal static class Words
{
    /// <summary>Text as it is read: white space is one space.</summary>
    public static string Of(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(t => $"»{t}«"));
}

using System.Net;
using AngleSharp.Io;

namespace LT.Strategy.Web.Tests;

/// <summary>One person's browser: cookies, redirects, and the headers that browsers send. Goes to other hosts too, as the identity provider is.</summary>
public sealed class Session(StrategyApp app)
{
    private const int MostRedirects = 10;

    private static readonly HttpClient World = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
    );

    public CookieContainer Cookies { get; } = new();

    /// <summary>What a program sends with each request: a key, or an access token.</summary>
    public string? Token { get; init; }

    public Uri Home => app.ClientOptions.BaseAddress;

    public Task<Page> Visit(string address) =>
        Follow(new HttpRequestMessage(System.Net.Http.HttpMethod.Get, Of(address)));

    /// <summary>One answer as it is, redirects not followed: for headers, files and status codes.</summary>
    public async Task<HttpResponseMessage> Get(string address) =>
        (await Send(new HttpRequestMessage(System.Net.Http.HttpMethod.Get, Of(address)))).Response;

    /// <summary>One answer to another verb than GET, as a program sends it.</summary>
    public async Task<HttpResponseMessage> Ask(System.Net.Http.HttpMethod verb, string address) =>
        (await Send(new HttpRequestMessage(verb, Of(address)))).Response;

    /// <summary>A post that no page of ours has made, without antiforgery token.</summary>
    public Task<Page> PostBlindly(string address, params (string Name, string Value)[] fields) =>
        Follow(
            new HttpRequestMessage(System.Net.Http.HttpMethod.Post, Of(address))
            {
                Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))),
            }
        );

    /// <summary>A post by someone who knows the address and has no button for it: sent as our own pages send, with a valid token.</summary>
    public async Task<Page> Post(string address, params (string Name, string Value)[] fields)
    {
        var own = await Visit("/privatliv");
        var token = own.Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var content = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))
        );
        return await Follow(
            AsFromAPage(new(System.Net.Http.HttpMethod.Post, Of(address)) { Content = content }, own.Address)
        );
    }

    /// <summary>The session is over, as when it has run out; the browser itself stays open.</summary>
    public void End()
    {
        foreach (Cookie cookie in Cookies.GetCookies(Home))
        {
            cookie.Expired = cookie.Name == "lt-strategi" || cookie.Expired;
        }
    }

    internal Uri Of(string address) => new(Home, address);

    internal Task<Page> Submit(DocumentRequest form, Uri page) => Follow(Sent(form, page));

    /// <summary>As a script sends a form: the answer is read by the script, and the page stays.</summary>
    internal async Task<HttpResponseMessage> SubmitInTheBackground(DocumentRequest form, Uri page, string header)
    {
        var request = Sent(form, page);
        request.Headers.Add(header, "1");
        return (await Send(request)).Response;
    }

    private static HttpRequestMessage Sent(DocumentRequest form, Uri page)
    {
        var request = new HttpRequestMessage(
            System.Net.Http.HttpMethod.Parse(form.Method.ToString()),
            new Uri(form.Target.Href)
        );
        if (request.Method != System.Net.Http.HttpMethod.Get)
        {
            request.Content = new StreamContent(form.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", form.MimeType);
        }

        return AsFromAPage(request, page);
    }

    private static HttpRequestMessage AsFromAPage(HttpRequestMessage request, Uri page)
    {
        request.Headers.Referrer = page;
        request.Headers.Add("Origin", page.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return request;
    }

    private async Task<Page> Follow(HttpRequestMessage request)
    {
        var (response, queries) = await Send(request);
        for (var hop = 0; response.Headers.Location is { } next && (int)response.StatusCode is >= 300 and < 400; hop++)
        {
            Assert.True(hop < MostRedirects, $"Redirected too many times, last to {next}");
            request = new HttpRequestMessage(System.Net.Http.HttpMethod.Get, new Uri(request.RequestUri!, next));
            (response, queries) = await Send(request);
        }

        return await Page.Read(this, request, response, queries);
    }

    /// <summary>One answer to a request with a header more.</summary>
    public async Task<HttpResponseMessage> Get(string address, string header, string value)
    {
        var request = new HttpRequestMessage(System.Net.Http.HttpMethod.Get, Of(address));
        request.Headers.Add(header, value);
        return (await Send(request)).Response;
    }

    private async Task<(HttpResponseMessage Response, int Queries)> Send(HttpRequestMessage request)
    {
        var address = request.RequestUri!;
        var id = Guid.NewGuid().ToString();
        if (Cookies.GetCookieHeader(address) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        if (Token is not null)
        {
            request.Headers.Authorization = new("Bearer", Token);
        }

        request.Headers.Add(QueryCounter.RequestHeader, id);
        var response = await (address.Authority == Home.Authority ? app.Client : World).SendAsync(request);
        await response.Content.LoadIntoBufferAsync();
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            Cookies.SetCookies(address, cookie);
        }

        return (response, app.Queries.TryRemove(id, out var queries) ? queries : 0);
    }
}

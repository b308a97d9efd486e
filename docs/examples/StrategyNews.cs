using System.Net;
using System.Net.Http.Headers;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace LT.Strategy.Examples;

/// <summary>
/// A box for an intranet page, made on the server: the newest agreements of a workplace and how the shared goals stand. Copy the
/// file; it needs nothing but System.ServiceModel.Syndication. Keep one for each box: it remembers what it got and asks only
/// whether that is still the same. When LT Strategi does not answer, it goes on showing what it had.
/// </summary>
public sealed class StrategyNews(HttpClient strategi, string key, string workplace)
{
    private const int Shown = 5;

    private readonly Dictionary<string, (EntityTagHeaderValue? Tag, byte[] Body)> _kept = new(StringComparer.Ordinal);

    public async Task<string> HtmlAsync()
    {
        var html = new StringBuilder("<h2>Nyt fra årsaftalerne</h2><ul>");
        using var xml = XmlReader.Create(new MemoryStream(await GetAsync($"nyheder/{workplace}.atom")));
        foreach (var item in SyndicationFeed.Load(xml).Items.Take(Shown))
        {
            html.Append("<li><a href=\"" + Safe($"{item.Links[0].Uri}") + "\">" + Safe(item.Title.Text) + "</a></li>");
        }

        html.Append("</ul><h2>De fælles mål</h2><ul>");
        using var goals = JsonDocument.Parse(await GetAsync("api/v1/goals"));
        foreach (var goal in goals.RootElement.EnumerateArray())
        {
            var (title, status) = (goal.GetProperty("title").GetString(), goal.GetProperty("statusText").GetString());
            html.Append("<li>" + Safe(title) + ": " + Safe(status) + "</li>");
        }

        return html.Append("</ul>").ToString();
    }

    private async Task<byte[]> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (_kept.TryGetValue(address, out var kept) && kept.Tag is not null)
        {
            request.Headers.IfNoneMatch.Add(kept.Tag);
        }

        using var answer = await strategi.SendAsync(request);
        if (kept.Body is not null && (answer.StatusCode == HttpStatusCode.NotModified || !answer.IsSuccessStatusCode))
        {
            return kept.Body;
        }

        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsByteArrayAsync();
        _kept[address] = (answer.Headers.ETag, body);
        return body;
    }

    private static string Safe(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}

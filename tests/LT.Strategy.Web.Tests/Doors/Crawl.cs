using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LT.Strategy.Web.Security;

namespace LT.Strategy.Web.Tests.Doors;

/// <summary>
/// One reader who follows every link of every page, and opens every file. Of pages that differ only in a number, a code or what
/// is chosen in the address the first is read, and that of each owner with something planted. The rest are left out, and so are
/// choices upon choices and the forms that are posted.
/// </summary>
internal sealed partial class Crawl(Session session, IReadOnlySet<string> codes, bool readsDataOnly)
{
    private readonly Queue<string> _waiting = [];
    private readonly Dictionary<string, string> _shownOn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HttpStatusCode> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _places = new(StringComparer.Ordinal);
    private readonly List<(string Page, string Address, string Place)> _leadingToPlaces = [];

    /// <summary>Each mark that was met, and the address where it was met first.</summary>
    public Dictionary<string, string> Told { get; } = new(StringComparer.Ordinal);

    public int Answers => _answers.Count;

    /// <summary>Links that a page or an answer shows, and that lead nowhere.</summary>
    public IEnumerable<string> DeadLinks =>
        [
            .. from shown in _shownOn
            where _answers.TryGetValue(shown.Key, out var answer) && (int)answer >= 400
            select $"{shown.Key} ({(int)_answers[shown.Key]}) on {shown.Value}",
            .. from link in _leadingToPlaces
            where _places.TryGetValue(link.Address, out var places) && !places.Contains(link.Place)
            select $"{link.Address}#{link.Place} on {link.Page}",
        ];

    public IEnumerable<string> Failures =>
        _answers.Where(a => (int)a.Value >= 500).Select(a => $"{a.Key} ({(int)a.Value})");

    /// <summary>Reads these and all that they lead to.</summary>
    public async Task ReadAsync(params IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Where(IsForTheReader))
        {
            _waiting.Enqueue(address);
        }

        while (_waiting.TryDequeue(out var address))
        {
            if (!_answers.ContainsKey(address))
            {
                await VisitAsync(address);
            }
        }
    }

    /// <summary>Tries addresses that no page has shown. Where there is something, it is read as the rest.</summary>
    public async Task GuessAsync(IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Where(a => IsForTheReader(a) && !_answers.ContainsKey(a)))
        {
            var answer = await session.Get(address);
            if ((int)answer.StatusCode < 400)
            {
                await ReadAsync(address);
                continue;
            }

            _answers[address] = answer.StatusCode;
            Note(await answer.Content.ReadAsStringAsync(), address);
        }
    }

    private async Task VisitAsync(string address)
    {
        var page = await session.Visit(address);
        _answers[address] = page.Status;
        var content = await page.Response.Content.ReadAsByteArrayAsync();
        Note($"{page.Response.Headers} {page.Response.Content.Headers} {TextOf(content)}", address);
        if (page.Response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            _places[address] = [.. page.All("[id]").Select(e => e.Id!)];
        }

        foreach (var link in LinksIn(page, content))
        {
            Note(link, page);
        }
    }

    /// <summary>Programs read data. The list to sign in from names everyone on purpose, and is never in Production.</summary>
    private bool IsForTheReader(string address) =>
        !address.StartsWith("/log-ind", StringComparison.Ordinal)
        && (!readsDataOnly || ApiAddress.Is(address.Split('?')[0]));

    private void Note(string text, string address)
    {
        foreach (var mark in Secret.MarksIn(text))
        {
            Told.TryAdd(mark, address);
        }
    }

    private void Note(Uri link, Page page)
    {
        var address = link.PathAndQuery;
        if (link.Authority != session.Home.Authority || !IsForTheReader(address))
        {
            return;
        }

        if (link.Fragment.Length > 1)
        {
            _leadingToPlaces.Add((page.Path, address, Uri.UnescapeDataString(link.Fragment[1..])));
        }

        if (address == page.Path)
        {
            return;
        }

        _shownOn.TryAdd(address, page.Path);
        var isChoiceUponChoice = link.Query.Length > 0 && page.Address.Query.Length > 0;
        if (!isChoiceUponChoice && _kinds.Add(KindOf(link)))
        {
            _waiting.Enqueue(address);
        }
    }

    /// <summary>The address without numbers and codes, and what it chooses without what is chosen. Codes of those who have something planted stay.</summary>
    private string KindOf(Uri link)
    {
        var path = link
            .AbsolutePath.Split('/')
            .Select(s => codes.Contains(s.Split('.')[0]) || Number().IsMatch(s) ? "#" : s);
        var chosen = link.Query.TrimStart('?').Split('&').Select(q => q.Split('=')[0]).Except(["aar", ""]);
        return $"{string.Join('/', path)}?{string.Join('&', chosen.Order(StringComparer.Ordinal))}";
    }

    private static IEnumerable<Uri> LinksIn(Page page, byte[] content) =>
        (
            page.Response.Content.Headers.ContentType?.MediaType switch
            {
                "text/html" => LinksOn(page),
                "application/json" when !page.Path.StartsWith("/openapi", StringComparison.Ordinal) => StringsIn(
                        JsonDocument.Parse(content).RootElement
                    )
                    .Where(s => s.StartsWith('/')),
                "application/atom+xml" => XDocument
                    .Parse(Encoding.UTF8.GetString(content))
                    .Descendants()
                    .Attributes("href")
                    .Select(h => h.Value),
                _ => [],
            }
        ).Select(link => new Uri(page.Address, link));

    private static IEnumerable<string> LinksOn(Page page) =>
        page.All("a[href], area[href], link[href], use[href]")
            .Select(e => e.GetAttribute("href")!)
            .Concat(page.All("[src]").Select(e => e.GetAttribute("src")!))
            .Concat(page.All("form[method=get]").Cast<IHtmlFormElement>().Select(f => f.GetSubmission()!.Target.Href));

    private static IEnumerable<string> StringsIn(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => [json.GetString()!],
            JsonValueKind.Array => json.EnumerateArray().SelectMany(StringsIn),
            JsonValueKind.Object => json.EnumerateObject().SelectMany(p => StringsIn(p.Value)),
            _ => [],
        };

    /// <summary>What stands in a file, also in those that are packed in it: Word, Excel and the archive are.</summary>
    private static string TextOf(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK"u8))
        {
            return Encoding.UTF8.GetString(content);
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        return string.Concat(
            zip.Entries.Select(entry =>
            {
                using var file = entry.Open();
                using var unpacked = new MemoryStream();
                file.CopyTo(unpacked);
                return $"{entry.FullName}\n{TextOf(unpacked.ToArray())}\n";
            })
        );
    }

    [GeneratedRegex(@"^([\d.]+|[0-9a-f-]{36})(\.\w+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}

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
/// is chosen in the address the first few are read, and all where something is planted.
/// </summary>
internal sealed partial class Crawl(Session session, IReadOnlySet<string> codes, bool readsDataOnly)
{
    private const int PagesOfAKind = 2;

    private readonly Queue<string> _waiting = [];
    private readonly Dictionary<string, string> _shownOn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HttpStatusCode> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
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

    /// <summary>Reads these, whether or not they are there, and all that they lead to.</summary>
    public async Task ReadAsync(params IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Where(a => !readsDataOnly || ApiAddress.Is(new(a.Split('?')[0]))))
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

    private async Task VisitAsync(string address)
    {
        var page = await session.Visit(address);
        _answers[address] = page.Status;
        var content = await page.Response.Content.ReadAsByteArrayAsync();
        foreach (
            var mark in Secret.MarksIn($"{page.Response.Headers} {page.Response.Content.Headers} {TextOf(content)}")
        )
        {
            Told.TryAdd(mark, address);
        }

        _places[address] = [.. page.All("[id]").Select(e => e.Id!)];
        foreach (var link in LinksIn(page, content))
        {
            Note(link, page);
        }
    }

    private void Note(Uri link, Page page)
    {
        var address = link.PathAndQuery;
        if (link.Authority != session.Home.Authority || (readsDataOnly && !ApiAddress.Is(link.AbsolutePath)))
        {
            return;
        }

        if (link.Fragment.Length > 1)
        {
            _leadingToPlaces.Add((page.Path, address, Uri.UnescapeDataString(link.Fragment[1..])));
        }

        if (_shownOn.TryAdd(address, page.Path) && IsOneOfTheFirst(link))
        {
            _waiting.Enqueue(address);
        }
    }

    private bool IsOneOfTheFirst(Uri link)
    {
        var kind = KindOf(link);
        var before = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = before + 1;
        return before < (link.Query.Length > 0 ? 1 : PagesOfAKind);
    }

    private string KindOf(Uri link)
    {
        var path = link
            .AbsolutePath.Split('/')
            .Select(s => codes.Contains(s.Split('.')[0]) || Number().IsMatch(s) ? "#" : s);
        var chosen = link.Query.TrimStart('?').Split('&').Select(q => q.Split('=')[0]).Order(StringComparer.Ordinal);
        return $"{string.Join('/', path)}?{string.Join('&', chosen)}";
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

    [GeneratedRegex(@"^([\d.]+|[0-9a-f-]{36})(\.\w+)?$")]
    private static partial Regex Number();
}

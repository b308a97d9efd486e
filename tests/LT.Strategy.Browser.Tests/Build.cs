using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>What a page is built of, its words apart.</summary>
internal sealed class Build
{
    // Keeps the elements of each part with the page, and tells the parts: each as "12>kind", the number of the part it stands in first.
    private const string Look = """
        () => {
          const told = a => ['role', 'type', 'lang', 'tabindex', 'scope', 'hidden', 'disabled'].includes(a.name)
            || (a.name.startsWith('aria-') && !['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls'].includes(a.name));
          const kind = e => [
            e.tagName, e.className.baseVal ?? e.className,
            ...[...e.attributes].map(a => (told(a) ? `${a.name}=${a.value}` : a.name)).sort(),
            [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== ''),
          ].join(' ');
          const parts = new Map();
          const partOf = new Map();
          window.elementsOfParts = [];
          for (const e of document.querySelectorAll('*')) {
            const part = `${partOf.get(e.parentElement) ?? -1}>${kind(e)}`;
            if (!parts.has(part)) {
              parts.set(part, parts.size);
              window.elementsOfParts.push([]);
            }
            partOf.set(e, parts.get(part));
            window.elementsOfParts[parts.get(part)].push(e);
          }
          return {
            parts: [...parts.keys()],
            levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.tagName).join('').replace(/((?:H\d)+?)\1+/g, '$1'),
          };
        }
        """;

    private static readonly ConcurrentDictionary<(int Within, string Kind), int> Places = new();

    private static int _places;

    private Build(string kinds, IReadOnlyList<int> places)
    {
        Kinds = kinds;
        PlaceOf = places;
    }

    /// <summary>
    /// The kinds of parts, each within its parent, and the levels of the headings in their order: all that axe looks at but the words
    /// themselves and how many rows there are.
    /// </summary>
    public string Kinds { get; }

    /// <summary>For each part of the page, by its number there: its kind in all that it stands in, which is where its looks come from.</summary>
    public IReadOnlyList<int> PlaceOf { get; }

    public static async Task<Build> Of(IPage page)
    {
        var told = await page.EvaluateAsync<Told>(Look);
        List<string> kinds = [];
        List<int> places = [];
        HashSet<string> pairs = new(StringComparer.Ordinal);
        foreach (var part in told.Parts)
        {
            var end = part.IndexOf('>', StringComparison.Ordinal);
            var within = int.Parse(part.AsSpan(0, end), CultureInfo.InvariantCulture);
            var kind = part[(end + 1)..];
            pairs.Add($"{(within < 0 ? "" : kinds[within])}>{kind}");
            kinds.Add(kind);
            places.Add(
                Places.GetOrAdd((within < 0 ? 0 : places[within], kind), _ => Interlocked.Increment(ref _places))
            );
        }

        return new Build($"{string.Join('|', pairs.Order(StringComparer.Ordinal))}{told.Levels}", places);
    }

    private sealed class Told
    {
        public string[] Parts { get; set; } = [];

        public string Levels { get; set; } = "";
    }
}

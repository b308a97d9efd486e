using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>Deque's axe-core, put into a page by hand; the page's own policy does not stop it.</summary>
internal static class Axe
{
    private const string Run = """
        async ([rules, parts]) => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
          const include = parts?.flatMap(p => window.elementsOfParts[p]).filter(e => e.isConnected);
          const { violations } = include?.length === 0 ? { violations: [] }
            : await axe.run(include ? { include } : document, { runOnly, resultTypes: ['violations'] });
          return violations.map(v =>
            `axe, ${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} ${n.html.slice(0, 160)}`).join(' | '));
        }
        """;

    // The browser keeps axe with the address: to send it again takes four times as long as to compile it.
    private const string Fetch = """
        async source => {
          const shelf = await caches.open('axe');
          if (source) await shelf.put('/axe', new Response(source));
          window.axeSource = await (await shelf.match('/axe'))?.text();
          return !!window.axeSource;
        }
        """;

    private const string Compile = "() => { (0, eval)(window.axeSource); delete window.axeSource; }";

    private static readonly Lazy<string> Source = new(Read);

    private static readonly ConcurrentDictionary<(string Way, string Kinds), bool> Pages = new();

    private static readonly ConcurrentDictionary<(string Way, int Place), bool> Parts = new();

    /// <summary>Whether no other journey has come to a page of this build and looked at it in this way.</summary>
    public static bool IsFirst(Build build, string way) => Pages.TryAdd((way, build.Kinds), true);

    /// <summary>The parts that nobody has looked at in this way where they stand now. Whoever asks, looks.</summary>
    public static int[] NewParts(Build build, string way) =>
        [.. Enumerable.Range(0, build.PlaceOf.Count).Where(p => Parts.TryAdd((way, build.PlaceOf[p]), true))];

    /// <summary>All rules on the whole page.</summary>
    public static Task<string[]> Violations(IPage page) => Violations(page, null, null);

    /// <summary>These rules on these parts of the page.</summary>
    public static async Task<string[]> Violations(IPage page, string[]? rules, int[]? parts)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            if (!await page.EvaluateAsync<bool>(Fetch, null))
            {
                await page.EvaluateAsync<bool>(Fetch, Source.Value);
            }

            await page.EvaluateAsync(Compile);
        }

        return await page.EvaluateAsync<string[]>(Run, new object?[] { rules, parts });
    }

    private static string Read()
    {
        using var stream = typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

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

    private static readonly Lazy<string> Source = new(Read);

    private static readonly ConcurrentDictionary<(string Way, string Kinds), bool> PagesInOrder = new();

    private static readonly ConcurrentDictionary<(string Way, int Place), bool> PartsInOrder = new();

    /// <summary>Whether a page of this build has been seen in this way and was in order.</summary>
    public static bool Knows(Build build, string way) => PagesInOrder.ContainsKey((way, build.Kinds));

    public static void Remember(Build build, string way)
    {
        PagesInOrder[(way, build.Kinds)] = true;
        foreach (var place in build.PlaceOf)
        {
            PartsInOrder[(way, place)] = true;
        }
    }

    /// <summary>The parts that have not been seen in this way where they stand now.</summary>
    public static int[] NewParts(Build build, string way) =>
        [.. Enumerable.Range(0, build.PlaceOf.Count).Where(p => !PartsInOrder.ContainsKey((way, build.PlaceOf[p])))];

    /// <summary>All rules on the whole page.</summary>
    public static Task<string[]> Violations(IPage page) => Violations(page, null, null);

    /// <summary>These rules on these parts of the page.</summary>
    public static async Task<string[]> Violations(IPage page, string[]? rules, int[]? parts)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Source.Value);
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

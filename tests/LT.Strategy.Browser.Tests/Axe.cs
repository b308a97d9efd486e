using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>Deque's axe-core, put into a page by hand; the page's own policy does not stop it.</summary>
internal static class Axe
{
    private const string Run = """
        async rules => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
          const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
          return violations.map(v =>
            `axe, ${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} ${n.html.slice(0, 160)}`).join(' | '));
        }
        """;

    // The kinds of parts a page is built of, each within its parent, and the levels of its headings in their order: all that axe looks
    // at but the words themselves and how many rows there are.
    private const string Build = """
        async () => {
          const told = a => ['role', 'type', 'lang', 'tabindex', 'scope', 'hidden', 'disabled'].includes(a.name)
            || (a.name.startsWith('aria-') && !['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls'].includes(a.name));
          const kind = e => [
            e.tagName, e.className.baseVal ?? e.className,
            ...[...e.attributes].map(a => (told(a) ? `${a.name}=${a.value}` : a.name)).sort(),
            [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== ''),
          ].join(' ');
          const parts = new Set([...document.querySelectorAll('*')].map(e => `${e.parentElement ? kind(e.parentElement) : ''}>${kind(e)}`));
          const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.tagName).join('').replace(/((?:H\d)+?)\1+/g, '$1');
          const bytes = new TextEncoder().encode(`${[...parts].sort().join('|')}${levels}`);
          return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(' ');
        }
        """;

    private static readonly Lazy<string> Source = new(Read);

    private static readonly ConcurrentDictionary<string, bool> InOrder = new(StringComparer.Ordinal);

    /// <summary>What the page is built of; two pages with the same build differ in words and in the number of rows only.</summary>
    public static Task<string> BuildOf(IPage page) => page.EvaluateAsync<string>(Build);

    /// <summary>Whether a page of this build has been seen in this way and was in order.</summary>
    public static bool Knows(string build, string way) => InOrder.ContainsKey($"{way} {build}");

    public static void Remember(string build, string way) => InOrder[$"{way} {build}"] = true;

    /// <summary>All rules, or these only.</summary>
    public static async Task<string[]> Violations(IPage page, params string[] rules)
    {
        await page.EvaluateAsync(Source.Value);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }

    private static string Read()
    {
        using var stream = typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

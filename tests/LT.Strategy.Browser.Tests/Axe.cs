using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>Deque's axe-core, put into a page by hand; the page's own policy does not stop it.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
          return violations.map(v =>
            `axe, ${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} ${n.html.slice(0, 160)}`).join(' | '));
        }
        """;

    // All that axe looks at but the words themselves: elements, classes, attributes, the states that are told aloud, and where there is a text.
    private const string Shape = """
        async () => {
          const told = a => ['role', 'type', 'for', 'id', 'lang', 'tabindex', 'scope'].includes(a.name) || a.name.startsWith('aria-');
          const shapes = [...document.querySelectorAll('*')].map(e => [
            e.tagName, e.className.baseVal ?? e.className,
            ...[...e.attributes].map(a => (told(a) ? `${a.name}=${a.value}` : a.name)),
            [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== ''),
          ].join(' '));
          const bytes = new TextEncoder().encode(`${innerWidth} ${shapes.join('|')}`);
          return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(' ');
        }
        """;

    private static readonly Lazy<string> Source = new(Read);

    private static readonly ConcurrentDictionary<string, bool> InOrder = new(StringComparer.Ordinal);

    /// <summary>A page that is built as one already found in order is not gone through again.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        var shape = await page.EvaluateAsync<string>(Shape);
        if (InOrder.ContainsKey(shape))
        {
            return [];
        }

        await page.EvaluateAsync(Source.Value);
        var violations = await page.EvaluateAsync<string[]>(Run);
        if (violations.Length == 0)
        {
            InOrder[shape] = true;
        }

        return violations;
    }

    private static string Read()
    {
        using var stream = typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

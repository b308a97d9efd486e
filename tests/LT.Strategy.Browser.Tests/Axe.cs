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

    private static readonly Lazy<string> Source = new(Read);

    public static async Task<string[]> Violations(IPage page)
    {
        await page.EvaluateAsync(Source.Value);
        return await page.EvaluateAsync<string[]>(Run);
    }

    private static string Read()
    {
        using var stream = typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

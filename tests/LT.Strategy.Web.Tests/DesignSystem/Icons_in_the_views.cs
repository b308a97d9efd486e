using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace LT.Strategy.Web.Tests.DesignSystem;

public sealed partial class Icons_in_the_views
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Here(), "../../../src/LT.Strategy.Web"));

    [Fact]
    public void All_are_in_the_sprite()
    {
        var sprite = File.ReadAllText(Path.Combine(Web, "wwwroot/lib/img/icons.svg"));
        var used = Directory
            .EnumerateFiles(Path.Combine(Web, "Features"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Icon().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal);

        Assert.All(used, name => Assert.Contains($"<symbol id=\"{name}\"", sprite, StringComparison.Ordinal));
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(
        "(<lt-icon[^>]* name|<lt-status[^>]* icon)=\"(?<name>[a-z-]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Icon();
}

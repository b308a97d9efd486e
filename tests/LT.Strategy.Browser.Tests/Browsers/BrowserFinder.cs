using System.Globalization;
using System.Runtime.InteropServices;

namespace LT.Strategy.Browser.Tests.Browsers;

/// <summary>
/// Finds the browser to test in: an installed one; else Playwright's own; else Debian's, installed here when that is allowed.
/// </summary>
public sealed class BrowserFinder(Machine machine)
{
    public const string HowToGetOne =
        "The browser tests found no browser: install Chromium, Google Chrome or Microsoft Edge, then run the tests again.";

    private const string Package = "chromium-headless-shell";
    private const string AptGet = "/usr/bin/apt-get";
    private const string Installing =
        "The browser tests found no browser: installing Debian's " + Package + " with apt-get.";

    public string Find() => Installed() ?? PlaywrightsOwn() ?? Debians() ?? throw new NoBrowserException(HowToGetOne);

    private string? Installed() => Places.Of(machine).FirstOrDefault(machine.HasFile);

    private string? PlaywrightsOwn() =>
        machine
            .FoldersIn(Places.OfPlaywright(machine))
            .Where(IsChromium)
            .OrderByDescending(VersionOf)
            .ThenByDescending(folder => folder.Contains("headless", StringComparison.Ordinal))
            .SelectMany(machine.FoldersIn)
            .SelectMany(folder => Places.InPlaywrightsFolder.Select(place => Places.Join(machine, folder, place)))
            .FirstOrDefault(machine.HasFile);

    private string? Debians()
    {
        if (
            machine.System != OSPlatform.Linux
            || !machine.MayInstall
            || !machine.HasFile("/etc/debian_version")
            || !machine.HasFile(AptGet)
        )
        {
            return null;
        }

        machine.Say(Installing);
        const string install = $"install -y --no-install-recommends {Package}";
        var done = machine.Run(AptGet, install) || (machine.Run(AptGet, "update") && machine.Run(AptGet, install));
        return done ? Installed() : null;
    }

    private static bool IsChromium(string folder) =>
        Name(folder).StartsWith("chromium", StringComparison.Ordinal) && VersionOf(folder) > 0;

    private static int VersionOf(string folder) =>
        int.TryParse(Name(folder).Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static string Name(string folder) => folder.Split('/', '\\')[^1];
}

/// <summary>No browser, and none could be installed.</summary>
public sealed class NoBrowserException(string message) : Exception(message);

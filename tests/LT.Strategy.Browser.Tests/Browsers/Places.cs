using System.Runtime.InteropServices;

namespace LT.Strategy.Browser.Tests.Browsers;

/// <summary>Where the three systems keep their browsers. The headless shell comes first: it starts in half the time.</summary>
internal static class Places
{
    private static readonly string[] LinuxNames =
    [
        "chromium-headless-shell",
        "chromium",
        "google-chrome-stable",
        "google-chrome",
        "microsoft-edge-stable",
        "microsoft-edge",
        "chromium-browser",
    ];

    private static readonly string[] WindowsPrograms =
    [
        "Google/Chrome/Application/chrome.exe",
        "Chromium/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ];

    private static readonly string[] MacApplications =
    [
        "Chromium.app/Contents/MacOS/Chromium",
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    public static readonly string[] InPlaywrightsFolder =
    [
        "headless_shell",
        "chrome-headless-shell",
        "chrome",
        "headless_shell.exe",
        "chrome-headless-shell.exe",
        "chrome.exe",
        "Chromium.app/Contents/MacOS/Chromium",
        "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    ];

    public static IEnumerable<string> Of(Machine machine)
    {
        var (names, usual) =
            machine.System == OSPlatform.Windows
                ? (["chrome.exe", "msedge.exe"], In(machine, WindowsPrograms, WindowsRoots(machine)))
            : machine.System == OSPlatform.OSX
                ? (["chromium", "google-chrome"], In(machine, MacApplications, MacRoots(machine)))
            : (LinuxNames, In(machine, LinuxNames, ["/usr/bin", "/usr/local/bin"]));
        return usual.Concat(In(machine, names, OnPath(machine)));
    }

    public static string OfPlaywright(Machine machine) =>
        machine.Variable("PLAYWRIGHT_BROWSERS_PATH") is { Length: > 0 } chosen ? chosen
        : machine.System == OSPlatform.Windows ? Join(machine, Home(machine), "AppData/Local/ms-playwright")
        : machine.System == OSPlatform.OSX ? Join(machine, Home(machine), "Library/Caches/ms-playwright")
        : Join(machine, machine.Variable("XDG_CACHE_HOME") ?? Join(machine, Home(machine), ".cache"), "ms-playwright");

    public static string Join(Machine machine, string folder, string place) =>
        machine.System == OSPlatform.Windows
            ? $"{folder.TrimEnd('\\')}\\{place.Replace('/', '\\')}"
            : $"{folder.TrimEnd('/')}/{place}";

    private static IEnumerable<string> In(Machine machine, string[] names, IEnumerable<string> folders)
    {
        var all = folders.ToList();
        return names.SelectMany(name => all.Select(folder => Join(machine, folder, name)));
    }

    private static IEnumerable<string> WindowsRoots(Machine machine) =>
        new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }.Select(machine.Variable).OfType<string>();

    private static IEnumerable<string> MacRoots(Machine machine) =>
        ["/Applications", Join(machine, Home(machine), "Applications")];

    // A snap cannot read the profile folder that Playwright makes for it.
    private static IEnumerable<string> OnPath(Machine machine) =>
        (machine.Variable("PATH") ?? "")
            .Split(machine.System == OSPlatform.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries)
            .Where(folder => !folder.StartsWith("/snap/", StringComparison.Ordinal));

    private static string Home(Machine machine) =>
        machine.Variable(machine.System == OSPlatform.Windows ? "USERPROFILE" : "HOME") ?? "";
}

using System.Runtime.InteropServices;

namespace LT.Strategy.Browser.Tests.Browsers;

public sealed class Finding_a_browser
{
    private readonly HashSet<string> _files = [];
    private readonly List<string> _done = [];

    [Fact]
    public void The_headless_shell_is_taken_before_any_other()
    {
        Have("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/local/bin/chromium-headless-shell");

        Assert.Equal("/usr/local/bin/chromium-headless-shell", Find(Linux()));
    }

    [Theory]
    [InlineData("/usr/bin/chromium")]
    [InlineData("/usr/bin/google-chrome-stable")]
    [InlineData("/opt/own/microsoft-edge")]
    public void Chromium_Chrome_and_Edge_are_found_in_usual_places_and_on_the_path(string place)
    {
        Have(place);

        Assert.Equal(place, Find(Linux()));
    }

    [Fact]
    public void On_Windows_and_on_a_Mac_they_are_found_where_those_keep_them()
    {
        Have(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe");
        Have("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

        Assert.EndsWith("msedge.exe", Find(Linux() with { System = OSPlatform.Windows }), StringComparison.Ordinal);
        Assert.EndsWith("Google Chrome", Find(Linux() with { System = OSPlatform.OSX }), StringComparison.Ordinal);
    }

    [Fact]
    public void Playwrights_own_newest_is_taken_when_nothing_is_installed()
    {
        Have("/home/ane/.cache/ms-playwright/chromium-999/chrome-linux/chrome");
        Have("/home/ane/.cache/ms-playwright/chromium-1200/chrome-linux/chrome");
        Have("/home/ane/.cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell");

        Assert.EndsWith("1200/chrome-linux/headless_shell", Find(Linux()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_installed_one_is_taken_before_Playwrights()
    {
        Have("/home/ane/.cache/ms-playwright/chromium-1200/chrome-linux/chrome", "/usr/bin/microsoft-edge");

        Assert.Equal("/usr/bin/microsoft-edge", Find(Linux()));
    }

    [Fact]
    public void On_Debian_the_headless_shell_is_installed_and_that_is_said_first()
    {
        Have("/etc/debian_version", "/usr/bin/apt-get");

        Assert.Equal("/usr/bin/chromium-headless-shell", Find(Linux() with { MayInstall = true }));
        Assert.Equal(
            ["say", "install -y --no-install-recommends chromium-headless-shell"],
            _done.Select(d => d.StartsWith("The browser tests", StringComparison.Ordinal) ? "say" : d)
        );
    }

    [Fact]
    public void The_lists_of_packages_are_fetched_when_the_first_attempt_fails()
    {
        Have("/etc/debian_version", "/usr/bin/apt-get");

        Find(Linux() with { MayInstall = true, Run = (_, what) => Install(what, fresh: false) });

        Assert.Equal(["install", "update", "install"], _done.Skip(1).Select(d => d.Split(' ')[0]));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Without_the_right_or_the_means_one_sentence_says_what_to_install(bool mayInstall, bool isDebian)
    {
        Have(isDebian ? ["/etc/debian_version", "/usr/bin/apt-get"] : []);

        var failure = Assert.Throws<NoBrowserException>(() => Find(Linux() with { MayInstall = mayInstall }));

        Assert.Equal(BrowserFinder.HowToGetOne, failure.Message);
        Assert.Empty(_done);
    }

    [Fact]
    public void When_Debian_cannot_install_it_the_same_sentence_is_said()
    {
        Have("/etc/debian_version", "/usr/bin/apt-get");

        Assert.Throws<NoBrowserException>(() => Find(Linux() with { MayInstall = true, Run = (_, _) => false }));
    }

    private static string Find(Machine machine) => new BrowserFinder(machine).Find();

    private void Have(params string[] files) => _files.UnionWith(files);

    private Machine Linux() =>
        new()
        {
            System = OSPlatform.Linux,
            HasFile = _files.Contains,
            FoldersIn = FoldersIn,
            Variable = name =>
                name switch
                {
                    "PATH" => "/usr/bin:/opt/own",
                    "HOME" => "/home/ane",
                    "ProgramFiles(x86)" => @"C:\Program Files (x86)",
                    _ => null,
                },
            MayInstall = false,
            Run = (_, what) => Install(what, fresh: true),
            Say = _done.Add,
        };

    private IEnumerable<string> FoldersIn(string folder) =>
        _files
            .Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(f => folder + "/" + f[(folder.Length + 1)..].Split('/')[0])
            .Distinct();

    private bool Install(string what, bool fresh)
    {
        var isFresh = fresh || _done.Contains("update");
        _done.Add(what);
        if (isFresh && what.StartsWith("install", StringComparison.Ordinal))
        {
            Have("/usr/bin/chromium-headless-shell");
        }

        return isFresh || what == "update";
    }
}

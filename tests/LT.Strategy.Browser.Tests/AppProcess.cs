using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LT.Strategy.Web.Tests;

namespace LT.Strategy.Browser.Tests;

/// <summary>The application as a process of its own, which can be killed in the middle of its work and started again.</summary>
public sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan MostPatience = TimeSpan.FromMinutes(2);

    private readonly TestDatabase _database;
    private Process? _process;

    private AppProcess(TestDatabase database, Uri address)
    {
        _database = database;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<AppProcess> Start()
    {
        var app = new AppProcess(await TestDatabase.WithSampleDataAsync(), new Uri($"http://localhost:{FreePort()}"));
        await app.StartAgain();
        return app;
    }

    public async Task StartAgain()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LT.Strategy.Web.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        Dictionary<string, string?> settings = new(_database.Settings, StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = Address.ToString(),
            ["FirstData:Load"] = "false",
            ["Log:Console"] = "none",
            ["Clock:Start"] = "2019-06-14T09:00",
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
        await UntilItAnswers();
    }

    /// <summary>As when the power goes: nothing is finished, nothing is tidied up.</summary>
    public async Task Kill()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await Kill();
        }

        await _database.DisposeAsync();
    }

    private async Task UntilItAnswers()
    {
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource(MostPatience);
        while (true)
        {
            try
            {
                await client.GetAsync(new Uri(Address, "/log-ind"), patience.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200, patience.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

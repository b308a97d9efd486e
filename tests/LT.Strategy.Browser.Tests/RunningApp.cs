using LT.Strategy.Web.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LT.Strategy.Browser.Tests;

/// <summary>The application on a port of its own, on a copy of the sample year. It is 14 June 2019, 9 o'clock, and time goes on.</summary>
public sealed class RunningApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database;

    private RunningApp(TestDatabase database) => _database = database;

    public Uri Address => ClientOptions.BaseAddress;

    public static async Task<RunningApp> Start()
    {
        var app = new RunningApp(await TestDatabase.WithSampleDataAsync());
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseStaticWebAssets();
        // The browser keeps style sheet, scripts and pictures, as it does outside Development.
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.UseSetting("FirstData:Load", "false");
        builder.UseSetting("Log:Console", "none");
        builder.UseSetting("Clock:Start", "2019-06-14T09:00");
        foreach (var (name, value) in _database.Settings)
        {
            builder.UseSetting(name, value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }
}

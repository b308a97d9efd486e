using LT.Strategy.Web.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>The application and the persons who visit it, all on screens of one width.</summary>
public sealed class Journey : IAsyncDisposable
{
    /// <summary>From this width there is a keyboard and no finger, and all is done with the keys.</summary>
    public const int Desk = 992;

    private readonly IAsyncDisposable _app;
    private readonly Uri _address;
    private readonly IBrowser _browser;
    private readonly int _width;
    private readonly int _patience;
    private readonly List<IBrowserContext> _contexts = [];

    private Journey(IAsyncDisposable app, Uri address, IBrowser browser, int width, int patience = 30_000)
    {
        _app = app;
        _address = address;
        _browser = browser;
        _width = width;
        _patience = patience;
    }

    public static async Task<Journey> Begin(BrowserFixture fixture, int width)
    {
        var app = await RunningApp.Start();
        return new(app, app.Address, fixture.Browser, width);
    }

    /// <summary>On a server that can be killed on the way, and takes its time when it starts.</summary>
    public static Journey On(AppProcess app, BrowserFixture fixture, int width) =>
        new(app, app.Address, fixture.Browser, width, patience: 60_000);

    /// <summary>Changes the database before somebody visits: the given of a journey.</summary>
    public async Task Given(Func<StrategyDbContext, Task> change)
    {
        await using var scope = ((RunningApp)_app).Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StrategyDbContext>();
        await change(db);
        await db.SaveChangesAsync();
    }

    public Task<Visitor> SignInAs(string person) => SignInAs(person, script: true);

    public Task<Visitor> SignInWithoutScriptAs(string person) => SignInAs(person, script: false);

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        await _app.DisposeAsync();
    }

    private async Task<Visitor> SignInAs(string person, bool script)
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = _address.ToString(),
                JavaScriptEnabled = script,
                HasTouch = _width < Desk,
                Locale = "da-DK",
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new() { Width = _width, Height = 900 },
            }
        );
        context.SetDefaultTimeout(_patience);
        _contexts.Add(context);
        var visitor = await Visitor.In(context, script, _width);
        await visitor.Visit("/log-ind");
        await visitor.Choose("Person", person);
        await visitor.Press("Log ind");
        return visitor;
    }
}

namespace LT.Strategy.Web.Operations;

public static class Start
{
    /// <summary>The one line that a start prints.</summary>
    public static void SayWhereItRuns(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (app.Urls.FirstOrDefault() is { } address && app.Configuration["Log:Console"] != "none")
            {
                Console.WriteLine($"LT Strategi kører på {address}");
            }
        });

    /// <summary>Encrypted only, outside Development. Probes ask the process itself, inside the machine.</summary>
    public static void UseSecureTransport(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        app.UseHsts();
        app.UseWhen(
            http => !http.Request.Path.StartsWithSegments("/healthz", StringComparison.OrdinalIgnoreCase),
            pages => pages.UseHttpsRedirection()
        );
    }
}

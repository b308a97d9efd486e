using LT.Strategy.Web.Data.FirstData;
using Microsoft.AspNetCore.Connections;

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

    /// <summary>Runs until it is stopped; what an operator can mend is said in one line.</summary>
    public static async Task<int> RunOrSayWhyNotAsync(this WebApplication app)
    {
        var address = app.Configuration["urls"];
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"Adressen {address} er optaget af et andet program. Stop det, eller ret indstillingen urls."
            );
        }
        catch (FirstDataException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
        }

        return 1;
    }

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

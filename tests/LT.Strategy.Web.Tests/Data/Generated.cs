using System.Globalization;
using LT.Strategy.Web.Data.Generated;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LT.Strategy.Web.Tests.Data;

/// <summary>The command that generates sample data, as it is given on the command line.</summary>
internal static class Generated
{
    public static async Task<StrategyApp> App(int centres, int units, int years, int seed = 1)
    {
        var app = await StrategyApp.Empty();
        Assert.Equal(0, await Run(app, centres, units, years, seed));
        return app;
    }

    public static Task<int> Run(
        StrategyApp app,
        int centres,
        int units,
        int years,
        int seed = 1,
        IHostEnvironment? environment = null
    )
    {
        Dictionary<string, string?> settings = new(StringComparer.Ordinal)
        {
            ["centres"] = centres.ToString(CultureInfo.InvariantCulture),
            ["units"] = units.ToString(CultureInfo.InvariantCulture),
            ["years"] = years.ToString(CultureInfo.InvariantCulture),
            ["seed"] = seed.ToString(CultureInfo.InvariantCulture),
        };
        return GenerateCommand.RunAsync(
            app.Services,
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
            environment ?? app.Services.GetRequiredService<IHostEnvironment>()
        );
    }
}

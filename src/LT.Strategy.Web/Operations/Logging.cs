using System.Globalization;
using LT.Strategy.Web.Features.Errors;
using Serilog;
using Serilog.Formatting.Compact;

namespace LT.Strategy.Web.Operations;

/// <summary>One line a request, for machines in Production and for people elsewhere: address, answer, time and error id, nothing about people.</summary>
public static class Logging
{
    public static void AddLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, log) =>
                Write(
                    log.ReadFrom.Configuration(builder.Configuration)
                        .ReadFrom.Services(services)
                        .Enrich.FromLogContext(),
                    builder
                ),
            preserveStaticLogger: true
        );

    public static void UseRequestLog(this IApplicationBuilder app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
            options.IncludeQueryInRequestPath = false;
            options.EnrichDiagnosticContext = (log, http) => log.Set("ErrorId", ErrorId.Of(http));
        });

    private static void Write(LoggerConfiguration log, WebApplicationBuilder builder)
    {
        switch (Kind(builder).ToLowerInvariant())
        {
            case "json":
                log.WriteTo.Console(new CompactJsonFormatter());
                break;
            case "text":
                log.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
                break;
        }
    }

    private static string Kind(WebApplicationBuilder builder) =>
        builder.Configuration["Log:Console"] is { Length: > 0 } kind ? kind
        : builder.Environment.IsDevelopment() ? "text"
        : "json";
}

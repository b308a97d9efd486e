using System.Globalization;
using System.Threading.RateLimiting;

namespace LT.Strategy.Web.Security;

/// <summary>How often programs may ask: each person, program or, where nobody is known, address has its own count. Pages are not counted.</summary>
public static class CallLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddCallLimit(this IServiceCollection services, ApiSettings settings) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
                    .ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                ApiAddress.Is(context.Request.Path)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        WhoAsks(context),
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = settings.RequestsPerMinute,
                            Window = Window,
                        }
                    )
                    : RateLimitPartition.GetNoLimiter("")
            );
        });

    private static string WhoAsks(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true, Name: { } name }
            ? $"known {name}"
            : $"address {context.Connection.RemoteIpAddress}";
}

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
            options.OnRejected = (context, _) =>
            {
                Refuse(context.HttpContext, context.Lease);
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                ApiAddress.Is(context.Request.Path)
                    ? RateLimitPartition.GetFixedWindowLimiter(WhoAsks(context), _ => Of(settings))
                    : RateLimitPartition.GetNoLimiter("")
            );
        });

    internal static FixedWindowRateLimiterOptions Of(ApiSettings settings) =>
        new() { PermitLimit = settings.RequestsPerMinute, Window = Window };

    /// <summary>Says when to ask again.</summary>
    internal static void Refuse(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    private static string WhoAsks(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true, Name: { } name }
            ? $"known {name}"
            : $"address {context.Connection.RemoteIpAddress}";
}

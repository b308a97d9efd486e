using System.Threading.RateLimiting;

namespace LT.Strategy.Web.Security;

/// <summary>
/// Whoever tries keys is stopped before the next one is looked up. Only requests with a key or token are refused, and only refused
/// ones are counted: those who are signed in at the same address notice nothing.
/// </summary>
public sealed class WrongKeys(RequestDelegate next, ApiSettings settings)
{
    private readonly PartitionedRateLimiter<HttpContext> _tries = PartitionedRateLimiter.Create<HttpContext, string>(
        context =>
            RateLimitPartition.GetFixedWindowLimiter(
                $"{context.Connection.RemoteIpAddress}",
                _ => CallLimit.Of(settings)
            )
    );

    public async Task InvokeAsync(HttpContext context)
    {
        if (!ApiAddress.Is(context.Request.Path) || Caller.TokenOf(context.Request) is null)
        {
            await next(context);
            return;
        }

        using var left = _tries.AttemptAcquire(context, permitCount: 0);
        if (!left.IsAcquired)
        {
            CallLimit.Refuse(context, left);
            return;
        }

        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status401Unauthorized)
        {
            using var used = _tries.AttemptAcquire(context);
        }
    }
}

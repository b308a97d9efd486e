using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace LT.Strategy.Web.Security;

public static class RequestLimits
{
    public const int Bytes = 2 * 1024 * 1024;

    public const int FormFields = 5000;

    public static void Set(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Bytes;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = FormFields;
            form.MultipartBodyLengthLimit = Bytes;
        });
    }

    /// <summary>Too much is refused before anything reads it; the antiforgery check would call it a missing token.</summary>
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        var limit =
            context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Bytes;
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (context.Request.ContentLength > limit && !isErrorPage)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }
}

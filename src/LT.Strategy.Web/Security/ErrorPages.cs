namespace LT.Strategy.Web.Security;

public static class ErrorPages
{
    public static ExceptionHandlerOptions Options =>
        new()
        {
            ExceptionHandlingPath = "/fejl/500",
            StatusCodeSelector = failure =>
                failure is BadHttpRequestException bad ? bad.StatusCode
                : Outage.Caused(failure) ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError,
        };
}

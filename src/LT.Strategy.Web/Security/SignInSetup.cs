using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LT.Strategy.Web.Security;

public static class SignInSetup
{
    /// <summary>
    /// Who someone is: a session cookie, filled by the identity provider or, never in Production, by the list of persons. Programs
    /// send a key, or a token of the same provider.
    /// </summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, WebApplicationBuilder builder)
    {
        var settings = SignInSettings.From(builder.Configuration);
        var secure = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        var api = ApiSettings.From(builder.Configuration);
        services.AddSingleton(settings);
        services.AddSingleton(api);
        services.AddCallLimit(api);
        services.AddScoped<CurrentPerson>();
        services.AddScoped(p => p.GetRequiredService<CurrentPerson>().Actor);
        services.AddScoped<Arrival>();
        services.AddSingleton<KeptTextKey>();
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = secure);
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        var authentication = services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = Cookie.Scheme;
                options.DefaultAuthenticateScheme = Caller.Scheme;
                options.DefaultChallengeScheme = Caller.Scheme;
                options.DefaultForbidScheme = Caller.Scheme;
            })
            .AddPolicyScheme(Caller.Scheme, null, options => options.ForwardDefaultSelector = Caller.SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ClientKeyHandler>(ClientKeyHandler.Scheme, null)
            .AddCookie(options => SessionCookie(options, settings, secure));
        if (settings.AsksProvider)
        {
            authentication.AddOpenIdConnect(options => Provider(options, settings, builder.Environment, secure));
        }

        if (api.TakesTokens)
        {
            authentication.AddJwtBearer(options => AccessTokens.Accept(options, settings, api, builder.Environment));
        }

        return services;
    }

    private static void SessionCookie(
        CookieAuthenticationOptions options,
        SignInSettings settings,
        CookieSecurePolicy secure
    )
    {
        options.Cookie.Name = Cookie.Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = secure;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(settings.SessionMinutes);
        options.SlidingExpiration = true;
        options.LoginPath = "/log-ind";
        options.ReturnUrlParameter = "ReturnUrl";
        options.Events.OnCheckSlidingExpiration = SessionEnded.LastsFromThePageAskedFor;
        options.Events.OnSigningIn = context =>
        {
            context
                .HttpContext.RequestServices.GetRequiredService<KeptTextKey>()
                .For(context.HttpContext, context.Principal!);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToLogin = SessionEnded.Answer;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Provider(
        OpenIdConnectOptions options,
        SignInSettings settings,
        IWebHostEnvironment environment,
        CookieSecurePolicy secure
    )
    {
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.RequireHttpsMetadata = environment.IsProduction();
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.Scope.Add("email");
        options.CallbackPath = "/log-ind/svar";
        options.SignedOutCallbackPath = "/log-ind/logget-af";
        options.RemoteSignOutPath = "/log-ind/udbyder-log-af";
        options.SignedOutRedirectUri = "/log-ind/farvel";
        options.TokenValidationParameters.ValidateAudience = true;
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = secure;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SecurePolicy = secure;
        options.Events.OnTokenValidated = Arrival.Receive;
        options.Events.OnRemoteFailure = SignInRefused;
    }

    // What the provider or the token check says goes to the log; the person gets a page that says what to do.
    private static Task SignInRefused(Microsoft.AspNetCore.Authentication.RemoteFailureContext context)
    {
        if (Outage.Caused(context.Failure))
        {
            return Task.CompletedTask;
        }

        context
            .HttpContext.RequestServices.GetRequiredService<ILogger<Arrival>>()
            .LogWarning(context.Failure, "Sign-in was refused");
        context.Response.Redirect(context.Request.PathBase + "/log-ind/afvist");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}

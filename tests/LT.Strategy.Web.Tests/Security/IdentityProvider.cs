using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace LT.Strategy.Web.Tests.Security;

/// <summary>An identity provider on loopback, with OpenIddict. Whoever asks is signed in as the person it is told to be.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string Client = "lt-strategi";
    public const string Secret = "hemmelig";

    /// <summary>A program that asks for access of its own.</summary>
    public const string Program = "lynet";

    // making one takes longer than a test
    private static readonly RsaSecurityKey Key = new(RSA.Create(2048));

    private readonly WebApplication _app;

    private string _accessTo = "";

    private IdentityProvider(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public string[] Groups { get; set; } = [];

    /// <summary>The code of the place where the person works.</summary>
    public string? Workplace { get; set; }

    /// <summary>Whom the token is for; our application, unless a test says otherwise.</summary>
    public string? Audience { get; set; }

    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many sessions have been ended here, with the token that says whose.</summary>
    public int SignedOut { get; private set; }

    public static async Task<IdentityProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        IdentityProvider provider = null!;
        builder.Services.AddOpenIddict().AddServer(server => Configure(server, () => provider));
        var app = builder.Build();
        provider = new IdentityProvider(app);
        app.UseAuthentication();
        app.MapGet("/connect/authorize", provider.Authorize);
        app.MapGet("/connect/logout", provider.SignOut);
        await app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Configure(OpenIddictServerBuilder server, Func<IdentityProvider> provider)
    {
        server.EnableDegradedMode();
        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token");
        server.SetEndSessionEndpointUris("connect/logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.AllowClientCredentialsFlow().AllowPasswordFlow();
        server.RegisterScopes(Scopes.OpenId, Scopes.Profile, Scopes.Email);
        server.AddEncryptionKey(Key).AddSigningKey(Key).DisableAccessTokenEncryption();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(e => e.UseInlineHandler(OnlyOurClient));
        server.AddEventHandler<ValidateTokenRequestContext>(e => e.UseInlineHandler(OnlyWithTheSecret));
        server.AddEventHandler<HandleTokenRequestContext>(e =>
            e.UseInlineHandler(context => provider().GiveAccess(context))
        );
        server.AddEventHandler<ValidateEndSessionRequestContext>(e => e.UseInlineHandler(_ => default));
        server.AddEventHandler<ProcessSignInContext>(e =>
            e.SetOrder(OpenIddictServerHandlers.PrepareIdentityTokenPrincipal.Descriptor.Order + 1)
                .UseInlineHandler(context => provider().SetAudience(context))
        );
        server
            .UseAspNetCore()
            .DisableTransportSecurityRequirement()
            .EnableAuthorizationEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough();
    }

    /// <summary>An access token to the audience: for a person where one is named, else for the program itself.</summary>
    public async Task<string> AccessToken(string audience, string? person = null, string program = Program)
    {
        using var http = new HttpClient { BaseAddress = Address };
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = person is null ? GrantTypes.ClientCredentials : GrantTypes.Password,
            ["client_id"] = program,
            ["client_secret"] = Secret,
        };
        if (person is not null)
        {
            (fields["username"], fields["password"]) = (person, Secret);
        }

        _accessTo = audience;
        using var form = new FormUrlEncodedContent(fields);
        var answer = await http.PostAsync("connect/token", form);
        var given = await System.Text.Json.JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        Assert.True(answer.IsSuccessStatusCode, given.RootElement.GetRawText());
        return given.RootElement.GetProperty("access_token").GetString()!;
    }

    private ValueTask GiveAccess(HandleTokenRequestContext context)
    {
        var isOurs = context.Request.IsClientCredentialsGrantType() || context.Request.IsPasswordGrantType();
        if (isOurs)
        {
            var identity = new ClaimsIdentity("test", Claims.Name, Claims.Role);
            identity.SetClaim(Claims.Subject, context.Request.Username ?? context.Request.ClientId);
            identity.SetResources(_accessTo);
            identity.SetAccessTokenLifetime(TokenLifetime);
            identity.SetDestinations(_ => [Destinations.AccessToken]);
            context.SignIn(new ClaimsPrincipal(identity));
        }

        return default;
    }

    private static ValueTask OnlyOurClient(ValidateAuthorizationRequestContext request)
    {
        if (request.ClientId != Client)
        {
            request.Reject(Errors.InvalidClient);
        }

        return default;
    }

    private static ValueTask OnlyWithTheSecret(ValidateTokenRequestContext request)
    {
        if (request.ClientId is not (Client or Program) || request.ClientSecret != Secret)
        {
            request.Reject(Errors.InvalidClient);
        }

        return default;
    }

    private ValueTask SetAudience(ProcessSignInContext context)
    {
        if (Audience is not null)
        {
            context.IdentityTokenPrincipal?.SetAudiences(Audience);
        }

        return default;
    }

    private IResult Authorize(HttpContext http)
    {
        var identity = new ClaimsIdentity("test", Claims.Name, Claims.Role);
        identity
            .SetClaim(Claims.Subject, "abc-123")
            .SetClaim(Claims.Name, "Birgit Bruger")
            .SetClaim(Claims.Email, "birgit@example.dk")
            .SetClaim("workplace", Workplace)
            .SetClaims("groups", [.. Groups]);
        identity.SetScopes(http.GetOpenIddictServerRequest()!.GetScopes());
        identity.SetIdentityTokenLifetime(TokenLifetime);
        identity.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
        return Results.SignIn(
            new ClaimsPrincipal(identity),
            null,
            OpenIddictServerAspNetCoreDefaults.AuthenticationScheme
        );
    }

    private IResult SignOut(HttpContext http)
    {
        if (http.GetOpenIddictServerRequest()!.IdTokenHint is { Length: > 0 })
        {
            SignedOut++;
        }

        return Results.SignOut(null, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }
}

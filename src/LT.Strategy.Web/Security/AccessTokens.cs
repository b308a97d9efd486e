using System.Security.Claims;
using LT.Strategy.Domain.People;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace LT.Strategy.Web.Security;

/// <summary>
/// Access tokens of the identity provider that people sign in with. A person's token reads as that person, who has signed in here
/// before; a program's own token reads as a client, when the settings name the program.
/// </summary>
public static class AccessTokens
{
    /// <summary>How providers say which program a token was given to.</summary>
    private static readonly string[] ProgramClaims = ["client_id", "azp", "appid"];

    public static void Accept(
        JwtBearerOptions options,
        SignInSettings signIn,
        ApiSettings api,
        IWebHostEnvironment environment
    )
    {
        options.Authority = signIn.Authority;
        options.Audience = api.Audience;
        options.RequireHttpsMetadata = environment.IsProduction();
        options.MapInboundClaims = false;
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                Receive(context, signIn, api);
                return Task.CompletedTask;
            },
        };
    }

    private static void Receive(TokenValidatedContext context, SignInSettings signIn, ApiSettings api)
    {
        var claims = context.Principal!;
        var person = claims.FindFirstValue(signIn.PersonClaim);
        var program = ProgramClaims.Select(claims.FindFirstValue).FirstOrDefault(c => c is { Length: > 0 });
        if (IsProgramsOwn(claims, person, program))
        {
            if (program is not null && api.Clients.Contains(program, StringComparer.Ordinal))
            {
                context.Principal = Caller.Client(program, JwtBearerDefaults.AuthenticationScheme);
            }
            else
            {
                context.Fail("The program is not one of Api:Clients");
            }
        }
        else if (person is { Length: > 0 and <= Person.DirectoryIdMaxLength })
        {
            context.Principal = Cookie.For(person);
        }
        else
        {
            context.Fail($"The token has no usable claim {signIn.PersonClaim}");
        }
    }

    /// <summary>A token without a person behind it: it says so, its subject is the program itself, or (Entra ID) the directory's own entry of it.</summary>
    private static bool IsProgramsOwn(ClaimsPrincipal claims, string? person, string? program) =>
        claims.FindFirstValue("idtyp") == "app"
        || string.IsNullOrEmpty(person)
        || person == program
        || (
            claims.FindFirstValue("sub") is { } subject
            && (subject == program || subject == claims.FindFirstValue("oid"))
        );
}

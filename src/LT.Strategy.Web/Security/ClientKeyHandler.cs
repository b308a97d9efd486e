using System.Text.Encodings.Web;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LT.Strategy.Web.Security;

/// <summary>Looks the key up at every request, so that one that is withdrawn opens nothing from that moment, in every instance.</summary>
public sealed class ClientKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    StrategyDbContext db,
    DomainClock clock
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "ClientKey";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var (secret, today) = (Caller.TokenOf(Request)!, clock.Today());
        var prefix = ClientKey.PrefixOf(secret);
        var alike = await db
            .ClientKeys.AsNoTracking()
            .Where(k => k.Prefix == prefix)
            .ToListAsync(Context.RequestAborted);
        if (alike.Find(k => k.Opens(secret, today)) is not { } key)
        {
            return AuthenticateResult.Fail("The key is not known, or no longer holds");
        }

        await NoteUseAsync(key, today);
        return AuthenticateResult.Success(
            new AuthenticationTicket(Caller.Client($"{key.Name} {key.Prefix}", Scheme), Scheme)
        );
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return Task.CompletedTask;
    }

    /// <summary>Once a day, and past the change log: reading is no change.</summary>
    private async Task NoteUseAsync(ClientKey key, DateOnly today)
    {
        if (key.LastUsedOn != today)
        {
            await db
                .ClientKeys.Where(k => k.Id == key.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedOn, today), Context.RequestAborted);
        }
    }
}

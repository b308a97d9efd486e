using System.Security.Claims;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Security;

/// <summary>Looks the signed-in person up before anything is decided. Someone the database does not know is signed out. A program is nobody in it.</summary>
public sealed class CurrentPersonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentPerson current, StrategyDbContext db, DomainClock clock)
    {
        if (Caller.ClientOf(context.User) is { } client)
        {
            current.Is(Actor.OfClient(client, clock.Today()));
        }
        else if (context.User.FindFirstValue(Cookie.PersonClaim) is { } directoryId && Wanted(context, current))
        {
            var person = await Find(db, directoryId, clock.Today(), context.RequestAborted);
            if (person is null)
            {
                await context.SignOutAsync(Cookie.Scheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else
            {
                context.User = Cookie.For(directoryId, person.Id);
                current.Is(new Actor(person, clock.Today()));
            }
        }

        await next(context);
    }

    // An error page makes do with what is known: the database may be what failed. Files and probes know nobody.
    private static bool Wanted(HttpContext context, CurrentPerson current) =>
        !current.IsKnown
        && context.Features.Get<IExceptionHandlerFeature>() is null
        && (
            context.GetEndpoint()?.Metadata is not { } endpoint
            || endpoint.GetMetadata<ControllerActionDescriptor>() is not null
            || endpoint.GetMetadata<IAllowAnonymous>() is null
        );

    private static Task<Person?> Find(
        StrategyDbContext db,
        string directoryId,
        DateOnly today,
        CancellationToken cancel
    ) => db.PersonsWithRoles(today).SingleOrDefaultAsync(p => p.DirectoryId == directoryId, cancel);
}

using System.Security.Claims;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Security;

/// <summary>Someone comes from the identity provider: the person is known or made known, and the roles of their groups are renewed.</summary>
public sealed class Arrival(StrategyDbContext db, DomainClock clock, SignInSettings settings)
{
    /// <summary>Called when the token is found good. The session keeps who it is, and the token that signing out at the provider asks for.</summary>
    public static async Task Receive(TokenValidatedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var claims = context.Principal!;
        var claim = services.GetRequiredService<SignInSettings>().PersonClaim;
        if (claims.FindFirstValue(claim) is not { Length: > 0 and <= Person.DirectoryIdMaxLength } directoryId)
        {
            context.Fail($"The token has no usable claim {claim}");
            return;
        }

        await services.GetRequiredService<Arrival>().Of(directoryId, claims, context.HttpContext.RequestAborted);
        context.Principal = Cookie.For(directoryId);
        context.Properties!.StoreTokens([
            new AuthenticationToken { Name = "id_token", Value = context.TokenEndpointResponse!.IdToken },
        ]);
    }

    /// <summary>Two tabs that sign in at once give one person, and each role once.</summary>
    public async Task Of(string directoryId, ClaimsPrincipal claims, CancellationToken cancel) =>
        await db.OneAtATimeAsync(() => Arrive(directoryId, claims, cancel));

    private async Task<Person> Arrive(string directoryId, ClaimsPrincipal claims, CancellationToken cancel)
    {
        var person = await db
            .Persons.Include(p => p.Roles)
            .SingleOrDefaultAsync(p => p.DirectoryId == directoryId, cancel);
        if (person is null)
        {
            person = new Person { DirectoryId = directoryId, Name = directoryId };
            db.Persons.Add(person);
        }

        person.Name = Cut(claims.FindFirstValue("name"), Person.NameMaxLength) ?? person.Name;
        person.Email = Cut(claims.FindFirstValue("email"), Person.EmailMaxLength) ?? person.Email;
        var groups = claims.FindAll(settings.GroupsClaim).Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        GroupRoles.Renew(person, await RolesOf(groups, cancel), clock.Today());
        if (await WorkplaceOf(claims, cancel) is { } workplace)
        {
            person.IsPlacedAt(workplace);
        }

        await db.SaveChangesAsync(cancel);
        return person;
    }

    /// <summary>Null when the provider says nothing, or names a place that is unknown here.</summary>
    private async Task<AgreementOwner?> WorkplaceOf(ClaimsPrincipal claims, CancellationToken cancel)
    {
        if (settings.WorkplaceClaim.Length == 0 || claims.FindFirstValue(settings.WorkplaceClaim) is not { } code)
        {
            return null;
        }

        var unit = await db.Units.Where(u => u.Code == code).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel);
        var centre = await db.Centres.Where(c => c.Code == code).Select(c => (int?)c.Id).FirstOrDefaultAsync(cancel);
        return unit is { } ofUnit ? AgreementOwner.OfUnit(ofUnit)
            : centre is { } ofCentre ? AgreementOwner.OfCentre(ofCentre)
            : null;
    }

    private async Task<List<GroupRole>> RolesOf(HashSet<string> groups, CancellationToken cancel)
    {
        // read whole and chosen from in memory: few grants, and somebody may be in very many groups
        var grants = await db.GroupGrants.AsNoTracking().ToListAsync(cancel);
        var today = clock.Today();
        return
        [
            .. grants.Where(g => groups.Contains(g.Group) && g.IsActiveOn(today)).Select(GroupRole.From),
            .. await OfSettings([.. settings.Groups.Where(m => groups.Contains(m.Group))], cancel),
        ];
    }

    private async Task<IEnumerable<GroupRole>> OfSettings(List<GroupMapping> mappings, CancellationToken cancel)
    {
        var codes = mappings.Where(m => m.Scope is not null).Select(m => m.Scope!).ToList();
        if (codes.Count == 0)
        {
            return mappings.Select(m => GroupRole.From(m, [], [])).OfType<GroupRole>();
        }

        var centres = await db
            .Centres.Where(c => codes.Contains(c.Code))
            .ToDictionaryAsync(c => c.Code, c => c.Id, cancel);
        var units = await db.Units.Where(u => codes.Contains(u.Code)).ToDictionaryAsync(u => u.Code, u => u.Id, cancel);
        return mappings.Select(m => GroupRole.From(m, centres, units)).OfType<GroupRole>();
    }

    private static string? Cut(string? text, int length) =>
        string.IsNullOrWhiteSpace(text) ? null
        : text.Length <= length ? text
        : text[..length];
}

using System.Globalization;
using LT.Strategy.Web.Security;

namespace LT.Strategy.Web.Data.ChangeLog;

/// <summary>The person signed in to the request at hand.</summary>
internal sealed class SignedInAuthor(IHttpContextAccessor http) : IChangeAuthor
{
    public const string PersonIdClaim = "person_id";

    public int? PersonId =>
        int.TryParse(
            http.HttpContext?.User.FindFirst(PersonIdClaim)?.Value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? id
            : null;

    public int? ActsFor(object changed) =>
        http.HttpContext?.RequestServices.GetRequiredService<CurrentPerson>().ActorOrNull?.ActsFor(changed);
}

using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Security;

/// <summary>
/// Who is asking, read from the database once per request: rights are never taken from the cookie. Controllers take an
/// <see cref="Actor"/> in their constructor; views and pages that are open to everyone take this.
/// </summary>
public sealed class CurrentPerson
{
    private Actor? _actor;

    public bool IsKnown => _actor is not null;

    public Actor? ActorOrNull => _actor;

    public Actor Actor => _actor ?? throw new InvalidOperationException("Nobody is signed in on this request");

    internal void Is(Actor actor) => _actor = actor;
}

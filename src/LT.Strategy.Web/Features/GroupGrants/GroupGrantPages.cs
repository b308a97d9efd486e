using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.GroupGrants;

/// <summary>Which groups give which roles: those of the settings, which only the settings change, and those of the database.</summary>
public sealed record GroupGrantsPage(
    IReadOnlyList<GroupMapping> OfSettings,
    IReadOnlyList<GroupGrant> Grants,
    ScopeChoices Scopes,
    DateOnly Today
)
{
    public const string Address = "/administration/grupper";

    public IReadOnlyList<GroupGrant> Current => InOrder(g => !(g.To < Today));

    public IReadOnlyList<GroupGrant> Earlier => InOrder(g => g.To < Today);

    public IEnumerable<SelectListItem> Roles =>
        RoleWords.Given.Select(r => new SelectListItem(r.InWords(), r.ToString()));

    /// <summary>The settings give the same to the same group, so that it goes on when this one ends.</summary>
    public bool IsAlsoOfSettings(GroupGrant grant) =>
        OfSettings.Any(m =>
            m.Group == grant.Group
            && m.Role == grant.Role
            && (!m.Role.TakesScope() || Scopes.Of(m.Scope) == new AgreementOwner(grant.CentreId, grant.UnitId))
        );

    public string InWords(GroupGrant grant) =>
        grant.Role.InWords() + (grant.Role.TakesScope() ? $", {Scopes.NameOf(grant.CentreId, grant.UnitId)}" : "");

    public string InWords(GroupMapping mapping) =>
        mapping.Role.TakesScope()
            ? $"{mapping.Role.InWords()}, {Scopes.NameOf(mapping.Scope ?? "") ?? $"»{mapping.Scope}« (findes ikke, så ingen får rollen)"}"
            : mapping.Role.InWords();

    private IReadOnlyList<GroupGrant> InOrder(Func<GroupGrant, bool> which) =>
        [.. Grants.Where(which).OrderBy(g => g.Group, Danish.Order).ThenBy(g => g.From)];
}

/// <summary>A group's role that is about to end.</summary>
public sealed record GrantEndingPage(GroupGrantsPage All, GroupGrant Grant)
{
    public string Address => $"{GroupGrantsPage.Address}/{Grant.Id}";
}

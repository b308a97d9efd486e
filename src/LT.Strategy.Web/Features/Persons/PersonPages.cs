using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Persons;

/// <summary>Persons whose name, mail or id has the words; today's administrators when nothing is asked.</summary>
public sealed record PersonListPage(
    string? Q,
    IReadOnlyList<Person> Found,
    int Known,
    ScopeChoices Scopes,
    DateOnly Today
)
{
    public const int Most = 50;

    public bool Asks => !string.IsNullOrWhiteSpace(Q);

    public IEnumerable<Person> InOrder => Found.OrderBy(p => p.Name, Danish.Order);

    public IReadOnlyList<Person> Shown => [.. InOrder.Take(Most)];

    public IEnumerable<string> RolesOf(Person person) =>
        person.Roles.Where(r => r.IsActiveOn(Today)).Select(r => InWords(r, Scopes)).DefaultIfEmpty("Ingen rolle");

    public static string InWords(RoleAssignment role, ScopeChoices scopes) =>
        (role.OnBehalfOfId is null ? role.Role.InWords() : $"Stedfortræder for {Danish.Lower(role.Role.InWords())}")
        + (role.Role.TakesScope() ? $", {scopes.NameOf(role.CentreId, role.UnitId)}" : "");
}

/// <summary>A person with the roles now, coming and earlier.</summary>
public sealed record PersonPage(Person Person, ScopeChoices Scopes, DateOnly Today)
{
    public string Address => $"/administration/personer/{Person.Id}";

    public IReadOnlyList<RoleAssignment> Now => Held(r => r.IsActiveOn(Today));

    public IReadOnlyList<RoleAssignment> Coming => Held(r => r.From > Today && !(r.To < r.From));

    public IReadOnlyList<RoleAssignment> Earlier => Held(r => r.To < Today);

    public IEnumerable<SelectListItem> Roles =>
        RoleWords.Given.Select(r => new SelectListItem(r.InWords(), r.ToString()));

    public string InWords(RoleAssignment role) => PersonListPage.InWords(role, Scopes);

    public string? Source(RoleAssignment role) =>
        role.OnBehalfOf is { } whom ? $"på vegne af {whom.Name}"
        : role.Group is { } group ? $"fra gruppen {group}"
        : role.FromGroups ? "fra en gruppe"
        : null;

    /// <summary>All of them, each with where it is in time.</summary>
    public IEnumerable<(RoleAssignment Role, string State)> Held() =>
        [
            .. Now.Select(r => (r, "Gælder")),
            .. Coming.Select(r => (r, "Kommende")),
            .. Earlier.Select(r => (r, "Sluttet")),
        ];

    private IReadOnlyList<RoleAssignment> Held(Func<RoleAssignment, bool> when) =>
        [.. Person.Roles.Where(when).OrderByDescending(r => r.From).ThenBy(r => r.Role)];
}

/// <summary>A role that is about to end.</summary>
public sealed record EndingPage(PersonPage Person, RoleAssignment Role)
{
    public string Address => $"{Person.Address}/roller/{Role.Id}";
}

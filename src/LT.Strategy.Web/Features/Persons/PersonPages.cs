using System.Globalization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace LT.Strategy.Web.Features.Persons;

/// <summary>Whom the list is of, as it stands in the address; who is searched for is searched for among all.</summary>
public sealed record PersonFilter(string? Q = null, string? Vis = null, string? Side = null)
{
    public const string Address = "/administration/personer";

    private const string Holders = "roller";

    private const string Everyone = "alle";

    public bool Asks => !string.IsNullOrWhiteSpace(Q);

    public PersonList List =>
        Asks || Vis == Everyone ? PersonList.Everyone
        : Vis == Holders ? PersonList.Holders
        : PersonList.Administrators;

    public int Page => int.TryParse(Side, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;

    public static string AddressOf(PersonList list) =>
        list switch
        {
            PersonList.Everyone => $"{Address}?vis={Everyone}",
            PersonList.Holders => $"{Address}?vis={Holders}",
            _ => Address,
        };

    public string At(int page) => With(Address, page.ToString(CultureInfo.InvariantCulture));

    /// <summary>All of them, not only the page.</summary>
    public string FileAddress => With($"{Address}/excel", null);

    private string With(string address, string? page) =>
        QueryHelpers.AddQueryString(
            address,
            new[] { ("q", Q), ("vis", Vis), ("side", page) }
                .Where(p => !string.IsNullOrWhiteSpace(p.Item2))
                .Select(p => KeyValuePair.Create(p.Item1, p.Item2))
        );
}

public enum PersonList
{
    Administrators,
    Holders,
    Everyone,
}

/// <summary>A person that the program knows, as much as it takes to find and order them all; a reader's role is none to speak of.</summary>
public sealed record KnownPerson(
    int Id,
    string Name,
    string Email,
    string DirectoryId,
    bool HoldsRole,
    bool Administers
)
{
    public bool IsOn(PersonList list) =>
        list switch
        {
            PersonList.Everyone => true,
            PersonList.Holders => HoldsRole,
            _ => Administers,
        };
}

/// <summary>Persons on a list, or whose name, mail or id has the words, a page at a time; the persons of the page are read afterwards.</summary>
public sealed record PersonListPage(
    PersonFilter Filter,
    IReadOnlyList<KnownPerson> Known,
    ScopeChoices Scopes,
    DateOnly Today
)
{
    private const int PageSize = 50;

    public IReadOnlyList<KnownPerson> Found { get; } =
    [
        .. Known
            .Where(p => p.IsOn(Filter.List) && (!Filter.Asks || Filter.Q!.IsFoundIn(p.Name, p.Email, p.DirectoryId)))
            .OrderBy(p => p.Name, Danish.Order)
            .ThenBy(p => p.Id),
    ];

    /// <summary>Those of the page, or of the file all that were found, with their roles.</summary>
    public IReadOnlyList<Person> Shown { get; init; } = [];

    public int Pages => Math.Max(1, (Found.Count + PageSize - 1) / PageSize);

    public int Page => Math.Clamp(Filter.Page, 1, Pages);

    public IReadOnlyList<int> OnPage => [.. Found.Skip((Page - 1) * PageSize).Take(PageSize).Select(p => p.Id)];

    public IEnumerable<(PersonList List, string Words, int Count)> Lists =>
        Enum.GetValues<PersonList>().Select(list => (list, InWords(list), Known.Count(p => p.IsOn(list))));

    public string Heading => Filter.Asks ? Danish.Count(Found.Count, "person", "personer") : InWords(Filter.List);

    /// <summary>What is listed, in a sentence.</summary>
    public string Said =>
        Filter.List switch
        {
            PersonList.Everyone =>
                $"Her står alle {Danish.Count(Known.Count, "person", "personer")}, programmet kender: dem, der har logget ind, og dem, der er tilføjet.",
            PersonList.Holders =>
                $"Her står {Danish.Count(Found.Count, "person", "personer")}, der i dag må mere end at læse, uanset om rollen er givet her eller følger af en gruppe.",
            _ => "Her står dem, der er administrator i dag.",
        };

    private static string InWords(PersonList list) =>
        list switch
        {
            PersonList.Everyone => "Alle personer",
            PersonList.Holders => "Personer med en rolle",
            _ => "Administratorer",
        };

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

using System.Globalization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Contributors;

/// <summary>Who writes in the agreements of a centre or unit and who is deputy, now, coming and earlier, and those found by name.</summary>
public sealed record ContributorsPage(
    string Code,
    string Name,
    AgreementOwner Owner,
    IReadOnlyList<NamedPerson> Named,
    IReadOnlyList<Person> Found,
    Actor Reader
)
{
    public const string Root = "/arbejde/bidragydere";

    /// <summary>More than this are not a choice: the name must be narrower.</summary>
    public const int Most = 12;

    public string Address => $"{Root}/{Code}";

    public bool MayName => Reader.MayNameContributorsFor(Owner);

    public bool MayNameDeputy => Reader.MayNameDeputyFor(Owner);

    public string Head => Owner.Head == Role.CentreChief ? "centerchef" : "leder";

    public IReadOnlyList<NamedPerson> Now => [.. Named.Where(n => n.Role.IsActiveOn(Reader.Today))];

    public IReadOnlyList<NamedPerson> Coming => [.. Named.Where(n => n.Role.From > Reader.Today)];

    public IReadOnlyList<NamedPerson> Earlier => [.. Named.Where(n => n.Role.To < Reader.Today)];

    /// <summary>All of them, each with where it is in time.</summary>
    public IEnumerable<(NamedPerson Named, string State)> All =>
        [
            .. Now.Select(n => (n, "Gælder")),
            .. Coming.Select(n => (n, "Kommende")),
            .. Earlier.Select(n => (n, "Sluttet")),
        ];

    public bool MayEnd(NamedPerson named) => Reader.MayEndNamed(named.Role, Owner);

    public IEnumerable<SelectListItem> Choices =>
        Found
            .OrderBy(p => p.Name, Danish.Order)
            .Take(Most)
            .Select(p => new SelectListItem(
                p.Email.Length > 0 ? $"{p.Name}, {p.Email}" : p.Name,
                p.Id.ToString(CultureInfo.InvariantCulture)
            ));

    public IEnumerable<SelectListItem> Kinds =>
        [
            new("Bidragyder: skriver i aftalen og følger op, men sender den ikke", ContributorForm.Contributor),
            new(
                $"Stedfortræder: gør alt, hvad du kan som {Head}, på dine vegne, undtagen at udpege en stedfortræder",
                ContributorForm.Deputy
            ),
        ];
}

/// <summary>A person with the role that lets them write or act.</summary>
public sealed record NamedPerson(Person Person, RoleAssignment Role)
{
    public string InWords => Role.OnBehalfOf is { } whom ? $"Stedfortræder for {whom.Name}" : "Bidragyder";
}

/// <summary>A centre or unit that this person may name for.</summary>
public sealed record NamingPlace(string Code, string Name);

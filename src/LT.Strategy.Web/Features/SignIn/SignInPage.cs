using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Features.SignIn;

/// <summary>The persons to choose from, by the highest role each holds today. Never in Production.</summary>
public sealed record SignInPage(IReadOnlyList<PersonGroup> Groups, string ReturnUrl)
{
    private static readonly (string Title, Role? Role)[] Kinds =
    [
        ("Administrator", Role.Administrator),
        ("Strategisekretariat", Role.StrategyOffice),
        ("Direktion", Role.ExecutiveBoard),
        ("Centerchefer", Role.CentreChief),
        ("Ledere af enheder", Role.UnitLeader),
        ("Medarbejder", null),
    ];

    public static SignInPage From(IEnumerable<Person> persons, DateOnly today, string returnUrl)
    {
        var byKind = persons.OrderBy(p => p.Name, Danish.Order).ToLookup(p => KindOf(new Actor(p, today)));
        var groups = Kinds
            .Reverse()
            .Where(kind => byKind.Contains(kind.Title))
            .Select(kind => new PersonGroup(kind.Title, [.. byKind[kind.Title]]));
        return new SignInPage([.. groups], returnUrl);
    }

    private static string KindOf(Actor actor) => Kinds.First(k => k.Role is null || actor.Is(k.Role.Value)).Title;
}

public sealed record PersonGroup(string Title, IReadOnlyList<Person> Persons);

public sealed record SignInMessage(string Title, string Sentence, bool SignIn);

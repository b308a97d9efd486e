using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Features.ClientKeys;

/// <summary>The keys that programs read with: those that open, and those that did.</summary>
public sealed record ClientKeysPage(IReadOnlyList<ClientKey> Keys, DateOnly Today)
{
    public const string Address = "/administration/noegler";

    public IReadOnlyList<ClientKey> Holding => InOrder(k => k.HoldsOn(Today));

    public IReadOnlyList<ClientKey> Earlier => InOrder(k => !k.HoldsOn(Today));

    /// <summary>Other keys that open, by the same name.</summary>
    public IReadOnlyList<ClientKey> NamesakesOf(ClientKey key) =>
        [.. Holding.Where(k => k.Id != key.Id && k.Name.Folded() == key.Name.Folded())];

    public static string LastDayInWords(ClientKey key) => key.LastDay is { } day ? Danish.Long(day) : "ingen slutdato";

    public static string UseInWords(ClientKey key) => key.LastUsedOn is { } day ? Danish.Long(day) : "ikke brugt endnu";

    /// <summary>"sidst brugt 14. juni 2019".</summary>
    public static string UsedInWords(ClientKey key) =>
        key.LastUsedOn is null ? UseInWords(key) : $"sidst brugt {UseInWords(key)}";

    public static string EndInWords(ClientKey key) =>
        key.WithdrawnAt is { } at
            ? $"trukket tilbage {Danish.Long(Copenhagen.DayOf(at))}"
            : $"udløbet {Danish.Long(key.LastDay!.Value)}";

    private IReadOnlyList<ClientKey> InOrder(Func<ClientKey, bool> which) =>
        [.. Keys.Where(which).OrderBy(k => k.Name, Danish.Order).ThenBy(k => k.MadeAt)];
}

/// <summary>A key that was made this moment, with the only sight of its secret, and the keys of the same name that open too.</summary>
public sealed record NewKeyPage(ClientKey Key, string Secret, string Home, IReadOnlyList<ClientKey> Namesakes)
{
    public string Data => $"{Home}/api/v1/goals";

    public string Description => $"{Home}/openapi/v1.json";

    public string News => $"{Home}/nyheder.atom";

    /// <summary>One to try at once; the key is put in by hand, so that it is seen in one place only.</summary>
    public string Command => $"KEY='sæt nøglen ind her'\ncurl -H \"Authorization: Bearer $KEY\" {Data}";
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Features.ClientKeys;

/// <summary>The keys that programs read with: those that open, and those that did.</summary>
public sealed record ClientKeysPage(IReadOnlyList<ClientKey> Keys, DateOnly Today)
{
    public const string Address = "/administration/noegler";

    public IReadOnlyList<ClientKey> Holding => InOrder(k => k.HoldsOn(Today));

    public IReadOnlyList<ClientKey> Earlier => InOrder(k => !k.HoldsOn(Today));

    public static string LastDayInWords(ClientKey key) => key.LastDay is { } day ? Danish.Long(day) : "ingen slutdato";

    public static string UseInWords(ClientKey key) => key.LastUsedOn is { } day ? Danish.Long(day) : "ikke brugt endnu";

    public static string EndInWords(ClientKey key) =>
        key.WithdrawnAt is { } at
            ? $"trukket tilbage {Danish.Long(Copenhagen.DayOf(at))}"
            : $"udløbet {Danish.Long(key.LastDay!.Value)}";

    private IReadOnlyList<ClientKey> InOrder(Func<ClientKey, bool> which) =>
        [.. Keys.Where(which).OrderBy(k => k.Name, Danish.Order).ThenBy(k => k.MadeAt)];
}

/// <summary>A key that was made this moment, with the only sight of its secret.</summary>
public sealed record NewKeyPage(ClientKey Key, string Secret, string Home)
{
    public string Data => $"{Home}/api/v1/";

    public string Description => $"{Home}/openapi/v1.json";

    public string News => $"{Home}/nyheder.atom";

    /// <summary>One to try at once; the key is named, so that it does not stay among the commands one has given.</summary>
    public string Command => $"curl -H \"Authorization: Bearer $KEY\" {Data}goals";
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Agreements;

/// <summary>What a draft lacks before it can be sent, counted in one line; the editor lists it field by field.</summary>
public static class MissingInShort
{
    private const string Introduction = "IntroductionMissing";

    private const string Theme = "ThemeWithoutInitiative";

    /// <summary>"Mangler: indledning, 2 temaer og oplysninger i 1 indsats."</summary>
    public static string InShort(this IReadOnlyCollection<Obstacle> missing)
    {
        var themes = missing.Count(o => o.Name == Theme);
        var initiatives = missing
            .Where(o => o.Name is not (Introduction or Theme))
            .Select(o => o.Place)
            .Distinct()
            .Count();
        List<string> parts =
        [
            .. missing.Any(o => o.Name == Introduction) ? ["indledning"] : Array.Empty<string>(),
            .. themes > 0 ? [Danish.Count(themes, "tema", "temaer")] : Array.Empty<string>(),
            .. initiatives > 0
                ? [$"oplysninger i {Danish.Count(initiatives, "indsats", "indsatser")}"]
                : Array.Empty<string>(),
        ];
        return parts.Count == 0 ? "Intet mangler." : $"Mangler: {Danish.List(parts)}.";
    }
}

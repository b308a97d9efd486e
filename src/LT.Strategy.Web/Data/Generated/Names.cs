using System.Text.RegularExpressions;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>Danish names for centres and units, and their codes.</summary>
internal static partial class Names
{
    private static readonly string[] Fields =
    [
        "Sundhed",
        "Omsorg",
        "Uddannelse",
        "Pædagogik",
        "Miljø",
        "Plan",
        "Økonomi",
        "Personale",
        "Kultur",
        "Fritid",
        "Social Indsats",
        "Arbejdsmarked",
        "Borgerservice",
        "Byudvikling",
        "Erhverv",
        "Ejendomme",
        "Digitalisering",
        "Trafik",
        "Natur",
        "Familier",
        "Forebyggelse",
    ];

    private static readonly (string Word, UnitKind Kind)[] Kinds =
    [
        ("skole", UnitKind.DecentralUnit),
        ("børnehus", UnitKind.Institution),
        ("plejecenter", UnitKind.DecentralUnit),
        ("vuggestue", UnitKind.Institution),
        ("bibliotek", UnitKind.DecentralUnit),
        ("bosted", UnitKind.Institution),
        ("hjemmepleje", UnitKind.DecentralUnit),
        ("fritidshjem", UnitKind.Institution),
        ("ungdomsklub", UnitKind.Institution),
        ("aktivitetscenter", UnitKind.DecentralUnit),
        ("driftsafdeling", UnitKind.Department),
        ("sekretariat", UnitKind.Department),
    ];

    private static readonly string[] Places =
    [
        "Virum",
        "Lundtofte",
        "Hjortekær",
        "Ulrikkenborg",
        "Trongård",
        "Fuglsang",
        "Sorgenfri",
        "Brede",
        "Ørholm",
        "Hummeltofte",
        "Engelsborg",
        "Kongevejen",
        "Frederiksdal",
        "Bagsværd",
        "Åmosen",
        "Dyrehave",
        "Ravnholm",
        "Nymølle",
        "Fortunen",
        "Eremitage",
        "Geelsskov",
        "Søllerød",
        "Bøgely",
        "Elmehøj",
        "Lindegård",
        "Æblelund",
        "Mosevang",
        "Skovbryn",
        "Kirkeager",
        "Møllebæk",
    ];

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoLetters { get; }

    /// <summary>"Center for Miljø og Plan", each pair of fields once.</summary>
    public static string OfCentre(int number)
    {
        var round = 1 + (number / Fields.Length);
        var (first, second) = (Fields[number % Fields.Length], Fields[(number + round) % Fields.Length]);
        return $"Center for {first} og {second}";
    }

    /// <summary>"Virum skole", each pair of place and kind once, then with a number.</summary>
    public static (string Name, UnitKind Kind) OfUnit(int number)
    {
        var (word, kind) = Kinds[number % Kinds.Length];
        var place = Places[(number / Kinds.Length) % Places.Length];
        var round = number / (Kinds.Length * Places.Length);
        return (round == 0 ? $"{place} {word}" : $"{place} {word} {round + 1}", kind);
    }

    public static string Code(string name) => NoLetters.Replace(name.Folded(), "-").Trim('-');
}

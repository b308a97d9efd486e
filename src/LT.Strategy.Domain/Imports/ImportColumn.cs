using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

public enum ImportColumn
{
    Date,
    Value,
    Source,
    Unit,
    Centre,
    Label,
    Criterion,
    Concern,
    Note,
    Kind,
    Code,
    Name,
    Abbreviation,
    OwnAgreement,
    Closes,
}

/// <summary>A column that a goal's files may have: whether they must, what is written in it, and an example.</summary>
public sealed record ColumnRule(ImportColumn Column, bool Required, string Help, string Example)
{
    public string Name => Column.InWords();

    /// <summary>What people call it, whatever the case, the blanks and the signs.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = ImportColumns.SynonymsOf(Column);
}

/// <summary>Which columns there are, and what people call them.</summary>
public static class ImportColumns
{
    private static readonly Dictionary<ImportColumn, string[]> Synonyms = new()
    {
        [ImportColumn.Date] =
        [
            "dato",
            "pr",
            "pr dato",
            "målt pr",
            "målt",
            "måledato",
            "gælder pr",
            "opgjort pr",
            "dato, hvor det skete",
            "skete",
            "dag",
        ],
        [ImportColumn.Value] = ["værdi", "måling", "måltal", "tal", "resultat"],
        [ImportColumn.Source] = ["kilde", "datakilde", "kildesystem", "system"],
        [ImportColumn.Unit] =
        [
            "enhed",
            "enhedsnavn",
            "enhedens navn",
            "enhedskode",
            "afdeling",
            "institution",
            "arbejdsplads",
            "arbejdssted",
            "navn",
            "kode",
        ],
        [ImportColumn.Centre] =
        [
            "center",
            "centernavn",
            "centerets navn",
            "centrets navn",
            "centerkode",
            "forkortelse",
        ],
        [ImportColumn.Label] = ["form", "navn", "betegnelse", "hvilken form"],
        [ImportColumn.Criterion] = ["kriterium", "kriterie", "betingelse", "del", "hvad er der sket", "hvad"],
        [ImportColumn.Concern] = ["behov", "svar", "har behov", "svar om behov"],
        [ImportColumn.Kind] = ["slags", "type", "art"],
        [ImportColumn.Code] = ["kode", "enhedskode", "centerkode"],
        [ImportColumn.Name] = ["navn", "enhed", "enhedsnavn", "nyt navn"],
        [ImportColumn.Abbreviation] = ["forkortelse"],
        [ImportColumn.OwnAgreement] = ["egen årsaftale", "egen aftale", "laver egen årsaftale", "årsaftale"],
        [ImportColumn.Closes] = ["lukkes", "lukker", "luk"],
        [ImportColumn.Note] = ["note", "noter", "bemærkning", "bemærkninger", "kommentar", "kommentarer"],
    };

    public static string InWords(this ImportColumn column) =>
        column switch
        {
            ImportColumn.Date => "Dato",
            ImportColumn.Value => "Værdi",
            ImportColumn.Source => "Kilde",
            ImportColumn.Unit => "Enhed",
            ImportColumn.Centre => "Center",
            ImportColumn.Label => "Form",
            ImportColumn.Criterion => "Kriterium",
            ImportColumn.Concern => "Behov",
            ImportColumn.Kind => "Slags",
            ImportColumn.Code => "Kode",
            ImportColumn.Name => "Navn",
            ImportColumn.Abbreviation => "Forkortelse",
            ImportColumn.OwnAgreement => "Egen årsaftale",
            ImportColumn.Closes => "Lukkes",
            _ => "Note",
        };

    /// <summary>Whether a goal is one that files can be imported for: not one that is computed from agreements.</summary>
    public static bool TakesFiles(this SharedGoal goal) =>
        goal.Measure is not CountMeasure { Source: CountSource.Agreements };

    /// <summary>The columns of the goal's files, in the order of the template.</summary>
    public static IReadOnlyList<ColumnRule> Of(SharedGoal goal) =>
        [
            .. (goal.Measure is CountMeasure count ? OfCount(count) : OfLevel(goal)).Select(r =>
                r with
                {
                    Synonyms = [.. r.Synonyms, .. OwnWords(r.Column, goal)],
                }
            ),
        ];

    /// <summary>The column that a heading means among these, whatever its case, blanks and signs.</summary>
    public static ImportColumn? Called(string heading, IReadOnlyList<ColumnRule> rules)
    {
        var key = Key(heading);
        return key.Length == 0 ? null : rules.FirstOrDefault(r => r.Synonyms.Any(n => Key(n) == key))?.Column;
    }

    internal static IReadOnlyList<string> SynonymsOf(ImportColumn column) => Synonyms[column];

    internal static string Key(string text) => string.Concat(text.Folded().Where(char.IsLetterOrDigit));

    private static string[] OwnWords(ImportColumn column, SharedGoal goal) =>
        column switch
        {
            ImportColumn.Value => [goal.UnitText],
            ImportColumn.Concern => [(goal.Measure as CountMeasure)?.ConcernQuestion ?? ""],
            ImportColumn.Label => [goal.UnitOne],
            _ => [],
        };

    private static IReadOnlyList<ColumnRule> OfLevel(SharedGoal goal) =>
        [
            new(ImportColumn.Date, true, "Den dag, målingen gælder.", "01.06.2019"),
            new(ImportColumn.Value, true, $"{Danish.Capital(goal.UnitText)}, med komma.", "13,5"),
            new(ImportColumn.Source, true, "Hvor tallet kommer fra.", ((LevelMeasure)goal.Measure).BaselineSource),
        ];

    private static IReadOnlyList<ColumnRule> OfCount(CountMeasure measure)
    {
        List<ColumnRule> columns =
        [
            .. measure.Subject switch
            {
                SubjectKind.Unit =>
                [
                    new ColumnRule(ImportColumn.Unit, true, "Enhedens navn eller kode.", "Virum Skole"),
                ],
                SubjectKind.Centre => [ACentre("Centrets navn, kode eller forkortelse.")],
                _ => new[]
                {
                    new ColumnRule(
                        ImportColumn.Label,
                        true,
                        "Formens navn. Et nyt navn bliver oprettet.",
                        "Borgerpanel"
                    ),
                    ACentre("Det center, hvor det skete: navn, kode eller forkortelse."),
                },
            },
        ];
        var names = measure.CriteriaInOrder.Select(c => c.ShortName).ToList();
        columns.Add(
            new(
                ImportColumn.Criterion,
                names.Count > 1,
                names.Count > 1 ? $"{Danish.List(names, "eller")}: én linje for hvert." : $"{names[0]}.",
                names[0]
            )
        );
        if (measure.ConcernQuestion is { } question)
        {
            var help = $"{question} Ja, nej eller ikke oplyst. Må stå alene, uden et kriterium.";
            columns.Add(new(ImportColumn.Concern, false, help, "ja"));
        }

        columns.Add(new(ImportColumn.Date, true, "Den dag, det skete.", "01.06.2019"));
        columns.Add(new(ImportColumn.Note, false, "Uden personoplysninger.", "Holdt temadag"));
        return columns;

        static ColumnRule ACentre(string help) => new(ImportColumn.Centre, true, help, "CPKS");
    }
}

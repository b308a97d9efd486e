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
}

/// <summary>A column that a goal's files may have: whether they must, what is written in it, and an example.</summary>
public sealed record ColumnRule(ImportColumn Column, bool Required, string Help, string Example)
{
    public string Name => Column.InWords();
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
            _ => "Note",
        };

    /// <summary>Whether a goal is one that files can be imported for: not one that is computed from agreements.</summary>
    public static bool TakesFiles(this SharedGoal goal) =>
        goal.Measure is not CountMeasure { Source: CountSource.Agreements };

    /// <summary>The columns of the goal's files, in the order of the template.</summary>
    public static IReadOnlyList<ColumnRule> Of(SharedGoal goal) =>
        goal.Measure is CountMeasure count ? OfCount(count) : OfLevel(goal);

    /// <summary>The column that a heading means for the goal, whatever its case, blanks and signs.</summary>
    public static ImportColumn? Called(string heading, SharedGoal goal)
    {
        var key = Key(heading);
        foreach (var rule in Of(goal))
        {
            if (key.Length > 0 && NamesOf(rule.Column, goal).Any(n => Key(n) == key))
            {
                return rule.Column;
            }
        }

        return null;
    }

    internal static string Key(string text) => string.Concat(text.Folded().Where(char.IsLetterOrDigit));

    private static IEnumerable<string> NamesOf(ImportColumn column, SharedGoal goal) =>
        column switch
        {
            ImportColumn.Value => [.. Synonyms[column], goal.UnitText],
            ImportColumn.Concern => [.. Synonyms[column], (goal.Measure as CountMeasure)?.ConcernQuestion ?? ""],
            ImportColumn.Label => [.. Synonyms[column], goal.UnitOne],
            _ => Synonyms[column],
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

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Imports;

/// <summary>
/// What a file about the organisation comes to, from one day on. The changes are made to the centres and units that are given, so
/// that each line sees those before it; nothing is stored unless somebody saves them.
/// </summary>
public sealed class OrganisationPreview
{
    private readonly List<Centre> _centres;
    private readonly List<Unit> _units;
    private readonly Places _places;
    private readonly NamedPlaces _named;
    private readonly DateOnly _from;
    private readonly DateOnly _today;
    private readonly IReadOnlyList<Obstacle> _ofFile;

    public OrganisationPreview(Sheet sheet, Places places, DateOnly from, DateOnly today)
    {
        (_centres, _units) = ([.. places.Centres], [.. places.Units]);
        _places = new Places(_centres, _units);
        _named = new NamedPlaces(_places);
        (_from, _today) = (from, today);
        Heading = new Heading(sheet, Columns);
        _ofFile = Heading.Obstacles();
        if (_ofFile.Count > 0)
        {
            return;
        }

        Lines = [.. Heading.Lines.Select(l => new OrganisationLine(l, Heading))];
        Read([.. Lines.Where(l => l.State != LineState.Bad)]);
        NewCentres = [.. _centres.Except(places.Centres)];
        NewUnits = [.. _units.Except(places.Units)];
    }

    /// <summary>The columns, in the order of the template.</summary>
    public static IReadOnlyList<ColumnRule> Columns { get; } =
    [
        new(ImportColumn.Kind, true, "center, afdeling, decentral enhed eller institution.", "institution"),
        new(
            ImportColumn.Code,
            false,
            "Koden på et center eller en enhed, der findes. Tom, når navnet er det, der gælder, eller når der åbner noget nyt.",
            "virum-skole"
        ),
        new(ImportColumn.Name, true, "Navnet fra den valgte dag.", "Virum Skole"),
        new(ImportColumn.Abbreviation, false, "Kun for centre.", "CUP") { Synonyms = ["forkortelse"] },
        new(ImportColumn.Centre, false, "Kun for enheder: centrets kode, forkortelse eller navn.", "CUP")
        {
            Synonyms = ["center", "centerkode", "centernavn", "hører under"],
        },
        new(ImportColumn.OwnAgreement, false, "ja eller nej. Skal stå der for en ny enhed; tom ændrer intet.", "ja"),
        new(ImportColumn.Closes, false, "ja, når sidste dag er dagen før den valgte dag.", "ja"),
    ];

    public static IEnumerable<Obstacle> ObstaclesToDay(DateOnly? from, DateOnly today) =>
        OrganisationRules.OfDay(from, today, "From");

    public Heading Heading { get; }

    public IReadOnlyList<OrganisationLine> Lines { get; } = [];

    public IReadOnlyList<Centre> NewCentres { get; } = [];

    public IReadOnlyList<Unit> NewUnits { get; } = [];

    public IReadOnlyList<OrganisationLine> In(LineState state) => [.. Lines.Where(l => l.State == state)];

    public IReadOnlyList<Obstacle> ObstaclesToStoring()
    {
        if (_ofFile.Count > 0)
        {
            return _ofFile;
        }

        var bad = In(LineState.Bad).Count;
        return bad > 0
                ?
                [
                    new Obstacle(
                        "BadLines",
                        $"{Danish.Capital(Danish.InWords(bad))} {(bad == 1 ? "linje" : "linjer")} kan ikke bruges, og så bliver intet gemt. Ret dem i filen, og vælg den igen."
                    ),
                ]
            : Lines.All(l => l.State == LineState.AlreadyThere)
                ?
                [
                    new Obstacle(
                        "NothingNew",
                        "Organisationen er allerede, som filen siger. Der er intet nyt at gemme."
                    ),
                ]
            : [];
    }

    /// <summary>Centres before units, and openings before closings: what a line needs is there whatever the order of the file.</summary>
    private void Read(List<OrganisationLine> lines)
    {
        var centres = lines.FindAll(l => l.IsCentre);
        var units = lines.FindAll(l => !l.IsCentre);
        centres.ForEach(Find);
        units.ForEach(Find);
        RefuseRepeated(lines);
        centres.ForEach(OfCentre);
        units.ForEach(OfUnit);
        foreach (var line in units.Where(l => l.Closes && l.Unit is { } unit && !(unit.To < _from)))
        {
            line.Try(new ClosingOfUnit(line.Unit!, LastDay(line), _today));
        }

        foreach (var line in centres.Where(l => l.Closes && l.Centre is { } centre && !(centre.To < _from)))
        {
            line.Try(new ClosingOfCentre(line.Centre!, LastDay(line), _today, _places));
        }
    }

    /// <summary>By the code; without one by the name of the day, or the abbreviation of a centre.</summary>
    private void Find(OrganisationLine line)
    {
        var before = _from.AddDays(-1);
        if (line.Code.Length > 0)
        {
            line.Centre = _centres.Find(c => c.Code == line.Code);
            line.Unit = _units.Find(u => u.Code == line.Code);
            if (line.IsCentre ? line.Unit is not null : line.Centre is not null)
            {
                line.Refuse("OtherKind", $"Koden {line.Code} er {(line.IsCentre ? "en enheds" : "et centers")}.");
            }

            return;
        }

        var key = ImportColumns.Key(line.Name);
        if (line.IsCentre)
        {
            line.Centre = _centres.Find(c =>
                !(c.To < before) && (c.Abbreviation == line.Abbreviation || ImportColumns.Key(c.NameOn(_from)) == key)
            );
            return;
        }

        var found = _units.FindAll(u => !(u.To < before) && ImportColumns.Key(u.On(_from).Name) == key);
        line.Unit = found.Count == 1 ? found[0] : null;
        if (found.Count > 1)
        {
            line.Refuse(
                "AmbiguousSubject",
                $"Flere enheder hedder »{line.Name}«. Skriv koden: {string.Join(", ", found.Select(u => u.Code))}."
            );
        }
    }

    private static void RefuseRepeated(List<OrganisationLine> lines)
    {
        foreach (var same in lines.GroupBy(Subject).Where(g => g.Count() > 1))
        {
            foreach (var line in same.Skip(1))
            {
                line.Refuse(
                    "Duplicate",
                    $"Det samme center eller den samme enhed står i linje {same.First().Number.ToString(Danish.Culture)}. Slet den ene."
                );
            }
        }
    }

    private static object Subject(OrganisationLine line) =>
        (object?)line.Centre ?? line.Unit ?? (object)(line.IsCentre, line.Code, ImportColumns.Key(line.Name));

    private void OfCentre(OrganisationLine line)
    {
        if (line.Centre is not { } centre)
        {
            Open(line);
            return;
        }

        if (line.Abbreviation.Length > 0 && line.Abbreviation != centre.Abbreviation)
        {
            line.Refuse("AbbreviationStays", $"Centret forkortes {centre.Abbreviation}, og det kan ikke ændres.");
        }
        else if (IsClosed(line, centre.To, centre.NameOn(_from)))
        {
            return;
        }
        else if (line.Name.Length > 0 && line.Name != centre.NameOn(_from) && !line.Closes)
        {
            line.Try(new RenamingOfCentre(centre, line.Name, _from, _today));
        }
    }

    private void OfUnit(OrganisationLine line)
    {
        var centre = CentreOf(line);
        if (line.Unit is not { } unit)
        {
            Open(line, centre);
            return;
        }

        if (unit.Kind != line.Kind)
        {
            line.Refuse("KindStays", $"{unit.On(_from).Name} er en {unit.Kind.InWords()}, og det kan ikke ændres.");
        }

        if (IsClosed(line, unit.To, unit.On(_from).Name) || line.Closes)
        {
            return;
        }

        if (line.Name.Length > 0 && line.Name != unit.On(_from).Name)
        {
            line.Try(new RenamingOfUnit(unit, line.Name, _from, _today));
        }

        if (centre is not null && centre.Code != unit.On(_from).Centre.Code)
        {
            line.Try(new MoveOfUnit(unit, centre, _from, _today));
        }

        if (line.OwnAgreement is { } own && own != unit.MakesOwnAgreementOn(_from))
        {
            line.Try(new OwnAgreementOfUnit(unit, own, _from, _today));
        }
    }

    private void Open(OrganisationLine line)
    {
        RefuseToOpen(line);
        var code = line.Code.Length > 0 ? line.Code : Slug.Proposed(line.Abbreviation, _places);
        var opening = new OpeningOfCentre(line.Name, line.Abbreviation, code, _from, _today, _places);
        if (line.Try(opening))
        {
            _centres.Add(opening.Opened!);
        }
    }

    private void Open(OrganisationLine line, Centre? centre)
    {
        RefuseToOpen(line);
        if (line.OwnAgreement is null)
        {
            line.Refuse("OwnAgreementMissing", "Skriv ja eller nej under Egen årsaftale, når enheden er ny.");
        }

        if (centre is null && line.CentreText.Length == 0)
        {
            line.Refuse("CentreMissing", "Skriv det center, den nye enhed hører under.");
        }

        var code = line.Code.Length > 0 ? line.Code : Slug.Proposed(line.Name, _places);
        var opening = new OpeningOfUnit(
            line.Name,
            line.Kind,
            centre,
            line.OwnAgreement == true,
            code,
            _from,
            _today,
            _places
        );
        if (line.Try(opening))
        {
            _units.Add(opening.Opened!);
        }
    }

    private static void RefuseToOpen(OrganisationLine line)
    {
        if (line.Closes)
        {
            line.Refuse(
                "UnknownToClose",
                "Det, der skal lukke, findes ikke. Se efter, om koden eller navnet er rigtigt."
            );
        }
    }

    private Centre? CentreOf(OrganisationLine line)
    {
        if (line.CentreText.Length == 0)
        {
            return null;
        }

        List<Obstacle> obstacles = [];
        var centre = _named.Centre(line.CentreText, _from, obstacles);
        line.Refuse(obstacles);
        return centre;
    }

    /// <summary>Closed before the day: right when the line says so, and otherwise not to be opened again.</summary>
    private bool IsClosed(OrganisationLine line, DateOnly? to, string name)
    {
        if (!(to < _from))
        {
            return false;
        }

        if (!line.Closes)
        {
            line.Refuse(
                "Closed",
                $"{name} er lukket fra {Danish.Long(to!.Value.AddDays(1))} og åbner ikke igen. Slet linjen, eller skriv ja under Lukkes."
            );
        }

        return true;
    }

    private DateOnly? LastDay(OrganisationLine line)
    {
        if (_from > _today)
        {
            return _from.AddDays(-1);
        }

        line.Refuse(
            "ClosesTooEarly",
            "En lukning kan tidligst gælde fra i morgen, for sidste dag er dagen før. Vælg en senere dag."
        );
        return null;
    }
}

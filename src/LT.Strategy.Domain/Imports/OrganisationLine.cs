using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Imports;

/// <summary>A line about one centre or unit: what it says, and what it comes to.</summary>
public sealed class OrganisationLine
{
    private readonly List<Obstacle> _obstacles = [];
    private readonly List<string> _sentences = [];

    internal OrganisationLine(SheetLine line, Heading heading)
    {
        Number = line.Number;
        Written = Danish.List(line.Cells.Where(c => c.Length > 0), joiner: ",");
        Code = heading.Text(line, ImportColumn.Code).ToLowerInvariant();
        Name = heading.Text(line, ImportColumn.Name);
        Abbreviation = heading.Text(line, ImportColumn.Abbreviation);
        CentreText = heading.Text(line, ImportColumn.Centre);
        (IsCentre, Kind) = KindOf(heading.Text(line, ImportColumn.Kind));
        OwnAgreement = YesOrNo(heading.Text(line, ImportColumn.OwnAgreement), "Egen årsaftale");
        Closes = YesOrNo(heading.Text(line, ImportColumn.Closes), "Lukkes") == true;
        if (line.Problem is { } problem)
        {
            _obstacles.Add(problem);
        }
        else if (heading.Beyond(line) is { } stray)
        {
            _obstacles.Add(new Obstacle("TooManyCells", $"Linjen har mere, end overskriften har kolonner: »{stray}«."));
        }
    }

    public int Number { get; }

    /// <summary>As it stands in the file.</summary>
    public string Written { get; }

    public IReadOnlyList<Obstacle> Obstacles => _obstacles;

    /// <summary>What will happen, in the order it is made.</summary>
    public IReadOnlyList<string> Sentences => _sentences;

    public LineState State =>
        _obstacles.Count > 0 ? LineState.Bad
        : _sentences.Count > 0 ? LineState.New
        : LineState.AlreadyThere;

    internal bool IsCentre { get; }

    internal UnitKind? Kind { get; }

    internal string Code { get; }

    internal string Name { get; }

    internal string Abbreviation { get; }

    internal string CentreText { get; }

    internal bool? OwnAgreement { get; }

    internal bool Closes { get; }

    internal Centre? Centre { get; set; }

    internal Unit? Unit { get; set; }

    internal void Refuse(string name, string sentence) => _obstacles.Add(new Obstacle(name, sentence));

    internal void Refuse(IEnumerable<Obstacle> obstacles) => _obstacles.AddRange(obstacles);

    /// <summary>Makes the change, or keeps what stands in its way; a line that is bad already changes nothing.</summary>
    internal bool Try(OrganisationChange change)
    {
        if (_obstacles.Count > 0)
        {
            return false;
        }

        _obstacles.AddRange(change.Obstacles);
        if (_obstacles.Count > 0)
        {
            return false;
        }

        _sentences.Add(change.Sentence);
        change.Make();
        return true;
    }

    private (bool IsCentre, UnitKind? Kind) KindOf(string text)
    {
        switch (ImportColumns.Key(text))
        {
            case "center":
                return (true, null);
            case "afdeling":
                return (false, UnitKind.Department);
            case "institution":
                return (false, UnitKind.Institution);
            case "decentralenhed" or "decentral" or "enhed":
                return (false, UnitKind.DecentralUnit);
            default:
                Refuse("UnknownKind", "Skriv center, afdeling, decentral enhed eller institution under Slags.");
                return (false, null);
        }
    }

    private bool? YesOrNo(string text, string column)
    {
        switch (ImportColumns.Key(text))
        {
            case "":
                return null;
            case "ja" or "j":
                return true;
            case "nej" or "n":
                return false;
            default:
                Refuse("UnknownAnswer", $"»{text}« er ikke et svar. Skriv ja eller nej under {column}.");
                return null;
        }
    }
}

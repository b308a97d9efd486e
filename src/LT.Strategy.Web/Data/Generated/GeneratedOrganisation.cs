using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>The centres and units that are generated, with the few that move, change name, open or close; and one chief or leader for each.</summary>
internal sealed class GeneratedOrganisation
{
    public const string StrategyOffice = "strategisekretariat";

    private const int OneInThatMoves = 40;

    private const int OneInThatIsRenamed = 50;

    private const int OneInThatCloses = 60;

    private const int OneInThatOpensLater = 70;

    private readonly Random _random;
    private readonly DateOnly _start;

    public GeneratedOrganisation(GeneratedSize size, DateOnly today)
    {
        (Size, FirstYear) = (size, today.Year - size.Years + 1);
        _random = new Random(size.Seed);
        _start = new DateOnly(FirstYear - 1, 1, 1);
        Centres = [.. Enumerable.Range(0, size.Centres).Select(CentreOf)];
        Units = [.. Enumerable.Range(0, size.Units).Select(UnitOf)];
    }

    public GeneratedSize Size { get; }

    public int FirstYear { get; }

    public IReadOnlyList<CentreShape> Centres { get; }

    public IReadOnlyList<UnitShape> Units { get; }

    public static string ChiefOf(CentreShape centre) => $"centerchef-{centre.Code}";

    public static string LeaderOf(UnitShape unit) => $"leder-{unit.Code}";

    public OrganisationFile File() =>
        new()
        {
            Centres = [.. Centres],
            Units = [.. Units],
            Persons = [.. Persons()],
        };

    private CentreShape CentreOf(int number)
    {
        var name = Names.OfCentre(number);
        return new CentreShape
        {
            Code = Names.Code($"c{number + 1:000}"),
            Abbreviation = $"C{number + 1:000}",
            Name = name,
            From = _start,
        };
    }

    private UnitShape UnitOf(int number)
    {
        var (name, kind) = Names.OfUnit(number);
        var centre = number % Centres.Count;
        return new UnitShape
        {
            Code = Names.Code(name),
            Name = name,
            Kind = kind,
            Centre = Centres[centre].Code,
            MakesOwnAgreement = true,
            From = OneIn(OneInThatOpensLater) ? SomeDay(8) : _start,
            To = OneIn(OneInThatCloses) ? SomeDay(11).AddDays(-1) : null,
            Moves = OneIn(OneInThatMoves)
                ? [new MoveShape { On = SomeDay(5), Centre = Centres[(centre + 1) % Centres.Count].Code }]
                : [],
            Renames = OneIn(OneInThatIsRenamed) ? [new RenameShape { On = SomeDay(4), Name = $"{name} og omegn" }] : [],
        };
    }

    private IEnumerable<PersonShape> Persons()
    {
        yield return Person("medarbejder", "Medarbejder");
        yield return Person("direktion", "Direktør", Role.ExecutiveBoard);
        yield return Person(StrategyOffice, "Udviklingskonsulent", Role.StrategyOffice);
        yield return Person("administrator", "Systemansvarlig", Role.Administrator);
        foreach (var centre in Centres)
        {
            yield return Person(ChiefOf(centre), $"Centerchef, {centre.Abbreviation}", Role.CentreChief, centre.Code);
        }

        foreach (var unit in Units)
        {
            yield return Person(LeaderOf(unit), $"Leder, {unit.Name}", Role.UnitLeader, unit.Code);
        }
    }

    private PersonShape Person(string key, string name, Role? role = null, string? place = null) =>
        new()
        {
            Key = key,
            Name = name,
            Email = $"{key}@example.org",
            Workplace = place ?? Centres[0].Code,
            Roles = role is { } held
                ?
                [
                    new RoleShape
                    {
                        Role = held,
                        Scope = place,
                        From = _start,
                    },
                ]
                : [],
        };

    private bool OneIn(int many) => _random.Next(many) == 0;

    /// <summary>The first of a month in one of the years.</summary>
    private DateOnly SomeDay(int month) => new(FirstYear + _random.Next(Size.Years), month, 1);
}

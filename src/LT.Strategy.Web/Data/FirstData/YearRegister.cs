using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Finds what a year file names by code, key or number.</summary>
internal sealed class YearRegister
{
    private readonly Dictionary<DateOnly, List<Actor>> _actors = [];

    public required StrategyYear Year { get; init; }

    public required Dictionary<string, Centre> Centres { get; init; }

    public required Dictionary<string, Unit> Units { get; init; }

    public required Dictionary<string, Person> Persons { get; init; }

    public required Dictionary<(int Goal, string Name), Label> Labels { get; init; }

    public required Dictionary<string, FrameworkReference> References { get; init; }

    /// <summary>The agreements of the file, by their owner.</summary>
    public Dictionary<string, AgreementLife> Lives { get; } = [];

    public static async Task<YearRegister> ReadAsync(
        StrategyDbContext db,
        int year,
        CancellationToken cancellationToken
    ) =>
        new()
        {
            Year =
                await db.WholeYears().FirstOrDefaultAsync(y => y.Year == year, cancellationToken)
                ?? throw new FirstDataException($"the year {year} is not there."),
            Centres = await db.Centres.ToDictionaryAsync(c => c.Code, cancellationToken),
            Units = await db.Units.ToDictionaryAsync(u => u.Code, cancellationToken),
            Persons = await db.Persons.Include(p => p.Roles).ToDictionaryAsync(p => p.DirectoryId, cancellationToken),
            Labels = await db.Labels.ToDictionaryAsync(l => (l.SharedGoalId, l.Name), cancellationToken),
            References = (await db.Frameworks.Include(f => f.Items).ToListAsync(cancellationToken))
                .SelectMany(f => f.Items.Select(i => (i.Code, Item: new FrameworkReference(i.Id, f.Name, i.Name))))
                .ToDictionary(i => i.Code, i => i.Item),
        };

    public Centre Centre(string code) => Find(Centres, code, "centre");

    public Unit Unit(string code) => Find(Units, code, "unit");

    public Person Person(string key) => Find(Persons, key, "person");

    public Person PersonWith(int id) => Persons.Values.Single(p => p.Id == id);

    public SharedGoal Goal(string number) =>
        Year.Goals.Find(g => g.Number == number) ?? throw new FirstDataException($"unknown goal \"{number}\".");

    public CountMeasure Count(string goal) =>
        Goal(goal).Measure as CountMeasure ?? throw new FirstDataException($"goal {goal} is not a count.");

    public Label Label(string goal, string name) =>
        Labels.GetValueOrDefault((Goal(goal).Id, name))
        ?? throw new FirstDataException($"goal {goal}: unknown label \"{name}\".");

    public Criterion Criterion(string goal, string words) =>
        Count(goal).Criteria.Find(c => c.Name == words || c.ShortName == words || $"{c.Order}" == words)
        ?? throw new FirstDataException($"goal {goal}: unknown criterion \"{words}\".");

    public FrameworkReference Reference(string code) => Find(References, code, "item");

    /// <summary>"cup/samme-barn": an owner and a key in its agreement.</summary>
    public Initiative Initiative(string path) =>
        path.Split('/') is [var owner, var key]
            ? Find(Lives, owner, "agreement").Initiative(key)
            : throw new FirstDataException($"\"{path}\" is not an owner and an initiative.");

    /// <summary>Who signs for the agreement's owner that day.</summary>
    public Signature OwnerOf(Agreement agreement, DateOnly day) =>
        Signing(day, who => who.MaySubmit(agreement), who => who.SignForOwner(agreement), agreement);

    public Signature ConcluderOf(Agreement agreement, DateOnly day) =>
        Signing(day, who => who.MayConclude(agreement), who => who.SignForConcluder(agreement), agreement);

    public Signature Withdrawer(DateOnly day) => new(StrategyOffice(day).Id, StrategyOffice(day).Name);

    public Person StrategyOffice(DateOnly day) =>
        ActorsOn(day).Find(who => who.Is(Role.StrategyOffice))?.Person
        ?? throw new FirstDataException($"nobody is in the strategy office on {day:yyyy-MM-dd}.");

    private Signature Signing(DateOnly day, Predicate<Actor> may, Func<Actor, Signature> sign, Agreement agreement) =>
        ActorsOn(day)
            .Where(who => may(who))
            .Select(sign)
            .OrderBy(s => s.OnBehalfOfId is not null)
            .ThenBy(s => s.PersonId)
            .FirstOrDefault()
        ?? throw new FirstDataException($"{agreement.OwnerCode}: nobody may sign on {day:yyyy-MM-dd}.");

    private List<Actor> ActorsOn(DateOnly day)
    {
        if (!_actors.TryGetValue(day, out var actors))
        {
            _actors[day] = actors = [.. Persons.Values.Select(p => new Actor(p, day))];
        }

        return actors;
    }

    private static T Find<T>(Dictionary<string, T> known, string key, string what)
        where T : class => known.GetValueOrDefault(key) ?? throw new FirstDataException($"unknown {what} \"{key}\".");
}

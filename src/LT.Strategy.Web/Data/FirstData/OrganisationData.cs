using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data.FirstData.Shapes;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Centres, units and persons that are not there yet.</summary>
internal sealed class OrganisationData(StrategyDbContext db, bool isSample)
{
    private Dictionary<string, Centre> _centres = [];

    private Dictionary<string, Unit> _units = [];

    private Dictionary<string, Person> _persons = [];

    public async Task AddAsync(OrganisationFile file, CancellationToken cancellationToken)
    {
        _centres = await db.Centres.ToDictionaryAsync(c => c.Code, cancellationToken);
        _units = await db.Units.ToDictionaryAsync(u => u.Code, cancellationToken);
        _persons = await db.Persons.ToDictionaryAsync(p => p.DirectoryId, cancellationToken);
        AddCentres(file.Centres);
        AddUnits(file.Units);
        await db.SaveChangesAsync(cancellationToken);

        // persons refer to centres and units by number, known now
        AddPersons(file.Persons);
        await db.SaveChangesAsync(cancellationToken);
    }

    private void AddCentres(IEnumerable<CentreShape> centres)
    {
        foreach (var shape in centres.Where(c => !_centres.ContainsKey(c.Code)))
        {
            RefuseIf(_units.ContainsKey(shape.Code), $"centre {shape.Code}: a unit has that code.");
            var centre = new Centre
            {
                Code = shape.Code,
                Abbreviation = shape.Abbreviation,
                OpeningName = shape.Name,
                From = shape.From,
                To = shape.To,
                IsSample = isSample,
            };
            _centres.Add(centre.Code, centre);
            db.Add(centre);
        }
    }

    private void AddUnits(IEnumerable<UnitShape> units)
    {
        foreach (var shape in units.Where(u => !_units.ContainsKey(u.Code)))
        {
            RefuseIf(_centres.ContainsKey(shape.Code), $"unit {shape.Code}: a centre has that code.");
            var unit = new Unit
            {
                Code = shape.Code,
                Kind = shape.Kind,
                MakesOwnAgreementFromStart = shape.MakesOwnAgreement,
                From = shape.From,
                To = shape.To,
                IsSample = isSample,
            };
            unit.Periods.Add(
                new UnitPeriod
                {
                    From = shape.From,
                    Name = shape.Name,
                    Centre = CentreOf(shape.Centre, shape.Code),
                }
            );
            foreach (var change in ChangesOf(shape).OrderBy(c => c.On))
            {
                change.Apply(unit);
            }

            _units.Add(unit.Code, unit);
            db.Add(unit);
        }
    }

    private IEnumerable<(DateOnly On, Action<Unit> Apply)> ChangesOf(UnitShape shape) =>
        [
            .. shape.Moves.Select(m => (m.On, (Action<Unit>)(u => u.MoveTo(CentreOf(m.Centre, shape.Code), m.On)))),
            .. shape.Renames.Select(r => (r.On, (Action<Unit>)(u => u.Rename(r.Name, r.On)))),
        ];

    private void AddPersons(IReadOnlyCollection<PersonShape> shapes)
    {
        var added = shapes.Where(s => !_persons.ContainsKey(s.Key)).ToList();
        foreach (var shape in added)
        {
            var person = new Person
            {
                DirectoryId = shape.Key,
                Name = shape.Name,
                Email = shape.Email,
                WorkplaceCentreId = CentreId(shape.Workplace),
                WorkplaceUnitId = UnitId(shape.Workplace, shape.Key),
                IsSample = isSample,
            };
            _persons.Add(shape.Key, person);
            db.Add(person);
        }

        foreach (var shape in added)
        {
            _persons[shape.Key].Roles.AddRange(shape.Roles.Select(r => RoleOf(shape, r)));
        }
    }

    private RoleAssignment RoleOf(PersonShape person, RoleShape shape) =>
        new()
        {
            Role = shape.Role,
            CentreId = CentreId(shape.Scope),
            UnitId = UnitId(shape.Scope, person.Key),
            OnBehalfOf = shape.OnBehalfOf is null ? null : PersonOf(shape.OnBehalfOf, person.Key),
            From = shape.From,
            To = shape.To,
        };

    private int? CentreId(string? code) => code is not null && _centres.TryGetValue(code, out var c) ? c.Id : null;

    private int? UnitId(string? code, string person)
    {
        if (code is null || _centres.ContainsKey(code))
        {
            return null;
        }

        return _units.TryGetValue(code, out var unit)
            ? unit.Id
            : throw new FirstDataException($"person {person}: unknown centre or unit \"{code}\".");
    }

    private Centre CentreOf(string code, string unit) =>
        _centres.GetValueOrDefault(code) ?? throw new FirstDataException($"unit {unit}: unknown centre \"{code}\".");

    private Person PersonOf(string key, string person) =>
        _persons.GetValueOrDefault(key) ?? throw new FirstDataException($"person {person}: unknown person \"{key}\".");

    private static void RefuseIf(bool wrong, string sentence)
    {
        if (wrong)
        {
            throw new FirstDataException(sentence);
        }
    }
}

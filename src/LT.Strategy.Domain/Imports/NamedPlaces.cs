using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Imports;

/// <summary>The centres and units that names and codes in a file mean. Case, blanks and signs make no difference.</summary>
internal sealed class NamedPlaces(Places places)
{
    public Unit? Unit(string text, DateOnly day, List<Obstacle> obstacles)
    {
        if (IsMissing(text, "Skriv enhedens navn eller kode.", obstacles))
        {
            return null;
        }

        var key = ImportColumns.Key(text);
        return Only(text, "enhed", UnitsCalled(key, day), u => u.Code, obstacles);
    }

    public Centre? Centre(string text, DateOnly day, List<Obstacle> obstacles)
    {
        if (IsMissing(text, "Skriv centrets navn, kode eller forkortelse.", obstacles))
        {
            return null;
        }

        var key = ImportColumns.Key(text);
        Func<Centre, bool>[] ways =
        [
            c => Means(key, c.Code, c.Abbreviation, c.NameOn(day), c.ShortNameOn(day)),
            c => Means(key, [c.OpeningName, .. c.LaterNames.Select(n => n.Name)]),
        ];
        var found = First(places.Centres, ways);
        return Only(text, "center", found, c => c.Code, obstacles);
    }

    /// <summary>By code, then by the name of the day, then by any name the unit ever had.</summary>
    private List<Unit> UnitsCalled(string key, DateOnly day)
    {
        Func<Unit, bool>[] ways =
        [
            u => Means(key, u.Code),
            u => u.IsActiveOn(day) && Means(key, u.On(day).Name),
            u => Means(key, [.. u.Periods.Select(p => p.Name)]),
        ];
        return First(places.Units, ways);
    }

    private static List<T> First<T>(IReadOnlyList<T> all, Func<T, bool>[] ways) =>
        ways.Select(way => all.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    private static bool Means(string key, params IEnumerable<string> names) =>
        names.Any(n => ImportColumns.Key(n) == key);

    private static bool IsMissing(string text, string sentence, List<Obstacle> obstacles)
    {
        if (text.Length > 0)
        {
            return false;
        }

        obstacles.Add(new Obstacle("SubjectMissing", sentence, "Subject"));
        return true;
    }

    private static T? Only<T>(string text, string word, List<T> found, Func<T, string> code, List<Obstacle> obstacles)
        where T : class
    {
        if (found is [var only])
        {
            return only;
        }

        obstacles.Add(
            found.Count == 0
                ? new Obstacle(
                    "UnknownSubject",
                    $"Der er {(word == "enhed" ? "ingen" : "intet")} {word}, der hedder »{text}« eller har den kode.",
                    "Subject"
                )
                : new Obstacle(
                    "AmbiguousSubject",
                    $"Flere hedder »{text}«. Skriv koden: {string.Join(", ", found.Select(code))}.",
                    "Subject"
                )
        );
        return null;
    }
}

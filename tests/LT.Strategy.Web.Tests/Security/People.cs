using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Tests.Security;

/// <summary>The smallest municipality: one who reads and one who runs it.</summary>
internal static class People
{
    public const string Reader = "medarbejder";
    public const string Administrator = "administrator";

    public static async Task<StrategyApp> App(params (string Name, string Value)[] settings)
    {
        var app = await StrategyApp.Empty(settings);
        await app.Given(db =>
        {
            db.Persons.Add(Person(Reader, "Mette Medarbejder"));
            db.Persons.Add(Person(Administrator, "Anders Administrator", Role.Administrator));
        });
        return app;
    }

    public static Person Person(string key, string name, params Role[] roles)
    {
        var person = new Person
        {
            DirectoryId = key,
            Name = name,
            Email = $"{key}@example.dk",
        };
        person.Roles.AddRange(
            roles.Select(role => new RoleAssignment { Role = role, From = new DateOnly(2019, 1, 1) })
        );
        return person;
    }
}

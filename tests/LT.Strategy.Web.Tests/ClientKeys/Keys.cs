using LT.Strategy.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.ClientKeys;

internal static class Keys
{
    /// <summary>A program with a key that the administrator has made.</summary>
    public static async Task<Session> ProgramWithKey(this StrategyApp app, string name = "LyNET") =>
        app.Program(await app.Key(name));

    public static async Task<string> Key(this StrategyApp app, string name = "LyNET", DateOnly? lastDay = null)
    {
        var made = "";
        await app.Given(async db =>
        {
            var administrator = await db.Persons.SingleAsync(p => p.DirectoryId == "administrator");
            var now = new DateTime(2019, 6, 14, 7, 0, 0, DateTimeKind.Utc);
            var (key, secret) = ClientKey.Make(
                name,
                "Digitalisering",
                lastDay,
                new Actor(administrator, new DateOnly(2019, 6, 14)),
                now
            );
            db.Add(key);
            made = secret;
        });
        return made;
    }
}

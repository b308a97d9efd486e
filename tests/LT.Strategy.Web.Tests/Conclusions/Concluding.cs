namespace LT.Strategy.Web.Tests.Conclusions;

internal static class Concluding
{
    /// <summary>Reads a submitted agreement as the direktion and concludes it.</summary>
    public static async Task<Page> Conclude(StrategyApp app, string address, string by = "direktion") =>
        await (await Ask(app, address, by)).Press("Indgå aftale");

    /// <summary>The page that asks whether it shall be concluded.</summary>
    public static async Task<Page> Ask(StrategyApp app, string address, string by = "direktion") =>
        await (await (await app.SignInAs(by)).Visit($"{address}/laes")).Follow("Indgå aftale");
}

namespace LT.Strategy.Web.Data.FirstData;

public static class FirstDataFolder
{
    /// <summary>The files that come with the program.</summary>
    public static string Own => Path.Combine(AppContext.BaseDirectory, "Data", "FirstData", "files");

    public static string Or(string? folder) => string.IsNullOrWhiteSpace(folder) ? Own : folder;
}

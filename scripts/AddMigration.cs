// dotnet run scripts/AddMigration.cs NAME
// Adds a migration of that name for both databases.
using System.Diagnostics;

if (args is not [var name])
{
    Console.Error.WriteLine("Use: dotnet run scripts/AddMigration.cs NAME");
    return 1;
}

foreach (var database in new[] { "Sqlite", "SqlServer" })
{
    using var ef = Process.Start(
        "dotnet",
        [
            "ef",
            "migrations",
            "add",
            name,
            "--project",
            "src/LT.Strategy.Web",
            "--context",
            database + "StrategyDbContext",
            "--output-dir",
            "Data/Migrations/" + database,
        ]
    );
    await ef.WaitForExitAsync();
    if (ef.ExitCode != 0)
    {
        return ef.ExitCode;
    }
}

return 0;

using Microsoft.Data.Sqlite;

namespace LT.Strategy.Web.Data;

internal static class SqliteFile
{
    /// <summary>Makes the folder that the file is to lie in.</summary>
    public static void Prepare(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (file.Length > 0 && file != ":memory:" && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}

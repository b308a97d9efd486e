namespace LT.Strategy.Web.Data;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>The section "Database". What is missing or wrong stops the program with one line that names it.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, int? MaxBatchSize)
{
    public static DatabaseSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Database");
        if (
            !Enum.TryParse<DatabaseProvider>(section["Provider"], ignoreCase: true, out var provider)
            || !Enum.IsDefined(provider)
        )
        {
            throw new InvalidOperationException("Database:Provider must be Sqlite or SqlServer.");
        }

        if (section["ConnectionString"] is not { Length: > 0 } connection)
        {
            throw new InvalidOperationException("Database:ConnectionString is missing.");
        }

        return new DatabaseSettings(provider, connection, MaxBatchSizeOf(section["MaxBatchSize"]));
    }

    private static int? MaxBatchSizeOf(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var size) && size > 0 ? size
        : throw new InvalidOperationException("Database:MaxBatchSize must be a whole number above 0.");
}

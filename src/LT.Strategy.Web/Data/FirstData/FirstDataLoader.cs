using System.Globalization;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Adds the data of a folder that is not in the database yet, and changes nothing that is. One transaction a file.</summary>
public sealed class FirstDataLoader(StrategyDbContext db)
{
    private const string SamplePrefix = "eksempel-";

    private enum Kind
    {
        Organisation,
        Strategy,
        Year,
    }

    public async Task LoadAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new FirstDataException($"The folder {folder} is not there.");
        }

        // the strategy names centres, and the year names both
        foreach (
            var path in Directory.GetFiles(folder, "*.yaml").OrderBy(KindOf).ThenBy(p => p, StringComparer.Ordinal)
        )
        {
            await LoadFileAsync(path, cancellationToken);
        }

        await db.KeepFirstEditionsAsync(cancellationToken);
    }

    private async Task LoadFileAsync(string path, CancellationToken cancellationToken)
    {
        var isSample = NameOf(path).StartsWith(SamplePrefix, StringComparison.Ordinal);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await (
                KindOf(path) switch
                {
                    Kind.Organisation => new OrganisationData(db, isSample).AddAsync(
                        YamlFile.Read<OrganisationFile>(path),
                        cancellationToken
                    ),
                    Kind.Strategy => new StrategyData(db).AddAsync(
                        YamlFile.Read<StrategyFile>(path),
                        cancellationToken
                    ),
                    _ => new YearData(db, YearOf(path), isSample).AddAsync(
                        YamlFile.Read<YearFile>(path),
                        cancellationToken
                    ),
                }
            );
            await transaction.CommitAsync(cancellationToken);
        }
        catch (FirstDataException e) when (!e.Message.StartsWith(NameOf(path), StringComparison.Ordinal))
        {
            throw new FirstDataException($"{NameOf(path)}: {e.Message}", e);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static string NameOf(string path) => Path.GetFileName(path);

    private static Kind KindOf(string path) =>
        NameOf(path) switch
        {
            var name when name.EndsWith("organisation.yaml", StringComparison.Ordinal) => Kind.Organisation,
            var name when name.StartsWith("koncernstrategi-", StringComparison.Ordinal) => Kind.Strategy,
            var name when YearIn(name) is not null => Kind.Year,
            var name => throw new FirstDataException(
                $"{name}: name a file …organisation.yaml, koncernstrategi-….yaml or …-2019.yaml."
            ),
        };

    private static int YearOf(string path) => YearIn(NameOf(path))!.Value;

    private static int? YearIn(string name) =>
        int.TryParse(
            Path.GetFileNameWithoutExtension(name).Split('-')[^1],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        )
            ? year
            : null;
}

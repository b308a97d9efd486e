using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>
/// A whole year in one zip: every publication, the ledger, the goals and settings as they were decided, and what shows that
/// nothing is changed. Publications are read, written and let go one at a time.
/// </summary>
internal sealed class YearArchive(StrategyDbContext db, StrategyYear year, DateTime madeAt)
{
    public const string ReportPath = "aar/opgoerelse.json";

    private readonly List<ArchivedPublication> _publications = [];

    public async Task WriteAsync(Stream stream)
    {
        var centres = await db.Centres.AsNoTracking().ToListAsync();
        var units = await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync();
        await using var zip = await ArchiveZip.ToAsync(stream, madeAt);
        await AddPublicationsAsync(zip, centres, units);
        await AddLedgerAsync(zip, centres, units);
        var editions = await AddEditionsAsync(zip);
        await zip.AddAsync("index.html", IndexInHtml.Page(year, madeAt, _publications, editions, zip.Files));
        var manifest = ArchiveManifest.Of(year, madeAt, _publications, editions, [.. zip.Files]);
        await zip.AddAsync("manifest.json", manifest.InJson());
        await zip.AddAsync("SHA256SUMS", ArchiveManifest.Sums([.. zip.Files]));
    }

    private async Task AddPublicationsAsync(ArchiveZip zip, List<Centre> centres, List<Unit> units)
    {
        var places = new AgreementPlaces(centres, units, year, Domain.Language.Copenhagen.DayOf(madeAt));
        var versions = db
            .Publications.AsNoTracking()
            .Where(p => p.Agreement.StrategyYearId == year.Id)
            .OrderBy(p => p.AgreementId)
            .ThenBy(p => p.Number)
            .Select(p => new
            {
                Version = p,
                p.Agreement.CaseNumber,
                CentreId = (int?)((CentreAgreement)p.Agreement).CentreId,
                UnitId = (int?)((DecentralAgreement)p.Agreement).UnitId,
                IsNewest = p.WithdrawnAt == null
                    && !p.Agreement.Publications.Any(later => later.Number > p.Number && later.WithdrawnAt == null),
            });
        await foreach (var one in versions.AsAsyncEnumerable())
        {
            var place = places.Of(one.CentreId, one.UnitId);
            var archived = ArchivedPublication.Of(one.Version, place, one.CaseNumber) with
            {
                AppliedUntil = one.IsNewest ? place.AppliedUntil : null,
            };
            await zip.AddAsync(archived.Html, AgreementInHtml.Page(one.Version, archived, year.Year));
            if (archived.Json is { } json)
            {
                await zip.AddAsync(json, one.Version.ContentJson);
            }

            _publications.Add(archived);
        }
    }

    /// <summary>Without management's own assessments, which are not everyone's to read.</summary>
    private async Task AddLedgerAsync(ArchiveZip zip, List<Centre> centres, List<Unit> units)
    {
        var goals = year.Goals.Select(g => g.Id).ToList();
        var rows = await db
            .Ledger.AsNoTracking()
            .Where(r => goals.Contains(r.SharedGoalId) && !(r is Assessment))
            .ToListAsync();
        var labels = await db.Labels.AsNoTracking().Where(l => goals.Contains(l.SharedGoalId)).ToListAsync();
        foreach (var (name, content) in new LedgerInCsv(year, rows, labels, centres, units).Tables)
        {
            await zip.AddAsync($"data/{name}.csv", content);
        }
    }

    private async Task<IReadOnlyList<ArchivedEdition>> AddEditionsAsync(ArchiveZip zip)
    {
        List<ArchivedEdition> editions = [];
        foreach (var decided in year.Revisions.OrderBy(r => r.Number))
        {
            var edition = new ArchivedEdition(
                decided.Number,
                decided.MadeOn,
                decided.AppliesFrom,
                decided.Reason,
                $"aar/udgave-{decided.Number}.json"
            );
            await zip.AddAsync(edition.Json, decided.ContentJson);
            editions.Add(edition);
        }

        if (year.Closing is { IsIntact: true } closing)
        {
            await zip.AddAsync(ReportPath, closing.ReportJson);
        }

        return editions;
    }

    /// <summary>Centres and units by their id, as they are called on a day.</summary>
    private sealed class AgreementPlaces(List<Centre> centres, List<Unit> units, StrategyYear year, DateOnly day)
    {
        private readonly Dictionary<int, Centre> _centres = centres.ToDictionary(c => c.Id);

        private readonly Dictionary<int, Unit> _units = units.ToDictionary(u => u.Id);

        public AgreementPlace Of(int? centreId, int? unitId)
        {
            var unit = unitId is { } id ? _units[id] : null;
            var centre = unit is null ? _centres[centreId!.Value] : _centres[unit.On(day).CentreId];
            return new(
                unit?.Code ?? centre.Code,
                unit?.On(day).Name ?? centre.NameOn(day),
                centre.Code,
                centre.NameOn(day),
                year.AgreementAppliedUntil(unit is null ? centre.To : unit.To, day)
            );
        }
    }
}

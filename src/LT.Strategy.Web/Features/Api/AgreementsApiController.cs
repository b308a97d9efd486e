using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Api;

/// <summary>The published agreements as data: what the pages show everyone, and nothing that is not concluded.</summary>
[ApiController]
[Tags("Årsaftaler")]
[ProducesResponseType(200)]
[ProducesResponseType<ProblemDetails>(400, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(401, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(404, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(429, "application/problem+json")]
public sealed class AgreementsApiController(StrategyDbContext db, DomainClock clock) : ControllerBase
{
    private const string NoYear = "Året findes ikke på den dato. Uden år svarer vi med det nyeste år, der er åbnet.";

    private const string NoAgreement = "Aftalen findes ikke på den dato, eller den er ikke indgået.";

    private const string OneAgreement = "/api/v1/agreements/{year}/{code}";

    [HttpGet("/api/v1/agreements"), HttpHead("/api/v1/agreements")]
    [EndpointSummary("De årsaftaler, der gælder")]
    public Task<ActionResult<PageAnswer<AgreementListedAnswer>>> Agreements([FromQuery] AgreementsAsked asked) =>
        Found<AgreementListedAnswer>(
            asked,
            (found, listed, _, year) => [AgreementsAnswering.OfListed(found, listed, year)]
        );

    [HttpGet("/api/v1/initiatives"), HttpHead("/api/v1/initiatives")]
    [EndpointSummary("Indsatserne i de årsaftaler, der gælder, men ikke dem, der er udgået")]
    public Task<ActionResult<PageAnswer<InitiativeListedAnswer>>> Initiatives([FromQuery] AgreementsAsked asked) =>
        Found<InitiativeListedAnswer>(
            asked,
            (found, listed, filter, year) =>
                found.Publication.IsIntact
                    ? found
                        .Publication.Content.ActiveInitiatives.Where(filter.IsMetBy)
                        .Select(i => AgreementsAnswering.OfListed(found, listed, i, year))
                    : []
        );

    [HttpGet(OneAgreement), HttpHead(OneAgreement)]
    [EndpointSummary("En årsaftale i den version, der gælder")]
    public Task<ActionResult<AgreementAnswer>> Agreement(string year, string code, string? asOf) =>
        Versions(
            (year, code, asOf),
            (versions, decided, date) =>
                versions.InForceOn(date) is { } inForce
                    ? AgreementsAnswering.OfAgreement(inForce, versions, decided, date)
                    : null,
            "Ingen aftale gælder på den dato. Er den trukket tilbage, kan versionerne læses på …/versions."
        );

    [HttpGet(OneAgreement + "/versions"), HttpHead(OneAgreement + "/versions")]
    [EndpointSummary("En årsaftales versioner, den ældste først, også dem, der er erstattet eller trukket tilbage")]
    public Task<ActionResult<IReadOnlyList<VersionAnswer>>> Versions(string year, string code, string? asOf) =>
        Versions<IReadOnlyList<VersionAnswer>>(
            (year, code, asOf),
            (versions, decided, date) =>
                [.. versions.Select(v => AgreementsAnswering.OfVersion(v, versions, decided, date))]
        );

    [HttpGet(OneAgreement + "/versions/{version:int}"), HttpHead(OneAgreement + "/versions/{version:int}")]
    [EndpointSummary("Én version af en årsaftale, hele teksten")]
    public Task<ActionResult<AgreementAnswer>> Version(string year, string code, int version) =>
        Versions(
            (year, code, null),
            (versions, decided, date) =>
                versions.FirstOrDefault(v => v.Number == version) is { } found
                    ? AgreementsAnswering.OfAgreement(found, versions, decided, date)
                    : null
        );

    [HttpGet("/api/v1/deadlines"), HttpHead("/api/v1/deadlines")]
    [EndpointSummary("De årsaftaler, der skal indgås, holdt op mod fristerne")]
    public async Task<ActionResult<PageAnswer<DeadlineAnswer>>> Deadlines(
        string? year,
        string? asOf,
        string? centre,
        string? kind,
        string? state,
        string? page,
        string? pageSize
    )
    {
        var asked = new Asked(clock.Today());
        var (date, number) = (asked.Date(asOf), asked.Year(year));
        var rows = (Page: asked.Page(page), Size: asked.Size(pageSize));
        var (ofKind, inState) = (
            asked.OneOf("kind", kind, AgreementsAsked.Kinds),
            asked.OneOf("state", state, [.. Enum.GetNames<DeliveryState>().Select(Danish.Lower)])
        );
        if (asked.Refusal is not null || await db.PublishedYearAsync(number, date) is not { } published)
        {
            return asked.Refusal is { } refusal ? this.Refused(refusal) : this.Missing(NoYear);
        }

        var under = asked.OneOf("centre", centre, AgreementsAsked.CentresOn(published, date));
        if (asked.Refusal is { } unknown)
        {
            return this.Refused(unknown);
        }

        var facts = published.Facts;
        var found = Deliveries
            .OfCentres(date, facts)
            .Concat(Deliveries.OfUnits(date, facts))
            .Where(d => ofKind is null || d.IsCentre == (ofKind == AgreementsAsked.Kinds[0]))
            .Where(d => under is null || d.Centre.Code == under)
            .Where(d => inState is null || Danish.Lower($"{d.Delivery.State}") == inState)
            .Select(d => AgreementsAnswering.OfDeadline(d, published.Year))
            .ToList();
        return this.Page(found, (published.Year.Year, date, rows.Page, rows.Size));
    }

    /// <summary>By centre, its own agreement first: what the filter found, a page of it.</summary>
    private async Task<ActionResult<PageAnswer<T>>> Found<T>(
        AgreementsAsked query,
        Func<Published, ListedAgreement, AgreementFilter, StrategyYear, IEnumerable<T>> rowsOf
    )
    {
        var asked = new Asked(clock.Today());
        var (date, year) = (asked.Date(query.AsOf), asked.Year(query.Year));
        var rows = (Page: asked.Page(query.Page), Size: asked.Size(query.PageSize));
        if (asked.Refusal is not null || await db.PublishedYearAsync(year, date) is not { } published)
        {
            return asked.Refusal is { } refusal ? this.Refused(refusal) : this.Missing(NoYear);
        }

        var filter = query.FilterIn(published, date, asked);
        if (asked.Refusal is { } unknown)
        {
            return this.Refused(unknown);
        }

        var decided = await db.YearsUpTo(date).FirstAsync(y => y.Id == published.Year.Id);
        var found = Published
            .Of(published, date)
            .OrderBy(p => p.Centre.Abbreviation, Danish.Order)
            .ThenBy(p => !p.IsCentre)
            .SelectMany(p => p.Listed(filter) is { } listed ? rowsOf(p, listed, filter, decided) : [])
            .ToList();
        return this.Page(found, (published.Year.Year, date, rows.Page, rows.Size));
    }

    /// <summary>All versions that were concluded by the end of the day.</summary>
    private async Task<ActionResult<T>> Versions<T>(
        (string Year, string Code, string? AsOf) address,
        Func<IReadOnlyList<Publication>, StrategyYear, DateOnly, T?> of,
        string missing = NoAgreement
    )
        where T : class
    {
        var asked = new Asked(clock.Today());
        var (date, year) = (asked.Date(address.AsOf), asked.Year(address.Year));
        if (asked.Refusal is { } refusal)
        {
            return this.Refused(refusal);
        }

        var versions = (await db.VersionsAsync(year ?? 0, address.Code)).FindAll(v => v.ConcludedOn <= date);
        if (versions.Count == 0)
        {
            return this.Missing(NoAgreement);
        }

        var decided = await db.YearsUpTo(date).FirstAsync(y => y.Id == versions[0].Agreement.StrategyYearId);
        return of(versions, decided, date) is { } answer ? this.Data(answer) : this.Missing(missing);
    }
}

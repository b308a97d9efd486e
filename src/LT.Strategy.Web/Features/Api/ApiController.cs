using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Api;

/// <summary>The figures of the pages as data, for those who are signed in and programs with a key or token. It only reads.</summary>
[ApiController]
[Tags("Tal")]
[ProducesResponseType(200)]
[ProducesResponseType<ProblemDetails>(400, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(401, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(404, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(429, "application/problem+json")]
public sealed class ApiController(StrategyDbContext db, Actor me, DomainClock clock) : ControllerBase
{
    [HttpGet("/api/v1/goals"), HttpHead("/api/v1/goals")]
    [EndpointSummary("Årets fælles mål")]
    public Task<ActionResult<IReadOnlyList<GoalAnswer>>> Goals(string? year, string? asOf) =>
        Answer<IReadOnlyList<GoalAnswer>>(year, asOf, y => [.. y.Goals.Select(Answering.OfGoal)]);

    [HttpGet("/api/v1/goals/{year}/{number}"), HttpHead("/api/v1/goals/{year}/{number}")]
    [EndpointSummary("Ét fælles mål")]
    public Task<ActionResult<GoalAnswer>> Goal(string year, string number, string? asOf) =>
        Answer(year, asOf, y => y.Goal(number) is { } goal ? Answering.OfGoal(goal) : null);

    [HttpGet("/api/v1/goals/{year}/{number}/evidence"), HttpHead("/api/v1/goals/{year}/{number}/evidence")]
    [EndpointSummary("Hvad et måls tal er beregnet af, og hvad der ikke er med og hvorfor")]
    public Task<ActionResult<IReadOnlyList<EvidenceAnswer>>> Evidence(string year, string number, string? asOf) =>
        Answer(year, asOf, y => y.Goal(number) is { } goal ? Answering.OfEvidence(goal, y, me) : null);

    [HttpGet("/api/v1/coverage"), HttpHead("/api/v1/coverage")]
    [EndpointSummary("Dækning: centre og temaer")]
    public Task<ActionResult<CoverageAnswer>> Coverage(string? year, string? asOf) =>
        Answer<CoverageAnswer>(year, asOf, Answering.OfCoverage);

    [HttpGet("/api/v1/themes"), HttpHead("/api/v1/themes")]
    [EndpointSummary("Temaerne, hvert med den dårligste status af sine mål")]
    public Task<ActionResult<IReadOnlyList<ThemeAnswer>>> Themes(string? year, string? asOf) =>
        Answer<IReadOnlyList<ThemeAnswer>>(year, asOf, y => [.. y.Themes.Select(t => Answering.OfTheme(t, y))]);

    private async Task<ActionResult<T>> Answer<T>(string? year, string? asOf, Func<YearProgress, T?> of)
        where T : class
    {
        var asked = new Asked(clock.Today());
        var (date, number) = (asked.Date(asOf), asked.Year(year));
        if (asked.Refusal is { } refusal)
        {
            return this.Refused(refusal);
        }

        return await db.FactsOfAsync(number, date) is { } facts && of(YearProgress.On(date, facts)) is { } answer
            ? this.Data(answer)
            : this.Missing(
                "Året eller målet findes ikke på den dato. Uden år svarer vi med det nyeste år, der er åbnet."
            );
    }
}

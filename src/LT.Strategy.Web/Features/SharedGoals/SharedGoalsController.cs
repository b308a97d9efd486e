using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.SharedGoals;

/// <summary>The shared goals: all of them, one, and how its figure is calculated.</summary>
public sealed class SharedGoalsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Number = @"regex(^\d+\.\d+$)";

    [HttpGet("/maal")]
    [HttpGet("/maal/{aar:int}")]
    public async Task<IActionResult> Index(int? aar, string? pr) =>
        await this.ShowAsync(db, (aar, pr, clock.Today(), false), (year, shown) => View(new GoalsPage(year, shown)));

    [HttpGet($"/maal/{{nr:{Number}}}")]
    [HttpGet($"/maal/{{aar:int}}/{{nr:{Number}}}")]
    public async Task<IActionResult> Goal(int? aar, string nr, string? pr) => await Show(aar, nr, pr, nameof(Goal));

    [HttpGet($"/maal/{{nr:{Number}}}/beregning")]
    [HttpGet($"/maal/{{aar:int}}/{{nr:{Number}}}/beregning")]
    public async Task<IActionResult> Calculation(int? aar, string nr, string? pr) =>
        await Show(aar, nr, pr, nameof(Calculation));

    private async Task<IActionResult> Show(int? aar, string nr, string? pr, string view) =>
        await this.ShowAsync(
            db,
            (aar, pr, clock.Today(), me.MayAssess()),
            async (year, shown) =>
                year.Goal(nr) is { } goal
                    ? View(
                        view,
                        new GoalPage(
                            goal,
                            year,
                            shown,
                            me,
                            RecordingOf(goal, year.Facts, me),
                            await db.DecidedAsync(year.Year, shown.Date)
                        )
                    )
                    : NotFound()
        );

    private static RecordingLinks RecordingOf(GoalProgress goal, YearFacts facts, Actor reader)
    {
        var address = $"/maal/{facts.Year.Year}/{goal.Goal.Number}";
        var settlement = reader.MaySettle() && reader.Today > goal.Goal.DueOn ? $"{address}/opgoerelse" : null;
        if (goal.Level is not null)
        {
            return new RecordingLinks(null, reader.MayRecordReadings() ? $"{address}/maalinger" : null, settlement);
        }

        if (goal.Count is not { Source: CountSource.Evidence })
        {
            return new RecordingLinks(null, null, settlement);
        }

        var mayRecord =
            reader.MayRecordForCentres()
            || goal.Count.Subject switch
            {
                SubjectKind.Label => facts.Centres.Any(reader.MayRecordLabelsIn),
                SubjectKind.Unit => facts.Centres.Any(reader.MayRecordUnitsOf) || facts.Units.Any(reader.MayRecordFor),
                _ => false,
            };
        return new RecordingLinks(mayRecord ? $"{address}/dokumentation" : null, null, settlement);
    }
}

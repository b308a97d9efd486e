using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data.FirstData.Shapes;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>The future narrative, the frameworks, the strategy with its themes, and its years with their goals.</summary>
internal sealed class StrategyData(StrategyDbContext db)
{
    public async Task AddAsync(StrategyFile file, CancellationToken cancellationToken)
    {
        await AddNarrativeAsync(file.FutureNarrative, cancellationToken);
        var frameworks = await db.Frameworks.ToDictionaryAsync(f => f.Code, cancellationToken);
        AddFrameworks(file.Frameworks, frameworks);
        var strategy = await AddStrategyAsync(file.GroupStrategy, cancellationToken);
        var known = await db.Years.Select(y => y.Year).ToListAsync(cancellationToken);

        // a year that is there is the strategy office's own
        foreach (var shape in file.Years.Where(y => !known.Contains(y.Year)))
        {
            var year = new StrategyYear
            {
                GroupStrategy = strategy,
                Year = shape.Year,
                OpenedOn = shape.OpenedOn,
                CentreDeadline = shape.CentreDeadline,
                DecentralDeadline = shape.DecentralDeadline,
            };
            year.Goals.AddRange(shape.Goals.Select(g => GoalData.Of(g, strategy, frameworks)));
            db.Add(year);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AddNarrativeAsync(FutureNarrativeShape shape, CancellationToken cancellationToken)
    {
        var narrative = await db
            .FutureNarratives.Include(n => n.Trends)
            .Include(n => n.Guideposts)
            .FirstOrDefaultAsync(n => n.Title == shape.Title, cancellationToken);
        if (narrative is null)
        {
            narrative = new FutureNarrative
            {
                Title = shape.Title,
                Period = shape.Period,
                WrittenBy = shape.WrittenBy,
                Summary = shape.Summary.Trim(),
            };
            db.Add(narrative);
        }

        foreach (var (order, trend) in shape.Trends.Index())
        {
            if (!narrative.Trends.Exists(t => t.Name == trend.Name))
            {
                narrative.Trends.Add(
                    new Trend
                    {
                        Order = order + 1,
                        Name = trend.Name,
                        Summary = trend.Summary.Trim(),
                    }
                );
            }
        }

        foreach (var (order, post) in shape.Guideposts.Index())
        {
            if (!narrative.Guideposts.Exists(g => g.Code == post.Code))
            {
                narrative.Guideposts.Add(
                    new Guidepost
                    {
                        Order = order + 1,
                        Code = post.Code,
                        Title = post.Title,
                        Summary = post.Summary.Trim(),
                    }
                );
            }
        }
    }

    private void AddFrameworks(IEnumerable<FrameworkShape> shapes, Dictionary<string, Framework> known)
    {
        foreach (var shape in shapes)
        {
            if (!known.TryGetValue(shape.Code, out var framework))
            {
                framework = new Framework
                {
                    Code = shape.Code,
                    Name = shape.Name,
                    Summary = shape.Summary.Trim(),
                };
                known.Add(shape.Code, framework);
                db.Add(framework);
            }

            foreach (var (order, item) in shape.Items.Index())
            {
                if (!framework.Items.Exists(i => i.Code == item.Code))
                {
                    framework.Items.Add(
                        new FrameworkItem
                        {
                            Order = order + 1,
                            Code = item.Code,
                            Name = item.Name,
                            InFocus = item.InFocus,
                        }
                    );
                }
            }
        }
    }

    private async Task<GroupStrategy> AddStrategyAsync(GroupStrategyShape shape, CancellationToken cancellationToken)
    {
        var strategy = await db
            .GroupStrategies.Include(s => s.Themes)
            .Include(s => s.CrossCuttingFocuses)
            .FirstOrDefaultAsync(s => s.Code == shape.Code, cancellationToken);
        if (strategy is null)
        {
            strategy = new GroupStrategy
            {
                Code = shape.Code,
                Name = shape.Name,
                FirstYear = shape.FirstYear,
                LastYear = shape.LastYear,
                Summary = shape.Summary.Trim(),
                CoreTask = shape.CoreTask.Trim(),
            };
            db.Add(strategy);
        }

        foreach (var theme in shape.Themes.Where(t => !strategy.Themes.Exists(known => known.Number == t.Number)))
        {
            strategy.Themes.Add(
                new Theme
                {
                    Number = theme.Number,
                    Code = theme.Code,
                    Title = theme.Title,
                    ShortTitle = theme.ShortTitle,
                    Summary = theme.Summary.Trim(),
                }
            );
        }

        var centres = await db.Centres.ToDictionaryAsync(c => c.Code, cancellationToken);
        foreach (var focus in shape.CrossCuttingFocuses)
        {
            if (!strategy.CrossCuttingFocuses.Exists(known => known.Title == focus.Title))
            {
                strategy.CrossCuttingFocuses.Add(FocusOf(focus, centres));
            }
        }

        return strategy;
    }

    private static CrossCuttingFocus FocusOf(FocusShape shape, Dictionary<string, Centre> centres) =>
        new()
        {
            ThemeNumber = shape.Theme,
            Title = shape.Title,
            Summary = shape.Summary.Trim(),
            ResponsibleCentre = shape.Centre is null
                ? null
                : centres.GetValueOrDefault(shape.Centre)
                    ?? throw new FirstDataException($"focus \"{shape.Title}\": unknown centre \"{shape.Centre}\"."),
        };
}

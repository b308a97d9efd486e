using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.YearSettings;

/// <summary>The words of the strategy: name, core task, themes and efforts across the organisation.</summary>
public sealed class TextsForm : YearChangeForm
{
    private const string TooLong = "Skriv højst {1} tegn";

    [MaxLength(GroupStrategy.NameMaxLength, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [MaxLength(GroupStrategy.TextMaxLength, ErrorMessage = TooLong)]
    public string? Summary { get; set; }

    [MaxLength(GroupStrategy.TextMaxLength, ErrorMessage = TooLong)]
    public string? CoreTask { get; set; }

    public List<ThemeForm> Themes { get; set; } = [];

    public List<EffortForm> Efforts { get; set; } = [];

    public sealed class ThemeForm
    {
        public int Id { get; set; }

        [MaxLength(Theme.TitleMaxLength, ErrorMessage = TooLong)]
        public string? Title { get; set; }

        [MaxLength(Theme.ShortTitleMaxLength, ErrorMessage = TooLong)]
        public string? ShortTitle { get; set; }

        [MaxLength(Theme.SummaryMaxLength, ErrorMessage = TooLong)]
        public string? Summary { get; set; }
    }

    public sealed class EffortForm
    {
        public int Id { get; set; }

        [MaxLength(CrossCuttingFocus.TitleMaxLength, ErrorMessage = TooLong)]
        public string? Title { get; set; }

        [MaxLength(CrossCuttingFocus.SummaryMaxLength, ErrorMessage = TooLong)]
        public string? Summary { get; set; }

        public int? ResponsibleCentreId { get; set; }

        [MaxLength(CrossCuttingFocus.ContactMaxLength, ErrorMessage = TooLong)]
        public string? Contact { get; set; }
    }

    public static TextsForm Of(StrategyYear year) =>
        new()
        {
            Edition = EditionOf(year),
            Name = year.GroupStrategy.Name,
            Summary = year.GroupStrategy.Summary,
            CoreTask = year.GroupStrategy.CoreTask,
            Themes =
            [
                .. year.Themes.Select(t => new ThemeForm
                {
                    Id = t.Id,
                    Title = t.Title,
                    ShortTitle = t.ShortTitle,
                    Summary = t.Summary,
                }),
            ],
            Efforts =
            [
                .. year
                    .GroupStrategy.CrossCuttingFocuses.OrderBy(f => f.Id)
                    .Select(f => new EffortForm
                    {
                        Id = f.Id,
                        Title = f.Title,
                        Summary = f.Summary,
                        ResponsibleCentreId = f.ResponsibleCentreId,
                        Contact = f.Contact,
                    }),
            ],
        };

    public IEnumerable<Obstacle> Obstacles(StrategyYear year, IEnumerable<int> centres)
    {
        Themes.RemoveAll(t => t is null);
        Efforts.RemoveAll(e => e is null);
        foreach (
            var (at, _) in Efforts.Index().Where(e => e.Item.ResponsibleCentreId is { } id && !centres.Contains(id))
        )
        {
            yield return new Obstacle(
                "CentreUnknown",
                "Vælg et center på listen.",
                $"Efforts[{at}].ResponsibleCentreId"
            );
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new Obstacle("NameMissing", "Skriv strategiens navn.", nameof(Name));
        }

        foreach (var (at, theme) in Themes.Index())
        {
            if (string.IsNullOrWhiteSpace(theme.Title))
            {
                yield return new Obstacle("TitleMissing", "Skriv temaets titel.", $"Themes[{at}].Title");
            }

            if (string.IsNullOrWhiteSpace(theme.ShortTitle))
            {
                yield return new Obstacle(
                    "ShortTitleMissing",
                    "Skriv en kort titel til tabeller.",
                    $"Themes[{at}].ShortTitle"
                );
            }
        }

        foreach (var (at, effort) in Efforts.Index())
        {
            if (string.IsNullOrWhiteSpace(effort.Title))
            {
                yield return new Obstacle("TitleMissing", "Skriv indsatsens titel.", $"Efforts[{at}].Title");
            }
        }
    }

    public void Fill(StrategyYear year)
    {
        var strategy = year.GroupStrategy;
        (strategy.Name, strategy.Summary, strategy.CoreTask) = (Name!.Trim(), Written(Summary), Written(CoreTask));
        foreach (var typed in Themes)
        {
            if (strategy.Themes.Find(t => t.Id == typed.Id) is { } theme)
            {
                (theme.Title, theme.ShortTitle) = (typed.Title!.Trim(), typed.ShortTitle!.Trim());
                theme.Summary = Written(typed.Summary);
            }
        }

        foreach (var typed in Efforts)
        {
            if (strategy.CrossCuttingFocuses.Find(f => f.Id == typed.Id) is { } effort)
            {
                (effort.Title, effort.Summary) = (typed.Title!.Trim(), Written(typed.Summary));
                (effort.ResponsibleCentreId, effort.Contact) = (typed.ResponsibleCentreId, Written(typed.Contact));
            }
        }
    }

    private static string Written(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}

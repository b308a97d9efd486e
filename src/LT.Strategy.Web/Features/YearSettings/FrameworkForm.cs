using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.YearSettings;

/// <summary>The name of a framework and of its items. Agreements already concluded keep the names they were concluded with.</summary>
public sealed class FrameworkForm : YearChangeForm
{
    [MaxLength(Domain.Frameworks.Framework.NameMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Name { get; set; }

    [MaxLength(Domain.Frameworks.Framework.SummaryMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Summary { get; set; }

    public List<ItemForm> Items { get; set; } = [];

    public sealed class ItemForm
    {
        public int Id { get; set; }

        [MaxLength(FrameworkItem.NameMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
        public string? Name { get; set; }

        public bool InFocus { get; set; }
    }

    public static FrameworkForm Of(Framework framework, StrategyYear year) =>
        new()
        {
            Edition = EditionOf(year),
            Name = framework.Name,
            Summary = framework.Summary,
            Items =
            [
                .. framework
                    .Items.OrderBy(i => i.Order)
                    .Select(i => new ItemForm
                    {
                        Id = i.Id,
                        Name = i.Name,
                        InFocus = i.InFocus,
                    }),
            ],
        };

    public IEnumerable<Obstacle> Obstacles(Framework framework)
    {
        Items.RemoveAll(i => i is null);
        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new Obstacle("NameMissing", "Skriv grundlagets navn.", nameof(Name));
        }

        foreach (var (at, item) in Items.Index())
        {
            if (string.IsNullOrWhiteSpace(item.Name) && framework.Items.Exists(i => i.Id == item.Id))
            {
                yield return new Obstacle("NameMissing", "Skriv punktets navn.", $"Items[{at}].Name");
            }
        }
    }

    public void Fill(Framework framework)
    {
        (framework.Name, framework.Summary) = (Name!.Trim(), (Summary ?? "").Trim());
        foreach (var typed in Items)
        {
            if (framework.Items.Find(i => i.Id == typed.Id) is { } item)
            {
                (item.Name, item.InFocus) = (typed.Name!.Trim(), typed.InFocus);
            }
        }
    }
}

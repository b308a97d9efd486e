using LT.Strategy.Web.Features.Agreements;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Api;

/// <summary>What a list of agreements or initiatives is about, as it stands in the address.</summary>
public sealed class AgreementsAsked
{
    internal static readonly string[] Kinds = ["centre", "unit"];

    [FromQuery(Name = "year")]
    public string? Year { get; set; }

    [FromQuery(Name = "asOf")]
    public string? AsOf { get; set; }

    [FromQuery(Name = "centre")]
    public string? Centre { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "theme")]
    public string? Theme { get; set; }

    [FromQuery(Name = "goal")]
    public string? Goal { get; set; }

    [FromQuery(Name = "page")]
    public string? Page { get; set; }

    [FromQuery(Name = "pageSize")]
    public string? PageSize { get; set; }

    /// <summary>What the year does not have cannot be asked for: a mistyped code is refused, not answered with nothing.</summary>
    internal AgreementFilter FilterIn(PublishedYear published, DateOnly date, Asked asked) =>
        new(
            Type: asked.OneOf("kind", Kind, Kinds) switch
            {
                "centre" => AgreementFilter.Centres,
                "unit" => AgreementFilter.Units,
                _ => null,
            },
            Center: asked.OneOf("centre", Centre, CentresOn(published, date)),
            Tema: asked.OneOf("theme", Theme, [.. published.Year.Themes.Select(t => $"{t.Number}")]),
            Maal: asked.OneOf("goal", Goal, [.. published.Year.GoalsInOrder.Select(g => g.Number)])
        );

    internal static string[] CentresOn(PublishedYear published, DateOnly date) =>
        [.. published.Centres.Where(c => c.IsActiveOn(date)).Select(c => c.Code).Order(StringComparer.Ordinal)];
}

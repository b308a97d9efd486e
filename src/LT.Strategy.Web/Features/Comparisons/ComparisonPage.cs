using System.Globalization;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Comparisons;

/// <summary>What is different in one respect; the sentences about one thing stand together.</summary>
public sealed record ComparisonPart(string Heading, IReadOnlyList<Change> Changes, string Note = "")
{
    private const int MostAtOnce = 15;

    public IReadOnlyList<IGrouping<string, Change>> ByWhatTheyAreAbout { get; } = [.. Changes.GroupBy(c => c.About)];

    /// <summary>So many that a reader looks for one of them rather than reads them all.</summary>
    public bool IsLong => ByWhatTheyAreAbout.Count > MostAtOnce;
}

/// <summary>Two dates of one year side by side, told in sentences.</summary>
public sealed record ComparisonPage(
    YearProgress Before,
    YearProgress After,
    IReadOnlyList<YearRevision> Decisions,
    ShownDate Shown
)
{
    private readonly YearComparison _comparison = new(Before, After, Decisions);

    /// <summary>A centre that has closed, and delivered nothing, has no page any more.</summary>
    private readonly CentreMatrix _centres = CentreMatrix.Of(After);

    public IReadOnlyList<ComparisonPart> Parts =>
        [
            .. new ComparisonPart[]
            {
                new("Mål", _comparison.Goals),
                new(
                    "Ledelsens egne vurderinger",
                    _comparison.Assessments,
                    "Ses kun af ledelsen og strategisekretariatet. Vurderingerne ændrer ikke den beregnede status."
                ),
                new("Trukket tilbage", _comparison.Withdrawn),
                new("Dækning", _comparison.Coverage),
                new("Centrenes årsaftaler", _comparison.CentreAgreements),
                new("Enhedernes årsaftaler", _comparison.DecentralAgreements),
                new("Mål, grænser og tekster, der er besluttet om", _comparison.Rules),
                new("Centre og enheder", _comparison.Organisation),
            }.Where(p => p.Changes.Count > 0),
        ];

    /// <summary>To pages without a year in their address.</summary>
    public string OverviewOn(DateOnly date) => "/ledelse" + (Shown with { Date = date }).YearQuery;

    /// <summary>Where all the sentences about one thing come from; null when they come from different places.</summary>
    public string? AddressOf(IEnumerable<Change> aboutOneThing) =>
        aboutOneThing.Where(c => c.Origin is not null).Select(AddressOf).Distinct().ToList() is [var only]
            ? only
            : null;

    public string? AddressOf(Change change)
    {
        var goal = $"/maal/{Year}/{change.GoalNumber}";
        return change.Origin switch
        {
            Origin.Goal => $"{goal}/beregning{Shown.Query}",
            Origin.Row => $"{goal}/dokumentation/raekke/{change.Number}",
            Origin.Assessments => $"{goal}/vurdering{Shown.Query}",
            Origin.Limits => $"/maal/{Year}/{After.Goals[0].Goal.Number}/beregning{Shown.Query}#graenser",
            Origin.Coverage => $"/ledelse/daekning/beregning{Shown.YearQuery}",
            Origin.Cell => $"/ledelse/daekning/{change.OwnerCode}/{change.Number}{Shown.YearQuery}",
            Origin.Deadlines => $"/ledelse/frister{Shown.YearQuery}",
            Origin.Agreement => $"/aarsaftaler/{Year}/{change.OwnerCode}/version/{change.Number}",
            Origin.Centre when _centres.Of(change.OwnerCode!) is not null =>
                $"/ledelse/centre/{change.OwnerCode}{Shown.YearQuery}",
            Origin.Strategy => $"/strategi{Shown.Query}",
            _ => null,
        };
    }

    /// <summary>What a reader is shown there.</summary>
    public static string WordsOf(Origin origin) =>
        origin switch
        {
            Origin.Goal => "Se beregningen",
            Origin.Row => "Se registreringen",
            Origin.Assessments => "Se vurderingerne",
            Origin.Limits => "Se grænserne",
            Origin.Coverage => "Se, hvordan dækningen er beregnet",
            Origin.Cell => "Se feltet",
            Origin.Deadlines => "Se fristerne",
            Origin.Agreement => "Læs versionen",
            Origin.Centre => "Se centret",
            _ => "Læs strategien",
        };

    private string Year => After.Year.Year.ToString(CultureInfo.InvariantCulture);
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Conclusions;

namespace LT.Strategy.Web.Features.UnitConclusions;

/// <summary>The agreements that a centre's units have sent, each to be read in full and decided on; in the order of the form.</summary>
public sealed record ReadingPage(Centre Centre, int Year, Actor Reader, IReadOnlyList<ProposalPage> Proposals)
{
    /// <summary>Decisions that cannot be made any more, so that what was typed is not lost.</summary>
    public IReadOnlyList<UnitDecision> Gone { get; init; } = [];

    public string UnitsAddress => $"/arbejde/enheder/{Centre.Code}?aar={Year}";

    public string Address => $"/arbejde/enheder/{Centre.Code}/laes?aar={Year}";
}

/// <summary>What was chosen: what will happen, or what has happened.</summary>
public sealed record DecisionsPage(ReadingPage Reading, IReadOnlyList<UnitDecision> Decisions)
{
    public IReadOnlyList<UnitDecision> Concluding => [.. Decisions.Where(d => d.MayBeDone && d.Form.IsConclusion)];

    public IReadOnlyList<UnitDecision> Returning => [.. Decisions.Where(d => d.MayBeDone && d.Form.IsReturn)];

    public IReadOnlyList<UnitDecision> Stopped => [.. Decisions.Where(d => !d.MayBeDone)];

    /// <summary>"indgå 3 aftaler og sende 1 retur".</summary>
    public string Infinitive => Sentence("indgå", "sende");

    /// <summary>"Indgå 3 aftaler og send 1 retur".</summary>
    public string Imperative => Danish.Capital(Sentence("indgå", "send"));

    public string Done =>
        string.Join(
                ' ',
                Told(Concluding, "årsaftale er indgået og offentliggjort", "årsaftaler er indgået og offentliggjort"),
                Told(Returning, "årsaftale er sendt retur", "årsaftaler er sendt retur")
            )
            .Trim();

    private static string Told(IReadOnlyList<UnitDecision> decisions, string one, string many) =>
        decisions.Count == 0
            ? ""
            : $"{Danish.Count(decisions.Count, one, many)}: {Danish.List(decisions.Select(d => d.Name))}.";

    private string Sentence(string conclude, string send)
    {
        var agreements = Danish.Count(Concluding.Count, "aftale", "aftaler");
        return (Concluding.Count, Returning.Count) switch
        {
            (0, var returned) => $"{send} {Danish.Count(returned, "aftale", "aftaler")} retur",
            (_, 0) => $"{conclude} {agreements}",
            (_, var returned) => $"{conclude} {agreements} og {send} {Danish.Number(returned)} retur",
        };
    }
}

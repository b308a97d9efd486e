using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Coverages;

/// <summary>What happened to the coverage, as sentences.</summary>
internal static class CoverageWords
{
    /// <summary>A day's changes, centre by centre: "CMP: Tema 4 er ikke længere dækket efter version 2 af årsaftalen."</summary>
    public static IEnumerable<string> Of(CoverageStep step) =>
        step
            .Opened.Select(c => $"{c.Abbreviation} åbnede.")
            .Concat(step.Closed.Select(c => $"{c.Abbreviation} lukkede og tæller ikke længere med."))
            .Concat(
                step.Changes.GroupBy(c => (c.Centre, c.Kind, c.Cause))
                    .OrderBy(g => g.Key.Centre.Abbreviation, Danish.Order)
                    .Select(g =>
                        $"{g.Key.Centre.Abbreviation}: {Themes(g)} {Verb(g.Key.Kind)} {Cause(g.Key.Kind, g.Key.Cause)}.{Reason(g.Key.Cause)}"
                    )
            );

    /// <summary>"Ikke længere dækket efter version 2 af årsaftalen."</summary>
    public static string Of(CellChange change) =>
        Danish.Capital($"{Short(change.Kind)} {Cause(change.Kind, change.Cause)}.{Reason(change.Cause)}");

    private static string Themes(IEnumerable<CellChange> changes) =>
        $"Tema\u00A0{Danish.List(changes.Select(c => c.Theme.Number).Order().Select(n => n.ToString(Danish.Culture)))}";

    private static string Verb(CellChangeKind kind) =>
        kind == CellChangeKind.Broken ? $"er {Short(kind)}" : $"blev {Short(kind)}";

    private static string Short(CellChangeKind kind) =>
        kind switch
        {
            CellChangeKind.Filled => "dækket første gang",
            CellChangeKind.Refilled => "dækket igen",
            _ => "ikke længere dækket",
        };

    private static string Cause(CellChangeKind kind, CoverageCause cause) =>
        cause.Kind switch
        {
            CauseKind.Concluded => $"{(kind == CellChangeKind.Broken ? "efter" : "med")} {Named(cause.Version!)}",
            CauseKind.Withdrawn => $"efter at {Named(cause.Version!)} blev trukket tilbage",
            CauseKind.Decided => "efter at årets indstillinger blev ændret",
            _ => "efter en ændring i organisationen",
        };

    private static string Named(Publication version) =>
        version.Agreement is not DecentralAgreement ? $"version {version.Number} af årsaftalen"
        : version.IsIntact ? $"version {version.Number} af årsaftalen for {version.Content.OwnerName}"
        : $"version {version.Number} af en enheds årsaftale";

    private static string Reason(CoverageCause cause) =>
        cause.Reason.Length == 0 ? "" : $" Begrundelse: {cause.Reason}";
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.Drafts;

public enum PartState
{
    Done,
    Missing,
    Optional,
}

/// <summary>A part of the agreement in the editor: where it stands, what it is called, how far it is.</summary>
public sealed record EditorPart(string Anchor, string Name, PartState State, string? Note = null)
{
    public const string Parties = "del-1";
    public const string Introduction = "del-2";
    public const string Bounds = "del-3";
    public const string FocusAreas = "del-4";
    public const string Initiatives = "del-5";
    public const string Goals = "del-6";
    public const string FollowUp = "del-9";
    public const string Med = "del-10";

    public static IReadOnlyList<EditorPart> Of(Agreement agreement, int complete, IReadOnlyList<ThemeCoverage> themes)
    {
        var initiatives = agreement.ActiveInitiatives.Count();
        List<EditorPart> parts =
        [
            new(Parties, "Aftalens parter og periode", PartState.Done),
            agreement.Introduction.Length > 0
                ? new(Introduction, "Indledning", PartState.Done)
                : new(Introduction, "Indledning", PartState.Missing, "mangler"),
            Voluntary(Bounds, "Rammer", agreement.Bounds.Length > 0),
            new(
                Initiatives,
                "Indsatser",
                complete == initiatives && initiatives > 0 ? PartState.Done : PartState.Missing,
                initiatives == 0
                    ? "ingen endnu"
                    : $"{complete} af {initiatives} er {(complete == 1 ? "komplet" : "komplette")}"
            ),
            new(
                Goals,
                "Bidrag til de fælles mål",
                agreement is DecentralAgreement || themes.All(t => t.IsCovered) ? PartState.Done : PartState.Missing
            ),
            Voluntary(FollowUp, "Opfølgning", agreement.FollowUpPlan.Length > 0),
            Voluntary(Med, "MED", agreement.Med.Length > 0),
        ];
        if (agreement is DecentralAgreement unit)
        {
            parts.Insert(3, Voluntary(FocusAreas, "Fokusområder", unit.FocusAreas.Count > 0));
        }

        return parts;
    }

    private static EditorPart Voluntary(string anchor, string name, bool isWritten) =>
        new(anchor, name, isWritten ? PartState.Done : PartState.Optional, isWritten ? null : "frivillig");
}

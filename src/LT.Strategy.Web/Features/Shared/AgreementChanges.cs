using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>What one reading of an agreement says otherwise than another: initiatives with the reasons given, and which texts.</summary>
public sealed record AgreementChanges(
    IReadOnlyList<(string Verb, InitiativeContent Initiative)> Initiatives,
    IReadOnlyList<string> Texts
)
{
    public bool IsEmpty => Initiatives.Count == 0 && Texts.Count == 0;

    public static AgreementChanges Between(AgreementContent before, AgreementContent after)
    {
        (string Sentence, bool IsSame)[] texts =
        [
            ("Indledningen er ændret", before.Introduction == after.Introduction),
            ("Fokusområderne er ændret", before.FocusAreas.SequenceEqual(after.FocusAreas)),
            ("Rækkefølgen af indsatserne er ændret", after.OrdersAs(before)),
            ("Rammerne er ændret", before.Bounds == after.Bounds),
            ("Afsnittet om opfølgning er ændret", before.FollowUpPlan == after.FollowUpPlan),
            ("Afsnittet om MED er ændret", before.Med == after.Med),
        ];
        return new AgreementChanges(
            [
                .. after
                    .Initiatives.Select(i => (Verb(before.Initiatives.FirstOrDefault(b => b.Id == i.Id), i), i))
                    .Where(c => c.Item1.Length > 0),
            ],
            [.. texts.Where(t => !t.IsSame).Select(t => t.Sentence)]
        );
    }

    private static string Verb(InitiativeContent? before, InitiativeContent after) =>
        before is null ? "tilføjet"
        : before.Says(after) ? ""
        : after.IsDiscontinued ? "udgår"
        : "ændret";
}

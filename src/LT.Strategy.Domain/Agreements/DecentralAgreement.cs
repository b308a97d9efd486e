using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Agreements;

/// <summary>A unit's agreement with the chief of its centre. The coverage rule does not apply to it.</summary>
public class DecentralAgreement : Agreement
{
    public const int FocusAreaMaxLength = 120;

    public const int MaxFocusAreas = 6;

    public int UnitId { get; init; }

    public Unit Unit { get; init; } = null!;

    /// <summary>What the unit puts first this year, in its own order; optional.</summary>
    public List<string> FocusAreas { get; init; } = [];

    public IReadOnlyList<Obstacle> ObstaclesToFocusing(IReadOnlyCollection<string> areas)
    {
        List<Obstacle> obstacles = [.. ObstaclesToWriting()];
        if (areas.Count > MaxFocusAreas)
        {
            obstacles.Add(
                new Obstacle("TooManyFocusAreas", $"En aftale kan højst have {MaxFocusAreas} fokusområder.", "del-4")
            );
        }

        if (areas.Any(a => a.Length > FocusAreaMaxLength))
        {
            obstacles.Add(new Obstacle("TextTooLong", $"Skriv højst {FocusAreaMaxLength} tegn.", "del-4"));
        }

        return obstacles;
    }

    /// <summary>Writes the focus areas, in their order.</summary>
    public void FocusOn(IReadOnlyCollection<string> areas, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToFocusing(areas));
        Replace(areas);
        Saved(now);
    }

    /// <summary>What a unit decides on its own is filed with decentralisation.</summary>
    public override KleSubject Kle { get; } = new("00.15.02", "Decentralisering/selvforvaltning");

    public override string OwnerCode => Unit.Code;

    public override string OwnerNameOn(DateOnly day) => Unit.On(day).Name;

    public override IReadOnlyList<FormerName> FormerOwnerNamesOn(DateOnly day) => Unit.FormerNamesOn(day);

    public override int CentreIdOn(DateOnly day) => Unit.On(day).CentreId;

    public override string PartiesOn(DateOnly day) =>
        $"Lederen af {Unit.On(day).Name} og centerchefen for {Unit.On(day).Centre.NameOn(day)}";

    protected override bool OwnIsEmpty => FocusAreas.Count == 0;

    protected override void TakeOverOwn(AgreementContent content) => Replace(content.FocusAreas);

    private void Replace(IEnumerable<string> areas)
    {
        List<string> kept = [.. areas];
        FocusAreas.Clear();
        FocusAreas.AddRange(kept);
    }
}

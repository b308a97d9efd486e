using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Agreements;

/// <summary>A centre's agreement with the direktion. All four themes must have an initiative (Koncernstrategi 2019, dækningsreglen).</summary>
public class CentreAgreement : Agreement
{
    public int CentreId { get; init; }

    public Centre Centre { get; init; } = null!;

    /// <summary>Agreements with the holders of agreements are filed with management.</summary>
    public override KleSubject Kle { get; } = new("00.15.10", "Overordnet administrativ styring og ledelse");

    public override string OwnerCode => Centre.Code;

    public override string OwnerNameOn(DateOnly day) => Centre.NameOn(day);

    public override IReadOnlyList<FormerName> FormerOwnerNamesOn(DateOnly day) => Centre.FormerNamesOn(day);

    public override int CentreIdOn(DateOnly day) => CentreId;

    public override string PartiesOn(DateOnly day) => $"Centerchefen for {Centre.NameOn(day)} og direktionen";

    protected override IEnumerable<Obstacle> MissingForOwner(DateOnly today) => ThemesWithoutInitiative(today);
}

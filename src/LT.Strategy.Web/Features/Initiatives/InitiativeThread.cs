using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Features.Agreements;

namespace LT.Strategy.Web.Features.Initiatives;

/// <summary>A goal that an initiative serves: by its own contribution, or by the centre's initiative that it carries on.</summary>
public sealed record GoalOfThread(ContributionContent Contribution, bool IsOwn);

/// <summary>An initiative of a centre that a unit's carries on; its contributions where the centre's agreement in force has it.</summary>
public sealed record CarriedOfThread(
    string Title,
    string Address,
    string Centre,
    IReadOnlyList<ContributionContent> Contributions
);

/// <summary>Why an initiative is there: the themes and goals it serves, and what of its centre's it carries on.</summary>
public sealed record InitiativeThread(
    IReadOnlyList<ThemeContent> Themes,
    IReadOnlyList<GoalOfThread> Goals,
    IReadOnlyList<CarriedOfThread> Carried
)
{
    /// <summary>The agreement of the centre that a unit is under; null for a centre, and where there is none in force.</summary>
    public AgreementContent? OfCentre { get; init; }

    /// <param name="ofCentres">Agreements in force of the centres it has to do with.</param>
    public static InitiativeThread Of(
        AgreementContent agreement,
        InitiativeContent initiative,
        IReadOnlyList<AgreementContent> ofCentres
    )
    {
        var carried = initiative.Carries.Select(c => Carry(c, agreement, ofCentres)).ToList();
        var goals = initiative
            .Contributions.Select(c => new GoalOfThread(c, IsOwn: true))
            .Concat(carried.SelectMany(c => c.Contributions).Select(c => new GoalOfThread(c, IsOwn: false)))
            .DistinctBy(g => g.Contribution.GoalNumber)
            .OrderBy(g => g.Contribution.GoalNumber, Danish.NumberOrder)
            .ToList();
        return new InitiativeThread(
            [.. agreement.Themes.Where(t => goals.Exists(g => g.Contribution.ThemeNumber == t.Number))],
            goals,
            carried
        )
        {
            OfCentre = agreement.IsCentre ? null : ofCentres.FirstOrDefault(c => c.OwnerCode == agreement.CentreCode),
        };
    }

    private static CarriedOfThread Carry(
        Domain.Agreements.CarriedInitiative carried,
        AgreementContent agreement,
        IReadOnlyList<AgreementContent> ofCentres
    )
    {
        var (code, abbreviation) =
            carried.CentreCode.Length > 0
                ? (carried.CentreCode, carried.CentreAbbreviation)
                : (agreement.CentreCode, agreement.CentreAbbreviation);
        var now = ofCentres
            .FirstOrDefault(c => c.OwnerCode == code)
            ?.ActiveInitiatives.FirstOrDefault(i => i.Id == carried.Id);
        var centre = $"/aarsaftaler/{agreement.Year}/{code}";
        return new CarriedOfThread(
            carried.Title,
            now is null ? $"{centre}#{AgreementWords.AnchorOf(carried.Id)}" : $"{centre}/indsats/{carried.Id}",
            abbreviation,
            now?.Contributions ?? []
        );
    }
}

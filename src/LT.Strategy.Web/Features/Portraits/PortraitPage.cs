using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Features.Learnings;

namespace LT.Strategy.Web.Features.Portraits;

/// <summary>A centre or a unit as everyone may see it: what it has been called, what it has agreed year by year, and what it has taught.</summary>
public sealed record PortraitPage(string Code, string Name, string Kind, DateOnly Today)
{
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    public DateOnly? ClosedOn { get; init; }

    /// <summary>The centre that a unit is under.</summary>
    public Centre? Centre { get; init; }

    /// <summary>A unit that makes none is part of its centre's.</summary>
    public bool MakesAgreement { get; init; } = true;

    /// <summary>The units that are under a centre today, in Danish order.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>How many of a centre's units have agreed the year, and which make no agreement of their own.</summary>
    public string UnitsInShort { get; init; } = "";

    public IReadOnlyList<AgreementOfAYear> Agreements { get; init; } = [];

    public IReadOnlyList<LearningItem> Learnings { get; init; } = [];

    public bool IsClosed => ClosedOn < Today;

    /// <summary>The newest agreement that holds.</summary>
    public AgreementOfAYear? Newest => Agreements.FirstOrDefault(a => !a.IsWithdrawn);

    public static PortraitPage Of(Centre centre, Places places, DateOnly today)
    {
        var name = centre.NameOn(today);
        return new PortraitPage(centre.Code, name, $"Center ({centre.Abbreviation})", today)
        {
            FormerNames = centre.FormerNamesOn(today),
            ClosedOn = centre.To,
            Units =
            [
                .. places
                    .Units.Where(u => u.IsActiveOn(today) && u.On(today).CentreId == centre.Id)
                    .OrderBy(u => u.On(today).Name, Danish.Order),
            ],
        };
    }

    public static PortraitPage Of(Unit unit, DateOnly today)
    {
        var now = unit.On(today);
        return new PortraitPage(unit.Code, now.Name, Danish.Capital(unit.Kind.InWords()), today)
        {
            FormerNames = unit.FormerNamesOn(today),
            ClosedOn = unit.To,
            Centre = now.Centre,
            MakesAgreement = unit.MakesOwnAgreementOn(today),
        };
    }
}

/// <summary>What was agreed for a year: the newest version that holds, or else the one that was withdrawn.</summary>
public sealed record AgreementOfAYear(Agreement Agreement, Publication Shown)
{
    public int Year => Agreement.Year.Year;

    public bool IsWithdrawn => Shown.WithdrawnAt is not null;

    public string Address => $"/aarsaftaler/{Year}/{Agreement.OwnerCode}";

    public IEnumerable<InitiativeContent> Initiatives =>
        Shown.IsIntact && !IsWithdrawn ? Shown.Content.ActiveInitiatives : [];

    public static IReadOnlyList<AgreementOfAYear> Of(IEnumerable<Publication> versions) =>
        [
            .. versions
                .GroupBy(v => v.Agreement)
                .Select(a => new AgreementOfAYear(a.Key, a.InForceNow() ?? a.MaxBy(v => v.Number)!))
                .OrderByDescending(a => a.Year),
        ];
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Organisation;

/// <summary>A new unit.</summary>
public sealed class OpeningOfUnit(
    string name,
    UnitKind? kind,
    Centre? centre,
    bool makesOwnAgreement,
    string code,
    DateOnly? from,
    DateOnly today,
    Places places
) : OrganisationChange
{
    /// <summary>The unit, once it is made.</summary>
    public Unit? Opened { get; private set; }

    public override IReadOnlyList<Obstacle> Obstacles =>
        Unit.ObstaclesToOpening(name, kind, centre, code, from, today, places);

    public override string Sentence =>
        $"{name.Trim()} åbner {Danish.Long(from!.Value)} som {kind!.Value.InWords()} under {centre!.Abbreviation}.";

    public override void Make() =>
        Opened = Unit.Open(name, kind!.Value, centre!, makesOwnAgreement, code, from!.Value, today, places);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        [
            $"Koden bliver {code}. Den står i adresser og kan ikke ændres.",
            .. makesOwnAgreement
                ? affairs.OfOwing(from!.Value, y => y.DecentralDeadline).Prepend("Enheden laver sin egen årsaftale.")
                : ["Enheden laver ikke sin egen årsaftale."],
            "Ingen har en rolle i enheden, før den bliver givet.",
        ];
}

/// <summary>Another name for a unit.</summary>
public sealed class RenamingOfUnit(Unit unit, string name, DateOnly? from, DateOnly today) : OrganisationChange
{
    private readonly string _before = unit.On(from ?? today).Name;

    public override IReadOnlyList<Obstacle> Obstacles => unit.ObstaclesToRenaming(name, from, today);

    public override string Sentence => $"{_before} hedder »{name.Trim()}« fra {Danish.Long(from!.Value)}.";

    public override void Make() => unit.Rename(name, from!.Value, today);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        [
            "Sider, der viser en tidligere dag, og årsaftaler, der er indgået før, beholder det gamle navn.",
            "Det, der er registreret om enheden, følger med. Adresserne ændrer sig ikke.",
        ];
}

/// <summary>A unit under another centre.</summary>
public sealed class MoveOfUnit(Unit unit, Centre? to, DateOnly? from, DateOnly today) : OrganisationChange
{
    private readonly UnitPeriod _before = unit.On(from ?? today);

    private readonly Centre _old = unit.On(from ?? today).Centre;

    public override IReadOnlyList<Obstacle> Obstacles => unit.ObstaclesToMoving(to, from, today);

    public override string Sentence =>
        $"{_before.Name} flytter fra {_old.Abbreviation} og hører under {to!.Abbreviation} fra {Danish.Long(from!.Value)}.";

    public override void Make() => unit.MoveTo(to!, from!.Value, today);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        [
            $"Det, enheden har leveret før flytningen, bliver hos {_old.Abbreviation}. Det, den leverer fra {Danish.Long(from!.Value)}, tæller hos {to!.Abbreviation}.",
            .. affairs
                .Agreements.Where(a => a.Status == AgreementStatus.InForce || a.IsBeingWritten())
                .OrderBy(a => a.Year.Year)
                .Select(OfAgreement),
            $"Centerchefen for {to.Abbreviation} kan fra den dag registrere for enheden. Det kan centerchefen for {_old.Abbreviation} ikke længere.",
        ];

    private string OfAgreement(Agreement agreement) =>
        agreement.IsBeingWritten()
            ? $"Årsaftalen for {agreement.Year.Year} følger med. Den er ikke indgået, og fra den dag er det centerchefen for {to!.Abbreviation}, der kan læse kladden og indgå aftalen."
            : $"Årsaftalen for {agreement.Year.Year} følger med og står under {to!.Abbreviation} fra den dag.";
}

/// <summary>Whether a unit makes an agreement of its own.</summary>
public sealed class OwnAgreementOfUnit(Unit unit, bool makes, DateOnly? from, DateOnly today) : OrganisationChange
{
    public override IReadOnlyList<Obstacle> Obstacles => unit.ObstaclesToOwnAgreement(makes, from, today);

    public override string Sentence =>
        $"{unit.On(from!.Value).Name} laver {(makes ? "sin egen årsaftale" : "ikke længere sin egen årsaftale")} fra {Danish.Long(from.Value)}.";

    public override void Make() => unit.SayOwnAgreement(makes, from!.Value, today);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        makes
            ?
            [
                "Enheden er fra den dag med på listerne over frister.",
                .. affairs.OfOwing(from!.Value, y => y.DecentralDeadline),
            ]
            :
            [
                "Enheden er fra den dag ikke med på listerne over frister. Sider, der viser en tidligere dag, ændrer sig ikke.",
                .. affairs
                    .Agreements.Where(a => a.Status == AgreementStatus.InForce)
                    .Select(a => $"Årsaftalen for {a.Year.Year} er indgået og gælder stadig."),
                .. affairs
                    .Agreements.Where(a => a.IsBeingWritten())
                    .Select(a => $"Kladden til årsaftalen for {a.Year.Year} bliver ikke slettet."),
            ];
}

/// <summary>The end of a unit.</summary>
public sealed class ClosingOfUnit(Unit unit, DateOnly? lastDay, DateOnly today) : OrganisationChange
{
    public override IReadOnlyList<Obstacle> Obstacles => unit.ObstaclesToClosing(lastDay, today);

    public override string Sentence =>
        $"{unit.On(lastDay!.Value).Name} lukker. Sidste dag er {Danish.Long(lastDay.Value)}.";

    public override void Make() => unit.Close(lastDay!.Value, today);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        [
            $"Det, enheden har leveret, bliver stående hos {unit.On(lastDay!.Value).Centre.Abbreviation} og tæller med i de mål, der tæller et antal. Fra {Danish.Long(lastDay.Value.AddDays(1))} er den ikke med i de mål, der gælder alle.",
            .. affairs.OfClosing(
                "Enheden",
                lastDay.Value,
                unit.MakesOwnAgreementOn(lastDay.Value),
                y => y.DecentralDeadline
            ),
        ];
}

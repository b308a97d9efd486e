using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Organisation;

/// <summary>A new centre.</summary>
public sealed class OpeningOfCentre(
    string name,
    string abbreviation,
    string code,
    DateOnly? from,
    DateOnly today,
    Places places
) : OrganisationChange
{
    /// <summary>The centre, once it is made.</summary>
    public Centre? Opened { get; private set; }

    public override IReadOnlyList<Obstacle> Obstacles =>
        Centre.ObstaclesToOpening(name, abbreviation, code, from, today, places);

    public override string Sentence => $"{name.Trim()} ({abbreviation.Trim()}) åbner {Danish.Long(from!.Value)}.";

    public override void Make() => Opened = Centre.Open(name, abbreviation, code, from!.Value, today, places);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        [
            $"Koden bliver {code}. Den står i adresser og kan ikke ændres.",
            "Centret er fra den dag med i dækningen, i frister og i de mål, der gælder alle centre.",
            .. affairs.OfOwing(from!.Value, y => y.CentreDeadline),
            "Ingen har en rolle i centret, før den bliver givet.",
        ];
}

/// <summary>Another name for a centre.</summary>
public sealed class RenamingOfCentre(Centre centre, string name, DateOnly? from, DateOnly today) : OrganisationChange
{
    private readonly string _before = centre.NameOn(from ?? today);

    public override IReadOnlyList<Obstacle> Obstacles => centre.ObstaclesToRenaming(name, from, today);

    public override string Sentence => $"{_before} hedder »{name.Trim()}« fra {Danish.Long(from!.Value)}.";

    public override void Make() => centre.Rename(name, from!.Value, today);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        [
            "Sider, der viser en tidligere dag, og årsaftaler, der er indgået før, beholder det gamle navn.",
            $"Forkortelsen {centre.Abbreviation} og adresserne ændrer sig ikke.",
        ];
}

/// <summary>The end of a centre.</summary>
public sealed class ClosingOfCentre(Centre centre, DateOnly? lastDay, DateOnly today, Places places)
    : OrganisationChange
{
    public override IReadOnlyList<Obstacle> Obstacles => centre.ObstaclesToClosing(lastDay, today, places);

    public override string Sentence =>
        $"{centre.NameOn(lastDay!.Value)} lukker. Sidste dag er {Danish.Long(lastDay.Value)}.";

    public override void Make() => centre.Close(lastDay!.Value, today, places);

    public override IReadOnlyList<string> Effects(Affairs affairs) =>
        [
            $"Fra {Danish.Long(lastDay!.Value.AddDays(1))} er centret ikke med i dækningen, i frister og i de mål, der gælder alle centre. Det, centret og dets enheder har leveret, bliver stående.",
            .. affairs.OfClosing("Centret", lastDay.Value, owes: true, y => y.CentreDeadline),
        ];
}

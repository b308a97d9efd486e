using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>Something a person is told and need do nothing about.</summary>
public sealed record Told(DateOnly On, string Title, string Fact, string Link, string Address);

/// <summary>What a person is told: amendments to agreements they concluded, and to the strategy office the cells that are broken.</summary>
internal sealed class ToldList(Actor me, YearProgress year)
{
    /// <summary>Long enough for a holiday; after that the agreement's own page tells it.</summary>
    public const int Days = 30;

    private readonly YearFacts _facts = year.Facts;

    public IReadOnlyList<Told> All() => [.. Amendments(), .. BrokenCells()];

    /// <summary>The one who concluded the first version, or for whom a deputy did, is told what others have concluded since.</summary>
    private IEnumerable<Told> Amendments() =>
        from versions in _facts.Publications.GroupBy(p => p.AgreementId)
        let first = versions.Where(v => v.WithdrawnAt is null).MinBy(v => v.Number)
        where first is not null && IsMine(first)
        from version in versions
        where
            version.IsAmendment
            && version.WithdrawnAt is null
            && !IsMine(version)
            && version.ConcludedOn.AddDays(Days) >= me.Today
        let owner = OwnerOf(version)
        select new Told(
            version.ConcludedOn,
            $"{owner.Name} har ændret årsaftalen",
            Reasons.After($"Version\u00A0{version.Number} er indgået af {version.ConcludedBy}", version.Reason),
            "Se, hvad der er ændret",
            $"/aarsaftaler/{year.Year.Year}/{owner.Code}/aendringer?fra={BeforeOf(version, versions)}&til={version.Number}"
        );

    private IEnumerable<Told> BrokenCells()
    {
        var broken = me.Is(Role.StrategyOffice) ? CoverageHistory.Of(_facts, me.Today, []).Broken : [];
        return broken
            .GroupBy(c => c.Centre.Id)
            .Select(cells => new Told(
                cells.Max(c => c.On),
                $"{cells.First().Centre.Abbreviation}: tema\u00A0{Danish.List(cells.Select(c => Danish.Number(c.Theme.Number)))} er ikke længere dækket",
                cells.Last().Cause.Reason is { Length: > 0 } reason ? Reasons.InOneLine(reason) : "",
                "Se de brudte felter",
                $"/ledelse/daekning?aar={year.Year.Year}#brudte"
            ));
    }

    private bool IsMine(Publication version) =>
        version.ConcludedById == me.Person.Id || version.ConcludedOnBehalfOfId == me.Person.Id;

    private static int BeforeOf(Publication version, IEnumerable<Publication> versions) =>
        versions.Where(v => v.Number < version.Number).Max(v => v.Number);

    private (string Code, string Name) OwnerOf(Publication version)
    {
        if (version.Agreement is DecentralAgreement decentral)
        {
            var unit = _facts.Units.First(u => u.Id == decentral.UnitId);
            return (unit.Code, unit.On(me.Today).Name);
        }

        var centre = _facts.Centres.First(c => c.Id == ((CentreAgreement)version.Agreement).CentreId);
        return (centre.Code, centre.NameOn(me.Today));
    }
}

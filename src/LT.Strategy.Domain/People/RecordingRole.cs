using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.People;

/// <summary>The role somebody records in, in words: what most readers see in place of a name. It follows the rights in <see cref="Access"/>, the nearest role first.</summary>
public static class RecordingRole
{
    private const string Office = "Strategisekretariatet";

    /// <summary>"Leder, Virum Skole", "Centerchef, CUP" or "Strategisekretariatet".</summary>
    public static string RecordsAs(this Actor who, Unit unit, Centre centre) =>
        who.InWords(Leads(unit), "Leder", unit.On(who.Today).Name) ?? who.RecordsAs(centre);

    /// <summary>"Centerchef, CUP" or "Strategisekretariatet".</summary>
    public static string RecordsAs(this Actor who, Centre centre) =>
        who.InWords(Heads(centre.Id), "Centerchef", centre.Abbreviation) ?? who.RecordsForAllAs();

    /// <summary>The one a deputy records for; null in one's own right.</summary>
    public static int? RecordsFor(this Actor who, Unit unit) =>
        who.IsForUnit(unit.Id, Role.UnitLeader)
            ? who.DeputyIn(Leads(unit))?.OnBehalfOfId
            : who.DeputyIn(Heads(unit.On(who.Today).CentreId))?.OnBehalfOfId;

    public static int? RecordsFor(this Actor who, Centre centre) => who.DeputyIn(Heads(centre.Id))?.OnBehalfOfId;

    /// <summary>The one a deputy withdraws a row for.</summary>
    public static int? WithdrawsFor(this Actor who, LedgerRow row) =>
        row switch
        {
            Evidence { Unit: { } unit } => who.RecordsFor(unit),
            ConcernAnswer { Unit: { } unit } => who.RecordsFor(unit),
            Evidence { LabelId: not null, Centre: { } centre } => who.RecordsFor(centre),
            _ => null,
        };

    /// <summary>The role somebody of the agreement's own people shares in: "Leder, Virum Skole", "Bidragyder, CUP".</summary>
    public static string SharesAs(this Actor who, Agreement agreement)
    {
        var (heads, title, place) = agreement switch
        {
            CentreAgreement centre => (Heads(centre.CentreId), "Centerchef", centre.Centre.Abbreviation),
            DecentralAgreement unit => (Leads(unit.Unit), "Leder", unit.Unit.On(who.Today).Name),
            _ => throw new InvalidOperationException("An agreement is a centre's or a unit's"),
        };
        return who.InWords(heads, title, place) ?? $"{Role.Contributor.InWords()}, {place}";
    }

    public static string RecordsForAllAs(this Actor who) =>
        who.Is(Role.StrategyOffice)
            ? Office
            : throw new InvalidOperationException("Nobody records without a right to it");

    /// <summary>"Direktionen", "Koncernchefgruppen" or "Strategisekretariatet".</summary>
    public static string AssessesAs(this Actor who) =>
        who.Is(Role.ExecutiveBoard) ? "Direktionen"
        : who.Is(Role.GroupManagement) ? "Koncernchefgruppen"
        : who.RecordsForAllAs();

    private static Predicate<RoleAssignment> Leads(Unit unit) => r => r.Role == Role.UnitLeader && r.UnitId == unit.Id;

    private static Predicate<RoleAssignment> Heads(int centreId) =>
        r => r.Role == Role.CentreChief && r.CentreId == centreId;

    private static string? InWords(this Actor who, Predicate<RoleAssignment> role, string title, string place)
    {
        var held = who.Roles.Where(r => role(r)).ToList();
        return held.Count == 0 ? null
            : held.TrueForAll(r => r.OnBehalfOfId is not null)
                ? $"Stedfortræder for {title.ToLowerInvariant()}, {place}"
            : $"{title}, {place}";
    }
}

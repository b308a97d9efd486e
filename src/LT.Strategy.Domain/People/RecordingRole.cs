using LT.Strategy.Domain.Organisation;

namespace LT.Strategy.Domain.People;

/// <summary>The role somebody records in, in words: what most readers see in place of a name. It follows the rights in <see cref="Access"/>, the nearest role first.</summary>
public static class RecordingRole
{
    private const string Office = "Strategisekretariatet";

    /// <summary>"Leder, Virum Skole", "Centerchef, CUP" or "Strategisekretariatet".</summary>
    public static string RecordsAs(this Actor who, Unit unit, Centre centre) =>
        who.InWords(r => r.Role == Role.UnitLeader && r.UnitId == unit.Id, "Leder", unit.On(who.Today).Name)
        ?? who.RecordsAs(centre);

    /// <summary>"Centerchef, CUP" or "Strategisekretariatet".</summary>
    public static string RecordsAs(this Actor who, Centre centre) =>
        who.InWords(r => r.Role == Role.CentreChief && r.CentreId == centre.Id, "Centerchef", centre.Abbreviation)
        ?? who.RecordsForAllAs();

    public static string RecordsForAllAs(this Actor who) =>
        who.Is(Role.StrategyOffice)
            ? Office
            : throw new InvalidOperationException("Nobody records without a right to it");

    /// <summary>"Direktionen", "Koncernchefgruppen" or "Strategisekretariatet".</summary>
    public static string AssessesAs(this Actor who) =>
        who.Is(Role.ExecutiveBoard) ? "Direktionen"
        : who.Is(Role.GroupManagement) ? "Koncernchefgruppen"
        : who.RecordsForAllAs();

    private static string? InWords(this Actor who, Func<RoleAssignment, bool> role, string title, string place)
    {
        var held = who.Roles.Where(role).ToList();
        return held.Count == 0 ? null
            : held.TrueForAll(r => r.OnBehalfOfId is not null)
                ? $"Stedfortræder for {title.ToLowerInvariant()}, {place}"
            : $"{title}, {place}";
    }
}

namespace LT.Strategy.Domain.People;

public enum Role
{
    Reader,
    Contributor,
    UnitLeader,
    CentreChief,
    ExecutiveBoard,
    GroupManagement,
    StrategyOffice,
    Administrator,
}

public static class RoleWords
{
    /// <summary>Those that an administrator gives. Everyone signed in reads, so nobody is given that.</summary>
    public static readonly IReadOnlyList<Role> Given =
    [
        Role.CentreChief,
        Role.UnitLeader,
        Role.Contributor,
        Role.ExecutiveBoard,
        Role.GroupManagement,
        Role.StrategyOffice,
        Role.Administrator,
    ];

    public static bool TakesCentre(this Role role) => role is Role.CentreChief or Role.Contributor;

    public static bool TakesUnit(this Role role) => role is Role.UnitLeader or Role.Contributor;

    public static bool TakesScope(this Role role) => role.TakesCentre() || role.TakesUnit();

    public static string InWords(this Role role) =>
        role switch
        {
            Role.Contributor => "Bidragyder",
            Role.UnitLeader => "Leder af enhed",
            Role.CentreChief => "Centerchef",
            Role.ExecutiveBoard => "Direktion",
            Role.GroupManagement => "Koncernchefgruppe",
            Role.StrategyOffice => "Strategisekretariat",
            Role.Administrator => "Administrator",
            _ => "Læser",
        };
}

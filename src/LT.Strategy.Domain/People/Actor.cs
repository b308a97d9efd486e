using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.People;

/// <summary>A person with the roles they hold today. All of <see cref="Access"/> is decided on this and on stored state.</summary>
public sealed class Actor
{
    private readonly List<RoleAssignment> _roles;

    public Actor(Person person, DateOnly today)
    {
        Person = person;
        Today = today;
        _roles = [.. person.Roles.Where(r => r.IsActiveOn(today))];
    }

    /// <summary>A program: nobody in particular, and no role.</summary>
    public static Actor OfClient(string name, DateOnly today) =>
        new(new Person { DirectoryId = "", Name = name }, today);

    public Person Person { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<RoleAssignment> Roles => _roles;

    public bool Is(Role role) => _roles.Exists(r => r.Role == role);

    public bool IsForCentre(int centreId, params ReadOnlySpan<Role> roles)
    {
        foreach (var assignment in _roles)
        {
            if (assignment.CentreId == centreId && roles.Contains(assignment.Role))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsForUnit(int unitId, params ReadOnlySpan<Role> roles)
    {
        foreach (var assignment in _roles)
        {
            if (assignment.UnitId == unitId && roles.Contains(assignment.Role))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsFor(AgreementOwner owner, params ReadOnlySpan<Role> roles) =>
        owner.UnitId is { } unit ? IsForUnit(unit, roles) : owner.CentreId is { } centre && IsForCentre(centre, roles);

    /// <summary>Direktion and koncernchefgruppe.</summary>
    public bool IsManagement => Is(Role.ExecutiveBoard) || Is(Role.GroupManagement);

    /// <summary>Who signs when this person acts for the agreement's owner: in their own right, or for the one they are deputy of.</summary>
    public Signature SignForOwner(Agreement agreement) =>
        Sign(r =>
            agreement is CentreAgreement centre
                ? r.Role == Role.CentreChief && r.CentreId == centre.CentreId
                : r.Role == Role.UnitLeader && r.UnitId == ((DecentralAgreement)agreement).UnitId
        );

    /// <summary>Who signs when this person concludes the agreement. A deputy of several signs first for the one who sent it: nobody gets round that by another name.</summary>
    public Signature SignForConcluder(Agreement agreement) =>
        Sign(
            r =>
                agreement is CentreAgreement
                    ? r.Role == Role.ExecutiveBoard
                    : r.Role == Role.CentreChief && r.CentreId == agreement.CentreIdOn(Today),
            agreement.SubmittedById,
            agreement.SubmittedOnBehalfOfId
        );

    /// <summary>Who signs when this person withdraws an agreement.</summary>
    public Signature SignForWithdrawal() => Sign(r => r.Role is Role.ExecutiveBoard or Role.StrategyOffice);

    /// <summary>Who signs what is done about a follow-up meeting.</summary>
    public Signature SignForMeeting() =>
        Sign(r => r.Role is Role.ExecutiveBoard or Role.GroupManagement or Role.StrategyOffice);

    /// <summary>Who signs when this person closes a decision: for those who hold the meetings, or for the role that answers for it.</summary>
    public Signature SignFor(Decision decision) =>
        this.MayHoldMeetings()
            ? SignForMeeting()
            : Sign(r =>
                r.Role == decision.ResponsibleRole
                && r.CentreId == decision.ResponsibleCentreId
                && r.UnitId == decision.ResponsibleUnitId
            );

    /// <summary>The one this person acts for as a deputy when they change this; null in their own right.</summary>
    public int? ActsFor(object changed) =>
        changed switch
        {
            Agreement agreement => ActsFor(agreement),
            Publication { Agreement: { } agreement } => ActsFor(agreement),
            FollowUpMeeting or MeetingNote or MeetingAddition => SignForMeeting().OnBehalfOfId,
            Decision decision => SignFor(decision).OnBehalfOfId,
            LedgerRow row => row.WithdrawnForId ?? row.RecordedForId,
            FollowUp followUp => followUp.RecordedForId,
            FollowUpRound round => round.HandIns.FindLast(h => h.ById == Person.Id)?.ForId,
            Learning learning => learning.WithdrawnForId ?? learning.SharedForId,
            RoleAssignment role => DeputyIn(r =>
                r.CentreId == role.CentreId && r.UnitId == role.UnitId && r.Role is Role.CentreChief or Role.UnitLeader
            )?.OnBehalfOfId,
            _ => null,
        };

    private int? ActsFor(Agreement agreement) =>
        this.MayWrite(agreement) ? SignForOwner(agreement).OnBehalfOfId
        : agreement is DecentralAgreement { Unit: null } ? null
        : SignForConcluder(agreement).OnBehalfOfId;

    /// <summary>The role in which this person is a deputy; null for one who also holds such a role in their own right.</summary>
    internal RoleAssignment? DeputyIn(Predicate<RoleAssignment> role, params ReadOnlySpan<int?> first)
    {
        var held = _roles.FindAll(role);
        if (held.Count == 0 || held.Exists(r => r.OnBehalfOfId is null))
        {
            return null;
        }

        var ordered = held.OrderBy(r => r.From).ThenBy(r => r.OnBehalfOfId).ToList();
        foreach (var person in first)
        {
            if (ordered.Find(r => r.OnBehalfOfId == person) is { } deputy)
            {
                return deputy;
            }
        }

        return ordered[0];
    }

    private Signature Sign(Predicate<RoleAssignment> role, params ReadOnlySpan<int?> first)
    {
        var deputy = DeputyIn(role, first);
        return new Signature(Person.Id, Person.Name, deputy?.OnBehalfOfId, deputy?.OnBehalfOf?.Name);
    }
}

/// <summary>Who did something, and for whom when a deputy did it.</summary>
public sealed record Signature(int PersonId, string Name, int? OnBehalfOfId = null, string? OnBehalfOfName = null)
{
    public bool SharesAPersonWith(int? personId, int? onBehalfOfId) =>
        (personId is { } p && (p == PersonId || p == OnBehalfOfId))
        || (onBehalfOfId is { } o && (o == PersonId || o == OnBehalfOfId));

    /// <summary>The name, or both names; null when they are not at hand.</summary>
    public static string? InWordsOf(Person? by, Person? onBehalfOf) =>
        by is null ? null : new Signature(by.Id, by.Name, onBehalfOf?.Id, onBehalfOf?.Name).InWords;

    /// <summary>"Centerchef, CUP", or "Souschef, CUP, på vegne af Centerchef, CUP".</summary>
    public string InWords => OnBehalfOfName is null ? Name : $"{Name}, på vegne af {OnBehalfOfName}";
}

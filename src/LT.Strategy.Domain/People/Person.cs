using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.People;

/// <summary>A person as the directory knows them. Nothing else about people is kept (product rule: data minimisation).</summary>
public class Person
{
    public const int DirectoryIdMaxLength = 200;

    public const int NameMaxLength = 120;

    public const int EmailMaxLength = 254;

    public int Id { get; init; }

    /// <summary>The directory's id of the person; in Development the key of the person list.</summary>
    public required string DirectoryId { get; init; }

    public required string Name { get; set; }

    public string Email { get; set; } = "";

    public bool CanGetMail => IsAnAddress(Email);

    public int? WorkplaceCentreId { get; set; }

    public int? WorkplaceUnitId { get; set; }

    /// <summary>The person chose the workplace; what the directory says at sign-in does not replace it.</summary>
    public bool HasChosenWorkplace { get; private set; }

    public bool IsSample { get; init; }

    public List<RoleAssignment> Roles { get; } = [];

    /// <summary>The roles that others hold on this person's behalf.</summary>
    public List<RoleAssignment> Deputies { get; } = [];

    public IReadOnlyList<Obstacle> ObstaclesToGiving(
        Role? role,
        AgreementOwner scope,
        DateOnly? from,
        DateOnly? to,
        DateOnly today
    )
    {
        var obstacles = RolePeriod.ObstaclesToGiving(role, scope.CentreId, scope.UnitId, from, to, today);
        return
            obstacles.Count == 0
            && Roles.Exists(r => r.IsOwn && r.Role == role && r.IsFor(scope) && r.Meets(from!.Value, to))
            ? [new Obstacle("AlreadyHeld", "Personen har allerede den rolle i perioden.", "Role")]
            : obstacles;
    }

    /// <summary>A role of their own, from today or later.</summary>
    public RoleAssignment Give(Role role, AgreementOwner scope, DateOnly from, DateOnly? to, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToGiving(role, scope, from, to, today));
        var assignment = new RoleAssignment
        {
            Role = role,
            CentreId = scope.CentreId,
            UnitId = scope.UnitId,
            From = from,
            To = to,
        };
        Roles.Add(assignment);
        return assignment;
    }

    /// <summary>An own setting: whose agreement the front page leads to. It gives no rights.</summary>
    public void ChooseWorkplace(AgreementOwner workplace)
    {
        WorkAt(workplace);
        HasChosenWorkplace = workplace != AgreementOwner.None;
    }

    /// <summary>What the directory says holds until the person has chosen.</summary>
    public void IsPlacedAt(AgreementOwner workplace)
    {
        if (!HasChosenWorkplace)
        {
            WorkAt(workplace);
        }
    }

    private void WorkAt(AgreementOwner workplace) =>
        (WorkplaceCentreId, WorkplaceUnitId) = (workplace.CentreId, workplace.UnitId);

    /// <summary>To make somebody known before they sign in for the first time.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToKnowing(string? directoryId, string? name, string? email)
    {
        List<Obstacle> obstacles =
        [
            .. Obstacle.ToText(
                directoryId,
                DirectoryIdMaxLength,
                nameof(DirectoryId),
                "Skriv personens id hos identitetsudbyderen."
            ),
            .. Obstacle.ToText(name, NameMaxLength, nameof(Name), "Skriv personens navn."),
            .. Obstacle.ToText(email, EmailMaxLength, nameof(Email), "Skriv arbejdsmailen, fx anne.andersen@ltk.dk."),
        ];
        if (email is not null && email.Trim() is { Length: > 0 } typed && !IsAnAddress(typed))
        {
            obstacles.Add(new Obstacle("EmailWrong", "Skriv en mailadresse, fx anne.andersen@ltk.dk.", nameof(Email)));
        }

        return obstacles;
    }

    private static bool IsAnAddress(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 2 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && !text.Any(char.IsWhiteSpace);
}

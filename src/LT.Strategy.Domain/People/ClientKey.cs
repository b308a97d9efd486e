using System.Security.Cryptography;
using System.Text;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.People;

/// <summary>A program's own key to the data: made by an administrator for a named client, seen once, and kept as a hash.</summary>
public class ClientKey
{
    public const int NameMaxLength = 120;

    public const int ContactMaxLength = 120;

    public const int PrefixLength = 12;

    public const int HashLength = 64;

    /// <summary>What a key begins with, so that one that lies where it should not is recognised.</summary>
    public const string Mark = "ltk_";

    private const int SecretBytes = 32;

    public int Id { get; init; }

    /// <summary>The program that reads: "LyNET".</summary>
    public required string Name { get; init; }

    /// <summary>The role or department that answers for the program; never a person.</summary>
    public required string Contact { get; init; }

    /// <summary>The last day it opens; null while no end is set.</summary>
    public DateOnly? LastDay { get; init; }

    public required DateTime MadeAt { get; init; }

    public required int MadeById { get; init; }

    public Person? MadeBy { get; init; }

    /// <summary>How the key begins: enough to tell which it is, and to find it by.</summary>
    public required string Prefix { get; init; }

    public required string Hash { get; init; }

    /// <summary>The newest day it was used; null while it has not been.</summary>
    public DateOnly? LastUsedOn { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public int? WithdrawnById { get; private set; }

    public static IReadOnlyList<Obstacle> ObstaclesToMaking(
        string? name,
        string? contact,
        DateOnly? lastDay,
        DateOnly today
    )
    {
        List<Obstacle> obstacles =
        [
            .. Obstacle.ToText(name, NameMaxLength, nameof(Name), "Skriv, hvilket program der skal læse, fx LyNET."),
            .. Obstacle.ToText(
                contact,
                ContactMaxLength,
                nameof(Contact),
                "Skriv, hvem der svarer for programmet, fx Digitalisering."
            ),
        ];
        if (lastDay < today)
        {
            obstacles.Add(new Obstacle("LastDayPassed", "Den sidste dag kan tidligst være i dag.", nameof(LastDay)));
        }

        return obstacles;
    }

    /// <summary>The key as it is kept, and the secret that is shown once and kept nowhere.</summary>
    public static (ClientKey Key, string Secret) Make(
        string name,
        string contact,
        DateOnly? lastDay,
        Actor by,
        DateTime now
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToMaking(name, contact, lastDay, by.Today));
        var secret = Mark + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        var key = new ClientKey
        {
            Name = name.Trim(),
            Contact = contact.Trim(),
            LastDay = lastDay,
            MadeAt = now,
            MadeById = by.Person.Id,
            Prefix = PrefixOf(secret),
            Hash = HashOf(secret),
        };
        return (key, secret);
    }

    public static string PrefixOf(string secret) => secret.Length <= PrefixLength ? secret : secret[..PrefixLength];

    /// <summary>Whether it lets anybody in on the day.</summary>
    public bool HoldsOn(DateOnly day) => WithdrawnAt is null && !(LastDay < day);

    /// <summary>Whether this is the key, and it holds. How long the comparison takes says nothing of how much is right.</summary>
    public bool Opens(string secret, DateOnly day) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(HashOf(secret)))
        && HoldsOn(day);

    public IReadOnlyList<Obstacle> ObstaclesToWithdrawing() =>
        WithdrawnAt is null ? [] : [new Obstacle("AlreadyWithdrawn", "Nøglen er allerede trukket tilbage.")];

    /// <summary>From now on it opens nothing. It is kept, so that the list and the log go on saying what it was.</summary>
    public void Withdraw(Actor by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWithdrawing());
        WithdrawnAt = now;
        WithdrawnById = by.Person.Id;
    }

    private static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

using LT.Strategy.Domain.People;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>A file that rows of the ledger came from. It is appended together with them, and never changes.</summary>
public class Import
{
    public const int FileNameMaxLength = 200;

    public const int HashLength = 64;

    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The most lines below the heading.</summary>
    public const int MaxLines = 2000;

    public int Id { get; init; }

    public required int SharedGoalId { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal: whoever has the file can show that it is the one.</summary>
    public required string Hash { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required int RecordedById { get; init; }

    public Person? RecordedBy { get; init; }

    /// <summary>The role it was imported in, in words.</summary>
    public string RecordedAs { get; init; } = "";
}

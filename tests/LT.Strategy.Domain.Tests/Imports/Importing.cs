namespace LT.Strategy.Domain.Tests.Imports;

/// <summary>A file held against what is recorded on 14 June 2019. A file is written as lines with semicolons.</summary>
internal sealed class Importing(string goal)
{
    public static readonly DateOnly Today = Day(14, 6);

    public Given Given { get; } = new();

    public ImportPreview Preview(params string[] lines) => new(SheetOf(lines), Ground(null));

    /// <summary>As it is stored: the rows are in the ledger afterwards, and the labels in the register.</summary>
    public ImportPreview Store(params string[] lines)
    {
        var preview = new ImportPreview(SheetOf(lines), Ground(AnImport()));
        Assert.Empty(Names.Of(preview.ObstaclesToStoring()));
        Given.Ledger.AddRange(preview.Rows);
        return preview;
    }

    /// <summary>The names of what is wrong with the one bad line.</summary>
    public IEnumerable<string> WrongWith(params string[] lines) =>
        Names.Of(Assert.Single(Preview(lines).In(LineState.Bad)).Obstacles);

    public static Sheet SheetOf(params string[] lines) =>
        new([.. lines.Select((line, i) => new SheetLine(i + 1, line.Split(';')))]);

    private ImportGround Ground(Import? import) =>
        new(Given.Facts, Given.Configured(goal), Office(), Noon(Today), import);

    private Import AnImport() =>
        new()
        {
            Id = 1,
            SharedGoalId = Given.Configured(goal).Id,
            FileName = "udtræk.csv",
            Hash = new string('0', Import.HashLength),
            RecordedAt = Noon(Today),
            RecordedById = 1,
        };

    private static Actor Office()
    {
        var person = new Person
        {
            Id = 1,
            DirectoryId = "1",
            Name = "Konsulenten",
        };
        person.Roles.Add(new RoleAssignment { Role = Role.StrategyOffice, From = Day(1, 1) });
        return new Actor(person, Today);
    }
}

using LT.Strategy.Domain.Organisation;

namespace LT.Strategy.Web.Features.OrganisationChanges;

/// <summary>What is typed about one change; each kind of change asks for some of it.</summary>
public sealed class ChangeForm
{
    /// <summary>The version of the centre or unit that the page was made from.</summary>
    public string? Version { get; set; }

    public string? Name { get; set; }

    public string? Abbreviation { get; set; }

    public UnitKind? Kind { get; set; }

    /// <summary>The code of a centre.</summary>
    public string? Centre { get; set; }

    public bool? OwnAgreement { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? LastDay { get; set; }

    public string? Code { get; set; }

    /// <summary>"gem" when what will happen has been seen, "ret" to go back to the fields.</summary>
    public string? Handling { get; set; }
}

/// <summary>Which waiting change is taken back, on which version.</summary>
public sealed class UndoForm
{
    public ChangeKind Kind { get; set; }

    public string? Day { get; set; }

    public string? Version { get; set; }
}

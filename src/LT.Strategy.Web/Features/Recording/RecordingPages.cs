using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>Where somebody may record for a goal: centres and units, each with how far it is.</summary>
public sealed record WherePage(GoalRecord Goal, IReadOnlyList<CentrePlace> Centres, IReadOnlyList<SubjectRow> Units);

/// <summary>A centre with how many count; of how many, where its units are what is counted.</summary>
public sealed record CentrePlace(Centre Centre, int Counted, int? OutOf);

/// <summary>A place in the application where evidence is recorded.</summary>
public abstract record RecordingPlace(GoalRecord Goal)
{
    /// <summary>Of the centre or unit; null for all centres.</summary>
    public abstract string? Code { get; }

    public string Address => Code is null ? Goal.Address : $"{Goal.Address}/{Code}";

    public abstract bool MayRecord { get; }

    /// <summary>Whose it is.</summary>
    public abstract string Name { get; }

    /// <summary>All that was ever recorded here, with the name of what it is about.</summary>
    public abstract IEnumerable<(string About, LedgerRow Row)> Recorded { get; }
}

/// <summary>A place where units or centres are ticked off: a table, or the page of one unit.</summary>
public abstract record TickingPlace(GoalRecord Goal) : RecordingPlace(Goal)
{
    private IReadOnlyList<SubjectRow>? _rows;

    public IReadOnlyList<SubjectRow> Rows => _rows ??= Find();

    public override IEnumerable<(string About, LedgerRow Row)> Recorded =>
        Rows.SelectMany(r => Goal.HistoryOf(r.Id).Select(row => (r.Name, row)));

    public bool AsksConcern => Goal.Measure.ConcernQuestion is not null;

    /// <summary>"En enhed tæller med, når begge dele er opfyldt."</summary>
    public string Rule
    {
        get
        {
            var (one, it) = Goal.Measure.Subject == SubjectKind.Unit ? ("En enhed", "den") : ("Et center", "det");
            var all = Goal.Measure.CriteriaInOrder switch
            {
                [var only] => $"{it} {only.Name}",
                [_, _] => "begge dele er opfyldt",
                var several => $"alle {Danish.InWords(several.Count)} dele er opfyldt",
            };
            return $"{one} tæller med, når {(AsksConcern ? "svaret er ja, og " : "")}{all}.";
        }
    }

    public abstract string View { get; }

    protected abstract IReadOnlyList<SubjectRow> Find();
}

/// <summary>The table: a centre's units, or all centres.</summary>
public sealed record TablePage(GoalRecord Goal, Centre? Centre) : TickingPlace(Goal)
{
    public override string? Code => Centre?.Code;

    public override bool MayRecord => Centre is null ? Goal.Me.MayRecordForCentres() : Goal.Me.MayRecordUnitsOf(Centre);

    public override string View => "Table";

    public override string Name => Centre?.NameOn(Goal.Today) ?? "Alle centre";

    public int Counted => Rows.Count(r => r.Counts);

    public int? Promised =>
        Centre is null || Goal.Progress.Promised is null ? Goal.Progress.Promised : Goal.PromisedBy(Centre);

    protected override IReadOnlyList<SubjectRow> Find() => Centre is null ? Goal.Centres() : Goal.UnitsOf(Centre);
}

/// <summary>A unit's own page: what is asked, and all that was ever recorded for it.</summary>
public sealed record UnitPage(GoalRecord Goal, Unit Unit) : TickingPlace(Goal)
{
    public override string Code => Unit.Code;

    public override bool MayRecord => Goal.Me.MayRecordFor(Unit);

    public override string View => "Unit";

    public SubjectRow Row => Rows[0];

    public Centre Centre => Goal.CentreOf(Unit);

    public bool MayRecordCentre => Goal.Me.MayRecordUnitsOf(Centre);

    public IReadOnlyList<LedgerRow> History => Goal.HistoryOf(Unit.Id);

    public override string Name => Row.Name;

    protected override IReadOnlyList<SubjectRow> Find() => [Goal.Of(Unit)];
}

/// <summary>Named things tried in a centre.</summary>
public sealed record LabelsPage(GoalRecord Goal, Centre Centre) : RecordingPlace(Goal)
{
    private readonly LabelRegister _register = Goal.Year.Facts.LabelsOf(Goal.Goal, Goal.Today);

    public override string Code => Centre.Code;

    public override bool MayRecord => Goal.Me.MayRecordLabelsIn(Centre);

    public override string Name => Centre.NameOn(Goal.Today);

    public override IEnumerable<(string About, LedgerRow Row)> Recorded =>
        Goal
            .Year.Facts.Rows<Evidence>(Goal.Goal)
            .Where(r => r.CentreId == Centre.Id)
            .OrderByDescending(r => r.RecordedAt)
            .ThenByDescending(r => r.Id)
            .Select(r => (_register.NameOf(r.LabelId!.Value), (LedgerRow)r));

    public IReadOnlyList<string> Suggestions => [.. _register.Roots.Select(_register.NameOf).Order(Danish.Order)];

    public int CountedHere => Goal.Progress.Tally!.Counted.Count(s => s.Centres.Contains(Centre));

    public int? Promised => Goal.PromisedBy(Centre);

    public IReadOnlyList<LabelRow> Rows =>
        [
            .. Goal
                .Year.Facts.Rows<Evidence>(Goal.Goal)
                .Where(r => r.CentreId == Centre.Id && r.WithdrawnAt is null)
                .GroupBy(r => _register.Root(r.LabelId!.Value))
                .Select(g => new LabelRow(
                    g.Key,
                    _register.NameOf(g.Key),
                    g.OrderBy(r => r.HappenedOn).ToLookup(r => r.CriterionId),
                    Goal.Progress.Tally!.Counted.Any(s => s.Id == g.Key)
                ))
                .OrderBy(r => r.Name, Danish.Order),
        ];
}

public sealed record LabelRow(int Id, string Name, ILookup<int, Evidence> ByCriterion, bool Counts);

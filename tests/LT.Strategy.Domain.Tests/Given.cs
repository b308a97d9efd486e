namespace LT.Strategy.Domain.Tests;

/// <summary>
/// A municipality in miniature. Agreements come to their states by the real verbs only. A goal is named "1.1"; an initiative
/// is written as the goals it points at: "1.1", "1.1:4" when it promises four, "1.1+2.1" when it points at two.
/// </summary>
internal sealed class Given
{
    public static readonly Signature Chief = new(1, "Centerchefen");
    public static readonly Signature Board = new(2, "Direktionen");
    public static readonly Signature Leader = new(3, "Lederen");

    private static readonly string[] AllThemes = ["1.1", "2.1", "3.1", "4.1"];

    private int _id = 100;

    public StrategyYear Year { get; } = Koncernstrategi2019.Year();

    public List<Centre> Centres { get; } = [];

    public List<Unit> Units { get; } = [];

    public List<Agreement> Agreements { get; } = [];

    public List<Label> Labels { get; } = [];

    public List<LedgerRow> Ledger { get; } = [];

    public YearFacts Facts =>
        new(Year, Centres, Units, [.. Agreements.SelectMany(a => a.Publications)], Labels, Ledger);

    public YearProgress On(DateOnly day) => YearProgress.On(day, Facts);

    public GoalProgress Goal(string number, DateOnly day) => On(day).Goal(number)!;

    public GoalStatus Status(string number, DateOnly day) => Goal(number, day).Status;

    public SharedGoal Configured(string number) => Year.Goals.Single(g => g.Number == number);

    /// <summary>Another configuration of a goal.</summary>
    public void Configure(string number, Measure measure, params (DateOnly, decimal)[] path)
    {
        Year.Goals.RemoveAll(g => g.Number == number);
        Year.Goals.Add(Koncernstrategi2019.Goal(Year, number, measure, path));
    }

    public Centre ACentre(string abbreviation = "CUP", DateOnly? from = null, DateOnly? to = null)
    {
        var centre = new Centre
        {
            Id = ++_id,
            Code = $"{abbreviation}-{_id}",
            Abbreviation = abbreviation,
            OpeningName = $"Center for {abbreviation}",
            From = from ?? Day(1, 1, 2010),
            To = to,
        };
        Centres.Add(centre);
        return centre;
    }

    public List<Centre> SomeCentres(int count) => [.. Enumerable.Range(1, count).Select(n => ACentre($"C{n:00}"))];

    public Unit AUnit(Centre? under = null, string? name = null, DateOnly? from = null, DateOnly? to = null)
    {
        var centre = under ?? Centres.FirstOrDefault() ?? ACentre();
        var id = ++_id;
        var unit = new Unit
        {
            Id = id,
            Code = $"enhed-{id}",
            Kind = UnitKind.DecentralUnit,
            MakesOwnAgreementFromStart = true,
            From = from ?? Day(1, 1, 2010),
            To = to,
        };
        unit.Periods.Add(
            new UnitPeriod
            {
                From = unit.From,
                Name = name ?? $"Enhed {id}",
                CentreId = centre.Id,
                Centre = centre,
            }
        );
        Units.Add(unit);
        return unit;
    }

    public List<Unit> SomeUnits(int count) => [.. Enumerable.Range(1, count).Select(_ => AUnit())];

    public Label ALabel(string name, DateTime recorded = default)
    {
        var label = new Label
        {
            Id = ++_id,
            SharedGoalId = 12,
            Name = name,
            RecordedAt = recorded,
        };
        Labels.Add(label);
        return label;
    }

    // The ledger

    public Evidence Row(
        string goal,
        object subject,
        int criterion,
        DateOnly happened,
        DateOnly? recorded = null,
        Centre? centre = null,
        DateTime? at = null
    ) =>
        Recorded(
            new Evidence
            {
                Id = ++_id,
                SharedGoalId = Configured(goal).Id,
                CriterionId = criterion,
                UnitId = (subject as Unit)?.Id,
                CentreId = (subject as Centre ?? centre)?.Id,
                LabelId = (subject as Label)?.Id,
                HappenedOn = happened,
                RecordedAt = at ?? Noon(recorded ?? happened),
                RecordedById = 1,
            }
        );

    /// <summary>Every criterion of the goal, met by each subject on one day.</summary>
    public void Met(string goal, DateOnly happened, params IEnumerable<object> subjects)
    {
        foreach (var subject in subjects)
        {
            foreach (var criterion in ((CountMeasure)Configured(goal).Measure).Criteria)
            {
                Row(goal, subject, criterion.Id, happened, centre: subject is Label ? Centres[0] : null);
            }
        }
    }

    public void Answer(Concern answer, DateOnly on, params IEnumerable<Unit> units)
    {
        foreach (var unit in units)
        {
            Answer(answer, on, unit, Noon(on));
        }
    }

    public ConcernAnswer Answer(Concern answer, DateOnly on, Unit unit, DateTime at) =>
        Recorded(
            new ConcernAnswer
            {
                Id = ++_id,
                SharedGoalId = 32,
                Answer = answer,
                UnitId = unit.Id,
                HappenedOn = on,
                RecordedAt = at,
                RecordedById = 1,
            }
        );

    public Reading AReading(decimal value, DateOnly on, DateOnly? recorded = null, string goal = "2.1") =>
        Recorded(
            new Reading
            {
                Id = ++_id,
                SharedGoalId = Configured(goal).Id,
                Value = value,
                Source = "KMD",
                HappenedOn = on,
                RecordedAt = Noon(recorded ?? on),
                RecordedById = 1,
            }
        );

    public LabelMerge Merge(Label label, Label into, DateOnly recorded) =>
        Recorded(
            new LabelMerge
            {
                Id = ++_id,
                SharedGoalId = 12,
                LabelId = label.Id,
                IntoLabelId = into.Id,
                HappenedOn = recorded,
                RecordedAt = Noon(recorded),
                RecordedById = 1,
            }
        );

    public PartialFulfilment PartlyFulfilled(string goal, DateOnly on) =>
        Recorded(
            new PartialFulfilment
            {
                Id = ++_id,
                SharedGoalId = Configured(goal).Id,
                Ground = "Det meste er nået.",
                HappenedOn = on,
                RecordedAt = Noon(on),
                RecordedById = 1,
            }
        );

    public Assessment Assessed(string goal, GoalStatus status, DateOnly on) =>
        Recorded(
            new Assessment
            {
                Id = ++_id,
                SharedGoalId = Configured(goal).Id,
                Status = status,
                Ground = "Vi har talt med centrene.",
                HappenedOn = on,
                RecordedAt = Noon(on),
                RecordedById = 1,
            }
        );

    // Agreements

    public CentreAgreement AnEmptyDraft(Centre? centre = null)
    {
        var owner = centre ?? Centres.FirstOrDefault() ?? ACentre();
        return Started(
            new CentreAgreement
            {
                Id = ++_id,
                CentreId = owner.Id,
                Centre = owner,
                Year = Year,
                StrategyYearId = Year.Id,
                StartedAt = Noon(Day(1, 12, 2018)),
            }
        );
    }

    /// <summary>A draft that can be sent: with an introduction and, unless said, an initiative under each theme.</summary>
    public CentreAgreement ADraft(Centre? centre = null, params string[] initiatives) =>
        Filled(AnEmptyDraft(centre), initiatives.Length == 0 ? AllThemes : initiatives);

    public DecentralAgreement AUnitDraft(Unit unit, params string[] initiatives) =>
        Filled(
            Started(
                new DecentralAgreement
                {
                    Id = ++_id,
                    UnitId = unit.Id,
                    Unit = unit,
                    Year = Year,
                    StrategyYearId = Year.Id,
                    StartedAt = Noon(Day(1, 12, 2018)),
                }
            ),
            initiatives
        );

    public CentreAgreement Concluded(Centre? centre = null, DateOnly? on = null, params string[] initiatives) =>
        Conclude(ADraft(centre, initiatives), Chief, Board, on ?? Day(10, 1));

    public DecentralAgreement ConcludedByUnit(Unit unit, DateOnly? on = null, params string[] initiatives) =>
        Conclude(AUnitDraft(unit, initiatives), Leader, Chief, on ?? Day(10, 1));

    /// <summary>A concluded amendment, with a reason wherever one is asked for.</summary>
    public static void Amend(Agreement agreement, DateOnly on, Action<Agreement> change)
    {
        agreement.StartAmendment(Noon(on));
        change(agreement);
        GiveReasons(agreement);
        agreement.ConcludeAmendmentAlone(Chief, Noon(on));
    }

    public static void GiveReasons(Agreement agreement)
    {
        agreement.ExplainAmendment("Nye behov.", "Indsatsen er flyttet.", Noon(Day(1, 2)));
        foreach (var initiative in agreement.Initiatives)
        {
            initiative.ChangeReason = "Nye behov.";
        }
    }

    public Initiative AnInitiative(Agreement agreement, string goals)
    {
        var initiative = agreement.AddInitiative(Noon(Day(1, 12, 2018)));
        initiative.Title = $"Indsats for {goals}";
        initiative.What = "Vi gør det.";
        initiative.Responsible = "Afdelingslederen";
        initiative.From = Day(1, 2);
        initiative.To = Day(30, 11);
        initiative.SuccessCriterion = "Det er gjort.";
        initiative.Contributions.AddRange(goals.Split('+').Select(Contribution));
        return initiative;
    }

    public Agreement AgreementIn(State state)
    {
        var agreement = ADraft();
        if (state is State.Draft)
        {
            return agreement;
        }

        agreement.Submit(Chief, Noon(Day(8, 1)));
        if (state is State.Returned)
        {
            agreement.Return("Skriv mere.", Noon(Day(9, 1)));
        }

        if (state is State.Submitted or State.Returned)
        {
            return agreement;
        }

        agreement.Conclude(Board, Noon(Day(10, 1)));
        if (state is State.Withdrawn)
        {
            agreement.Withdraw(Board, "Fejl.", Noon(Day(11, 1)));
        }

        if (state is State.InForce or State.Withdrawn)
        {
            return agreement;
        }

        agreement.StartAmendment(Noon(Day(12, 1)));
        agreement.Initiatives[0].Title = "Ny titel";
        GiveReasons(agreement);
        if (state is State.Amending)
        {
            return agreement;
        }

        agreement.Submit(Chief, Noon(Day(13, 1)));
        if (state is State.AmendmentReturned)
        {
            agreement.Return("Skriv mere.", Noon(Day(14, 1)));
        }

        return agreement;
    }

    private Contribution Contribution(string goal)
    {
        var parts = goal.Split(':');
        var configured = Configured(parts[0]);
        return new Contribution
        {
            SharedGoalId = configured.Id,
            Number = parts.Length > 1 ? int.Parse(parts[1], Danish.Culture) : null,
            ItemIds = configured.Measure is CountMeasure { AsksForItems: true } ? [1] : [],
        };
    }

    private T Filled<T>(T agreement, string[] initiatives)
        where T : Agreement
    {
        agreement.Write(AgreementPart.Introduction, "Vores udfordringer.", Noon(Day(1, 12, 2018)));
        foreach (var goals in initiatives)
        {
            AnInitiative(agreement, goals);
        }

        return agreement;
    }

    private static T Conclude<T>(T agreement, Signature sender, Signature concluder, DateOnly on)
        where T : Agreement
    {
        agreement.Submit(sender, At(on, 8, 0));
        agreement.Conclude(concluder, Noon(on));
        return agreement;
    }

    private T Started<T>(T agreement)
        where T : Agreement
    {
        Agreements.Add(agreement);
        return agreement;
    }

    private T Recorded<T>(T row)
        where T : LedgerRow
    {
        Ledger.Add(row);
        return row;
    }
}

public enum State
{
    Draft,
    Submitted,
    Returned,
    InForce,
    Amending,
    AmendmentSubmitted,
    AmendmentReturned,
    Withdrawn,
}

internal static class Names
{
    public static IEnumerable<string> Of(IReadOnlyList<Obstacle> obstacles) => obstacles.Select(o => o.Name);

    /// <summary>The names of what stood in the way; empty when it was done.</summary>
    public static IReadOnlyList<string> WhenTrying(Action act)
    {
        try
        {
            act();
            return [];
        }
        catch (BrokenRuleException broken)
        {
            return [.. Of(broken.Obstacles)];
        }
    }
}

/// <summary>Reads a table written as text: first line the columns, first word of each line the row.</summary>
internal static class Table
{
    public static IEnumerable<(string Row, string Column, string Cell)> Cells(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        foreach (var line in lines.Skip(1))
        {
            Assert.Equal(lines[0].Length + 1, line.Length);
            for (var i = 0; i < lines[0].Length; i++)
            {
                yield return (line[0], lines[0][i], line[i + 1]);
            }
        }
    }
}

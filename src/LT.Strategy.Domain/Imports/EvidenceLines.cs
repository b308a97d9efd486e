using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

/// <summary>Lines of a count goal: what happened to whom, and whether they are concerned.</summary>
internal sealed class EvidenceLines : LineReader
{
    private readonly CountMeasure _measure;
    private readonly NamedPlaces _places;
    private readonly NamedLabels _labels;
    private readonly ILookup<(int, int?, int), Evidence> _evidence;
    private readonly ILookup<int, ConcernAnswer> _answers;

    public EvidenceLines(ImportGround ground, Heading heading)
        : base(ground, heading)
    {
        _measure = (CountMeasure)ground.Goal.Measure;
        _places = new NamedPlaces(new Places(ground.Facts.Centres, ground.Facts.Units));
        _labels = new NamedLabels(ground);
        _evidence = ground.Facts.Rows<Evidence>(ground.Goal).ToLookup(KeyOf);
        _answers = ground.Facts.Rows<ConcernAnswer>(ground.Goal).ToLookup(a => a.SubjectId(_measure.Subject));
    }

    public IReadOnlyList<Label> NewLabels => _labels.New;

    protected override PreviewLine Understand(SheetLine line)
    {
        List<Obstacle> obstacles = [];
        var day = Day(Text(line, ImportColumn.Date), obstacles);
        var subject = SubjectOf(line, day ?? Ground.Today, obstacles);
        var criterion = CriterionOf(line, obstacles);
        var concern = ConcernOf(line, obstacles);
        var note = Text(line, ImportColumn.Note);
        Add(obstacles, Evidence.ObstaclesToRecording(day, note, Ground.Today, subject?.To, subject?.From));
        Add(obstacles, SaysNothing(criterion, concern, note, obstacles));
        if (obstacles.Count > 0 || subject is null)
        {
            return AsWritten(line) with { Obstacles = obstacles };
        }

        var fact = new Fact(subject, criterion, concern, day!.Value, note.Length == 0 ? null : note);
        return Held(line, fact);
    }

    private PreviewLine Held(SheetLine line, Fact fact)
    {
        List<Obstacle> obstacles = [.. Repeated(line, fact), .. AnsweredOtherwise(fact)];
        if (obstacles.Count > 0)
        {
            return AsWritten(line) with { Obstacles = obstacles };
        }

        var (evidence, answer) = (SameEvidence(fact), SameAnswer(fact));
        LedgerRow?[] rows =
        [
            fact.Concern is not null && answer is null ? AnswerOf(fact) : null,
            fact.Criterion is not null && evidence is null ? EvidenceOf(fact) : null,
        ];
        return new PreviewLine(line.Number, [.. Heading.Columns.Select(c => Shown(c, fact, line))])
        {
            Rows = [.. rows.OfType<LedgerRow>()],
            Already = [.. new LedgerRow?[] { evidence, answer }.OfType<LedgerRow>()],
            Warnings = Warnings(fact, isNew: fact.Criterion is not null && evidence is null),
        };
    }

    private Subject? SubjectOf(SheetLine line, DateOnly day, List<Obstacle> obstacles)
    {
        if (_measure.Subject == SubjectKind.Unit)
        {
            return _places.Unit(Text(line, ImportColumn.Unit), day, obstacles) is { } unit
                ? new Subject(unit.Id, unit.On(day).Name, unit.From, unit.To) { Unit = unit }
                : null;
        }

        var centre = _places.Centre(Text(line, ImportColumn.Centre), day, obstacles);
        if (_measure.Subject == SubjectKind.Centre)
        {
            return centre is null
                ? null
                : new Subject(centre.Id, centre.NameOn(day), centre.From, centre.To) { Centre = centre };
        }

        var name = Text(line, ImportColumn.Label);
        obstacles.AddRange(Label.ObstaclesToName(name));
        return centre is null || obstacles.Exists(o => o.Place == "Name") || _labels.Meant(name) is not { } label
            ? null
            : new Subject(_labels.NumberOf(label), label.Name, centre.From, centre.To)
            {
                Centre = centre,
                Label = label,
            };
    }

    /// <summary>The criterion by its name or number; where there is one only, and nothing else is asked, it need not be said.</summary>
    private Criterion? CriterionOf(SheetLine line, List<Obstacle> obstacles)
    {
        var criteria = _measure.CriteriaInOrder;
        if (!Heading.Has(ImportColumn.Criterion))
        {
            return Heading.Has(ImportColumn.Concern) ? null : criteria[0];
        }

        var key = ImportColumns.Key(Text(line, ImportColumn.Criterion));
        if (key.Length == 0)
        {
            return null;
        }

        var found = criteria.FirstOrDefault(c =>
            key == ImportColumns.Key(c.ShortName)
            || key == ImportColumns.Key(c.Name)
            || key == c.Order.ToString(Danish.Culture)
        );
        if (found is null)
        {
            obstacles.Add(
                new Obstacle(
                    "UnknownCriterion",
                    $"»{Text(line, ImportColumn.Criterion)}« er ikke et kriterium for målet. Skriv {Choices()}.",
                    "Criterion"
                )
            );
        }

        return found;
    }

    private Concern? ConcernOf(SheetLine line, List<Obstacle> obstacles)
    {
        var text = Text(line, ImportColumn.Concern);
        Concern? answer = ImportColumns.Key(text) switch
        {
            "ja" or "j" => Concern.Yes,
            "nej" or "n" => Concern.No,
            "ikkeoplyst" or "uoplyst" or "vedikke" => Concern.NotStated,
            _ => null,
        };
        if (answer is null && text.Length > 0)
        {
            obstacles.Add(
                new Obstacle("UnknownAnswer", $"»{text}« er ikke et svar. Skriv ja, nej eller ikke oplyst.", "Concern")
            );
        }

        return answer;
    }

    private IEnumerable<Obstacle> SaysNothing(
        Criterion? criterion,
        Concern? concern,
        string note,
        List<Obstacle> obstacles
    )
    {
        if (criterion is not null || obstacles.Exists(o => o.Place is "Criterion" or "Concern"))
        {
            yield break;
        }

        if (concern is null)
        {
            yield return Heading.Has(ImportColumn.Criterion)
                ? new Obstacle("CriterionMissing", $"Skriv kriteriet: {Choices()}.", "Criterion")
                : new Obstacle("ConcernMissing", "Skriv ja, nej eller ikke oplyst under Behov.", "Concern");
        }
        else if (note.Length > 0)
        {
            yield return new Obstacle(
                "NoteWithoutCriterion",
                "En note hører til et kriterium. Skriv kriteriet, eller slet noten.",
                "Note"
            );
        }
    }

    private string Choices() => Danish.List(_measure.CriteriaInOrder.Select(c => $"»{c.ShortName}«"), "eller");

    private IEnumerable<Obstacle> Repeated(SheetLine line, Fact fact)
    {
        // Each part of the line is looked at, so that a later line is held against both.
        int?[] before =
        [
            fact.Criterion is { } c ? SeenIn((Key(fact, c), fact.Day), line) : null,
            fact.Concern is not null ? SeenIn((fact.Subject.Id, fact.Day), line) : null,
        ];
        return before.FirstOrDefault(l => l is not null) is { } first ? [Duplicate(first)] : [];
    }

    private IEnumerable<Obstacle> AnsweredOtherwise(Fact fact)
    {
        var other = _answers[fact.Subject.Id]
            .FirstOrDefault(a => a.WithdrawnAt is null && a.HappenedOn == fact.Day && a.Answer != fact.Concern);
        if (fact.Concern is not null && other is not null)
        {
            yield return new Obstacle(
                "AlreadyAnswered",
                $"Der er allerede et svar {Danish.Long(fact.Day)} ({other.Answer.InWords()}). Træk det tilbage først."
            );
        }
    }

    private Evidence? SameEvidence(Fact fact) =>
        fact.Criterion is { } criterion
            ? _evidence[Key(fact, criterion)].FirstOrDefault(r => r.WithdrawnAt is null && r.HappenedOn == fact.Day)
            : null;

    private ConcernAnswer? SameAnswer(Fact fact) =>
        _answers[fact.Subject.Id]
            .FirstOrDefault(a => a.WithdrawnAt is null && a.HappenedOn == fact.Day && a.Answer == fact.Concern);

    private List<string> Warnings(Fact fact, bool isNew)
    {
        List<string> warnings = [];
        if (!isNew)
        {
            return warnings;
        }

        var recorded = _evidence[Key(fact, fact.Criterion!)].ToList();
        if (Evidence.AlreadySaid(recorded, Ground.Goal, Ground.Facts.Year, fact.Day) is { } other)
        {
            warnings.Add($"Er også registreret {Danish.Long(other.HappenedOn)}, og tæller kun én gang.");
        }

        if (recorded.Find(r => r.WithdrawnAt is not null && r.HappenedOn == fact.Day) is { } withdrawn)
        {
            warnings.Add(withdrawn.WasWithdrawn());
        }

        return warnings;
    }

    private string Shown(ImportColumn column, Fact fact, SheetLine line) =>
        column switch
        {
            ImportColumn.Date => Danish.Short(fact.Day),
            ImportColumn.Unit or ImportColumn.Label => fact.Subject.Name,
            ImportColumn.Centre => fact.Subject.Centre!.Abbreviation,
            ImportColumn.Criterion => fact.Criterion?.ShortName ?? "",
            ImportColumn.Concern => fact.Concern?.InWords() ?? "",
            _ => Text(line, column),
        };

    private (int, int?, int) KeyOf(Evidence row) =>
        _measure.Subject == SubjectKind.Label
            ? (_labels.Root(row.LabelId!.Value), row.CentreId, row.CriterionId)
            : (row.SubjectId(_measure.Subject), null, row.CriterionId);

    private static (int, int?, int) Key(Fact fact, Criterion criterion) =>
        (fact.Subject.Id, fact.Subject.Label is null ? null : fact.Subject.Centre!.Id, criterion.Id);

    private Evidence EvidenceOf(Fact fact) =>
        new()
        {
            SharedGoalId = Ground.Goal.Id,
            CriterionId = fact.Criterion!.Id,
            UnitId = fact.Subject.Unit?.Id,
            CentreId = fact.Subject.Centre?.Id,
            LabelId = fact.Subject.Label is { } known && !_labels.IsToBeStored(known) ? known.Id : null,
            Label = fact.Subject.Label is { } meant && _labels.IsToBeStored(meant) ? meant : null,
            HappenedOn = fact.Day,
            Note = fact.Note,
            RecordedAt = Ground.Now,
            RecordedById = Ground.Me.Person.Id,
            RecordedAs = Ground.Me.RecordsForAllAs(),
            Import = Ground.Import,
        };

    private ConcernAnswer AnswerOf(Fact fact) =>
        new()
        {
            SharedGoalId = Ground.Goal.Id,
            Answer = fact.Concern!.Value,
            UnitId = fact.Subject.Unit?.Id,
            CentreId = fact.Subject.Centre?.Id,
            HappenedOn = fact.Day,
            RecordedAt = Ground.Now,
            RecordedById = Ground.Me.Person.Id,
            RecordedAs = Ground.Me.RecordsForAllAs(),
            Import = Ground.Import,
        };

    private sealed record Subject(int Id, string Name, DateOnly From, DateOnly? To)
    {
        public Unit? Unit { get; init; }

        public Centre? Centre { get; init; }

        public Label? Label { get; init; }
    }

    private sealed record Fact(Subject Subject, Criterion? Criterion, Concern? Concern, DateOnly Day, string? Note);
}

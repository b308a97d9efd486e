using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data.FirstData.Shapes;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Rows of the ledger, labels and extended deadlines. A row is known again by its goal, its day and the moment it was recorded.</summary>
internal sealed class LedgerData(StrategyDbContext db, YearRegister register, bool isSample)
{
    private readonly Dictionary<EvidenceShape, Evidence> _evidence = new(ReferenceEqualityComparer.Instance);

    public async Task<List<Happening>> EventsAsync(YearFile file, CancellationToken cancellationToken)
    {
        await AddLabelsAsync(file.Labels, cancellationToken);
        var evidence = await KnownAsync(db.Evidence, cancellationToken);
        var answers = await KnownAsync(db.ConcernAnswers, cancellationToken);
        var readings = await KnownAsync(db.Readings, cancellationToken);
        var assessments = await KnownAsync(db.Assessments, cancellationToken);
        var extensions = await db.DeadlineExtensions.Select(e => e.GrantedAt).ToListAsync(cancellationToken);
        return
        [
            .. file.Extensions.Select(ExtensionOf).Where(e => !extensions.Contains(e.At)),
            .. NewRows(file.Evidence.Select(EvidenceOf), evidence),
            .. NewRows(file.ConcernAnswers.Select(AnswerOf), answers),
            .. NewRows(file.Readings.Select(ReadingOf), readings),
            .. NewRows(file.Assessments.Select(AssessmentOf), assessments),
            .. file
                .Evidence.Where(e => e.Withdrawn is not null)
                .Select(Withdrawal)
                .Where(w => !evidence.Contains(w.Key))
                .Select(w => w.Happening),
        ];
    }

    private IEnumerable<Happening> NewRows(IEnumerable<LedgerRow> rows, HashSet<RowKey> known) =>
        rows.Where(r => !known.Contains(RowKey.Of(r)))
            .Select(r => new Happening(r.RecordedAt, r.GetType().Name, () => db.Add(r)));

    private async Task AddLabelsAsync(IEnumerable<LabelShape> labels, CancellationToken cancellationToken)
    {
        foreach (var shape in labels)
        {
            var goal = register.Goal(shape.Goal).Id;
            if (register.Labels.ContainsKey((goal, shape.Name)))
            {
                continue;
            }

            var label = new Label
            {
                SharedGoalId = goal,
                Name = shape.Name,
                RecordedAt = TimeOfDay.On(shape.Recorded, TimeOfDay.Starting, shape.Name),
                IsSample = isSample,
            };
            register.Labels.Add((goal, shape.Name), label);
            db.Add(label);
        }

        // evidence refers to a label by number, known now
        await db.SaveChangesAsync(cancellationToken);
    }

    private Evidence EvidenceOf(EvidenceShape shape)
    {
        var kind = register.Count(shape.Goal).Subject;
        var evidence = new Evidence
        {
            SharedGoalId = register.Goal(shape.Goal).Id,
            CriterionId = register.Criterion(shape.Goal, shape.Criterion).Id,
            UnitId = kind == SubjectKind.Unit ? register.Unit(shape.Subject).Id : null,
            CentreId =
                kind == SubjectKind.Centre ? register.Centre(shape.Subject).Id
                : kind == SubjectKind.Label && shape.Centre is not null ? register.Centre(shape.Centre).Id
                : null,
            LabelId = kind == SubjectKind.Label ? register.Label(shape.Goal, shape.Subject).Id : null,
            HappenedOn = shape.On,
            Note = shape.Note,
            Link = shape.Link,
            RecordedAt = TimeOfDay.On(shape.Recorded, TimeOfDay.Recording, shape.Goal, shape.Subject, shape.Criterion),
            RecordedById = register.Person(shape.By).Id,
            RecordedAs = register.Person(shape.By).Name,
            IsSample = isSample,
        };
        _evidence[shape] = evidence;
        return evidence;
    }

    private (RowKey Key, Happening Happening) Withdrawal(EvidenceShape shape)
    {
        var (row, withdrawn) = (_evidence[shape], shape.Withdrawn!);
        var at = TimeOfDay.On(withdrawn.On, TimeOfDay.Withdrawing, shape.Subject, shape.Criterion);
        var by = register.Person(withdrawn.By).Id;
        return (RowKey.Of(row), new Happening(at, shape.Subject, () => row.Withdraw(by, withdrawn.Reason, at)));
    }

    private ConcernAnswer AnswerOf(ConcernAnswerShape shape)
    {
        var ofUnits = register.Count(shape.Goal).Subject == SubjectKind.Unit;
        return new ConcernAnswer
        {
            SharedGoalId = register.Goal(shape.Goal).Id,
            Answer = shape.Answer,
            UnitId = ofUnits ? register.Unit(shape.Subject).Id : null,
            CentreId = ofUnits ? null : register.Centre(shape.Subject).Id,
            HappenedOn = shape.On,
            RecordedAt = TimeOfDay.On(shape.Recorded, TimeOfDay.Recording, shape.Goal, shape.Subject),
            RecordedById = register.Person(shape.By).Id,
            RecordedAs = register.Person(shape.By).Name,
            IsSample = isSample,
        };
    }

    private Reading ReadingOf(ReadingShape shape) =>
        new()
        {
            SharedGoalId = register.Goal(shape.Goal).Id,
            HappenedOn = shape.On,
            Value = shape.Value,
            Source = shape.Source,
            RecordedAt = TimeOfDay.On(shape.Recorded, TimeOfDay.Recording, shape.Goal),
            RecordedById = register.Person(shape.By).Id,
            RecordedAs = register.Person(shape.By).Name,
            IsSample = isSample,
        };

    private Assessment AssessmentOf(AssessmentShape shape) =>
        new()
        {
            SharedGoalId = register.Goal(shape.Goal).Id,
            Status = shape.Status,
            Ground = shape.Ground,
            HappenedOn = shape.On,
            RecordedAt = TimeOfDay.On(shape.On, TimeOfDay.Recording, shape.Goal),
            RecordedById = register.Person(shape.By).Id,
            RecordedAs = register.Person(shape.By).Name,
            IsSample = isSample,
        };

    private Happening ExtensionOf(ExtensionShape shape)
    {
        var at = TimeOfDay.On(shape.On, TimeOfDay.Starting, shape.Centre ?? "", shape.Unit ?? "");
        var by = register.StrategyOffice(shape.On).Id;
        return new Happening(
            at,
            shape.Centre ?? shape.Unit ?? "",
            () =>
                db.Add(
                    shape.Centre is { } centre
                        ? DeadlineExtension.Grant(
                            register.Year,
                            register.Centre(centre),
                            shape.Deadline,
                            shape.Reason,
                            by,
                            at
                        )
                        : DeadlineExtension.Grant(
                            register.Year,
                            register.Unit(shape.Unit ?? ""),
                            shape.Deadline,
                            shape.Reason,
                            by,
                            at
                        )
                )
        );
    }

    private async Task<HashSet<RowKey>> KnownAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellationToken)
        where TRow : LedgerRow
    {
        var goals = register.Year.Goals.ConvertAll(g => g.Id);
        var found = await rows.AsNoTracking().Where(r => goals.Contains(r.SharedGoalId)).ToListAsync(cancellationToken);
        return [.. found.Select(RowKey.Of)];
    }

    private sealed record RowKey(int Goal, int Subject, int Criterion, DateOnly HappenedOn, DateTime RecordedAt)
    {
        public static RowKey Of(LedgerRow row) =>
            row switch
            {
                Evidence e => Key(e, e.LabelId ?? e.UnitId ?? e.CentreId ?? 0, e.CriterionId),
                ConcernAnswer a => Key(a, a.UnitId ?? a.CentreId ?? 0, 0),
                _ => Key(row, 0, 0),
            };

        private static RowKey Key(LedgerRow row, int subject, int criterion) =>
            new(row.SharedGoalId, subject, criterion, row.HappenedOn, row.RecordedAt);
    }
}

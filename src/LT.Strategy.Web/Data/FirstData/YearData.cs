using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Web.Data.FirstData.Shapes;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>What happened in a year, in the order it happened.</summary>
internal sealed class YearData(StrategyDbContext db, int year, bool isSample)
{
    public async Task AddAsync(YearFile file, CancellationToken cancellationToken)
    {
        var register = await YearRegister.ReadAsync(db, year, cancellationToken);
        var ledger = new LedgerData(db, register, isSample);
        var lives = await LivesAsync(file, register, cancellationToken);
        List<Happening> events =
        [
            .. lives.Values.Where(l => l.IsNew).SelectMany(l => l.Life.Events()),
            .. FollowUps(file, register, lives),
            .. await new RoundData(db, register, isSample).EventsAsync(file, cancellationToken),
            .. await ledger.EventsAsync(file, cancellationToken),
            .. await new MeetingData(db, register, isSample).EventsAsync(file, cancellationToken),
        ];

        // a stable order: what has the same moment happens as the file says
        foreach (var happening in events.OrderBy(e => e.At))
        {
            Do(happening);
        }

        db.AddRange(lives.Values.Where(l => l.IsNew).Select(l => l.Life.Agreement));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Dictionary<string, (AgreementLife Life, bool IsNew)>> LivesAsync(
        YearFile file,
        YearRegister register,
        CancellationToken cancellationToken
    )
    {
        var known = await db
            .Agreements.Include(a => a.Initiatives)
            .Include(a => a.Publications)
            .Include(a => a.FollowUps)
            .Where(a => a.StrategyYearId == register.Year.Id)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var byOwner = known.ToDictionary(a => a.OwnerCode);
        Dictionary<string, (AgreementLife, bool)> lives = [];
        foreach (var shape in file.CentreAgreements.Concat(file.DecentralAgreements))
        {
            var there = byOwner.GetValueOrDefault(shape.Owner);
            var life = new AgreementLife(register, shape, there ?? Start(shape, register));
            if (there is not null)
            {
                life.Recognise();
            }

            register.Lives.Add(shape.Owner, life);
            lives.Add(shape.Owner, (life, there is null));
        }

        return lives;
    }

    private Agreement Start(AgreementShape shape, YearRegister register)
    {
        var at = TimeOfDay.On(shape.Started, TimeOfDay.Starting, shape.Owner);
        return shape.Centre is { } centre
            ? new CentreAgreement
            {
                StrategyYearId = register.Year.Id,
                Year = register.Year,
                CentreId = register.Centre(centre).Id,
                Centre = register.Centre(centre),
                StartedAt = at,
                IsSample = isSample,
            }
            : new DecentralAgreement
            {
                StrategyYearId = register.Year.Id,
                Year = register.Year,
                UnitId = register.Unit(shape.Owner).Id,
                Unit = register.Unit(shape.Owner),
                FocusAreas = [.. shape.FocusAreas],
                StartedAt = at,
                IsSample = isSample,
            };
    }

    private static IEnumerable<Happening> FollowUps(
        YearFile file,
        YearRegister register,
        Dictionary<string, (AgreementLife Life, bool IsNew)> lives
    )
    {
        foreach (var shape in file.FollowUps)
        {
            if (!lives.TryGetValue(shape.Owner, out var found))
            {
                throw new FirstDataException($"follow-up: no agreement of \"{shape.Owner}\".");
            }

            var at = TimeOfDay.On(shape.On, TimeOfDay.Withdrawing, shape.Owner, shape.Initiative);
            if (!found.IsNew && found.Life.Agreement.FollowUps.Any(f => f.RecordedAt == at))
            {
                continue;
            }

            var by = register.Person(shape.By).Id;
            yield return new Happening(
                at,
                shape.Owner,
                () =>
                    found.Life.Agreement.FollowUp(
                        found.Life.Initiative(shape.Initiative).Id,
                        shape.Status,
                        shape.Comment,
                        by,
                        at
                    )
            );
        }
    }

    private static void Do(Happening happening)
    {
        try
        {
            happening.Act();
        }
        catch (BrokenRuleException e)
        {
            var sentences = string.Join(" ", e.Obstacles.Select(o => $"{o.Name}: {o.Sentence}"));
            throw new FirstDataException($"{happening.About}, {happening.At:yyyy-MM-dd}: {sentences}", e);
        }
    }
}

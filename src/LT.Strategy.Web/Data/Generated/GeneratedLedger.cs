using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>What a year's ledger is generated to hold: evidence and answers through the year, a reading a month, a few withdrawals.</summary>
internal sealed class GeneratedLedger(GeneratedYear year)
{
    private const decimal FirstReading = 14.9m;

    private static readonly string[] CompetenceCriteria = ["1", "2", "3"];

    private static readonly string[] Forms =
    [
        "Borgerpanel",
        "Brugerrejse",
        "Samskabelsesværksted",
        "Byvandring",
        "Digital høring",
        "Beboerråd",
    ];

    public IEnumerable<LabelShape> Labels() =>
        from form in Forms
        where year.HasCome(year.Day(1, 15))
        select new LabelShape
        {
            Goal = "1.2",
            Name = form,
            Recorded = year.Day(1, 15),
        };

    public IEnumerable<EvidenceShape> Evidence() => [.. OfUnits(), .. OfForms(), .. OfCentres(), .. OfRecruiting()];

    /// <summary>Nineteen of twenty units say whether they recruit.</summary>
    public IEnumerable<ConcernAnswerShape> Answers() =>
        from unit in year.Organisation.Units
        where year.Is(95)
        let day = SomeDay(1, 90)
        where IsRecordable(unit, day)
        select new ConcernAnswerShape
        {
            Goal = "3.2",
            Subject = unit.Code,
            Answer = Recruits(unit) ? Concern.Yes : Concern.No,
            On = day,
            Recorded = day.AddDays(1),
            By = GeneratedOrganisation.LeaderOf(unit),
        };

    /// <summary>Down by a little each month, never the same way twice.</summary>
    public IEnumerable<ReadingShape> Readings()
    {
        var value = FirstReading;
        for (var month = 2; month <= 12; month++)
        {
            value += (year.Random.Next(5) - 3) / 20m;
            var on = year.Day(month, 1);
            if (year.HasCome(on.AddDays(10)))
            {
                yield return new ReadingShape
                {
                    Goal = "2.1",
                    On = on,
                    Value = value,
                    Source = "KMD",
                    Recorded = on.AddDays(10),
                    By = GeneratedOrganisation.StrategyOffice,
                };
            }
        }
    }

    private IEnumerable<EvidenceShape> OfUnits() =>
        from unit in year.Organisation.Units
        where year.Is(38)
        let first = SomeDay(10, 270)
        let second = first.AddDays(5 + year.Random.Next(60))
        from fact in new[]
        {
            Fact("1.1", unit.Code, "1", first, GeneratedOrganisation.LeaderOf(unit)),
            Fact("1.1", unit.Code, "2", second, GeneratedOrganisation.LeaderOf(unit)),
        }
        where IsRecordable(unit, fact.On) && (fact.Criterion == "1" || year.Is(80))
        select fact;

    private IEnumerable<EvidenceShape> OfForms() =>
        from form in Forms
        let centre = year.Organisation.Centres[year.Random.Next(year.Organisation.Centres.Count)]
        let tried = SomeDay(20, 200)
        from fact in new[]
        {
            Fact("1.2", form, "1", tried, GeneratedOrganisation.ChiefOf(centre)),
            Fact("1.2", form, "2", tried.AddDays(30), GeneratedOrganisation.ChiefOf(centre)),
        }
        where year.HasCome(fact.Recorded) && year.Is(70)
        select fact with
        {
            Centre = centre.Code,
        };

    private IEnumerable<EvidenceShape> OfCentres() =>
        from centre in year.Organisation.Centres
        from criterion in CompetenceCriteria
        where year.Is(90)
        let fact = Fact("3.1", centre.Code, criterion, SomeDay(30, 300), GeneratedOrganisation.ChiefOf(centre))
        where year.HasCome(fact.Recorded)
        select fact;

    private IEnumerable<EvidenceShape> OfRecruiting() =>
        from unit in year.Organisation.Units
        where Recruits(unit) && year.Is(75)
        let fact = Fact("3.2", unit.Code, "1", SomeDay(30, 300), GeneratedOrganisation.LeaderOf(unit))
        where IsRecordable(unit, fact.On)
        select fact;

    private EvidenceShape Fact(string goal, string subject, string criterion, DateOnly on, string by)
    {
        var recorded = on.AddDays(year.Random.Next(10));
        var withdrawn = recorded.AddDays(20);
        return new EvidenceShape
        {
            Goal = goal,
            Subject = subject,
            Criterion = criterion,
            On = on,
            Recorded = recorded,
            By = by,
            Note = "Se referatet fra mødet.",
            Withdrawn =
                year.Is(2) && year.HasCome(withdrawn)
                    ? new RowWithdrawalShape
                    {
                        On = withdrawn,
                        By = by,
                        Reason = "Forkert dag.",
                    }
                    : null,
        };
    }

    private bool IsRecordable(UnitShape unit, DateOnly on) =>
        GeneratedYear.IsThere(unit, on) && year.HasCome(on.AddDays(10));

    /// <summary>Two units of five, others each year.</summary>
    private bool Recruits(UnitShape unit) => (unit.Code.Length + unit.Name[0] + year.Year) % 5 < 2;

    private DateOnly SomeDay(int from, int to) => year.Day(1, 1).AddDays(from + year.Random.Next(to - from));
}

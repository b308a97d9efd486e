using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>The lives of a year's agreements: most in time, some late or sent back, some amended, a few never concluded or withdrawn.</summary>
internal sealed class GeneratedAgreements(GeneratedYear year)
{
    private static readonly (int Month, int Day)[] Answering = [(4, 10), (9, 12), (12, 5)];

    private readonly GeneratedInitiatives _initiatives = new(year);

    public List<FollowUpShape> FollowUps { get; } = [];

    private readonly List<HandInShape> _handIns = [];

    /// <summary>One a quarter; units are asked before summer.</summary>
    public IEnumerable<RoundShape> Rounds() =>
        new[]
        {
            Round("Første opfølgning", 4),
            Round("Anden opfølgning", 6),
            Round("Tredje opfølgning", 9),
            Round("Fjerde opfølgning", 12),
        }.Where(r => year.HasCome(r.Planned));

    private RoundShape Round(string name, int month)
    {
        var opens = year.Day(month, 1);
        return new RoundShape
        {
            Name = name,
            Planned = year.Day(1, 2),
            From = opens.AddMonths(-3),
            To = opens.AddDays(-1),
            Opens = opens,
            Closes = year.Day(month, 20),
            CentresOnly = month != 6,
            HandIns = [.. _handIns.Where(h => h.On.Month == month)],
            Closed = year.IfItHasCome(year.Day(month, 24)),
        };
    }

    public AgreementShape Of(CentreShape centre)
    {
        var initiatives = _initiatives.OfCentre();
        var concluded = year.Day(1, year.Is(8) ? 16 + year.Random.Next(10) : 8 + year.Random.Next(7));
        var shape = Life(
            initiatives,
            year.Day(1, 2),
            concluded,
            $"Vi er centret for {centre.Name[11..]}.",
            year.Is(99)
        );
        FollowUp(centre.Code, GeneratedOrganisation.ChiefOf(centre), initiatives, shape, Answering);
        return shape with { Centre = centre.Code };
    }

    public AgreementShape Of(UnitShape unit)
    {
        var initiatives = _initiatives.OfUnit();
        var concluded = year.Day(2, 1).AddDays(year.Random.Next(year.Is(10) ? 45 : 27));
        var shape = Life(initiatives, year.Day(1, 20), concluded, $"{unit.Name} er tæt på borgerne.", year.Is(97));
        if (shape.Withdrawn is null)
        {
            FollowUp(unit.Code, GeneratedOrganisation.LeaderOf(unit), initiatives, shape, [(6, 10)]);
        }

        return shape with
        {
            Unit = unit.Code,
            FocusAreas = ["Faglighed", "Samarbejde", "Trivsel"],
        };
    }

    public IEnumerable<ExtensionShape> Extensions() =>
        from unit in year.Organisation.Units
        where year.HasCome(year.Day(2, 15)) && GeneratedYear.IsThere(unit, year.Day(2, 15)) && year.Is(2)
        select new ExtensionShape
        {
            Unit = unit.Code,
            Deadline = year.Day(3, 20),
            Reason = "Ny leder pr. 1. februar.",
            On = year.Day(2, 15),
        };

    private AgreementShape Life(
        List<InitiativeShape> initiatives,
        DateOnly started,
        DateOnly concluded,
        string introduction,
        bool isConcluded
    )
    {
        var wasSentBack = year.Is(5);
        var submitted = isConcluded ? year.IfItHasCome(concluded.AddDays(-3)) : null;
        var end = isConcluded ? year.IfItHasCome(concluded) : null;
        return new AgreementShape
        {
            Started = year.HasCome(started) ? started : year.Day(1, 1),
            Introduction =
                $"{introduction} Vi har færre kræfter end sidste år og flere, der har brug for os. Derfor samler vi os om det, der gør en forskel, og om det, vi ikke kan løse alene.",
            Bounds = "Vi holder os inden for budgettet og de aftaler, der gælder for området.",
            FollowUpPlan = "Vi følger op på ledermødet hver anden måned og i MED-udvalget to gange om året.",
            Med = "Drøftet i MED-udvalget i december.",
            Initiatives = initiatives,
            Submitted = submitted,
            Returned =
                wasSentBack && end is not null
                    ? new ReturnShape { On = concluded.AddDays(-2), Remark = "Skriv tydeligere, hvad I vil nå." }
                    : null,
            Resubmitted = wasSentBack && end is not null ? concluded.AddDays(-1) : null,
            Concluded = end,
            Amendments = end is null ? [] : Amendments(initiatives),
            Withdrawn =
                end is not null && year.Is(1) && year.HasCome(year.Day(10, 3))
                    ? new AgreementWithdrawalShape
                    {
                        On = year.Day(10, 3),
                        Reason = "Opgaven er lagt sammen med andre.",
                    }
                    : null,
        };
    }

    private List<AmendmentShape> Amendments(List<InitiativeShape> initiatives)
    {
        var day = year.Day(5, 6).AddDays(year.Random.Next(100));
        if (!year.Is(20) || !year.HasCome(day))
        {
            return [];
        }

        var amendment = new AmendmentShape
        {
            Started = day.AddDays(-3),
            Concluded = day,
            Reason = "Budgettet er blevet ændret.",
        };
        return year.Random.Next(3) switch
        {
            0 => [amendment with { Add = [_initiatives.Another(day)] }],
            1 =>
            [
                amendment with
                {
                    Remove = [new RemovalShape { Key = initiatives[^1].Key!, Reason = "Opgaven er flyttet." }],
                    BrokenCoverageReason = "Temaet tages op igen til næste år.",
                },
            ],
            _ =>
            [
                amendment with
                {
                    Change =
                    [
                        new ChangeShape
                        {
                            Key = initiatives[0].Key!,
                            Reason = "Mindre tid end ventet.",
                            Set = new InitiativeShape
                            {
                                SuccessCriterion = "Det halve er nået, og resten er planlagt.",
                            },
                        },
                    ],
                },
            ],
        };
    }

    private void FollowUp(
        string owner,
        string person,
        List<InitiativeShape> initiatives,
        AgreementShape agreement,
        (int Month, int Day)[] rounds
    )
    {
        var removed = agreement.Amendments.SelectMany(a => a.Remove).Select(r => r.Key).ToHashSet();
        var days = rounds.Select(r => year.Day(r.Month, r.Day)).Where(d => IsInForce(agreement, d)).ToList();
        foreach (var day in days)
        {
            var answered = initiatives
                .Where(i => !removed.Contains(i.Key!) && year.Is(85))
                .Select(i => Assessed(owner, i.Key!, day, person))
                .ToList();
            FollowUps.AddRange(answered);
            if (answered.Count == initiatives.Count && agreement.Amendments.Count == 0)
            {
                _handIns.Add(new HandInShape { Owner = owner, On = day });
            }
        }
    }

    private bool IsInForce(AgreementShape agreement, DateOnly day) =>
        year.HasCome(day)
        && agreement.Concluded is not null
        && (agreement.Withdrawn is null || day < agreement.Withdrawn.On);

    private FollowUpShape Assessed(string owner, string initiative, DateOnly day, string person)
    {
        var status = year.Random.Next(10) switch
        {
            0 => OwnAssessment.OffTrack,
            1 or 2 => OwnAssessment.AtRisk,
            3 => OwnAssessment.NotStarted,
            4 => OwnAssessment.Fulfilled,
            _ => OwnAssessment.OnTrack,
        };
        return new FollowUpShape
        {
            Owner = owner,
            Initiative = initiative,
            On = day,
            Status = status,
            Comment = Domain.FollowUps.FollowUp.NeedsAComment(status)
                ? "Vi mangler kræfter og søger hjælp hos de andre."
                : "",
            By = person,
        };
    }
}

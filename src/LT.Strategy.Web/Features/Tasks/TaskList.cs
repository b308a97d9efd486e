using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>
/// Finds a person's tasks of one year in what is stored: agreements to write and to conclude, evidence to record, goals nobody has
/// followed up, and the settling when the year is over. A year that does not run now is named in them.
/// </summary>
internal sealed class TaskList(Actor me, YearProgress year, IReadOnlyList<Agreement> unfinished)
{
    private const string Withdrawn =
        "Den aftale, der var indgået, er trukket tilbage. Teksten ligger klar til at blive rettet.";

    private const int MostNames = 6;

    private readonly YearFacts _facts = year.Facts;

    private bool HasStarted => year.Year.FirstDay <= me.Today;

    private bool IsOver => year.Year.LastDay < me.Today;

    /// <summary>" 2020" for a year that does not run now.</summary>
    private string OfTheYear => HasStarted && !IsOver ? "" : $" {year.Year.Year}";

    private string ToTheYear => OfTheYear.Length == 0 ? "" : $" til årsaftalen{OfTheYear}";

    private string InTheYear => OfTheYear.Length == 0 ? "" : $" i{OfTheYear}";

    /// <summary>In a year that is over no agreement is begun; in one that has not begun nothing is recorded.</summary>
    public IEnumerable<TaskItem> Tasks() =>
        [
            .. IsOver ? [] : ToStart(),
            .. ToWrite(),
            .. ToConclude(),
            .. IsOver ? [] : ToAskFor(),
            .. HasStarted ? ToRecord().Concat(ToMeasure()) : [],
            .. ToSettle(),
            .. new RoundTasks(me, year).All(),
        ];

    public IReadOnlyList<Told> Told() => new ToldList(me, year).All();

    /// <summary>Own agreements that lie with the other party.</summary>
    public IReadOnlyList<TaskItem> Waiting() =>
        [
            .. unfinished
                .Where(a => a.IsAwaitingConclusion && me.MayWrite(a))
                .Select(a => new TaskItem(
                    DueOf(a),
                    $"{(a.IsBeingAmended ? "Tillægget til årsaftalen" : "Årsaftalen")}{OfTheYear} for {a.OwnerNameOn(me.Today)} er sendt til godkendelse",
                    $"Sendt {Danish.Long(Copenhagen.DayOf(a.SubmittedAt!.Value))}. {(a.IsBeingAmended ? "Det" : "Den")} ligger hos {(a is CentreAgreement ? "direktionen" : "centerchefen")}.",
                    a.IsBeingAmended ? "Se tillægget" : "Se aftalen",
                    $"/arbejde/aftaler/{a.Id}/laes"
                )),
        ];

    /// <summary>Whether this person follows units' agreements: as chief of a centre with units that owe one, or for the strategy office.</summary>
    public bool HasUnits() =>
        _facts.Centres.Any(c =>
            c.IsActiveOn(me.Today) && me.MaySeeUnitDraftsOf(c) && OwingUnits().Any(u => u.On(me.Today).CentreId == c.Id)
        );

    private IEnumerable<TaskItem> ToStart()
    {
        foreach (var centre in _facts.Centres.Where(c => c.IsActiveOn(me.Today) && me.MayStartFor(c) && !HasBegun(c)))
        {
            yield return Begin(
                _facts.Year.DeadlineOf(centre, me.Today).Day,
                $"Begynd årsaftalen{OfTheYear} for {centre.NameOn(me.Today)}",
                WasWithdrawn<CentreAgreement>(a => a.CentreId == centre.Id)
                    ? Withdrawn
                    : $"Centret har ingen aftale endnu. Alle {Danish.InWords(year.Themes.Count)} temaer skal have mindst én indsats.",
                centre.Code
            );
        }

        foreach (var unit in OwingUnits().Where(u => me.MayStartFor(u) && !HasBegun(u)))
        {
            yield return Begin(
                _facts.Year.DeadlineOf(unit, me.Today).Day,
                $"Begynd årsaftalen{OfTheYear} for {unit.On(me.Today).Name}",
                WasWithdrawn<DecentralAgreement>(a => a.UnitId == unit.Id)
                    ? Withdrawn
                    : "Enheden har ingen aftale endnu.",
                unit.Code
            );
        }
    }

    private IEnumerable<TaskItem> ToWrite() =>
        unfinished
            .Where(a => a.IsOpenForWriting && me.MayWrite(a))
            .Select(a => new TaskItem(
                DueOf(a),
                a switch
                {
                    { Status: AgreementStatus.Returned } => $"Ret årsaftalen{OfTheYear} for {a.OwnerNameOn(me.Today)}",
                    { Amendment: AmendmentStatus.Returned } =>
                        $"Ret tillægget{ToTheYear} for {a.OwnerNameOn(me.Today)}",
                    { Status: AgreementStatus.InForce } =>
                        $"Gør tillægget{ToTheYear} for {a.OwnerNameOn(me.Today)} færdigt",
                    _ => $"Gør årsaftalen{OfTheYear} for {a.OwnerNameOn(me.Today)} færdig",
                },
                a switch
                {
                    { Status: AgreementStatus.Returned } or { Amendment: AmendmentStatus.Returned } =>
                        $"Sendt retur: {a.ReturnRemark}",
                    { SavedAt: { } saved } =>
                        $"Kladden er sidst gemt {Danish.Long(Copenhagen.DayOf(saved))}.{MissingIn(a)}",
                    _ => $"Der er ikke skrevet noget i kladden endnu.{MissingIn(a)}",
                },
                "Skriv videre",
                $"/arbejde/aftaler/{a.Id}"
            ));

    private string MissingIn(Agreement draft) => $" {draft.ObstaclesToSubmission(me.Today).InShort()}";

    private IEnumerable<TaskItem> ToConclude()
    {
        var awaiting = unfinished.Where(a => a.IsAwaitingConclusion && me.MayConclude(a)).ToList();
        var together = awaiting
            .OfType<DecentralAgreement>()
            .GroupBy(a => a.CentreIdOn(me.Today))
            .Where(g => g.Count() > 1)
            .ToList();
        return awaiting.Except(together.SelectMany(g => g)).Select(ToConclude).Concat(together.Select(ToConclude));
    }

    private TaskItem ToConclude(Agreement a) =>
        new(
            DueOf(a),
            $"Indgå {(a.IsBeingAmended ? "tillægget til " : "")}årsaftalen{OfTheYear} for {a.OwnerNameOn(me.Today)}",
            $"Sendt til godkendelse {Danish.Long(Copenhagen.DayOf(a.SubmittedAt!.Value))}.",
            "Læs og indgå",
            $"/arbejde/aftaler/{a.Id}/laes"
        );

    /// <summary>Several from the units of one centre are read and concluded on one page.</summary>
    private TaskItem ToConclude(IGrouping<int, DecentralAgreement> ofCentre) =>
        new(
            ofCentre.Min(DueOf),
            $"Læs og indgå {Danish.Number(ofCentre.Count())} årsaftaler{OfTheYear} fra enhederne",
            $"{Danish.List(ofCentre.Select(a => a.OwnerNameOn(me.Today)).Order(Danish.Order))}.",
            "Læs og indgå",
            $"/arbejde/enheder/{_facts.Centres.Single(c => c.Id == ofCentre.Key).Code}/laes?aar={year.Year.Year}"
        );

    /// <summary>The units of a centre that have not concluded, in one line from three weeks before their deadline. What they have sent is to be concluded.</summary>
    private IEnumerable<TaskItem> ToAskFor()
    {
        foreach (var centre in OwnCentres())
        {
            var missing = Deliveries
                .OfUnits(me.Today, _facts)
                .Where(d => d.Centre.Id == centre.Id && IsMissingSoon(d.Delivery) && !IsSent(d.OwnerCode))
                .ToList();
            if (missing.Count > 0)
            {
                yield return new TaskItem(
                    missing.Min(d => d.Delivery.Deadline),
                    $"Følg op på {Danish.InWords(missing.Count)} {(missing.Count == 1 ? "enhed" : "enheder")} uden årsaftale{OfTheYear}",
                    $"{Named([.. missing.Select(d => d.OwnerName)])} har ikke indgået {(missing.Count == 1 ? "sin årsaftale" : "deres årsaftaler")}.",
                    "Se enhederne",
                    $"/arbejde/enheder/{centre.Code}?aar={year.Year.Year}"
                );
            }
        }
    }

    /// <summary>A few by name; the page behind the button has them all.</summary>
    private static string Named(IReadOnlyList<string> units) =>
        units.Count <= MostNames
            ? Danish.List(units)
            : Danish.List([.. units.Take(MostNames - 1), $"{Danish.Number(units.Count - MostNames + 1)} andre"]);

    private static bool IsMissingSoon(Delivery delivery) =>
        delivery.State == DeliveryState.Missing
        || (delivery.State == DeliveryState.NotDue && delivery.Days <= ReminderDays.First);

    private bool IsSent(string unit) =>
        unfinished.OfType<DecentralAgreement>().Any(a => a.IsAwaitingConclusion && a.OwnerCode == unit);

    private IEnumerable<TaskItem> ToRecord()
    {
        foreach (
            var goal in year.Goals.Where(g => g.Count is { Source: CountSource.Evidence, Subject: SubjectKind.Unit })
        )
        {
            foreach (var centre in OwnCentres())
            {
                if (RecordUnits(goal, centre) is { } task)
                {
                    yield return task;
                }
            }

            foreach (var unit in OwnUnits().Where(u => goal.Tally!.Unanswered.Any(n => n.Id == u.Id)))
            {
                yield return new TaskItem(
                    goal.Goal.DueOn,
                    $"Svar på mål\u00A0{goal.Goal.Number}{InTheYear}: {goal.Count!.ConcernQuestion}",
                    $"{unit.On(me.Today).Name} har ikke svaret endnu.",
                    "Svar",
                    Address(goal, unit.Code)
                );
            }
        }
    }

    private TaskItem? RecordUnits(GoalProgress goal, Centre centre)
    {
        if (goal.Count!.Target == TargetKind.EveryoneConcerned)
        {
            var own = _facts
                .Units.Where(u => u.IsActiveOn(me.Today) && u.On(me.Today).CentreId == centre.Id)
                .Select(u => u.Id)
                .ToHashSet();
            var silent = goal.Tally!.Unanswered.Where(n => own.Contains(n.Id)).Select(n => n.Name).ToList();
            return silent.Count == 0
                ? null
                : new TaskItem(
                    goal.Goal.DueOn,
                    $"Svar på mål\u00A0{goal.Goal.Number}{InTheYear}: {goal.Count.ConcernQuestion}",
                    $"{Named(silent)} har ikke svaret.",
                    "Svar for enhederne",
                    Address(goal, centre.Code)
                );
        }

        var share = CentreShare.Of(centre, goal);
        return share.Promised > share.Counted.Count
            ? new TaskItem(
                goal.Goal.DueOn,
                $"Kryds af for mål\u00A0{goal.Goal.Number}{InTheYear}: {goal.Goal.ShortTitle}",
                $"{share.Counted.Count} af de {share.Promised} {goal.Count.SubjectWord(2)}, I har lovet, tæller med.{(share.Partly.Count > 0 ? $" {Danish.Capital(Danish.InWords(share.Partly.Count))} er på vej." : "")}",
                "Kryds af",
                Address(goal, centre.Code)
            )
            : null;
    }

    /// <summary>Goals that nobody has followed up are the strategy office's to see to.</summary>
    private IEnumerable<TaskItem> ToMeasure() =>
        me.Is(Role.StrategyOffice)
            ? year
                .Goals.Where(g => g.Status == GoalStatus.MissingFollowUp)
                .Select(g => new TaskItem(
                    g.FollowUpBy,
                    $"{Danish.Capital(SharedGoal.Named($"{g.Goal.Number}{InTheYear}", g.Goal.ShortTitle))} mangler opfølgning",
                    g.Ground,
                    g.Level is null ? "Se målet" : "Tilføj måling",
                    g.Level is null
                        ? $"/maal/{year.Year.Year}/{g.Goal.Number}"
                        : $"/maal/{year.Year.Year}/{g.Goal.Number}/maalinger"
                ))
            : [];

    private IEnumerable<TaskItem> ToSettle()
    {
        var last = year.Goals.Select(g => g.Goal.DueOn).DefaultIfEmpty(year.Year.LastDay).Max();
        if (!me.MaySetUpYears() || me.Today <= last)
        {
            yield break;
        }

        var open = year.Goals.Count(g => !YearClosing.IsSettled(g.Status));
        yield return new TaskItem(
            last.AddDays(year.Year.ClosingReadingDays),
            $"Gør {year.Year.Year} op",
            open == 0
                ? "Alle mål kan gøres op."
                : $"{Danish.Capital(Danish.Count(open, "mål", "mål"))} kan ikke gøres op endnu.",
            "Gør året op",
            $"/administration/aar/{year.Year.Year}/opgoerelse"
        );
    }

    private TaskItem Begin(DateOnly? due, string title, string fact, string code) =>
        new(due, title, fact, "Begynd aftalen", "/arbejde/aftaler", new StartOf(year.Year.Year, code));

    private string Address(GoalProgress goal, string code) =>
        $"/maal/{year.Year.Year}/{goal.Goal.Number}/dokumentation/{code}";

    /// <summary>An amendment has no deadline: the agreement is already in force.</summary>
    private DateOnly? DueOf(Agreement agreement) =>
        agreement.Status == AgreementStatus.InForce ? null : year.Year.DeadlineOf(agreement, me.Today).Day;

    private IEnumerable<Unit> OwingUnits() =>
        _facts.Units.Where(u => u.MakesOwnAgreementOn(me.Today) && u.IsActiveOn(me.Today));

    private IEnumerable<Centre> OwnCentres() =>
        _facts.Centres.Where(c => c.IsActiveOn(me.Today) && me.IsForCentre(c.Id, Role.CentreChief));

    private IEnumerable<Unit> OwnUnits() =>
        _facts.Units.Where(u => u.IsActiveOn(me.Today) && me.IsForUnit(u.Id, Role.UnitLeader));

    private bool HasBegun(Centre centre) =>
        year.Agreements.OfCentre(centre) is not null
        || unfinished.OfType<CentreAgreement>().Any(a => a.CentreId == centre.Id && IsBegun(a));

    private bool HasBegun(Unit unit) =>
        year.Agreements.OfUnit(unit) is not null
        || unfinished.OfType<DecentralAgreement>().Any(a => a.UnitId == unit.Id && IsBegun(a));

    private bool WasWithdrawn<T>(Func<T, bool> owner)
        where T : Agreement => unfinished.OfType<T>().Any(a => owner(a) && !IsBegun(a));

    private static bool IsBegun(Agreement agreement) => agreement.Status != AgreementStatus.Withdrawn;
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.People;

/// <summary>
/// Who may do what: this file answers all. What is not said here is refused. Everyone signed in reads the strategy, goals,
/// promises, deliveries, coverage and published agreements; the questions here are about the rest. A program with a key
/// holds no role, so that it reads what everyone signed in reads and nothing of what is asked here.
/// </summary>
public static class Access
{
    /// <summary>A draft is seen by the centre (or unit), by the one who concludes, and by the strategy office.</summary>
    public static bool MaySeeDraft(this Actor who, Agreement agreement) =>
        who.Is(Role.StrategyOffice) || who.MayWrite(agreement) || who.MayConclude(agreement);

    /// <summary>The centre's (or unit's) own people write: chief or leader, deputy, contributors.</summary>
    public static bool MayWrite(this Actor who, Agreement agreement) =>
        agreement switch
        {
            CentreAgreement centre => who.IsForCentre(centre.CentreId, Role.CentreChief, Role.Contributor),
            DecentralAgreement unit => who.IsForUnit(unit.UnitId, Role.UnitLeader, Role.Contributor),
            _ => false,
        };

    /// <summary>Only the chief, leader or deputy sends for approval, takes the sending back and amends.</summary>
    public static bool MaySubmit(this Actor who, Agreement agreement) =>
        agreement switch
        {
            CentreAgreement centre => who.IsForCentre(centre.CentreId, Role.CentreChief),
            DecentralAgreement unit => who.IsForUnit(unit.UnitId, Role.UnitLeader),
            _ => false,
        };

    /// <summary>The direktion concludes and returns centre agreements, the centre chief those of the units. That nobody concludes what they sent themselves is a rule of the agreement.</summary>
    public static bool MayConclude(this Actor who, Agreement agreement) =>
        agreement switch
        {
            CentreAgreement => who.Is(Role.ExecutiveBoard),
            DecentralAgreement => who.IsForCentre(agreement.CentreIdOn(who.Today), Role.CentreChief),
            _ => false,
        };

    /// <summary>The units' agreements in whatever state, in one list: for those who may see each of those drafts.</summary>
    public static bool MaySeeUnitDraftsOf(this Actor who, Centre centre) =>
        who.Is(Role.StrategyOffice) || who.MayConcludeUnitsOf(centre);

    public static bool MayConcludeUnitsOf(this Actor who, Centre centre) =>
        who.IsForCentre(centre.Id, Role.CentreChief);

    public static bool MayWithdraw(this Actor who, Agreement agreement) =>
        agreement is not null && (who.Is(Role.ExecutiveBoard) || who.Is(Role.StrategyOffice));

    /// <summary>The strategy office keeps the journal.</summary>
    public static bool MayJournalise(this Actor who) => who.Is(Role.StrategyOffice);

    public static bool MayExtendDeadline(this Actor who) => who.Is(Role.StrategyOffice);

    /// <summary>The own people start an agreement, also before the centre opens, but not after it has closed.</summary>
    public static bool MayStartFor(this Actor who, Centre centre) =>
        !(centre.To < who.Today) && who.IsForCentre(centre.Id, Role.CentreChief, Role.Contributor);

    /// <summary>Only for a unit that owes an own agreement.</summary>
    public static bool MayStartFor(this Actor who, Unit unit) =>
        unit.MakesOwnAgreementOn(who.Today)
        && !(unit.To < who.Today)
        && who.IsForUnit(unit.Id, Role.UnitLeader, Role.Contributor);

    /// <summary>Evidence about a unit: its leader, the chief of its centre, the strategy office.</summary>
    public static bool MayRecordFor(this Actor who, Unit unit) =>
        who.Is(Role.StrategyOffice)
        || who.IsForUnit(unit.Id, Role.UnitLeader)
        || who.IsForCentre(unit.On(who.Today).CentreId, Role.CentreChief);

    /// <summary>The table where all of a centre's units are ticked off.</summary>
    public static bool MayRecordUnitsOf(this Actor who, Centre centre) =>
        who.Is(Role.StrategyOffice) || who.IsForCentre(centre.Id, Role.CentreChief);

    /// <summary>Evidence about a centre as such is recorded by the strategy office.</summary>
    public static bool MayRecordForCentres(this Actor who) => who.Is(Role.StrategyOffice);

    /// <summary>What was tried in a centre (a label): the centre's chief, or the strategy office.</summary>
    public static bool MayRecordLabelsIn(this Actor who, Centre centre) => who.MayRecordUnitsOf(centre);

    /// <summary>That two names are one thing changes the count of the whole municipality: the strategy office says it, and parts them again.</summary>
    public static bool MayMergeLabels(this Actor who) => who.Is(Role.StrategyOffice);

    /// <summary>The year is the strategy office's own: goals, texts, thresholds, deadlines, opening and settling.</summary>
    public static bool MaySetUpYears(this Actor who) => who.Is(Role.StrategyOffice);

    /// <summary>
    /// Centres and units, from today on: the administrator keeps them as the municipality is, and the strategy office, whose
    /// yearly cycle stands on who there is and who owes an agreement. It gives nobody a role; that is the administrator's alone.
    /// </summary>
    public static bool MaySetUpOrganisation(this Actor who) =>
        who.Is(Role.Administrator) || who.Is(Role.StrategyOffice);

    public static bool MayRecordReadings(this Actor who) => who.Is(Role.StrategyOffice);

    /// <summary>A file may be about the whole municipality: those import it who may record all of it by hand.</summary>
    public static bool MayImport(this Actor who, SharedGoal goal) =>
        goal.Measure is LevelMeasure ? who.MayRecordReadings() : who.MayRecordForCentres();

    /// <summary>A row is withdrawn by those who might have recorded it.</summary>
    public static bool MayWithdraw(this Actor who, Evidence row, Unit? unit, Centre? centre) =>
        row switch
        {
            { UnitId: not null } => unit is not null && who.MayRecordFor(unit),
            { LabelId: not null } => centre is not null && who.MayRecordLabelsIn(centre),
            _ => who.MayRecordForCentres(),
        };

    public static bool MayWithdraw(this Actor who, ConcernAnswer row, Unit? unit) =>
        row is { UnitId: not null } ? unit is not null && who.MayRecordFor(unit) : who.MayRecordForCentres();

    /// <summary>That a goal was partly fulfilled is recorded, and withdrawn, by the strategy office.</summary>
    public static bool MaySettle(this Actor who) => who.Is(Role.StrategyOffice);

    /// <summary>Management's own assessment of a goal is management's and the strategy office's: to see, to write and to withdraw.</summary>
    public static bool MayAssess(this Actor who) => who.IsManagement || who.Is(Role.StrategyOffice);

    public static bool MayWithdraw(this Actor who, Reading row) => row is not null && who.MayRecordReadings();

    /// <summary>Own assessments are seen by the centre, management and the strategy office.</summary>
    public static bool MaySeeFollowUpsOf(this Actor who, int centreId) =>
        who.IsManagement
        || who.Is(Role.StrategyOffice)
        || who.IsForCentre(centreId, Role.CentreChief, Role.Contributor);

    /// <summary>A unit's are seen by the unit too, and by those who see its centre's.</summary>
    public static bool MaySeeFollowUpsOf(this Actor who, Unit unit) =>
        who.MaySeeFollowUpsOf(unit.On(who.Today).CentreId) || who.IsForUnit(unit.Id, Role.UnitLeader, Role.Contributor);

    public static bool MaySeeFollowUpsOf(this Actor who, Agreement agreement) =>
        agreement switch
        {
            CentreAgreement centre => who.MaySeeFollowUpsOf(centre.CentreId),
            DecentralAgreement unit => who.MaySeeFollowUpsOf(unit.Unit),
            _ => false,
        };

    /// <summary>All centres' own assessments, added up.</summary>
    public static bool MaySeeAllFollowUps(this Actor who) => who.IsManagement || who.Is(Role.StrategyOffice);

    /// <summary>The agreement's own people follow up on it.</summary>
    public static bool MayFollowUp(this Actor who, Agreement agreement) => who.MayWrite(agreement);

    /// <summary>Follow-up meetings, their notes and decisions are management's and the strategy office's: to see, to call, to write and to approve.</summary>
    public static bool MayHoldMeetings(this Actor who) => who.IsManagement || who.Is(Role.StrategyOffice);

    /// <summary>Whoever holds the role that answers for a decision, as long as it stands: its text and date, and nothing else of the meeting.</summary>
    public static bool AnswersFor(this Actor who, Decision decision) =>
        decision.WithdrawnAt is null
        && decision.ResponsibleRole switch
        {
            Role.CentreChief => decision.ResponsibleCentreId is { } centre && who.IsForCentre(centre, Role.CentreChief),
            Role.UnitLeader => decision.ResponsibleUnitId is { } unit && who.IsForUnit(unit, Role.UnitLeader),
            Role.ExecutiveBoard or Role.StrategyOffice => who.Is(decision.ResponsibleRole),
            _ => false,
        };

    /// <summary>As with the agreement itself: contributors answer, only the chief, leader or deputy hands in.</summary>
    public static bool MayHandIn(this Actor who, Agreement agreement) => who.MaySubmit(agreement);

    /// <summary>Who has answered in a round, and who has not.</summary>
    public static bool MaySeeRounds(this Actor who) => who.MaySeeAllFollowUps();

    /// <summary>The strategy office opens a round, moves its deadline and closes it.</summary>
    public static bool MayHoldRounds(this Actor who) => who.Is(Role.StrategyOffice);

    /// <summary>What an initiative has taught is shared by its own people.</summary>
    public static bool MayShareLearning(this Actor who, Agreement agreement) => who.MayWrite(agreement);

    /// <summary>By the one who shared it, and by the chief or leader whose agreement it comes from.</summary>
    public static bool MayWithdraw(this Actor who, Learning learning) =>
        learning is { Agreement: { } agreement }
        && (who.Person.Id == learning.SharedById || who.Person.Id == learning.SharedForId || who.MaySubmit(agreement));

    /// <summary>To everyone else those who recorded are shown by role.</summary>
    public static bool MaySeeWhoRecorded(this Actor who) => who.IsManagement || who.Is(Role.StrategyOffice);

    /// <summary>The name for those who may see it, the role for everyone else.</summary>
    public static string WhoRecorded(this Actor who, LedgerRow row) =>
        who.MaySeeWhoRecorded() ? row.RecordedInWords : row.RecordedAs;

    /// <summary>Who writes in the centre's (or unit's) agreements, and who is deputy: its own people see it.</summary>
    public static bool MaySeeNamedFor(this Actor who, AgreementOwner owner) =>
        who.IsFor(owner, owner.Head, Role.Contributor);

    /// <summary>The chief or leader, and the deputy meanwhile.</summary>
    public static bool MayNameContributorsFor(this Actor who, AgreementOwner owner) => who.IsFor(owner, owner.Head);

    /// <summary>The chief or leader only: a deputy does not name a deputy.</summary>
    public static bool MayNameDeputyFor(this Actor who, AgreementOwner owner) =>
        who.Roles.Any(r => r.Role == owner.Head && r.IsFor(owner) && r.OnBehalfOfId is null);

    /// <summary>A deputy is ended by those who may name one, contributors by those who name them.</summary>
    public static bool MayEndNamed(this Actor who, RoleAssignment named, AgreementOwner owner) =>
        named.IsFor(owner)
        && !named.FromGroups
        && (
            named.OnBehalfOfId is not null
                ? named.Role == owner.Head && who.MayNameDeputyFor(owner)
                : named.Role == Role.Contributor && who.MayNameContributorsFor(owner)
        );

    /// <summary>Persons, their roles, and the roles that groups give.</summary>
    public static bool MayAdministerRoles(this Actor who) => who.Is(Role.Administrator);

    /// <summary>Who changed what. It tells of drafts that they were changed, never what stands in them.</summary>
    public static bool MayReadChangeLog(this Actor who) => who.Is(Role.Administrator);

    /// <summary>Making and withdrawing the keys that programs read with.</summary>
    public static bool MayKeepClientKeys(this Actor who) => who.Is(Role.Administrator);

    /// <summary>Which mails were sent to whom: the strategy office asks who has been reminded.</summary>
    public static bool MayReadMailLog(this Actor who) => who.Is(Role.Administrator) || who.Is(Role.StrategyOffice);

    /// <summary>A whole year in one file, to be kept: everything in it can be read by everyone, but taking it out is the work of those who keep the year and the system.</summary>
    public static bool MayFetchArchive(this Actor who) => who.Is(Role.StrategyOffice) || who.Is(Role.Administrator);

    /// <summary>Whether there is anything under /administration for this person.</summary>
    public static bool MayAdminister(this Actor who) =>
        who.MayAdministerRoles()
        || who.MayReadChangeLog()
        || who.MayReadMailLog()
        || who.MayFetchArchive()
        || who.MayKeepClientKeys()
        || who.MaySetUpYears()
        || who.MaySetUpOrganisation();
}

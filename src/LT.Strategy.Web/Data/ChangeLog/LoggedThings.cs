using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LT.Strategy.Web.Data.ChangeLog;

/// <summary>What was changed, in words and with an address, from what the save has at hand. Nothing that only a draft says is told.</summary>
internal sealed class LoggedThings
{
    private readonly Dictionary<int, Centre> _centres = [];
    private readonly Dictionary<int, Unit> _units = [];
    private readonly Dictionary<int, StrategyYear> _years = [];
    private readonly Dictionary<int, SharedGoal> _goals = [];
    private readonly Dictionary<int, Agreement> _agreements = [];
    private readonly ChangeTracker _tracker;
    private readonly DateOnly _today;

    public LoggedThings(ChangeTracker tracker, DateOnly today)
    {
        (_tracker, _today) = (tracker, today);
        foreach (var entity in tracker.Entries().Select(e => e.Entity))
        {
            Remember(entity);
        }
    }

    public LoggedThing Of(object entity, ChangeAction action)
    {
        var thing = entity switch
        {
            Agreement agreement => OfAgreement(agreement),
            Initiative or FollowUp or Learning => OfPart(entity),
            FollowUpRound round => new LoggedThing(round.Name),
            Publication version => OfVersion(version),
            Person person => new LoggedThing("", $"/administration/personer/{person.Id}", person.Id),
            RoleAssignment role => new LoggedThing(
                InWords(role) + Period(role.From, role.To, action),
                $"/administration/personer/{role.PersonId}",
                role.PersonId
            ),
            GroupGrant grant => new LoggedThing(
                $"{grant.Role.InWords()}{Place(grant.CentreId, grant.UnitId)} til gruppen {grant.Group}"
                    + Period(grant.From, grant.To, action),
                "/administration/grupper"
            ),
            ClientKey key => new LoggedThing($"til {key.Name} ({key.Prefix}…)", "/administration/noegler"),
            Centre centre => new LoggedThing(centre.NameOn(_today)),
            Unit unit => new LoggedThing(NameOf(unit)),
            SharedGoal goal => OfGoal(goal.Id),
            Assessment assessment => OfGoal(assessment.SharedGoalId),
            Label label => OfGoal(label.SharedGoalId, "/former"),
            Import import => OfGoal(import.SharedGoalId, $"/import/{import.Id}"),
            LedgerRow row => OfGoal(row.SharedGoalId, $"/dokumentation/raekke/{row.Id}"),
            StrategyYear year => new LoggedThing(year.Year.ToString(Danish.Culture)),
            DeadlineExtension extension => new LoggedThing(
                $"{Place(extension.CentreId, extension.UnitId).TrimStart(',', ' ')}, {Danish.Long(extension.Deadline)}",
                "/ledelse/frister"
            ),
            UnitPeriod period => new LoggedThing($"{period.Name}, fra {Danish.Long(period.From)}"),
            _ => new LoggedThing(""),
        };
        return thing.Words.Length <= ChangeLogEntry.ThingMaxLength
            ? thing
            : thing with
            {
                Words = thing.Words[..ChangeLogEntry.ThingMaxLength],
            };
    }

    private void Remember(object entity)
    {
        switch (entity)
        {
            case Centre centre:
                _centres[centre.Id] = centre;
                break;
            case Unit unit:
                _units[unit.Id] = unit;
                break;
            case StrategyYear year:
                _years[year.Id] = year;
                break;
            case SharedGoal goal:
                _goals[goal.Id] = goal;
                break;
            case Agreement agreement:
                _agreements[agreement.Id] = agreement;
                break;
        }
    }

    private LoggedThing OfAgreement(Agreement agreement)
    {
        var (code, name) = agreement switch
        {
            CentreAgreement c when _centres.TryGetValue(c.CentreId, out var centre) => (
                centre.Code,
                centre.NameOn(_today)
            ),
            DecentralAgreement u when _units.TryGetValue(u.UnitId, out var unit) => (unit.Code, NameOf(unit)),
            _ => ("", ""),
        };
        return code.Length > 0 && _years.TryGetValue(agreement.StrategyYearId, out var year)
            ? new LoggedThing(
                $"{year.Year} for {name}",
                agreement.Status is AgreementStatus.Draft or AgreementStatus.Submitted or AgreementStatus.Returned
                    ? ""
                    : $"/aarsaftaler/{year.Year}/{code}"
            )
            : new LoggedThing("");
    }

    private LoggedThing OfVersion(Publication version) =>
        _agreements.TryGetValue(version.AgreementId, out var agreement)
        && OfAgreement(agreement) is { Address.Length: > 0 } of
            ? new LoggedThing($"{version.Number} af årsaftale {of.Words}", $"{of.Address}/version/{version.Number}")
            : new LoggedThing("");

    private LoggedThing OfPart(object part) =>
        _tracker.Context.Entry(part).Property("AgreementId").CurrentValue is int id
        && _agreements.TryGetValue(id, out var agreement)
        && OfAgreement(agreement) is { Words.Length: > 0 } of
            ? of with
            {
                Words = $"i årsaftale {of.Words}",
            }
            : new LoggedThing("");

    /// <summary>Who records has read the goal without tracking it: it is looked up once.</summary>
    private LoggedThing OfGoal(int id, string page = "")
    {
        var goal = Known(_goals, id);
        return goal is not null && Known(_years, goal.StrategyYearId) is { } year
            ? new LoggedThing(
                $"mål {goal.Number} i {year.Year}",
                year.OpenedOn <= _today ? $"/maal/{year.Year}/{goal.Number}{page}" : ""
            )
            : new LoggedThing("");
    }

    private T? Known<T>(Dictionary<int, T> known, int id)
        where T : class
    {
        if (!known.ContainsKey(id) && _tracker.Context.Find<T>(id) is { } found)
        {
            known.Add(id, found);
        }

        return known.GetValueOrDefault(id);
    }

    private string InWords(RoleAssignment role) =>
        (role.OnBehalfOfId is null ? role.Role.InWords() : $"Stedfortræder for {Danish.Lower(role.Role.InWords())}")
        + Place(role.CentreId, role.UnitId);

    private string Place(int? centreId, int? unitId) =>
        centreId is { } c && _centres.TryGetValue(c, out var centre) ? $", {centre.NameOn(_today)}"
        : unitId is { } u && _units.TryGetValue(u, out var unit) ? $", {NameOf(unit)}"
        : "";

    private string NameOf(Unit unit) => unit.Periods.Count == 0 ? unit.Code : unit.On(_today).Name;

    private static string Period(DateOnly from, DateOnly? to, ChangeAction action) =>
        action == ChangeAction.Added && to is { } last
            ? $", {Danish.Long(from)} til {Danish.Long(last)}"
            : $", fra {Danish.Long(from)}";
}

internal sealed record LoggedThing(string Words, string Address = "", int? PersonId = null);

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Differences;

namespace LT.Strategy.Web.Features.Api;

/// <summary>Published agreements as the contract names them. All that is told of a text comes from a publication that still is what was concluded.</summary>
internal static class AgreementsAnswering
{
    public static AgreementListedAnswer OfListed(Published found, ListedAgreement listed, StrategyYear year)
    {
        var version = found.Publication;
        var content = version.IsIntact ? version.Content : null;
        var address = AddressOf(year, found.Code);
        return new AgreementListedAnswer
        {
            Year = year.Year,
            Code = found.Code,
            Kind = KindOf(found.IsCentre),
            Name = listed.Name,
            Centre = found.Centre.Code,
            CentreAbbreviation = found.Centre.Abbreviation,
            Version = version.Number,
            ConcludedOn = version.ConcludedOn,
            ConcludedBy = version.ConcludedAs(year),
            Intact = version.IsIntact,
            Initiatives = content?.ActiveInitiatives.Count(),
            Goals = content is null ? null : GoalsOf(content),
            Address = address,
            Permanent = $"{address}/version/{version.Number}",
        };
    }

    public static InitiativeListedAnswer OfListed(
        Published found,
        ListedAgreement listed,
        InitiativeContent initiative,
        StrategyYear year
    ) =>
        new()
        {
            Year = year.Year,
            Code = found.Code,
            Kind = KindOf(found.IsCentre),
            Name = listed.Name,
            Centre = found.Centre.Code,
            CentreAbbreviation = found.Centre.Abbreviation,
            Version = found.Publication.Number,
            Initiative = OfInitiative(initiative, AddressOf(year, found.Code)),
        };

    public static AgreementAnswer OfAgreement(
        Publication version,
        IReadOnlyList<Publication> versions,
        StrategyYear year,
        DateOnly date
    )
    {
        var code = version.Agreement.OwnerCode;
        return new AgreementAnswer
        {
            Year = year.Year,
            Code = code,
            Kind = KindOf(version.Agreement is CentreAgreement),
            Name = AgreementPage.OwnerNameOf(version, date),
            Version = OfVersion(version, versions, year, date),
            Text = version.IsIntact ? OfText(version.Content, AddressOf(year, code)) : null,
            Address = AddressOf(year, code),
        };
    }

    /// <summary>A withdrawal after the date has not happened on it.</summary>
    public static VersionAnswer OfVersion(
        Publication version,
        IReadOnlyList<Publication> versions,
        StrategyYear year,
        DateOnly date
    )
    {
        DateOnly? withdrawnOn =
            version.WithdrawnAt is { } at && Copenhagen.DayOf(at) is var day && day <= date ? day : null;
        return new VersionAnswer
        {
            Number = version.Number,
            State =
                withdrawnOn is not null ? VersionState.Withdrawn
                : versions.InForceOn(date)?.Number == version.Number ? VersionState.InForce
                : VersionState.Replaced,
            ConcludedOn = version.ConcludedOn,
            ConcludedBy = version.ConcludedAs(year),
            Reason = version.IsAmendment ? version.Reason : null,
            WithdrawnOn = withdrawnOn,
            WithdrawalReason = withdrawnOn is null ? null : version.WithdrawalReason,
            Intact = version.IsIntact,
            Hash = version.ContentHash,
            Changes = version.ChangesSince(versions)?.Sentences(),
            Permanent = $"{AddressOf(year, version.Agreement.OwnerCode)}/version/{version.Number}",
        };
    }

    public static DeadlineAnswer OfDeadline(OwnersDelivery owner, StrategyYear year) =>
        new()
        {
            Code = owner.OwnerCode,
            Kind = KindOf(owner.IsCentre),
            Name = owner.OwnerName,
            Centre = owner.Centre.Code,
            CentreAbbreviation = owner.Centre.Abbreviation,
            Deadline = owner.Delivery.HasDeadline ? owner.Delivery.Deadline : null,
            Extended = owner.Delivery.IsExtended,
            ExtensionReason = owner.Extension?.Reason,
            ConcludedOn = owner.ConcludedOn,
            State = owner.Delivery.State,
            StateText = Danish.Plain(owner.Delivery.InWords),
            Days = owner.Delivery.Days,
            Address = owner.Publication is null ? null : AddressOf(year, owner.OwnerCode),
        };

    private static AgreementTextAnswer OfText(AgreementContent content, string address) =>
        new()
        {
            Parties = content.Parties,
            Centre = content.CentreCode,
            PeriodFrom = content.PeriodFrom,
            PeriodTo = content.PeriodTo,
            Introduction = content.Introduction,
            Bounds = content.Bounds,
            FollowUpPlan = content.FollowUpPlan,
            Med = content.Med,
            FocusAreas = content.FocusAreas,
            Initiatives = [.. content.Initiatives.Select(i => OfInitiative(i, address))],
        };

    private static InitiativeTextAnswer OfInitiative(InitiativeContent initiative, string address) =>
        new()
        {
            Id = initiative.Id,
            Number = initiative.Number,
            Title = initiative.Title,
            Why = initiative.Why,
            What = initiative.What,
            Responsible = initiative.Responsible,
            From = initiative.From,
            To = initiative.To,
            SuccessCriterion = initiative.SuccessCriterion,
            Discontinued = initiative.IsDiscontinued,
            ChangeReason = initiative.ChangeReason.Length > 0 ? initiative.ChangeReason : null,
            Milestones = [.. initiative.Milestones.Select(m => new MilestoneAnswer { On = m.On, Text = m.Text })],
            Contributions = [.. initiative.Contributions.Select(OfContribution)],
            References = [.. initiative.References.Select(r => r.Name)],
            Carries = [.. initiative.Carries.Select(c => c.Id)],
            Address = $"{address}/indsats/{initiative.Id}",
        };

    private static ContributionAnswer OfContribution(ContributionContent contribution) =>
        new()
        {
            Goal = contribution.GoalNumber,
            GoalTitle = contribution.GoalTitle,
            Theme = contribution.ThemeNumber,
            Words = contribution.Words,
            Number = contribution.Number,
            Items = [.. contribution.Items.Select(i => i.Name)],
        };

    private static string[] GoalsOf(AgreementContent content) =>
        [
            .. content
                .ActiveInitiatives.SelectMany(i => i.Contributions)
                .Select(c => c.GoalNumber)
                .Distinct(StringComparer.Ordinal)
                .Order(Danish.NumberOrder),
        ];

    private static OwnerKind KindOf(bool isCentre) => isCentre ? OwnerKind.Centre : OwnerKind.Unit;

    private static string AddressOf(StrategyYear year, string code) => $"/aarsaftaler/{year.Year}/{code}";
}

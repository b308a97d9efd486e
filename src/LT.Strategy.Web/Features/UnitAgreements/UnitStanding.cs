using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.UnitAgreements;

/// <summary>Where a unit stands with its agreement of the year.</summary>
public enum UnitStanding
{
    Submitted,
    Returned,
    Draft,
    NotBegun,
    Withdrawn,
    Late,
    OnTime,

    /// <summary>Concluded by a unit that has no deadline that year.</summary>
    Concluded,
}

public static class UnitStandings
{
    public static UnitStanding Of(Agreement? agreement, Delivery delivery) =>
        agreement switch
        {
            null => UnitStanding.NotBegun,
            { IsAwaitingConclusion: true } => UnitStanding.Submitted,
            { Status: AgreementStatus.Returned } => UnitStanding.Returned,
            { Status: AgreementStatus.Withdrawn } => UnitStanding.Withdrawn,
            // the year was settled before it was concluded
            { Status: AgreementStatus.Closed } when delivery.State == DeliveryState.Missing => UnitStanding.Draft,
            { Status: AgreementStatus.InForce or AgreementStatus.Closed } => delivery.State switch
            {
                DeliveryState.OnTime => UnitStanding.OnTime,
                DeliveryState.Late => UnitStanding.Late,
                _ => UnitStanding.Concluded,
            },
            _ => UnitStanding.Draft,
        };

    public static string InWords(this UnitStanding standing) =>
        standing switch
        {
            UnitStanding.Submitted => "Til godkendelse",
            UnitStanding.Returned => "Sendt retur",
            UnitStanding.Draft => "Kladde",
            UnitStanding.NotBegun => "Ikke begyndt",
            UnitStanding.Withdrawn => "Trukket tilbage",
            UnitStanding.Late => "Indgået for sent",
            UnitStanding.OnTime => "Indgået rettidigt",
            _ => "Indgået uden frist",
        };

    /// <summary>As it stands in an address.</summary>
    public static string InAddress(this UnitStanding standing) =>
        standing switch
        {
            UnitStanding.Submitted => "til-godkendelse",
            UnitStanding.Returned => "sendt-retur",
            UnitStanding.Draft => "kladde",
            UnitStanding.NotBegun => "ikke-begyndt",
            UnitStanding.Withdrawn => "trukket-tilbage",
            UnitStanding.Late => "for-sent",
            UnitStanding.OnTime => "rettidigt",
            _ => "uden-frist",
        };

    /// <summary>What cannot be read narrows nothing.</summary>
    public static UnitStanding? Read(string? address) =>
        Enum.GetValues<UnitStanding>().Cast<UnitStanding?>().FirstOrDefault(s => s!.Value.InAddress() == address);
}

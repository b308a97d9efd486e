using System.Text.Encodings.Web;
using System.Text.Json;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Publications;

/// <summary>The immutable copy of an agreement, with number, date, who concluded it, why, and a hash of its content.</summary>
public class Publication
{
    public const int SignedByMaxLength = 300;

    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private AgreementContent? _content;

    private bool? _isIntact;

    private Publication() { }

    public int Id { get; init; }

    public int AgreementId { get; init; }

    public Agreement Agreement { get; init; } = null!;

    /// <summary>1 for the first conclusion, then one more for each, also after a withdrawal.</summary>
    public int Number { get; init; }

    public DateTime ConcludedAt { get; init; }

    /// <summary>The day in Copenhagen.</summary>
    public DateOnly ConcludedOn { get; init; }

    /// <summary>Who concluded it, in words, with whom they were deputy for.</summary>
    public string ConcludedBy { get; init; } = "";

    public int ConcludedById { get; init; }

    public int? ConcludedOnBehalfOfId { get; init; }

    /// <summary>Why an amendment was made; empty for the first version.</summary>
    public string Reason { get; init; } = "";

    public string BrokenCoverageReason { get; init; } = "";

    public string ContentJson { get; init; } = "";

    public string ContentHash { get; init; } = "";

    public DateTime? WithdrawnAt { get; private set; }

    public string WithdrawnBy { get; private set; } = "";

    public string WithdrawalReason { get; private set; } = "";

    /// <summary>A first conclusion gives no reason, an amendment always does.</summary>
    public bool IsAmendment => Reason.Length > 0;

    /// <summary>The stored text still is what was concluded.</summary>
    public bool IsIntact => _isIntact ??= Whole() is not null;

    public AgreementContent Content => _content ??= Whole()?.Value ?? Read(ContentJson);

    /// <summary>Concluded by the end of the day and not withdrawn by then.</summary>
    public bool HoldsOn(DateOnly date) =>
        ConcludedOn <= date && !(WithdrawnAt is { } at && Copenhagen.DayOf(at) <= date);

    /// <summary>Who concluded it, by role: the party that concludes a first version; an amendment its owner's own, unless the year said otherwise that day.</summary>
    public string ConcludedAs(StrategyYear year)
    {
        var byTheOther = !IsAmendment || year.On(ConcludedOn).AmendmentsNeedTheOtherParty;
        return (Agreement is CentreAgreement, byTheOther) switch
        {
            (true, true) => "Direktionen",
            (false, false) => "Enhedens leder",
            _ => "Centerchefen",
        };
    }

    internal static Publication Of(Agreement agreement, AgreementContent content, Signature by, DateTime now)
    {
        var json = JsonSerializer.Serialize(content, Format);
        return new Publication
        {
            AgreementId = agreement.Id,
            Agreement = agreement,
            Number = agreement.Publications.Count + 1,
            ConcludedAt = now,
            ConcludedOn = Copenhagen.DayOf(now),
            ConcludedBy = by.InWords,
            ConcludedById = by.PersonId,
            ConcludedOnBehalfOfId = by.OnBehalfOfId,
            Reason = agreement.AmendmentReason,
            BrokenCoverageReason = agreement.BrokenCoverageReason,
            ContentJson = json,
            ContentHash = ReadContents.HashOf(json),
            _content = content,
        };
    }

    internal void Withdraw(Signature by, string reason, DateTime now)
    {
        WithdrawnAt = now;
        WithdrawnBy = by.InWords;
        WithdrawalReason = reason;
    }

    internal static AgreementContent Read(string json) => JsonSerializer.Deserialize<AgreementContent>(json, Format)!;

    private Lazy<AgreementContent>? Whole() => ReadContents.Of(ContentJson, ContentHash);
}

public static class PublicationsInForce
{
    /// <summary>The newest version of one agreement that holds on the date.</summary>
    public static Publication? InForceOn(this IEnumerable<Publication> ofOneAgreement, DateOnly date) =>
        ofOneAgreement.Where(p => p.HoldsOn(date)).MaxBy(p => p.Number);

    public static Publication? InForceNow(this IEnumerable<Publication> ofOneAgreement) =>
        ofOneAgreement.Where(p => p.WithdrawnAt is null).MaxBy(p => p.Number);
}

using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>What an initiative has taught (en læring), a success or a failure, for everyone to read. It may be withdrawn and is never edited or deleted.</summary>
public class Learning
{
    public const int TitleMaxLength = 120;

    public const int TextMaxLength = 1000;

    public const int ReasonMaxLength = 500;

    public const int SharedAsMaxLength = 200;

    public const int ThemesMaxLength = 50;

    /// <summary>Each word once: the texts and the names beside them have no more than these in practice.</summary>
    public const int WordsMaxLength = 4000;

    private Learning() { }

    public int Id { get; init; }

    public bool IsSample { get; init; }

    public int AgreementId { get; init; }

    public Agreement Agreement { get; init; } = null!;

    public Guid InitiativeId { get; init; }

    /// <summary>The learning in one sentence.</summary>
    public string Title { get; init; } = "";

    public bool Succeeded { get; init; }

    public string Tried { get; init; } = "";

    public string Happened { get; init; } = "";

    /// <summary>What others should know.</summary>
    public string Advice { get; init; } = "";

    public DateTime SharedAt { get; init; }

    public int SharedById { get; init; }

    public Person? SharedBy { get; init; }

    /// <summary>The one a deputy shared it for.</summary>
    public int? SharedForId { get; init; }

    public Person? SharedFor { get; init; }

    /// <summary>The role it was shared in, in words: this is what most readers see.</summary>
    public string SharedAs { get; init; } = "";

    /// <summary>The centre of the agreement it comes from, as that was published when it was shared.</summary>
    public string CentreCode { get; init; } = "";

    /// <summary>",1,3,": the themes its initiative pointed at then.</summary>
    public string Themes { get; init; } = "";

    /// <summary>All words it is found by, folded.</summary>
    public string Words { get; init; } = "";

    public DateTime? WithdrawnAt { get; private set; }

    public int? WithdrawnById { get; private set; }

    public int? WithdrawnForId { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public DateOnly SharedOn => Copenhagen.DayOf(SharedAt);

    public string OutcomeInWords => Succeeded ? "Lykkedes" : "Lykkedes ikke";

    public IReadOnlyList<Obstacle> ObstaclesToWithdrawal(string? reason) =>
        WithdrawnAt is not null
            ? [new Obstacle("AlreadyWithdrawn", "Læringen er allerede trukket tilbage.")]
            : [.. Obstacle.ToText(reason, ReasonMaxLength, "Reason", "Skriv, hvorfor læringen trækkes tilbage.")];

    /// <summary>Nobody reads it any more; it is kept.</summary>
    public void Withdraw(Signature by, string reason, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWithdrawal(reason));
        (WithdrawnAt, WithdrawnById, WithdrawnForId) = (now, by.PersonId, by.OnBehalfOfId);
        WithdrawalReason = reason.Trim();
        Version = Guid.NewGuid();
    }

    public static string ThemesOf(InitiativeContent initiative) =>
        $",{string.Join(',', initiative.Contributions.Select(c => c.ThemeNumber).Distinct().Order())},";

    public static string WordsOf(LearningText text, AgreementContent agreement, InitiativeContent initiative)
    {
        var words = string.Join(
            ' ',
            text.Title,
            text.Tried,
            text.Happened,
            text.Advice,
            initiative.Title,
            agreement.OwnerName,
            agreement.CentreName,
            agreement.CentreAbbreviation
        );
        var distinct = words.Folded().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct();
        var kept = string.Join(' ', distinct);
        return kept.Length <= WordsMaxLength ? kept : kept[..WordsMaxLength];
    }

    internal static Learning Of(
        Agreement agreement,
        Guid initiativeId,
        LearningText text,
        Signature by,
        string sharedAs,
        DateTime now
    )
    {
        var published = agreement.InForce!.Content;
        var initiative = published.Initiatives.Single(i => i.Id == initiativeId);
        return new()
        {
            CentreCode = published.CentreCode,
            Themes = ThemesOf(initiative),
            Words = WordsOf(text, published, initiative),
            AgreementId = agreement.Id,
            Agreement = agreement,
            IsSample = agreement.IsSample,
            InitiativeId = initiativeId,
            Title = text.Title!.Trim(),
            Succeeded = text.Succeeded!.Value,
            Tried = text.Tried!.Trim(),
            Happened = text.Happened!.Trim(),
            Advice = text.Advice!.Trim(),
            SharedAt = now,
            SharedById = by.PersonId,
            SharedForId = by.OnBehalfOfId,
            SharedAs = sharedAs,
        };
    }
}

/// <summary>A learning as it is written, before it is shared.</summary>
public sealed record LearningText(string? Title, bool? Succeeded, string? Tried, string? Happened, string? Advice)
{
    public IReadOnlyList<Obstacle> Obstacles() =>
        [
            .. Obstacle.ToText(Title, Learning.TitleMaxLength, nameof(Title), "Skriv læringen i én sætning."),
            .. Succeeded is null
                ? [new Obstacle("OutcomeMissing", "Vælg, om det lykkedes.", nameof(Succeeded))]
                : Array.Empty<Obstacle>(),
            .. Obstacle.ToText(Tried, Learning.TextMaxLength, nameof(Tried), "Skriv, hvad I prøvede."),
            .. Obstacle.ToText(Happened, Learning.TextMaxLength, nameof(Happened), "Skriv, hvad der skete."),
            .. Obstacle.ToText(Advice, Learning.TextMaxLength, nameof(Advice), "Skriv, hvad andre skal vide."),
        ];
}

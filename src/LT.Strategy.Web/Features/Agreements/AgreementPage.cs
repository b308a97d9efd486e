using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>One version of an agreement as a page to read. All that is read comes from the publication.</summary>
public sealed record AgreementPage(
    Publication Shown,
    IReadOnlyList<Publication> Versions,
    StrategyYear Year,
    Neighbours Neighbours,
    DateOnly Today,
    bool IsOwnAddress
)
{
    public AgreementContent Content => Shown.Content;

    public bool IsInForce => Shown.Number == Versions.InForceNow()?.Number;

    /// <summary>The version that took over from the one shown.</summary>
    public Publication? Successor => Versions.FirstOrDefault(v => v.Number == Shown.Number + 1);

    public Publication? Before => Versions.LastOrDefault(v => v.Number < Shown.Number);

    public string Address => $"/aarsaftaler/{Year.Year}/{Code}";

    /// <summary>Where what is read can be fetched as a file: that in force, or the version.</summary>
    public string FileAddress => IsOwnAddress ? Address : PermanentAddress;

    /// <summary>Of the version shown, whatever versions follow.</summary>
    public string PermanentAddress => $"{Address}/version/{Shown.Number}";

    public string Code => Shown.Agreement.OwnerCode;

    public string OwnerName => OwnerNameOf(Shown, Today);

    /// <summary>The last day of an owner that has closed since.</summary>
    public DateOnly? OwnerClosedOn =>
        Shown.Agreement switch
        {
            CentreAgreement { Centre.To: { } last } when last < Today => last,
            DecentralAgreement { Unit.To: { } last } when last < Today => last,
            _ => null,
        };

    /// <summary>The last day that what is read applied, when that has passed: its owner closed, or the year is over.</summary>
    public DateOnly? AppliedUntil => Year.AgreementAppliedUntil(OwnerClosedOn, Today);

    public string AppliedInWords => AgreementWords.Applied(Shown.ConcludedOn, AppliedUntil);

    /// <summary>"Centret" or "Enheden".</summary>
    public string TheOwner => Shown.Agreement is CentreAgreement ? "Centret" : "Enheden";

    /// <summary>What the owner is called now, or was called before; empty where it has had the one name only, and in a version, which stays as it was.</summary>
    public string OtherNames =>
        !IsOwnAddress || Shown.Agreement.FormerOwnerNamesOn(Today) is not [.., var last] former ? ""
        : Shown.Agreement.OwnerNameOn(Today) is var now && now != OwnerName
            ? $"{TheOwner} hedder {now} fra {Danish.Long(last.LastDay.AddDays(1))}."
        : $"{TheOwner} hed tidligere {Danish.List(former.Select(n => n.InWords))}.";

    public bool IsSample => Shown.Agreement.IsSample;

    public SinceFirstVersion? Since { get; } = SinceFirstVersion.Of(Versions, Shown);

    public AgreementText Text =>
        new(Content, Year, Since) { CarriedOn = CarriedOn, InitiativesAt = IsOwnAddress ? Address : null };

    /// <summary>What the units' agreements in force carry on, by the centre's initiative; an older version is read without.</summary>
    private ILookup<Guid, CarryingInitiative> CarriedOn =>
        (IsOwnAddress ? Neighbours.Units : [])
            .Where(u => u.InForce is { IsIntact: true })
            .SelectMany(u =>
                u.InForce!.Content.ActiveInitiatives.SelectMany(i =>
                    i.Carries.Select(c => (c.Id, By: new CarryingInitiative(u.Code, u.Name, i)))
                )
            )
            .ToLookup(c => c.Id, c => c.By);

    public Delivery FirstDelivery =>
        Delivery.On(Today, Year.DeadlineOf(Shown.Agreement, Today), Versions[0].ConcludedOn);

    /// <summary>How the version stands today, in a sentence.</summary>
    public string Standing =>
        Shown.WithdrawnAt is { } at
            ? $"Trukket tilbage den {Danish.Long(Copenhagen.DayOf(at))}: {Reasons.AsSentence(Shown.WithdrawalReason)}"
        : Successor is { } successor
            ? $"Erstattet af version {Danish.Number(successor.Number)} den {Danish.Long(successor.ConcludedOn)}."
        : Year.Closing is { } closing ? $"Afsluttet. Året blev gjort op {Danish.Long(closing.ClosedOn)}."
        : AppliedUntil is { } last
            ? Shown.ConcludedOn > last
                    ? $"Indgået {Danish.Long(Shown.ConcludedOn)}, da {(OwnerClosedOn is null ? "året var slut" : $"{Danish.Lower(TheOwner)} var lukket")}."
                : $"Aftalen gjaldt til {Danish.Long(last)}."
        : "Offentliggjort. Det er den aftale, der gælder.";

    public string DeadlineInWords =>
        FirstDelivery.HasDeadline
            ? $"{Danish.Long(FirstDelivery.Deadline)}. {AgreementWords.Delivered(FirstDelivery)}"
            : "Ingen i år, fordi arbejdspladsen er åbnet efter fristen.";

    /// <summary>"9f3c 41d7 b02e".</summary>
    public static string MarkOf(Publication version) =>
        string.Join('\u00A0', version.ContentHash[..12].Chunk(4).Select(c => new string(c)));

    /// <summary>As it was published; where the text no longer is what was concluded, as the organisation has it.</summary>
    public static string OwnerNameOf(Publication version, DateOnly today) =>
        version.IsIntact ? version.Content.OwnerName : version.Agreement.OwnerNameOn(today);
}

/// <summary>What an agreement says, published or proposed, with marks of what has changed since the first version.</summary>
public sealed record AgreementText(AgreementContent Content, StrategyYear Year, SinceFirstVersion? Since = null)
{
    public IReadOnlyList<ThemeOnPage> Themes => [.. Content.Themes.Select(t => ThemeOnPage.Of(t, Content, Year))];

    /// <summary>"4 enheder": the number with what the goal counts; null where no number is promised.</summary>
    public string? PromiseOf(ContributionContent contribution) =>
        contribution.Number is not { } number ? null
        : Year.Goals.FirstOrDefault(g => g.Id == contribution.SharedGoalId)?.Measure is CountMeasure count
            ? $"{Danish.Number(number)}\u00A0{count.SubjectWord(number)}"
        : Danish.Number(number);

    /// <summary>The agreement whose initiatives have pages of their own; null for what is only proposed, and for an older version.</summary>
    public string? InitiativesAt { get; init; }

    public ILookup<Guid, CarryingInitiative> CarriedOn { get; init; } =
        Enumerable.Empty<CarryingInitiative>().ToLookup(_ => Guid.Empty);
}

/// <summary>A unit's initiative that carries one of its centre's on.</summary>
public sealed record CarryingInitiative(string UnitCode, string UnitName, InitiativeContent Initiative);

/// <summary>A withdrawn agreement: that it is, and why; its versions may be read.</summary>
public sealed record WithdrawnPage(int Year, IReadOnlyList<Publication> Versions, DateOnly Today, OwnAgreement? Own)
{
    public Publication Newest => Versions[^1];

    public string OwnerName => AgreementPage.OwnerNameOf(Newest, Today);

    public string Address => $"/aarsaftaler/{Year}/{Newest.Agreement.OwnerCode}";
}

/// <summary>A theme as it was called then, with the initiatives and goals under it.</summary>
public sealed record ThemeOnPage(int Number, string Title, IReadOnlyList<int> Initiatives, IReadOnlyList<string> Goals)
{
    /// <summary>A draft's theme, as it is called today.</summary>
    public static ThemeOnPage Of(ThemeCoverage coverage) =>
        new(
            coverage.Theme.Number,
            coverage.Theme.Title,
            [.. coverage.Initiatives.Select(i => i.Number)],
            coverage.GoalNumbers
        );

    public static ThemeOnPage Of(ThemeContent theme, AgreementContent content, StrategyYear year)
    {
        var covered = Coverage.ByTheme(content, year).FirstOrDefault(c => c.Theme.Number == theme.Number);
        return new ThemeOnPage(
            theme.Number,
            theme.Title,
            [.. (covered?.Initiatives ?? []).Select(i => i.Number)],
            covered?.GoalNumbers ?? []
        );
    }
}

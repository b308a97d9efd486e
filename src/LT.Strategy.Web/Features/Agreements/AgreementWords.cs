using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>Sentences about an agreement that more than one place on the page needs.</summary>
internal static class AgreementWords
{
    /// <summary>Where an initiative stands on its page, whatever its number is or becomes.</summary>
    public static string AnchorOf(Guid initiative) => $"i-{initiative:N}";

    public static string Many(UnitKind kind) =>
        kind switch
        {
            UnitKind.Department => "afdelinger",
            UnitKind.Institution => "institutioner",
            _ => "decentrale enheder",
        };

    public static string TheThemes(AgreementContent content) => $"De {Danish.InWords(content.Themes.Count)} temaer";

    public static string InitiativeHeading(AgreementContent content)
    {
        var count = content.ActiveInitiatives.Count();
        return Danish.Capital($"{Danish.InWords(count)} {(count == 1 ? "indsats" : "indsatser")}");
    }

    /// <summary>"1. februar til 31. oktober 2019"; both years when they differ.</summary>
    public static string Period(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            ({ } f, { } t) => $"{(f.Year == t.Year ? Danish.DayAndMonth(f) : Danish.Long(f))} til {Danish.Long(t)}",
            ({ } f, null) => $"Fra {Danish.Long(f)}",
            (null, { } t) => $"Til {Danish.Long(t)}",
            _ => "Ikke angivet",
        };

    /// <summary>Of the agreements of a year: "gælder"; "gjaldt" when it is over.</summary>
    public static string Applies(StrategyYear year, DateOnly today) => year.LastDay < today ? "gjaldt" : "gælder";

    /// <summary>"gælder fra 1. marts 2019"; of one concluded after the last day, only that it was.</summary>
    public static string Applied(DateOnly concluded, DateOnly? until) =>
        until is not { } last ? $"gælder fra {Danish.Long(concluded)}"
        : concluded > last ? $"indgået {Danish.Long(concluded)}"
        : $"gjaldt fra {Period(concluded, last)}";

    /// <summary>"Indgået rettidigt.", "Indgået 4 dage efter fristen."</summary>
    public static string Delivered(Delivery delivery) =>
        delivery.State == DeliveryState.Late
            ? $"Indgået {Danish.Count(delivery.Days, "dag", "dage")} efter fristen."
            : "Indgået rettidigt.";

    /// <summary>"Mål 1.1 Relationel koordinering: Alle teams kommer igennem. Lovet: 6".</summary>
    public static string Contribution(ContributionContent contribution) =>
        string.Join(
            ' ',
            new[]
            {
                $"{Danish.Capital(contribution.GoalInASentence())}{(contribution.Words.Length > 0 ? $": {Reasons.AsSentence(contribution.Words)}" : ".")}",
                contribution.Items.Count > 0
                    ? $"Sætter fokus på {Danish.List(contribution.Items.Select(i => i.Name))}."
                    : "",
                contribution.Number is { } number ? $"Lovet: {Danish.Number(number)}." : "",
            }.Where(part => part.Length > 0)
        );

    /// <summary>The reason of an amendment, and of a withdrawal if there was one.</summary>
    public static string WhyConcluded(Publication version)
    {
        var why = version.Reason.Length > 0 ? Reasons.AsSentence(version.Reason) : "Aftalen blev indgået.";
        return version.WithdrawnAt is { } at
            ? $"{why} Trukket tilbage den {Danish.Long(Copenhagen.DayOf(at))}: {Reasons.AsSentence(version.WithdrawalReason)}"
            : why;
    }

    public static string Coverage(IReadOnlyList<ThemeOnPage> themes, bool isCentre)
    {
        var missing = themes.Where(t => t.Initiatives.Count == 0).Select(t => Danish.Number(t.Number)).ToList();
        return missing.Count == 0 ? $"Alle {Danish.InWords(themes.Count)} temaer er dækket."
            : isCentre ? $"Tema\u00A0{Danish.List(missing)} mangler en indsats, der peger på et fælles mål."
            : "En enheds aftale behøver ikke at dække alle temaer.";
    }
}

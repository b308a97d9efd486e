using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Learnings;

/// <summary>What the reader narrows the list by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record LearningFilter(string? Q, string? Tema, string? Center, string? Udfald, string? Side)
{
    /// <summary>More words than anybody means; each costs the database a condition.</summary>
    private const int MostWords = 20;

    private const int MostPages = 100_000;

    public const string Success = "lykkedes";

    public const string Failure = "lykkedes-ikke";

    public int? Theme => int.TryParse(Tema, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    public int Page =>
        int.TryParse(Side, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < MostPages
            ? n
            : 1;

    public bool IsEmpty => new[] { Q, Tema, Center, Udfald }.All(string.IsNullOrWhiteSpace);

    /// <summary>Each word that is asked for stands somewhere in it.</summary>
    public IQueryable<Learning> Of(IQueryable<Learning> learnings)
    {
        var asked = (Q ?? "").Folded().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in asked.Distinct(StringComparer.Ordinal).Take(MostWords))
        {
            learnings = learnings.Where(l => l.Words.Contains(word));
        }

        if (Theme is { } theme)
        {
            var number = $",{theme.ToString(CultureInfo.InvariantCulture)},";
            learnings = learnings.Where(l => l.Themes.Contains(number));
        }

        if (!string.IsNullOrWhiteSpace(Center))
        {
            var code = Center.ToLowerInvariant();
            learnings = learnings.Where(l => l.CentreCode == code);
        }

        return Udfald switch
        {
            Success => learnings.Where(l => l.Succeeded),
            Failure => learnings.Where(l => !l.Succeeded),
            _ => learnings,
        };
    }

    /// <summary>"/laering?q=vagt&tema=2&side=3".</summary>
    public string AddressOf(int page) =>
        "/laering?"
        + string.Join(
            '&',
            new[] { ("q", Q), ("tema", Tema), ("center", Center), ("udfald", Udfald), ("side", $"{page}") }
                .Where(p => !string.IsNullOrWhiteSpace(p.Item2))
                .Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}")
        );
}

/// <summary>What initiatives have taught, newest first.</summary>
public sealed record LearningsPage(
    LearningFilter Filter,
    LearningsFound Found,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Centre> Centres,
    Actor Reader
)
{
    public int Pages => (Found.Found + LearningQueries.PageSize - 1) / LearningQueries.PageSize;

    /// <summary>"3 lykkedes, 2 lykkedes ikke"; of what there is none, nothing is said.</summary>
    public string Outcomes
    {
        get
        {
            var failed = Found.Found - Found.Succeeded;
            return string.Join(
                ", ",
                new[]
                {
                    Found.Succeeded > 0 ? $"{Danish.Number(Found.Succeeded)} lykkedes" : null,
                    failed > 0 ? $"{Danish.Number(failed)} lykkedes ikke" : null,
                }.OfType<string>()
            );
        }
    }
}

/// <summary>What one writes to share a learning.</summary>
public sealed class LearningForm
{
    public bool? Succeeded { get; set; }

    [MaxLength(Learning.TitleMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Title { get; set; }

    [MaxLength(Learning.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Tried { get; set; }

    [MaxLength(Learning.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Happened { get; set; }

    [MaxLength(Learning.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Advice { get; set; }

    public LearningText Text => new(Title, Succeeded, Tried, Happened, Advice);
}

/// <summary>Why a learning is withdrawn.</summary>
public sealed class LearningWithdrawalForm
{
    [MaxLength(Learning.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Reason { get; set; }
}

/// <summary>One learning, and the way to withdraw it for those who may.</summary>
public sealed record LearningPage(LearningItem Item, Actor Reader, bool MayWithdraw)
{
    /// <summary>The agreement is in force, and followed up.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>Back to where a learning is shared from, for those who follow up there.</summary>
    public string? FollowUpAddress =>
        IsFollowed && Reader.MayFollowUp(Item.Learning.Agreement)
            ? $"/opfoelgning/{Item.Agreement.Year}/{Item.Agreement.OwnerCode}"
            : null;

    public bool IsGone => Item.Learning.WithdrawnAt is not null;
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Learnings;

/// <summary>What the reader narrows the list by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record LearningFilter(string? Q, string? Tema, string? Center, string? Udfald, string? Side)
{
    public const string Success = "lykkedes";

    public const string Failure = "lykkedes-ikke";

    public int? Theme => int.TryParse(Tema, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    public int Page => int.TryParse(Side, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : 1;

    public bool IsEmpty => new[] { Q, Tema, Center, Udfald }.All(string.IsNullOrWhiteSpace);

    public bool Takes(LearningItem item) =>
        (string.IsNullOrWhiteSpace(Q) || item.IsFound(Q))
        && (Theme is not { } theme || item.IsUnderTheme(theme))
        && (
            string.IsNullOrWhiteSpace(Center)
            || string.Equals(item.Agreement.CentreCode, Center, StringComparison.OrdinalIgnoreCase)
        )
        && Udfald switch
        {
            Success => item.Learning.Succeeded,
            Failure => !item.Learning.Succeeded,
            _ => true,
        };

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
public sealed class LearningsPage(
    LearningFilter filter,
    IReadOnlyList<LearningItem> all,
    StrategyYear? year,
    IReadOnlyList<Centre> centres,
    Actor reader
)
{
    private const int PageSize = 20;

    private readonly IReadOnlyList<LearningItem> _found = [.. all.Where(filter.Takes)];

    public LearningFilter Filter => filter;

    public Actor Reader => reader;

    public int All => all.Count;

    public int Found => _found.Count;

    public IReadOnlyList<LearningItem> EveryFound => _found;

    public int Succeeded => _found.Count(i => i.Learning.Succeeded);

    public IEnumerable<LearningItem> Shown => _found.Skip((filter.Page - 1) * PageSize).Take(PageSize);

    public bool HasOlder => _found.Count > filter.Page * PageSize;

    public IReadOnlyList<Theme> Themes => year?.Themes ?? [];

    public IReadOnlyList<Centre> Centres => centres;
}

/// <summary>What one writes to share a learning.</summary>
public sealed class LearningForm
{
    [MaxLength(Learning.TitleMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Title { get; set; }

    public bool? Succeeded { get; set; }

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
public sealed record LearningPage(LearningItem Item, Actor Reader, bool MayWithdraw);

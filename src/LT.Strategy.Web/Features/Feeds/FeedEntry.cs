using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Differences;

namespace LT.Strategy.Web.Features.Feeds;

/// <summary>Something that happened to an agreement: a version was concluded, or it was withdrawn. It goes on being called the same.</summary>
public sealed record FeedEntry(string Name, string Title, string Summary, DateTimeOffset At, string Address)
{
    /// <summary>The party that did it, by role; null where more than one may have.</summary>
    public string? By { get; init; }

    /// <summary>All that happened to one agreement. Versions that were withdrawn together are one withdrawal.</summary>
    public static IEnumerable<FeedEntry> Of(IReadOnlyList<Publication> versions, StrategyYear year, DateOnly today) =>
        [
            .. versions.Select(v => Concluded(v, versions, year, today)),
            .. versions
                .Where(v => v.WithdrawnAt is not null)
                .GroupBy(v => v.WithdrawnAt)
                .Select(g => Withdrawn(g.MaxBy(v => v.Number)!, year, today)),
        ];

    private static FeedEntry Concluded(
        Publication version,
        IReadOnlyList<Publication> versions,
        StrategyYear year,
        DateOnly today
    )
    {
        var what =
            version.IsAmendment ? $"er ændret (version {version.Number})"
            : version.Number == 1 ? "er indgået"
            : "er indgået på ny";
        var address = AddressOf(version, year);
        return new FeedEntry(
            address,
            $"{TitleOf(version, year, today)} {what}",
            string.Join(' ', SummaryOf(version, versions)),
            new DateTimeOffset(version.ConcludedAt),
            address
        )
        {
            By = version.ConcludedAs(year),
        };
    }

    private static FeedEntry Withdrawn(Publication version, StrategyYear year, DateOnly today)
    {
        var address = AddressOf(version, year);
        return new FeedEntry(
            $"{address}/tilbagetrukket",
            $"{TitleOf(version, year, today)} er trukket tilbage",
            $"Aftalen gælder ikke længere. {Reasons.InOneLine(version.WithdrawalReason)}",
            new DateTimeOffset(version.WithdrawnAt!.Value),
            address
        );
    }

    private static IEnumerable<string> SummaryOf(Publication version, IReadOnlyList<Publication> versions)
    {
        if (version.WithdrawnAt is not null)
        {
            yield return "Aftalen er siden trukket tilbage.";
        }

        if (!version.IsIntact)
        {
            yield return "Aftalens tekst svarer ikke til det, der blev indgået.";
            yield break;
        }

        yield return version.IsAmendment ? Reasons.AsSentence(version.Reason) : InitiativesOf(version.Content);
        foreach (var sentence in version.ChangesSince(versions)?.Sentences() ?? [])
        {
            yield return sentence;
        }
    }

    private static string InitiativesOf(AgreementContent content)
    {
        var titles = content.ActiveInitiatives.Select(i => $"»{i.Title}«").ToList();
        return titles.Count == 0
            ? "Aftalen har ingen indsatser."
            : Danish.Plain($"Aftalen har {Danish.Count(titles.Count, "indsats", "indsatser")}: {Danish.List(titles)}.");
    }

    private static string TitleOf(Publication version, StrategyYear year, DateOnly today) =>
        $"Årsaftale {year.Year} for {AgreementPage.OwnerNameOf(version, today)}";

    private static string AddressOf(Publication version, StrategyYear year) =>
        $"/aarsaftaler/{year.Year}/{version.Agreement.OwnerCode}/version/{version.Number}";
}

using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Web.Security;

namespace LT.Strategy.Web.Features.Feeds;

/// <summary>The newest of what happened to the published agreements, as Atom (RFC 4287): of all, or of one centre with its units.</summary>
public sealed record AtomFeed(string? Code, string? OwnerName, IReadOnlyList<FeedEntry> Entries, string Home)
{
    /// <summary>How many entries a feed holds at most: more than all units and centres conclude around one deadline.</summary>
    public const int MostEntries = 250;

    /// <summary>What is called by this name is never called otherwise, whatever server it lies on.</summary>
    private const string Tag = "tag:ltk.dk,2019:lt-strategi";

    private const string Publisher = "Lyngby-Taarbæk Kommune";

    public static string AddressOf(string? code) =>
        code is null ? ApiAddress.Feed + ApiAddress.FeedEnding : $"{ApiAddress.Feed}/{code}{ApiAddress.FeedEnding}";

    /// <summary>What a link needs to lead to the feed of a centre, or of all: the code, and what the feed is of.</summary>
    public static (string? Code, string Of) LinkTo(Centre? centre) =>
        (centre?.Code, centre is null ? "" : $" om {centre.Abbreviation}");

    /// <summary>When something happened last; long ago where nothing has.</summary>
    public DateTimeOffset Updated => Entries.Count == 0 ? DateTimeOffset.UnixEpoch : Entries[0].At;

    public byte[] Written()
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }
            )
        )
        {
            new Atom10FeedFormatter(Feed()).WriteTo(xml);
        }

        return bytes.ToArray();
    }

    private SyndicationFeed Feed()
    {
        var about = OwnerName is null ? "" : $" i {OwnerName}";
        var feed = new SyndicationFeed(
            $"Nye og ændrede årsaftaler{about}",
            $"De seneste {MostEntries} aftaler, der er indgået, ændret eller trukket tilbage{about}.",
            new Uri(Home + (Code is null ? "/aarsaftaler" : $"/aarsaftaler?center={Code}")),
            Tag + AddressOf(Code),
            Updated
        )
        {
            Language = "da",
            Generator = "LT Strategi",
            Items = [.. Entries.Select(Item)],
        };
        feed.Authors.Add(new SyndicationPerson(null, Publisher, null));
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(Home + AddressOf(Code)), "application/atom+xml"));
        return feed;
    }

    private SyndicationItem Item(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = Tag + entry.Name,
            Title = new TextSyndicationContent(Signs.Kept(entry.Title)),
            Summary = new TextSyndicationContent(Signs.Kept(entry.Summary)),
            PublishDate = entry.At,
            LastUpdatedTime = entry.At,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(Home + entry.Address), "text/html"));
        if (entry.By is not null)
        {
            item.Authors.Add(new SyndicationPerson(null, entry.By, null));
        }

        return item;
    }
}

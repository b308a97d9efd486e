using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Features.Word;

namespace LT.Strategy.Web.Features.Differences;

/// <summary>What a later version of an agreement says otherwise than an earlier one, as a document for Word.</summary>
internal static class VersionsInWord
{
    public static WordDocument Document(this VersionsPage page, Uri address)
    {
        var document = new WordDocument(
            $"Ændringer i årsaftale {page.Year}: {page.OwnerName}",
            $"Fra version {page.From.Number} til version {page.To.Number}"
        ).Facts([.. new[] { page.From, page.To }.Distinct().Select(v => ($"Version {v.Number}", Conclusion(v)))]);
        foreach (var version in page.Altered)
        {
            document.Text(
                $"Teksten i version {version.Number} svarer ikke til det, der blev indgået den {Danish.Long(version.ConcludedOn)}. Derfor sammenlignes den ikke."
            );
        }

        if (page.Difference is { } difference)
        {
            document.AddDifference(difference, page);
        }
        else if (page.Altered.Count == 0)
        {
            document.Text("Det er den samme version, så der er ikke noget at sammenligne.");
        }

        return document.Link("Sammenligningen i LT Strategi: ", address.AbsoluteUri, address);
    }

    private static string Conclusion(Publication version) =>
        version.WithdrawnAt is { } at
            ? $"Indgået {Danish.Long(version.ConcludedOn)} af {version.ConcludedBy}. Trukket tilbage {Danish.Long(Copenhagen.DayOf(at))}: {Reasons.AsSentence(version.WithdrawalReason)}"
            : $"Indgået {Danish.Long(version.ConcludedOn)} af {version.ConcludedBy}.";

    private static void AddDifference(this WordDocument document, VersionDifference difference, VersionsPage page)
    {
        if (difference.IsEmpty && difference.Names.Count == 0)
        {
            document.Text("De to versioner siger det samme.");
            return;
        }

        document
            .Note(
                "I teksterne er det slettede streget over og står som [−slettet]. Det nye er understreget og står som [+tilføjet]."
            )
            .Contents();
        if (page.Later.Count > 0)
        {
            document.Heading(1, "Hvorfor");
            foreach (var version in page.Later)
            {
                document.Text($"Version {version.Number}: {Reasons.AsSentence(version.Reason)}");
            }
        }

        if (difference.Initiatives.Count > 0)
        {
            document.Heading(
                1,
                Danish.Capital(Danish.Count(difference.Initiatives.Count, "indsats er ændret", "indsatser er ændret"))
            );
        }

        foreach (var initiative in difference.Initiatives)
        {
            document.Heading(2, initiative.Name).AddSentences(initiative.Differences);
            if (initiative.Reasons.Count > 0)
            {
                document.Text(Reasons.InOneLine(initiative.Reasons));
            }
        }

        if (difference.Texts.Count > 0)
        {
            document.Heading(1, "Resten af aftalen").AddSentences(difference.Texts);
        }

        if (difference.Names.Count > 0)
        {
            document
                .Heading(1, "Navne og mål")
                .Text("Det har parterne ikke ændret. Det hed eller lød anderledes, da den anden version blev indgået.")
                .AddSentences(difference.Names);
        }
    }

    private static void AddSentences(this WordDocument document, IEnumerable<Difference> differences)
    {
        foreach (var difference in differences)
        {
            document.List([$"{difference.Sentence}."]);
            if (difference.IsText)
            {
                document.Difference(difference.Before!, difference.After!);
            }
        }
    }
}

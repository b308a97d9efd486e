using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Differences;

/// <summary>What an amendment says otherwise than the version it took over from.</summary>
public static class ChangesOfAVersion
{
    /// <summary>Null for a first version, and where one of the two no longer is what was concluded.</summary>
    public static VersionDifference? ChangesSince(this Publication version, IEnumerable<Publication> versions) =>
        version is { IsAmendment: true, IsIntact: true }
        && versions.Where(v => v.Number < version.Number).MaxBy(v => v.Number) is { IsIntact: true } before
            ? VersionDifference.Between(before.Content, version.Content)
            : null;

    /// <summary>One for each text and initiative, with the reasons given.</summary>
    public static IReadOnlyList<string> Sentences(this VersionDifference difference) =>
        [
            .. difference
                .Texts.Select(t => t.Sentence)
                .Concat(difference.Initiatives.Select(i => i.InOneLine))
                .Concat(difference.Names.Select(n => n.Sentence))
                .Select(s => Danish.Plain(Reasons.AsSentence(s))),
        ];
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace LT.Strategy.Domain.Publications;

/// <summary>
/// Contents that have been read and stand as they were concluded, so that a page need not hash and parse a thousand of them
/// again. The stored text is compared letter by letter with the one that was checked: a changed one is checked anew, and fails.
/// </summary>
internal static class ReadContents
{
    private const int MostKept = 3000;

    private static readonly ConcurrentDictionary<string, (string Text, Lazy<AgreementContent> Content)> Kept = [];

    /// <summary>Null when the text is not the one that has this hash. It is parsed when somebody asks what it says.</summary>
    public static Lazy<AgreementContent>? Of(string text, string hash)
    {
        if (Kept.TryGetValue(hash, out var known) && known.Text == text)
        {
            return known.Content;
        }

        if (HashOf(text) != hash)
        {
            return null;
        }

        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        var content = new Lazy<AgreementContent>(() => Publication.Read(text));
        Kept[hash] = (text, content);
        return content;
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LT.Strategy.Domain.Publications;

/// <summary>
/// Contents that have been read and stand as they were concluded, so that a page need not hash and parse a thousand of them
/// again. The stored text is compared letter by letter with the one that was checked: a changed one is checked anew, and fails.
/// </summary>
internal static class ReadContents
{
    private const int MostKept = 3000;

    private static readonly ConcurrentDictionary<string, (string Text, AgreementContent Content)> Kept = [];

    /// <summary>Null when the text is not the one that has this hash.</summary>
    public static AgreementContent? Of(string text, string hash)
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

        var content = JsonSerializer.Deserialize<AgreementContent>(text, Publication.Format)!;
        Kept[hash] = (text, content);
        return content;
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

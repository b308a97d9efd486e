using System.Globalization;
using System.Text;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Organisation;

/// <summary>Codes as they stand in addresses: lower case, ø as oe, æ as ae, å as aa.</summary>
public static class Slug
{
    /// <summary>"Børnehuset Mælkevejen" is boernehuset-maelkevejen.</summary>
    public static string Of(string text)
    {
        var letters = text.Folded().Normalize(NormalizationForm.FormD).Where(c => !IsAccent(c));
        var words = string.Concat(letters.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', words);
    }

    /// <summary>A code that nobody has, made from a name: virum-skole, or virum-skole-2.</summary>
    public static string Proposed(string text, Places places)
    {
        var slug = Of(text);
        slug = slug.Length > Unit.CodeMaxLength - 4 ? slug[..(Unit.CodeMaxLength - 4)].TrimEnd('-') : slug;
        return slug.Length == 0 || !places.HasCode(slug)
            ? slug
            : Enumerable
                .Range(2, 998)
                .Select(n => $"{slug}-{n.ToString(Danish.Culture)}")
                .First(c => !places.HasCode(c));
    }

    private static bool IsAccent(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}

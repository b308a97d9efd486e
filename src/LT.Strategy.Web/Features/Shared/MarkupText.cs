using System.Xml;

namespace LT.Strategy.Web.Features.Shared;

internal static class MarkupText
{
    /// <summary>What is pasted may hold signs that no markup may, such as the soft line break of a word processor; a space keeps the words apart.</summary>
    public static string Of(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.EnumerateRunes().Select(r => r.ToString()).Select(s => IsKept(s) ? s : " "));

    private static bool IsKept(string letter) => letter.Length > 1 || XmlConvert.IsXmlChar(letter[0]);
}

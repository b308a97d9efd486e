using System.Xml;

namespace LT.Strategy.Domain.Language;

/// <summary>The signs that every kind of file and markup can hold.</summary>
public static class Signs
{
    /// <summary>What is pasted may hold others, such as the soft line break of a word processor: they become blanks. Halves of characters are left out.</summary>
    public static string Kept(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text
            : string.Concat(
                Folding.Readable(text).Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' ')
            );
}

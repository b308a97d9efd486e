using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>Pieces of markup after each other; those that are not there are left out.</summary>
internal sealed class HtmlParts(params IHtmlContent?[] parts) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var part in parts)
        {
            part?.WriteTo(writer, encoder);
        }
    }
}

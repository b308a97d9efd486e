using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>A symbol of the design system's sprite, one file that the browser keeps.</summary>
internal static class Icon
{
    private const string Sprite = "lib/img/icons.svg";

    public static TagBuilder Of(string name, ViewContext view, string cssClass = "icon-svg", string? label = null)
    {
        var use = Markup.Element("use").With("href", $"{SpriteAddress(view)}#{name}");
        var svg = Markup.Element("svg", cssClass).With("focusable", "false").Holding(use);
        return label is null ? svg.With("aria-hidden", "true") : svg.With("role", "img").With("aria-label", label);
    }

    private static string SpriteAddress(ViewContext view)
    {
        var http = view.HttpContext;
        var withFingerprint = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[Sprite] ?? Sprite;
        return $"{http.Request.PathBase}/{withFingerprint}";
    }
}

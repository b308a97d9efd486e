using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Pictures;

/// <summary>The readings as a line, with the plan, the target and the forecast.</summary>
[HtmlTargetElement("lt-level-picture", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LevelPictureTagHelper : TagHelper
{
    public required LevelPicture Of { get; set; }

    public bool Wide { get; set; }

    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var line = Of.Line.ToList();
        var start = line[0];
        var end = Of.At(Of.Target);
        Svg.Frame(output, 220, 40, Wide, Label);
        output.Content.AppendHtml(Svg.Line("pic-target", (start.X, end.Y), end));
        output.Content.AppendHtml(Svg.Line("pic-planline", start, end));
        if (Of.Forecast is { } forecast && line.Count > 1)
        {
            output.Content.AppendHtml(Svg.Line("pic-forecast", line[^1], Of.At(Of.Target with { Value = forecast })));
        }

        if (line.Count > 1)
        {
            var d = "M" + string.Join(" L", line.Select(p => $"{Svg.Number(p.X)} {Svg.Number(p.Y)}"));
            output.Content.AppendHtml(Svg.Path("pic-line", d));
        }

        output.Content.AppendHtml(Svg.Shape("circle", "pic-dot", ("cx", line[^1].X), ("cy", line[^1].Y), ("r", 4)));
        var text = Svg.Shape("text", "pic-text pic-text--ink", ("x", end.X + 5), ("y", end.Y + 4)).Text(Of.TargetText);
        text.TagRenderMode = Microsoft.AspNetCore.Mvc.Rendering.TagRenderMode.Normal;
        output.Content.AppendHtml(text);
    }
}

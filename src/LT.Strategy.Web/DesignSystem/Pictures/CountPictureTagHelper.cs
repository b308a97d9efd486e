using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Pictures;

/// <summary>One box a subject: delivered, promised, neither, not stated. Above forty subjects a plain bar.</summary>
[HtmlTargetElement("lt-count-picture", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CountPictureTagHelper : TagHelper
{
    private const int MostBoxes = 40;

    public int Done { get; set; }

    /// <summary>Promised and not delivered yet.</summary>
    public int Promised { get; set; }

    public int None { get; set; }

    public int Unknown { get; set; }

    /// <summary>What the plan expects today.</summary>
    public decimal? Plan { get; set; }

    public int Total { get; set; }

    public bool Wide { get; set; }

    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (width, height) = Wide ? (560d, 24d) : (220d, 14d);
        Svg.Frame(output, width, height + 8, Wide, Label);
        List<(string Class, int Count)> counts = [("pic-done", Done), ("pic-open", Promised), ("pic-none", Rest)];
        var subjects = counts.Sum(c => c.Count) + Unknown;
        if (subjects == 0)
        {
            return;
        }

        var row =
            subjects <= MostBoxes
                ? Row.OfBoxes(width, height, subjects, Unknown)
                : Row.OfOneBar(width, height, subjects);
        var at = 0;
        foreach (var (cssClass, count) in counts.Append(("pic-unknown", Unknown)))
        {
            foreach (var box in row.Boxes(cssClass, at, count))
            {
                output.Content.AppendHtml(box);
            }

            at += count;
        }

        if (Done > Total)
        {
            output.Content.AppendHtml(Svg.Line("pic-target", (row.Edge(Total), 0), (row.Edge(Total), height)));
        }

        if (Plan is { } plan)
        {
            var d = $"M{Svg.Number(row.Edge(Math.Min((double)plan, subjects)))} {Svg.Number(height + 1)} l4 7 h-8 z";
            output.Content.AppendHtml(Svg.Path("pic-plan", d));
        }
    }

    private int Rest => Math.Max(None, Total - Done - Promised);
}

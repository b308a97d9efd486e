using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>How a long text is given paragraphs, lists, emphasis and links, told beside the field.</summary>
internal static class Formatting
{
    private static readonly (string Typed, string Meaning)[] Ways =
    [
        ("en tom linje", "nyt afsnit"),
        ("- først på linjen", "punkt i en liste"),
        ("1. først på linjen", "punkt i en nummereret liste"),
        ("**ord**", "fed"),
        ("*ord*", "kursiv"),
        ("[ord](https://adresse)", "link"),
    ];

    public static TagBuilder Help() =>
        Markup
            .Element("details", "lt-aside lt-aside--format")
            .Holding(
                Markup.Element("summary", null, "Lister, fed skrift og links"),
                Markup
                    .Element("dl", "lt-aside__text lt-ways")
                    .Holding(
                        Ways.SelectMany(w =>
                            new[]
                            {
                                Markup.Element("dt").Holding(Markup.Element("kbd", null, w.Typed)),
                                Markup.Element("dd", null, w.Meaning),
                            }
                        )
                    )
            );
}

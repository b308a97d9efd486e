namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>How wide a text is at the size of a chart's labels, a little more than IBM Plex Sans needs, so that the fonts that stand in for it fit too.</summary>
internal static class TextWidth
{
    public const double FontSize = 14;

    private const double Narrow = 0.31;
    private const double Middle = 0.42;
    private const double Usual = 0.62;
    private const double Capital = 0.73;
    private const double Broad = 0.97;

    public static double Of(string text) => FontSize * text.Sum(Of);

    private static double Of(char letter) =>
        letter switch
        {
            'i' or 'j' or 'l' or '.' or ',' or ':' or ' ' or '\u00A0' => Narrow,
            'f' or 'r' or 't' or '-' or '(' or ')' or 'I' => Middle,
            'm' or 'w' or 'æ' or 'M' or 'W' or 'Æ' or '%' or '–' or '↑' or '↓' => Broad,
            >= 'A' and <= 'Z' or 'Ø' or 'Å' => Capital,
            _ => Usual,
        };
}

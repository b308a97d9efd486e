namespace LT.Strategy.Domain.Language;

/// <summary>Reasons as people typed them, put after what they are reasons for.</summary>
public static class Reasons
{
    /// <summary>A clause that begins so keeps its order of words after "fordi".</summary>
    private static readonly string[] Subjects = ["vi", "der"];

    /// <summary>Words that change places after "fordi": "vi har ikke tid", but "fordi vi ikke har tid".</summary>
    private static readonly HashSet<string> Movable = new(StringComparer.OrdinalIgnoreCase)
    {
        "ikke",
        "aldrig",
        "altid",
        "allerede",
        "alligevel",
        "derfor",
        "desværre",
        "dog",
        "endnu",
        "først",
        "heller",
        "kun",
        "længere",
        "nu",
        "ofte",
        "også",
        "stadig",
    };

    /// <summary>"Udskudt til juni, fordi vi har fået flere elever."; where the reason is no clause: "Udskudt til juni. Begrundelse: Nye behov."</summary>
    public static string After(string sentence, params IEnumerable<string> reasons)
    {
        var given = reasons.Select(r => r.Trim()).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return given switch
        {
            [] => AsSentence(sentence),
            [var only] when Clause(only) is { } clause => AsSentence($"{sentence}, fordi {clause}"),
            _ => $"{AsSentence(sentence)} {InOneLine(given)}",
        };
    }

    /// <summary>"Begrundelse: Nye behov."</summary>
    public static string InOneLine(params IEnumerable<string> reasons) =>
        $"Begrundelse: {string.Join(' ', reasons.Select(AsSentence))}";

    /// <summary>A text as a sentence, however it was typed.</summary>
    public static string AsSentence(string text) =>
        text.Length == 0 || text[^1] is '.' or '!' or '?' ? Danish.Capital(text) : Danish.Capital(text) + ".";

    /// <summary>What may follow "fordi" as it stands; null where it would not be Danish.</summary>
    private static string? Clause(string reason)
    {
        var plain = reason.TrimEnd('.');
        var words = plain.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (plain.IndexOfAny(['.', '!', '?', ':', ';', '\n']) >= 0 || words.Length < 3)
        {
            return null;
        }

        return string.Equals(words[0], "fordi", StringComparison.OrdinalIgnoreCase) ? plain["fordi".Length..].Trim()
            : Subjects.Contains(words[0], StringComparer.OrdinalIgnoreCase) && !words.Any(Movable.Contains)
                ? Danish.Lower(plain)
            : null;
    }
}

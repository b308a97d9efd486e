using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Features.Word;

/// <summary>The lists of a document: one kind with bullets, and one with numbers that begins anew for each list.</summary>
internal sealed class WordLists
{
    public const int Bullets = 1;

    private const int Levels = 3;

    private const int Step = 284;

    /// <summary>Word counts no further.</summary>
    private const int LastNumber = 32767;

    private readonly Numbering _numbering;

    private int _last = Bullets;

    public WordLists(MainDocumentPart main)
    {
        _numbering = new Numbering(
            Kind(0, NumberFormatValues.Bullet, _ => "•"),
            Kind(1, NumberFormatValues.Decimal, level => $"%{Text(level + 1)}."),
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets }
        );
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = _numbering;
    }

    /// <summary>A list with numbers, from the one it begins with.</summary>
    public int NumbersFrom(int first)
    {
        _last++;
        var list = new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = _last };
        list.Append(
            Enumerable
                .Range(0, Levels)
                .Select(level => new LevelOverride(
                    new StartOverrideNumberingValue { Val = Math.Min(first, LastNumber) }
                )
                {
                    LevelIndex = level,
                })
                .ToArray<OpenXmlElement>()
        );
        _numbering.AppendChild(list);
        return _last;
    }

    public static ParagraphProperties Line(int list, int level) =>
        new(
            new ParagraphStyleId { Val = list == Bullets ? "ListBullet" : "ListNumber" },
            new NumberingProperties(
                new NumberingLevelReference { Val = Math.Min(level, Levels - 1) },
                new NumberingId { Val = list }
            )
        );

    /// <summary>Another paragraph of the same point.</summary>
    public static ParagraphProperties More(int level) =>
        new(
            new ParagraphStyleId { Val = "ListContinue" },
            new Indentation { Left = Text(Step * (Math.Min(level, Levels - 1) + 1)) }
        );

    private static AbstractNum Kind(int id, NumberFormatValues format, Func<int, string> sign)
    {
        var kind = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.Multilevel }) { AbstractNumberId = id };
        kind.Append(
            Enumerable
                .Range(0, Levels)
                .Select(level => new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = format },
                    new LevelText { Val = sign(level) },
                    new PreviousParagraphProperties(
                        new Indentation { Left = Text(Step * (level + 1)), Hanging = Text(Step) }
                    )
                )
                {
                    LevelIndex = level,
                })
                .ToArray<OpenXmlElement>()
        );
        return kind;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

namespace LT.Strategy.Domain.Tests.Publications;

/// <summary>A small agreement of a unit in which every field says something.</summary>
internal sealed class Writing
{
    public AgreementContent Content { get; } =
        new(
            2019,
            "Koncernstrategi 2019",
            "aalykke",
            "Ålykke Dagtilbud",
            "ct",
            "Center for Trivsel",
            "CT",
            "Lederen og chefen",
            Day(1, 1),
            Day(31, 12),
            Day(10, 1),
            "Vores udfordringer.",
            "",
            "Hver tredje måned.",
            "Drøftet i december.",
            ["Sprog", "Leg"],
            [
                new(
                    1,
                    "Samarbejde",
                    [
                        new(11, "1.1", "Relationel koordinering", "Mindst 30 enheder."),
                        new(12, "1.2", "Inddragelse", "Tre."),
                    ]
                ),
                new(4, "Digitalisering", [new(41, "4.1", "Digitaliseringsstrategien", "Alle centre.")]),
            ],
            [
                new(
                    Guid.Parse("00000000-0000-0000-0000-000000000001"),
                    1,
                    "Trygt hjem",
                    "Mange er utrygge.",
                    "Vi følger dem hjem.",
                    "Afdelingslederen",
                    Day(1, 2),
                    Day(1, 6),
                    "Ingen er utrygge.",
                    false,
                    "",
                    [new(Day(1, 4), "Halvvejs")],
                    [
                        new(11, "1.1", "Relationel koordinering", 1, "Fire stuer er med.", 4, []),
                        new(41, "4.1", "Digitaliseringsstrategien", 4, "", null, [new(1, "Robotter")]),
                    ]
                )
                {
                    References = [new(7, "Ledergrundlaget", "Mod")],
                    Carries = [new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"), "Bedre søvn")],
                },
                Another("Fælles vagter"),
            ]
        );

    public static InitiativeContent Another(string title) =>
        new(
            Guid.NewGuid(),
            2,
            title,
            "",
            "Vi deler.",
            "Lederen",
            Day(1, 2),
            Day(1, 6),
            "Det er gjort.",
            false,
            "",
            [],
            []
        );
}

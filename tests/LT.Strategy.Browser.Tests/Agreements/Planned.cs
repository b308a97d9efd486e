namespace LT.Strategy.Browser.Tests.Agreements;

/// <summary>An initiative as a centre chief has it in mind before it is written.</summary>
internal sealed record Planned(string Title, params Pledge[] Pledges)
{
    public const string Introduction =
        "Centret er nyt og samler opgaver fra to steder. Virksomheder og borgere skal kun spørge ét sted.";

    /// <summary>Three initiatives that cover the four themes.</summary>
    public static IReadOnlyList<Planned> All { get; } =
    [
        new(
            "Byggesagsteam og erhvervsservice løser sager sammen",
            new Pledge("1.1", "Begge enheder arbejder med relationel koordinering", Number: 2),
            new Pledge("1.2", "Et borgerpanel om byens udvikling", Number: 1),
            new Pledge("2.1", "Vi taler om fravær på hvert møde i ledergruppen")
        ),
        new(
            "Vi finder ud af, hvad vi skal kunne i 2022",
            new Pledge("3.1", "Kompetencebehovet er drøftet og fastlagt inden sommer")
        ),
        new(
            "Ansøgninger om byggeri behandles digitalt",
            new Pledge("4.1", "Alle ansøgninger kan følges på nettet", Items: ["Fokusområde 1", "Fokusområde 3"])
        ),
    ];
}

/// <summary>A shared goal an initiative points at, and what is promised.</summary>
internal sealed record Pledge(string Goal, string Words, int? Number = null, params string[] Items);

namespace LT.Strategy.Web.Data.Generated;

/// <summary>What an initiative may be about, under each of the four themes.</summary>
internal sealed record InitiativeIdea(
    string Title,
    string Why,
    string What,
    string Responsible,
    string Success,
    string Milestone
)
{
    private static readonly InitiativeIdea[][] ByTheme =
    [
        [
            new(
                "Fælles forløb på tværs af fagområder",
                "Borgerne møder mange af os, og vi ved for lidt om, hvad de andre gør. Det giver ventetid og gentagne spørgsmål.",
                "Vi kortlægger tre forløb sammen med dem, der møder borgeren, og aftaler, hvem der gør hvad. De interne ressourcer til relationel koordinering hjælper os i gang og følger op efter et halvt år.",
                "Afdelingslederen",
                "Alle teams har holdt to koordineringsmøder, og borgerne har én indgang i de tre forløb.",
                "Første forløb er kortlagt"
            ),
            new(
                "Borgere med ved bordet",
                "Vi ændrer tit noget uden at spørge dem, det handler om, og opdager for sent, at det ikke virker.",
                "Vi prøver en ny form for inddragelse af borgere og brugere, når vi planlægger næste års tilbud, og evaluerer den sammen med dem, der var med.",
                "Udviklingskonsulenten",
                "Formen er afprøvet to gange og evalueret, så andre kan bruge den.",
                "Første afprøvning"
            ),
            new(
                "Tværgående teams om de svære sager",
                "De sværeste sager går mellem afdelingerne, og ingen har hele billedet.",
                "Vi samler faste teams om de sager, hvor mindst tre fagligheder er inde over, og mødes om dem hver anden uge med fælles mål og fælles viden.",
                "Faglig koordinator",
                "Sagsbehandlingstiden i de svære sager er kortere end sidste år.",
                "Teams er sat"
            ),
        ],
        [
            new(
                "Trivsel før fravær",
                "Fraværet er højere end i sammenlignelige kommuner, og vi taler først om det, når nogen er syge.",
                "Vi holder korte trivselssamtaler hvert kvartal og en omsorgssamtale efter få dages fravær. Lederne får sparring, og MED-udvalget følger tallene.",
                "Lederen med TRIO",
                "Fraværet falder, og alle har haft mindst tre samtaler.",
                "Lederne har fået sparring"
            ),
            new(
                "Feedback i hverdagen",
                "Vi lærer for lidt af det, der går godt, og af det, der går skævt.",
                "Vi afprøver korte feedbackrunder efter større opgaver og deler det, vi lærer, på et fælles møde hver måned.",
                "Arbejdsmiljørepræsentanten",
                "Medarbejderne oplever mere feedback i næste trivselsmåling.",
                "Første runde er holdt"
            ),
        ],
        [
            new(
                "Kompetencer til de kommende år",
                "Opgaverne ændrer sig hurtigere end vores uddannelser, og vi mangler et fælles billede af, hvad vi skal kunne.",
                "Vi drøfter kompetencebehovet i alle afdelinger med materialet fra CPKS, skriver det ned og lægger en plan for de kommende to år.",
                "Centerchefen",
                "Kompetencebehovet er fastlagt, og planen er besluttet.",
                "Behovet er drøftet"
            ),
            new(
                "En god begyndelse for nye kolleger",
                "For mange nye kolleger holder op i det første år.",
                "Vi bruger værktøjskassen til rekruttering, når vi slår stillinger op, og giver alle nye en makker og en plan for de første hundrede dage.",
                "HR-partneren",
                "Ni af ti nye kolleger er hos os efter et år.",
                "Planen er klar"
            ),
        ],
        [
            new(
                "Data, der hjælper i hverdagen",
                "Vi samler mange data og bruger få af dem.",
                "Vi vælger to områder, hvor data kan vise os, hvad der virker, bygger en enkel oversigt og drøfter den hver måned.",
                "Digitaliseringskonsulenten",
                "Oversigten bliver brugt på alle månedsmøder.",
                "Oversigten er i brug"
            ),
            new(
                "Digital indgang for borgerne",
                "Borgerne ringer om det, de gerne ville have klaret selv.",
                "Vi gør de tre mest brugte henvendelser digitale, prøver dem af med borgere og hjælper dem, der ikke kan selv.",
                "Teamlederen",
                "Halvdelen af henvendelserne klares digitalt.",
                "Første løsning er i luften"
            ),
            new(
                "Nye digitale færdigheder",
                "Ikke alle er trygge ved de systemer, vi bruger.",
                "Vi holder korte kurser i arbejdstiden og har en digital vejviser i hvert team, som man kan spørge.",
                "Afsnitslederen",
                "Alle har været på mindst ét kursus.",
                "Vejviserne er udpeget"
            ),
        ],
    ];

    public static InitiativeIdea Under(int theme, Random random) =>
        ByTheme[theme - 1][random.Next(ByTheme[theme - 1].Length)];
}

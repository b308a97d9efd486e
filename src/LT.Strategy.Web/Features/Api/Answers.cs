using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Api;

// The contract. A field that others read is added to, never renamed or removed, within version 1.

/// <summary>The words of an enum in JSON: "onTrack".</summary>
public sealed class InJson<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

[JsonConverter(typeof(InJson<MeasureKind>))]
public enum MeasureKind
{
    Count,
    Level,
}

[JsonConverter(typeof(InJson<RowKind>))]
public enum RowKind
{
    Evidence,
    ConcernAnswer,
    Reading,
    Agreement,
}

[Description(
    "Et fælles mål, som det stod ved udgangen af en dag, dansk tid. Hvad man ikke kan vide, er null, aldrig 0."
)]
public sealed record GoalAnswer
{
    [Description("Målets år.")]
    public required int Year { get; init; }

    [Description("Tema og plads: \"1.1\".")]
    public required string Number { get; init; }

    [Description("Målet med få ord.")]
    public required string Title { get; init; }

    [Description("Nummeret på det tema, målet hører til.")]
    public required int Theme { get; init; }

    [Description(
        "count: forskellige enheder, centre eller former, der opfylder alle kriterier. level: den nyeste måling."
    )]
    public required MeasureKind Measure { get; init; }

    [Description("Det, der er talt op, eller den nyeste måling. Null, når intet er registreret.")]
    public required decimal? Value { get; init; }

    [Description("Det, tallet holdes op mod. Null, når det ikke kan vides.")]
    public required decimal? Target { get; init; }

    [Description("Ordene efter tallet.")]
    public required string Unit { get; init; }

    [Description("Udgangspunktet for et niveau; null for optællinger.")]
    public required decimal? Baseline { get; init; }

    [Description("Udgangspunktets dag.")]
    public required DateOnly? BaselineOn { get; init; }

    [Description("Summen af det, centrenes gældende årsaftaler lover. Null, når der ikke loves et tal.")]
    public required decimal? Promised { get; init; }

    [Description("Hvad planen venter på datoen, i målets enhed. Null, så længe måltallet ikke kendes.")]
    public required decimal? Expected { get; init; }

    [Description("Hvad planen venter på datoen, som andel af vejen fra 0 til 1.")]
    public required decimal ExpectedFraction { get; init; }

    [Description(
        "Hvor stor en del af vejen der er tilbagelagt. Under 0, når det gik den forkerte vej, over 1 forbi måltallet."
    )]
    public required decimal? Fraction { get; init; }

    [Description("Beregnet efter årets grænser; se ground.")]
    [JsonConverter(typeof(InJson<GoalStatus>))]
    public required GoalStatus Status { get; init; }

    [Description("Status i ord, som på siderne.")]
    public required string StatusText { get; init; }

    [Description("Hvorfor status er, som den er, i en sætning.")]
    public required string Ground { get; init; }

    [Description(
        "Niveauer med mindst tre målinger: hvor en ret linje ender på målets sidste dag. Den afgør ikke noget."
    )]
    public required decimal? Forecast { get; init; }

    [Description("Den sidste dag, der tæller.")]
    public required DateOnly DueOn { get; init; }

    [Description("Den dato, der vises.")]
    public required DateOnly AsOf { get; init; }

    [Description("Optællinger: den dag, den nyeste gyldige række blev registreret. Niveauer: den nyeste målings dato.")]
    public required DateOnly? LastOn { get; init; }

    [Description("Den side på denne server, der forklarer tallet.")]
    public required string Calculation { get; init; }
}

[Description("Et tema. Det har ikke noget tal selv: Dets status er den dårligste af målenes.")]
public sealed record ThemeAnswer
{
    [Description("Året.")]
    public required int Year { get; init; }

    [Description("Temaets nummer.")]
    public required int Number { get; init; }

    [Description("Temaet.")]
    public required string Title { get; init; }

    [Description("Null, når temaet ikke har noget mål i år.")]
    [JsonConverter(typeof(InJson<GoalStatus>))]
    public required GoalStatus? Status { get; init; }

    [Description("Status i ord, som på siderne.")]
    public required string? StatusText { get; init; }

    [Description("Hvor mange mål der er onTrack eller fulfilled.")]
    public required int OnTrack { get; init; }

    [Description("Ud af hvor mange: notRelevant er udeladt.")]
    public required int OutOf { get; init; }

    [Description("Numrene på temaets mål.")]
    public required IReadOnlyList<string> Goals { get; init; }

    [Description("Den dato, der vises.")]
    public required DateOnly AsOf { get; init; }
}

[Description("Om hvert center har en indsats under hvert tema efter de årsaftaler, der gælder på datoen.")]
public sealed record CoverageAnswer
{
    [Description("Året.")]
    public required int Year { get; init; }

    [Description("Felter med mindst én indsats.")]
    public required int Filled { get; init; }

    [Description("Alle felter: centre, der er åbne på datoen, gange temaer.")]
    public required int Of { get; init; }

    [Description("Ét for hvert center og tema, ordnet efter center og så tema.")]
    public required IReadOnlyList<CellAnswer> Cells { get; init; }

    [Description("Den dato, der vises.")]
    public required DateOnly AsOf { get; init; }

    [Description("Den side på denne server, der forklarer tallet.")]
    public required string Calculation { get; init; }
}

public sealed record CellAnswer
{
    [Description("Centrets kode; den ændrer sig aldrig.")]
    public required string Centre { get; init; }

    [Description("Centrets forkortelse, som man skriver den.")]
    public required string Abbreviation { get; init; }

    [Description("Temaets nummer.")]
    public required int Theme { get; init; }

    [Description("covered: mindst én indsats. noInitiative: en årsaftale uden. noAgreement: ingen gælder.")]
    [JsonConverter(typeof(InJson<CellState>))]
    public required CellState State { get; init; }

    [Description("De indsatser, der dækker feltet; tom, når det ikke er dækket.")]
    public required IReadOnlyList<InitiativeAnswer> Initiatives { get; init; }
}

public sealed record InitiativeAnswer
{
    [Description("Indsatsens id, det samme i alle versioner.")]
    public required Guid Id { get; init; }

    [Description("Som i den version, der gælder.")]
    public required string Title { get; init; }

    [Description("De mål under temaet, den bidrager til.")]
    public required IReadOnlyList<string> Goals { get; init; }
}

[Description(
    "Én oplysning bag et måls tal, som den var kendt på datoen. En optællings værdi er antallet af forskellige subject i de rækker af kind evidence eller agreement, hvor counted er true; et niveaus værdi er den nyeste måling, hvor counted er true."
)]
public sealed record EvidenceAnswer
{
    [Description("Rækkens nummer i registreringerne. Null for en årsaftale, som ikke er en række.")]
    public required int? Id { get; init; }

    [Description("Hvilken slags oplysning det er.")]
    public required RowKind Kind { get; init; }

    [Description("Enheden, centret eller formen med det navn, den havde på datoen. En måling gælder hele kommunen.")]
    public required string Subject { get; init; }

    [Description("Koden for det center, den regnes med under. Null for målinger.")]
    public required string? Centre { get; init; }

    [Description("Dokumentation: det kriterium, der er dokumenteret.")]
    public required string? Criterion { get; init; }

    [Description("Svar om behov: om enheden har behovet.")]
    [JsonConverter(typeof(InJson<Concern>))]
    public required Concern? Answer { get; init; }

    [Description("Målinger: det målte, i målets enhed.")]
    public required decimal? Value { get; init; }

    [Description("Målinger: hvor tallet kommer fra.")]
    public required string? Source { get; init; }

    [Description("Den dag, det skete, blev besvaret eller målt; for en årsaftale den dag, den blev indgået.")]
    public required DateOnly HappenedOn { get; init; }

    [Description("Den dag, det blev registreret: Det tæller på datoer fra da af.")]
    public required DateOnly RecordedOn { get; init; }

    [Description("Den rolle, der registrerede det. Null for en årsaftale.")]
    public required string? RecordedAs { get; init; }

    [Description("Hvem der registrerede det. Null, medmindre læseren hører til ledelsen eller strategisekretariatet.")]
    public required string? RecordedBy { get; init; }

    [Description("Hvad den, der registrerede det, skrev.")]
    public required string? Note { get; init; }

    [Description("Hvor dokumentationen er; for en årsaftale den version, der tæller, på denne server.")]
    public required string? Link { get; init; }

    [Description("Om det tæller på datoen.")]
    public required bool Counted { get; init; }

    [Description("Hvorfor det ikke tæller. Null, når det tæller.")]
    public required string? WhyNot { get; init; }
}

using System.ComponentModel;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.Api;

// The contract about agreements. As with the figures: fields are added, never renamed or removed, within version 1.

[JsonConverter(typeof(InJson<OwnerKind>))]
public enum OwnerKind
{
    Centre,
    Unit,
}

[JsonConverter(typeof(InJson<VersionState>))]
public enum VersionState
{
    InForce,
    Replaced,
    Withdrawn,
}

[Description("Nogle af rækkerne, en side ad gangen. Headeren Link fører til næste og forrige side.")]
public sealed record PageAnswer<T>
{
    [Description("Det år, rækkerne hører til.")]
    public required int Year { get; init; }

    [Description("Den dato, der vises.")]
    public required DateOnly AsOf { get; init; }

    [Description("Hvor mange rækker der er på alle sider.")]
    public required int Total { get; init; }

    [Description("Hvilken side det er, fra 1.")]
    public required int Page { get; init; }

    [Description("Hvor mange rækker en side højst har.")]
    public required int PageSize { get; init; }

    [Description("Sidens rækker.")]
    public required IReadOnlyList<T> Items { get; init; }
}

[Description("En årsaftale, der gælder på datoen.")]
public sealed record AgreementListedAnswer
{
    [Description("Årsaftalens år.")]
    public required int Year { get; init; }

    [Description("Koden for dens center eller enhed; den ændrer sig aldrig.")]
    public required string Code { get; init; }

    [Description("centre: et centers årsaftale. unit: en enheds årsaftale.")]
    public required OwnerKind Kind { get; init; }

    [Description("Hvis den er, med det navn de havde, da den blev indgået.")]
    public required string Name { get; init; }

    [Description("Koden for centret, eller for det center, enheden hører under på datoen.")]
    public required string Centre { get; init; }

    [Description("Centrets forkortelse, som man skriver den.")]
    public required string CentreAbbreviation { get; init; }

    [Description("Nummeret på den version, der gælder.")]
    public required int Version { get; init; }

    [Description("Den dag, versionen blev indgået.")]
    public required DateOnly ConcludedOn { get; init; }

    [Description("Hvem der indgik den, som rolle.")]
    public required string ConcludedBy { get; init; }

    [Description(
        "Om den gemte tekst stadig er den, der blev indgået. Er den ikke det, oplyses intet af, hvad der står."
    )]
    public required bool Intact { get; init; }

    [Description("Hvor mange indsatser den har. Null, når teksten ikke er uændret.")]
    public required int? Initiatives { get; init; }

    [Description("De mål, dens indsatser bidrager til. Null, når teksten ikke er uændret.")]
    public required IReadOnlyList<string>? Goals { get; init; }

    [Description("Årsaftalens side på denne server: altid den version, der gælder.")]
    public required string Address { get; init; }

    [Description("Versionens egen side, som aldrig ændrer sig.")]
    public required string Permanent { get; init; }
}

[Description("Én version af en årsaftale, hele teksten.")]
public sealed record AgreementAnswer
{
    [Description("Årsaftalens år.")]
    public required int Year { get; init; }

    [Description("Koden for dens center eller enhed; den ændrer sig aldrig.")]
    public required string Code { get; init; }

    [Description("centre: et centers årsaftale. unit: en enheds årsaftale.")]
    public required OwnerKind Kind { get; init; }

    [Description("Hvis den er, med det navn de havde, da den blev indgået.")]
    public required string Name { get; init; }

    [Description("Hvilken version det er, og hvad der blev af den.")]
    public required VersionAnswer Version { get; init; }

    [Description("Hvad der står i den. Null, når den gemte tekst ikke længere er den, der blev indgået.")]
    public required AgreementTextAnswer? Text { get; init; }

    [Description("Årsaftalens side på denne server: altid den version, der gælder.")]
    public required string Address { get; init; }
}

public sealed record VersionAnswer
{
    [Description("Fra 1, og én mere, hver gang der indgås en ny.")]
    public required int Number { get; init; }

    [Description("inForce: den gælder på datoen. replaced: en nyere gælder. withdrawn: den er trukket tilbage.")]
    public required VersionState State { get; init; }

    [Description("Den dag, den blev indgået.")]
    public required DateOnly ConcludedOn { get; init; }

    [Description("Hvem der indgik den, som rolle.")]
    public required string ConcludedBy { get; init; }

    [Description("Hvorfor tillægget blev lavet. Null for en første version.")]
    public required string? Reason { get; init; }

    [Description("Den dag, den blev trukket tilbage.")]
    public required DateOnly? WithdrawnOn { get; init; }

    [Description("Hvorfor den blev trukket tilbage.")]
    public required string? WithdrawalReason { get; init; }

    [Description("Om den gemte tekst stadig er den, der blev indgået.")]
    public required bool Intact { get; init; }

    [Description("SHA-256 af den tekst, der blev indgået, i hexadecimal.")]
    public required string Hash { get; init; }

    [Description(
        "Et tillæg: hvad der er anderledes end i versionen før, som sætninger med begrundelse. Null for en første version, og når en af teksterne ikke er uændret."
    )]
    public required IReadOnlyList<string>? Changes { get; init; }

    [Description("Versionens side på denne server; den ændrer sig aldrig.")]
    public required string Permanent { get; init; }
}

public sealed record AgreementTextAnswer
{
    [Description("Hvem den er indgået mellem.")]
    public required string Parties { get; init; }

    [Description("Koden for det center, den hørte under, da den blev indgået.")]
    public required string Centre { get; init; }

    [Description("Den første dag.")]
    public required DateOnly PeriodFrom { get; init; }

    [Description("Den sidste dag.")]
    public required DateOnly PeriodTo { get; init; }

    [Description("Indledningen. Lange tekster kan have en lille Markdown.")]
    public required string Introduction { get; init; }

    [Description("Rammerne; kan være tom.")]
    public required string Bounds { get; init; }

    [Description("Hvordan der følges op; kan være tom.")]
    public required string FollowUpPlan { get; init; }

    [Description("Hvordan MED har været inddraget; kan være tom.")]
    public required string Med { get; init; }

    [Description("En enheds fokusområder; et center har ingen.")]
    public required IReadOnlyList<string> FocusAreas { get; init; }

    [Description("Indsatserne i rækkefølge, også dem, der er udgået med et tillæg.")]
    public required IReadOnlyList<InitiativeTextAnswer> Initiatives { get; init; }
}

public sealed record InitiativeTextAnswer
{
    [Description("Indsatsens id, det samme i alle versioner.")]
    public required Guid Id { get; init; }

    [Description("Nummeret i årsaftalen.")]
    public required int Number { get; init; }

    [Description("Titlen.")]
    public required string Title { get; init; }

    [Description("Hvorfor; kan være tom.")]
    public required string Why { get; init; }

    [Description("Hvad der gøres.")]
    public required string What { get; init; }

    [Description("Den ansvarlige, som rolle.")]
    public required string Responsible { get; init; }

    [Description("Den første dag.")]
    public required DateOnly? From { get; init; }

    [Description("Den sidste dag.")]
    public required DateOnly? To { get; init; }

    [Description("Hvordan man kan se, at det er lykkedes.")]
    public required string SuccessCriterion { get; init; }

    [Description("Om den er udgået med et tillæg.")]
    public required bool Discontinued { get; init; }

    [Description("Hvorfor den sidst blev ændret. Null, når den ikke er ændret.")]
    public required string? ChangeReason { get; init; }

    [Description("Hvad der skal nås, og hvornår.")]
    public required IReadOnlyList<MilestoneAnswer> Milestones { get; init; }

    [Description("Hvad den lover til de fælles mål.")]
    public required IReadOnlyList<ContributionAnswer> Contributions { get; init; }

    [Description("Hvad den ellers peger på ud over målene, ved navn.")]
    public required IReadOnlyList<string> References { get; init; }

    [Description("Id på de af centrets indsatser, som enhedens indsats fører videre.")]
    public required IReadOnlyList<Guid> Carries { get; init; }

    [Description("Indsatsens side på denne server.")]
    public required string Address { get; init; }
}

public sealed record MilestoneAnswer
{
    [Description("Dagen; null, når der ikke er angivet nogen.")]
    public required DateOnly? On { get; init; }

    [Description("Hvad der skal nås.")]
    public required string Text { get; init; }
}

public sealed record ContributionAnswer
{
    [Description("Målets nummer.")]
    public required string Goal { get; init; }

    [Description("Målet med få ord, som det hed, da årsaftalen blev indgået.")]
    public required string GoalTitle { get; init; }

    [Description("Nummeret på det tema, målet hører til.")]
    public required int Theme { get; init; }

    [Description("Hvad der loves, i ord.")]
    public required string Words { get; init; }

    [Description("Hvad der loves, som et tal. Null, når der ikke bedes om et tal.")]
    public required int? Number { get; init; }

    [Description("Mål, der regnes ud fra årsaftalerne: de punkter i grundlaget, den peger på.")]
    public required IReadOnlyList<string> Items { get; init; }
}

[Description("En indsats i en årsaftale, der gælder på datoen.")]
public sealed record InitiativeListedAnswer
{
    [Description("Årsaftalens år.")]
    public required int Year { get; init; }

    [Description("Koden for årsaftalens center eller enhed.")]
    public required string Code { get; init; }

    [Description("centre: i et centers årsaftale. unit: i en enheds årsaftale.")]
    public required OwnerKind Kind { get; init; }

    [Description("Hvis årsaftalen er.")]
    public required string Name { get; init; }

    [Description("Koden for centret, eller for det center, enheden hører under på datoen.")]
    public required string Centre { get; init; }

    [Description("Centrets forkortelse.")]
    public required string CentreAbbreviation { get; init; }

    [Description("Den version af årsaftalen, der gælder.")]
    public required int Version { get; init; }

    [Description("Hvad der står om den i årsaftalen.")]
    public required InitiativeTextAnswer Initiative { get; init; }
}

[Description("En årsaftale, der skal indgås i året, holdt op mod fristen.")]
public sealed record DeadlineAnswer
{
    [Description("Koden for det center eller den enhed, der skal indgå den.")]
    public required string Code { get; init; }

    [Description("centre: et centers årsaftale. unit: en enheds årsaftale.")]
    public required OwnerKind Kind { get; init; }

    [Description("Navnet på datoen.")]
    public required string Name { get; init; }

    [Description("Koden for centret, eller for det center, enheden hører under på datoen.")]
    public required string Centre { get; init; }

    [Description("Centrets forkortelse.")]
    public required string CentreAbbreviation { get; init; }

    [Description(
        "Den sidste rettidige dag, til midnat dansk tid. Null for dem, der er åbnet efter fristen og ikke har fået en."
    )]
    public required DateOnly? Deadline { get; init; }

    [Description("Om fristen er forlænget; fristen er så den forlængede.")]
    public required bool Extended { get; init; }

    [Description("Hvorfor den er forlænget.")]
    public required string? ExtensionReason { get; init; }

    [Description("Den dag, den første version blev indgået. Null, når ingen årsaftale gælder.")]
    public required DateOnly? ConcludedOn { get; init; }

    [Description("Hvordan det står til med fristen.")]
    [JsonConverter(typeof(InJson<DeliveryState>))]
    public required DeliveryState State { get; init; }

    [Description("Det samme i ord, med dagene, som på siderne.")]
    public required string StateText { get; init; }

    [Description("late: dage efter fristen. missing: dage over fristen. notDue: dage tilbage. Ellers 0.")]
    public required int Days { get; init; }

    [Description("Årsaftalens side på denne server. Null, når ingen gælder.")]
    public required string? Address { get; init; }
}

using System.ComponentModel;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Api;

[Description(
    "Det, der blev fundet: det, der gælder nu, og så det ældre med det nyeste år først, i hver del det bedste først. En side ad gangen; headeren Link fører til næste og forrige side."
)]
public sealed record SearchAnswer
{
    [Description("Hvor mange der blev fundet, på alle sider.")]
    public required int Total { get; init; }

    [Description("Hvilken side det er, fra 1.")]
    public required int Page { get; init; }

    [Description("Hvor mange rækker en side højst har.")]
    public required int PageSize { get; init; }

    [Description("Fundene på denne side.")]
    public required IReadOnlyList<FoundAnswer> Items { get; init; }
}

public sealed record FoundAnswer
{
    [Description("Hvad det er for noget.")]
    [JsonConverter(typeof(InJson<FindableKind>))]
    public required FindableKind Kind { get; init; }

    [Description("Hvad det hedder.")]
    public required string Title { get; init; }

    [Description("Hvis det er, og fra hvornår; kan være tom.")]
    public required string About { get; init; }

    [Description("Den tekst, hvor mest af det søgte står sammen; kan være tom.")]
    public required string Excerpt { get; init; }

    [Description("Det år, det hører til. Null for det, der ikke hører til et år.")]
    public required int? Year { get; init; }

    [Description("Den version af årsaftalen, det står i. Null for alt andet.")]
    public required int? Version { get; init; }

    [Description(
        "Om det gælder nu: ikke en tidligere version, et tidligere år, en lukket arbejdsplads eller en årsaftale, der er trukket tilbage."
    )]
    public required bool Current { get; init; }

    [Description("Dets side på denne server.")]
    public required string Address { get; init; }
}

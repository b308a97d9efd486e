using System.ComponentModel;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Api;

[Description(
    "What was found, the best first, a page at a time. The header Link leads to the next and the previous page."
)]
public sealed record SearchAnswer
{
    [Description("How many were found, on all pages.")]
    public required int Total { get; init; }

    [Description("Which page this is, from 1.")]
    public required int Page { get; init; }

    [Description("How many rows a page holds at most.")]
    public required int PageSize { get; init; }

    [Description("What was found, of this page.")]
    public required IReadOnlyList<FoundAnswer> Items { get; init; }
}

public sealed record FoundAnswer
{
    [Description("What sort of thing it is.")]
    [JsonConverter(typeof(InJson<FindableKind>))]
    public required FindableKind Kind { get; init; }

    [Description("What it is called.")]
    public required string Title { get; init; }

    [Description("Whose it is and when, in Danish; may be empty.")]
    public required string About { get; init; }

    [Description("The text where most of what was asked for stands together; may be empty.")]
    public required string Excerpt { get; init; }

    [Description("The year it belongs to. Null for what belongs to none.")]
    public required int? Year { get; init; }

    [Description("The version of the agreement it stands in. Null for all else.")]
    public required int? Version { get; init; }

    [Description("Whether it holds now; false only when earlier versions and years are asked for.")]
    public required bool Current { get; init; }

    [Description("Its page, on this server.")]
    public required string Address { get; init; }
}

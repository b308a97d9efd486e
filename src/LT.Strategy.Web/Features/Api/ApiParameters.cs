using System.Text.Json.Nodes;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using Microsoft.OpenApi;

namespace LT.Strategy.Web.Features.Api;

/// <summary>What the description says of each parameter. One that is called the same means the same at every address.</summary>
internal static class ApiParameters
{
    public static (string Description, IOpenApiSchema Schema)? Of(string? name, string? path) =>
        name switch
        {
            "q" => (
                "What to find: words, or a phrase in quotes. Danish word forms and spellings meet.",
                Text("sygefravær")
            ),
            "kind" when path == SearchApiController.Path => (
                "Only things of the kind.",
                OneOf(SearchApiController.Kinds)
            ),
            "earlier" => (
                "true: also older versions and earlier years; false when left out.",
                OneOf(SearchApiController.Answers)
            ),
            "year" => ("A year. Where it may be left out: the newest opened year that has begun.", Whole(2019)),
            "asOf" => (
                "The date shown, today or earlier; today when left out.",
                new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Format = "date",
                    Examples = ["2019-06-14"],
                }
            ),
            "number" => ("The goal's number: theme and place.", Text("1.1")),
            "version" => ("The version's number, from 1.", Whole(1)),
            "code" => ("The code of a centre or unit, the same for ever.", Text("cso")),
            "centre" => ("Only a centre's own and its units', by the centre's code.", Text("cso")),
            "kind" => ("Only the centres' own, or only the units'.", OneOf(AgreementsAsked.Kinds)),
            "theme" => ("Only what contributes to a goal under the theme.", Whole(2)),
            "goal" => ("Only what contributes to the goal.", Text("2.1")),
            "state" => ("Only those that stand so.", OneOf([.. Enum.GetNames<DeliveryState>().Select(Danish.Lower)])),
            "page" => ("Which page, from 1; the first when left out.", Whole(1)),
            "pageSize" => (
                $"Rows on a page, 1 to {Asked.MostOnAPage}; {Asked.PageSize} when left out.",
                Whole(Asked.PageSize)
            ),
            _ => null,
        };

    private static OpenApiSchema Whole(int example) => new() { Type = JsonSchemaType.Integer, Examples = [example] };

    private static OpenApiSchema Text(string example) => new() { Type = JsonSchemaType.String, Examples = [example] };

    private static OpenApiSchema OneOf(string[] words) =>
        new()
        {
            Type = JsonSchemaType.String,
            Enum = [.. words.Select(w => (JsonNode)w)],
            Examples = [words[0]],
        };
}

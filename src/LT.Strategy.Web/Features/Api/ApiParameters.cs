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
                "Det, der søges efter: ord, eller flere ord i anførselstegn. Bøjninger og stavemåder findes under ét.",
                Text("sygefravær")
            ),
            "kind" when path == SearchApiController.Path => (
                "Kun fund af den slags.",
                OneOf(SearchApiController.Kinds)
            ),
            "earlier" => (
                "true: også ældre versioner af årsaftalerne; false, når den udelades.",
                OneOf(SearchApiController.Answers)
            ),
            "year" => ("Et år. Udelades det: det nyeste åbnede år, der er begyndt; i en søgning alle år.", Whole(2019)),
            "asOf" => (
                "Den dato, der vises, i dag eller før; i dag, når den udelades.",
                new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Format = "date",
                    Examples = ["2019-06-14"],
                }
            ),
            "number" => ("Målets nummer: tema og plads.", Text("1.1")),
            "version" => ("Versionens nummer, fra 1.", Whole(1)),
            "code" => ("Koden for et center eller en enhed; den ændrer sig aldrig.", Text("cso")),
            "centre" => ("Kun et centers egne og dets enheders, efter centrets kode.", Text("cso")),
            "kind" => ("Kun centrenes egne, eller kun enhedernes.", OneOf(AgreementsAsked.Kinds)),
            "theme" => ("Kun det, der bidrager til et mål under temaet.", Whole(2)),
            "goal" => ("Kun det, der bidrager til målet.", Text("2.1")),
            "state" => (
                "Kun dem, det står sådan til med.",
                OneOf([.. Enum.GetNames<DeliveryState>().Select(Danish.Lower)])
            ),
            "page" => ("Hvilken side, fra 1; den første, når den udelades.", Whole(1)),
            "pageSize" => (
                $"Rækker på en side, 1 til {Asked.MostOnAPage}; {Asked.PageSize}, når den udelades.",
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

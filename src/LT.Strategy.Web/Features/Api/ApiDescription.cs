using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LT.Strategy.Web.Features.Api;

/// <summary>What the description at /openapi/v1.json says beyond what the code says by itself.</summary>
public static class ApiDescription
{
    private const string Session = "session";

    private static readonly GoalAnswer Example = new()
    {
        Year = 2019,
        Number = "1.1",
        Title = "Relationel koordinering",
        Theme = 1,
        Measure = MeasureKind.Count,
        Value = 18,
        Target = 30,
        Unit = "afdelinger og enheder",
        Baseline = null,
        BaselineOn = null,
        Promised = 34,
        Expected = 21.89010989010989m,
        ExpectedFraction = 0.7296703296703297m,
        Fraction = 0.6m,
        Status = GoalStatus.AtRisk,
        StatusText = "I risiko",
        Ground = "Vi er nået 60 % af vejen, og planen for dagen er 73 %.",
        Forecast = null,
        DueOn = new DateOnly(2019, 12, 31),
        AsOf = new DateOnly(2019, 6, 14),
        LastOn = new DateOnly(2019, 6, 13),
        Calculation = "/maal/2019/1.1/beregning?pr=2019-06-14",
    };

    public static IServiceCollection AddApiDescription(this IServiceCollection services)
    {
        // The description reads these options. Strict: a number is a number, never a text with digits.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        return services
            .AddProblems()
            .AddOpenApi(
                "v1",
                options =>
                {
                    options.ShouldInclude = action => HttpMethods.IsGet(action.HttpMethod ?? "");
                    options.AddDocumentTransformer((document, _, _) => Describe(document));
                    options.AddOperationTransformer((operation, _, _) => Describe(operation));
                    options.AddSchemaTransformer((schema, context, _) => Describe(schema, context));
                }
            );
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "LT Strategi",
            Version = "1",
            Description =
                "The shared goals of Koncernstrategi, read only, as they stood on any date. The figures are those of the pages, unrounded. Texts are Danish; dates are ISO; what cannot be known is null.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Session] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = Cookie.Name,
                Description = "The session of somebody who has signed in. Rights are those of the pages.",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Session, document)] = [] },
        ];
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (parameter.Name == "year")
            {
                parameter.Description = "A year. Where it may be left out: the newest opened year that has begun.";
                parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Examples = [2019] };
            }
            else if (parameter.Name == "asOf")
            {
                parameter.Description = "The date shown, today or earlier; today when left out.";
                parameter.Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Format = "date",
                    Examples = ["2019-06-14"],
                };
            }
        }

        foreach (
            var answer in operation
                .Responses!.Values.Select(r => r.Content)
                .OfType<Dictionary<string, OpenApiMediaType>>()
        )
        {
            answer.Remove("text/plain");
            answer.Remove("text/json");
        }

        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (schema.Enum is { } words)
        {
            // Where it may be null, the field says so; the words are the same everywhere.
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. words.Where(w => w?.GetValueKind() == JsonValueKind.String)];
        }

        if (context.JsonTypeInfo.Type == typeof(GoalAnswer) && context.JsonPropertyInfo is null)
        {
            schema.Examples = [JsonSerializer.SerializeToNode(Example, JsonSerializerOptions.Web)!];
        }

        return Task.CompletedTask;
    }
}

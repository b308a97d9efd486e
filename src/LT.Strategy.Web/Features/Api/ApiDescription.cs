using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LT.Strategy.Web.Features.Api;

/// <summary>What the description at /openapi/v1.json says beyond what the code says by itself.</summary>
public static class ApiDescription
{
    private const string Session = "session";

    private const string Token = "token";

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
                    options.AddOperationTransformer(
                        (operation, context, _) => Describe(operation, $"/{context.Description.RelativePath}")
                    );
                    options.AddSchemaTransformer((schema, _, _) => Describe(schema));
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
                "De fælles mål og de offentliggjorte årsaftaler i koncernstrategien, kun til læsning, som de stod på en hvilken som helst dato. Tallene er sidernes, uden afrunding. Datoer er ISO; hvad man ikke kan vide, er null. Hvert svar har en ETag: Spørg med If-None-Match, så besvares det samme med 304. Et afslag er problem+json med en type, der ikke ændrer sig.",
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
                Description = "Sessionen for en, der er logget på. Rettighederne er som på siderne.",
            },
            [Token] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description =
                    "Et programs nøgle (ltk_…), som en administrator har lavet, eller et access token fra identitetsudbyderen.",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Session, document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, document)] = [] },
        ];
        foreach (var (name, schema) in document.Components.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (schema is OpenApiSchema whole && ApiExamples.Of(name) is { } example)
            {
                whole.Examples =
                [
                    JsonSerializer.SerializeToNode(example, example.GetType(), JsonSerializerOptions.Web)!,
                ];
            }
        }

        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, string path)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (ApiParameters.Of(parameter.Name, path) is { } known)
            {
                (parameter.Description, parameter.Schema) = known;
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

    private static Task Describe(OpenApiSchema schema)
    {
        if (schema.Enum is { } words)
        {
            // Where it may be null, the field says so; the words are the same everywhere.
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. words.Where(w => w?.GetValueKind() == JsonValueKind.String)];
        }

        return Task.CompletedTask;
    }
}

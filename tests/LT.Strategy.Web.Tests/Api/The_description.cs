using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace LT.Strategy.Web.Tests.Api;

public sealed partial class The_description
{
    private static readonly HashSet<string> English = ["the", "is", "which", "what", "when", "of"];

    internal static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["/api/v1/goals"] = "/api/v1/goals",
        ["/api/v1/goals/{year}/{number}"] = "/api/v1/goals/2019/2.1",
        ["/api/v1/goals/{year}/{number}/evidence"] = "/api/v1/goals/2019/3.2/evidence",
        ["/api/v1/coverage"] = "/api/v1/coverage",
        ["/api/v1/themes"] = "/api/v1/themes",
        ["/api/v1/agreements"] = "/api/v1/agreements?centre=csi&kind=centre&page=1&pageSize=5",
        ["/api/v1/agreements/{year}/{code}"] = "/api/v1/agreements/2019/csi",
        ["/api/v1/agreements/{year}/{code}/versions"] = "/api/v1/agreements/2019/csi/versions",
        ["/api/v1/agreements/{year}/{code}/versions/{version}"] = "/api/v1/agreements/2019/csi/versions/1",
        ["/api/v1/initiatives"] = "/api/v1/initiatives?theme=2&pageSize=200",
        ["/api/v1/search"] = "/api/v1/search?q=sygefrav%C3%A6r&pageSize=200",
        ["/api/v1/deadlines"] = "/api/v1/deadlines?pageSize=200",
    };

    [Fact]
    public async Task Can_be_read_by_programs_and_names_every_address()
    {
        await using var app = await StrategyApp.WithSampleData();
        var document = await Described(await app.SignInAs("medarbejder"));
        Assert.Equal(Examples.Keys.Order(), document.Paths.Keys.Order());
        Assert.All(document.Paths.Values, p => Assert.Equal([HttpMethod.Get], p.Operations!.Keys));
        var schemes = document.Components!.SecuritySchemes!;
        Assert.Equal(["session", "token"], schemes.Keys.Order());
        Assert.Equal((ParameterLocation.Cookie, "lt-strategi"), (schemes["session"].In, schemes["session"].Name));
        Assert.Equal((SecuritySchemeType.Http, "bearer"), (schemes["token"].Type, schemes["token"].Scheme));
        Assert.Equal(2, document.Security!.Count);
        Assert.All(
            document.Components.Schemas!.Values.SelectMany(s => s.Enum ?? []),
            word => Assert.Equal(JsonValueKind.String, word?.GetValueKind())
        );
        Assert.Equal(
            "notFulfilled offTrack missingFollowUp atRisk partlyFulfilled notStarted onTrack fulfilled notRelevant",
            string.Join(' ', document.Components.Schemas["GoalStatus"].Enum!.Select(e => e!.GetValue<string>()))
        );
    }

    [Fact]
    public async Task Fits_what_is_really_answered_field_by_field()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var document = await Described(session);
        foreach (var (path, address) in Examples)
        {
            var answer = document.Paths[path].Operations![HttpMethod.Get].Responses!["200"];
            Fits(await session.Data(address), answer.Content!["application/json"].Schema!, path);
        }

        foreach (var (name, schema) in document.Components!.Schemas!)
        {
            foreach (var example in schema.Examples ?? [])
            {
                Fits(JsonSerializer.SerializeToElement(example), schema, $"the example of {name}");
            }
        }
    }

    [Fact]
    public async Task Has_a_summary_an_example_and_something_about_every_parameter_at_every_address()
    {
        await using var app = await StrategyApp.WithSampleData();
        var document = await Described(await app.SignInAs("medarbejder"));
        foreach (var (path, item) in document.Paths)
        {
            var get = item.Operations![HttpMethod.Get];
            Assert.True(get.Summary?.Length > 0, path);
            Assert.All(get.Parameters ?? [], p => Assert.True(p.Description?.Length > 0, $"{path} {p.Name}"));
            Assert.All(get.Parameters ?? [], p => Assert.NotEmpty(p.Schema!.Examples ?? []));
            var answer = get.Responses!["200"].Content!["application/json"].Schema!;
            var answered = Assert.IsType<OpenApiSchemaReference>(answer.Items ?? answer).Reference.Id!;
            Assert.True(document.Components!.Schemas![answered].Examples?.Count > 0, $"{path}: {answered}");
            Assert.Equal(["200", "400", "401", "404", "429"], get.Responses.Keys.Order());
        }
    }

    [Fact]
    public async Task Says_something_about_every_field()
    {
        await using var app = await StrategyApp.WithSampleData();
        var schemas = (await Described(await app.SignInAs("medarbejder"))).Components!.Schemas!;
        var silent =
            from schema in schemas
            where schema.Key.EndsWith("Answer", StringComparison.Ordinal)
            from field in schema.Value.Properties!
            where string.IsNullOrEmpty((field.Value.OneOf?.LastOrDefault() ?? field.Value).Description)
            select $"{schema.Key}.{field.Key}";
        Assert.Empty(silent);
    }

    [Fact]
    public async Task Is_written_in_Danish()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var text = await (await session.Get("/openapi/v1.json")).Content.ReadAsStringAsync();
        var english =
            from Match said in Sentences().Matches(text)
            where said.Groups["said"].Value.Split(' ').Any(English.Contains)
            select said.Groups["said"].Value;
        Assert.Empty(english);
        Assert.Contains("De årsaftaler, der gælder", text, StringComparison.Ordinal);
    }

    private static async Task<OpenApiDocument> Described(Session session)
    {
        var text = await (await session.Get("/openapi/v1.json")).Content.ReadAsStringAsync();
        var (document, diagnostic) = OpenApiDocument.Parse(text, "json");
        Assert.Empty(diagnostic!.Errors);
        Assert.Empty(diagnostic.Warnings);
        return document!;
    }

    private static void Fits(JsonElement value, IOpenApiSchema schema, string place)
    {
        if (schema.OneOf is { Count: > 0 } choices)
        {
            schema = choices.Single(c => (c.Type == JsonSchemaType.Null) == (value.ValueKind == JsonValueKind.Null));
        }

        var kind = schema.Type!.Value;
        Assert.True(
            kind.HasFlag(TypeOf(value)) || (kind.HasFlag(JsonSchemaType.Integer) && value.TryGetInt64(out _)),
            $"{place} is {value.ValueKind}, not {kind}"
        );
        if (schema.Enum is { Count: > 0 } words)
        {
            Assert.Contains(value.GetString(), words.Select(w => w!.GetValue<string>()));
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            Assert.All(value.EnumerateArray(), item => Fits(item, schema.Items!, place + "[]"));
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var fields = value.EnumerateObject().ToList();
            Assert.Equal(schema.Properties!.Keys.Order(), fields.Select(f => f.Name).Order());
            Assert.Equal(schema.Required!.Order(), fields.Select(f => f.Name).Order());
            fields.ForEach(f => Fits(f.Value, schema.Properties[f.Name], $"{place}.{f.Name}"));
        }
    }

    private static JsonSchemaType TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => JsonSchemaType.Object,
            JsonValueKind.Array => JsonSchemaType.Array,
            JsonValueKind.String => JsonSchemaType.String,
            JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
            JsonValueKind.Null => JsonSchemaType.Null,
            _ => JsonSchemaType.Number,
        };

    [GeneratedRegex(
        "\"(summary|description)\": \"(?<said>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Sentences();
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Doors;

/// <summary>What somebody who guesses addresses would put in the holes of those in one part of the application.</summary>
internal sealed record Door(string Area, IReadOnlyDictionary<string, string> Values)
{
    private const string Unknown = "?";

    public Door(string area, params IEnumerable<(string Name, object Value)> values)
        : this(area, values.ToDictionary(v => v.Name, v => Convert.ToString(v.Value, CultureInfo.InvariantCulture)!))
    { }

    /// <summary>Every address of the application that reads, with the holes filled in as each door has it.</summary>
    public static IReadOnlyList<string> Guesses(StrategyApp app, IEnumerable<Door> doors)
    {
        var routes = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e =>
                e.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly
                    == typeof(Program).Assembly
                && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
            )
            .Select(e => e.RoutePattern)
            .ToList();
        return
        [
            .. doors.SelectMany(door => routes.Select(door.Fill)).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Null where the address lies elsewhere, or has a hole that this door knows nothing for.</summary>
    private string? Fill(RoutePattern route)
    {
        var address = string.Concat(route.PathSegments.Select(s => "/" + string.Concat(s.Parts.Select(ValueOf))));
        return
            address.StartsWith(Area, StringComparison.Ordinal) && !address.Contains(Unknown, StringComparison.Ordinal)
            ? address
            : null;
    }

    private string ValueOf(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart hole => Values.GetValueOrDefault(hole.Name, Unknown),
            _ => Unknown,
        };
}

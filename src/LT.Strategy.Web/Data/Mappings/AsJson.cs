using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LT.Strategy.Web.Data.Mappings;

/// <summary>Parts that are read and written with their whole, and never asked for alone.</summary>
internal sealed class AsJson<T>()
    : ValueConverter<List<T>, string>(parts => Parts.Json(parts), json => Parts.Read<T>(json));

internal sealed class ByJson<T>()
    : ValueComparer<List<T>>(
        (a, b) => Parts.Json(a!) == Parts.Json(b!),
        parts => Parts.Json(parts).GetHashCode(StringComparison.Ordinal),
        parts => Parts.Read<T>(Parts.Json(parts))
    );

file static class Parts
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json<T>(List<T> parts) => JsonSerializer.Serialize(parts, Format);

    public static List<T> Read<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, Format)!;
}

using System.Net;
using System.Text.Json;

namespace LT.Strategy.Web.Tests.Api;

/// <summary>A session that asks for data.</summary>
internal static class ApiSession
{
    public static async Task<JsonElement> Data(this Session session, string address)
    {
        var answer = await session.Get(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}");
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return await Read(answer);
    }

    /// <summary>A refusal, with its sentence.</summary>
    public static async Task<(HttpStatusCode Status, string Sentence)> Refusal(this Session session, string address)
    {
        var answer = await session.Get(address);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, (await Read(answer)).GetProperty("detail").GetString()!);
    }

    public static async Task<JsonElement> Read(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    public static decimal? Number(this JsonElement row, string field) =>
        row.GetProperty(field) is { ValueKind: not JsonValueKind.Null } value ? value.GetDecimal() : null;

    public static string? Text(this JsonElement row, string field) => row.GetProperty(field).GetString();

    public static bool IsNull(this JsonElement row, string field) =>
        row.GetProperty(field).ValueKind == JsonValueKind.Null;
}

using System.Globalization;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>Addresses that go on showing the same year on the same date.</summary>
public sealed record PermanentAddress(string Home, int Year, DateOnly Date)
{
    public string Of(string path) => $"{Home}{path}?pr={Iso(Date)}";

    /// <summary>For a page that is not itself of a year.</summary>
    public string OfTheYear(string path) => $"{Of(path)}&aar={Number(Year)}";

    /// <summary>A version of an agreement, which never changes; null where there is none.</summary>
    public string? OfAgreement(string owner, int? version) =>
        version is { } number ? $"{Home}/aarsaftaler/{Number(Year)}/{owner}/version/{Number(number)}" : null;

    /// <summary>"ledelsesoverblik-2019-06-14"; the year stands before a date that lies in another.</summary>
    public string FileName(string name) =>
        Year == Date.Year ? $"{name}-{Iso(Date)}" : $"{name}-{Number(Year)}-{Iso(Date)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public static class HomeAddress
{
    /// <summary>What the addresses in a file begin with: "https://strategi.ltk.dk".</summary>
    public static string Home(this HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>The page that a file is of, narrowed as the file is.</summary>
    public static string PageOfFile(this HttpRequest request)
    {
        var path = request.Path.ToString();
        return $"{request.Home()}{path[..path.LastIndexOf('/')]}{request.QueryString}";
    }
}

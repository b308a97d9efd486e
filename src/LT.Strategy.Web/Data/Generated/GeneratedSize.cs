using System.Globalization;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>How much is generated: the years end with the one it is today. The same size, seed and day give the same data.</summary>
internal sealed record GeneratedSize(int Centres, int Units, int Years, int Seed)
{
    public const int MostCentres = 500;

    public const int MostUnits = 10_000;

    public const int MostYears = 50;

    /// <summary>From "--centres 100 --units 1000 --years 10 --seed 1"; what is not said is a municipality in its first year.</summary>
    public static GeneratedSize From(IConfiguration settings) =>
        new(
            Read(settings, "centres", 10, 1, MostCentres),
            Read(settings, "units", 100, 0, MostUnits),
            Read(settings, "years", 1, 1, MostYears),
            Read(settings, "seed", 1, 0, int.MaxValue)
        );

    private static int Read(IConfiguration settings, string name, int usual, int least, int most) =>
        settings[name] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
        : throw new FirstData.FirstDataException(
            $"--{name} skal være et helt tal fra {least.ToString(CultureInfo.InvariantCulture)} til {most.ToString(CultureInfo.InvariantCulture)}."
        );
}

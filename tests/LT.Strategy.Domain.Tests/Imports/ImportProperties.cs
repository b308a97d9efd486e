using CsCheck;

namespace LT.Strategy.Domain.Tests.Imports;

/// <summary>Extracts are cumulative: each holds all that the one before held. A thousand random ones.</summary>
public class Any_cumulative_extract
{
    private static readonly Gen<(int Day, int Tenths)[]> Extract = Gen.Select(Gen.Int[0, 160], Gen.Int[120, 160])
        .Array[1, 12]
        .Select(lines => lines.DistinctBy(l => l.Item1).ToArray());

    [Fact]
    public void Changes_nothing_the_second_time() =>
        Extract.Sample(
            extract =>
            {
                var file = new Importing("2.1");
                file.Store(Written(extract));
                var (rows, value) = (file.Given.Ledger.Count, file.Given.Goal("2.1", Importing.Today).Value);
                var again = file.Preview(Written(extract));
                return again.Rows.Count == 0
                    && again.Lines.All(l => l.State == LineState.AlreadyThere)
                    && file.Given.Ledger.Count == rows
                    && again.Before.Value == value;
            },
            iter: 1000
        );

    [Fact]
    public void Comes_to_the_same_in_two_steps_as_in_one() =>
        Gen.Select(Extract, Gen.Int[1, 12])
            .Sample(
                (extract, first) =>
                {
                    var (once, twice) = (new Importing("2.1"), new Importing("2.1"));
                    once.Store(Written(extract));
                    twice.Store(Written([.. extract.Take(first)]));
                    if (first < extract.Length)
                    {
                        twice.Store(Written(extract));
                    }

                    return Values(once).SequenceEqual(Values(twice));
                },
                iter: 1000
            );

    private static IEnumerable<(DateOnly, decimal)> Values(Importing file) =>
        file.Given.Ledger.Cast<Reading>().Select(r => (r.HappenedOn, r.Value)).Order();

    private static string[] Written((int Day, int Tenths)[] extract) =>
        [
            "Dato;Værdi;Kilde",
            .. extract.Select(l => $"{Danish.Short(Day(1, 1).AddDays(l.Day))};{Danish.Number(l.Tenths / 10m, 1)};KMD"),
        ];
}

using LT.Strategy.Domain.Organisation;

namespace LT.Strategy.Domain.Tests.Organisation;

public sealed class ChoosingCentresTests
{
    private static readonly DateOnly Today = Day(14, 6);

    private readonly Centre[] _centres = [Of("cå"), Of("ceb", last: Day(31, 5)), Of("cbe"), Of("nyt", from: Day(1, 7))];

    [Fact]
    public void Those_that_are_open_are_offered_in_Danish_order() =>
        Assert.Equal(["CBE: Cbe", "CÅ: Cå"], Choices(shown: []));

    [Fact]
    public void A_closed_one_is_offered_when_something_shown_belongs_to_it() =>
        Assert.Equal(["CBE: Cbe", "CEB (lukket): Ceb", "CÅ: Cå"], Choices("ceb"));

    [Fact]
    public void One_that_has_not_opened_is_not() => Assert.DoesNotContain("NYT: Nyt", Choices("nyt"));

    [Fact]
    public void A_closed_one_that_is_chosen_stays_among_them_however_its_code_is_typed() =>
        Assert.Equal(
            ["CBE: Cbe", "CEB (lukket): Ceb", "CÅ: Cå"],
            _centres.ToChooseOn(Today, "CEB", _ => false).Select(c => c.ChoiceOn(Today))
        );

    private IEnumerable<string> Choices(params string[] shown) =>
        _centres.ToChooseOn(Today, null, c => shown.Contains(c.Code)).Select(c => c.ChoiceOn(Today));

    private static Centre Of(string code, DateOnly? from = null, DateOnly? last = null) =>
        new()
        {
            Code = code,
            Abbreviation = code.ToUpperInvariant(),
            OpeningName = $"Center for {code[..1].ToUpperInvariant()}{code[1..]}",
            From = from ?? Day(1, 1),
            To = last,
        };
}

namespace LT.Strategy.Domain.Tests.Agreements;

public class What_a_draft_lacks_in_short
{
    private static readonly Obstacle Introduction = new("IntroductionMissing", "…", "del-2");
    private static readonly Obstacle Theme = new("ThemeWithoutInitiative", "…", "del-5");
    private static readonly Obstacle Title = new("TitleMissing", "…", "indsats-1");
    private static readonly Obstacle Period = new("PeriodMissing", "…", "indsats-1");
    private static readonly Obstacle Other = new("PeriodMissing", "…", "indsats-2");

    [Fact]
    public void Is_counted_part_by_part() =>
        Assert.Equal(
            "Mangler: indledning, 2 temaer og oplysninger i 2 indsatser.",
            Danish.Plain(new[] { Introduction, Theme, Theme, Title, Period, Other }.InShort())
        );

    [Fact]
    public void An_initiative_counts_once_however_much_it_lacks() =>
        Assert.Equal("Mangler: oplysninger i 1 indsats.", Danish.Plain(new[] { Title, Period }.InShort()));

    [Fact]
    public void Nothing_is_said_to_be_nothing() => Assert.Equal("Intet mangler.", Array.Empty<Obstacle>().InShort());

    [Fact]
    public void Follows_a_real_draft()
    {
        var given = new Given();
        var draft = given.AnEmptyDraft();
        Assert.Equal(
            "Mangler: indledning og 4 temaer.",
            Danish.Plain(draft.ObstaclesToSubmission(Day(5, 1)).InShort())
        );
    }
}

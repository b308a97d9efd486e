namespace LT.Strategy.Domain.Tests.Language;

public sealed class Signs_that_every_file_can_hold
{
    [Theory]
    [InlineData("Ærø, »Århus« 😀\nog\tsådan", "Ærø, »Århus« 😀\nog\tsådan")]
    [InlineData("bløde\u000Blinjer\u0007", "bløde linjer ")]
    [InlineData("\uFFFEslut", "slut")]
    public void What_no_file_can_hold_becomes_a_blank_or_nothing(string typed, string kept) =>
        Assert.Equal(kept, Signs.Kept(typed));

    [Fact]
    public void Half_a_character_is_left_out() => Assert.Equal("a b", Signs.Kept($"a{(char)0xD83D} b"));
}

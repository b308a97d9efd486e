namespace LT.Strategy.Domain.Tests.Language;

public class A_reason_after_a_sentence
{
    [Theory]
    [InlineData("Vi har fået flere elever.", "Udskudt til juni, fordi vi har fået flere elever.")]
    [InlineData("Der er kommet nye penge", "Udskudt til juni, fordi der er kommet nye penge.")]
    [InlineData("Fordi lokalet er lukket", "Udskudt til juni, fordi lokalet er lukket.")]
    [InlineData("Nye behov.", "Udskudt til juni. Begrundelse: Nye behov.")]
    [InlineData("Vi har ikke tid før sommer.", "Udskudt til juni. Begrundelse: Vi har ikke tid før sommer.")]
    [InlineData("Den 1. maj får vi ny leder", "Udskudt til juni. Begrundelse: Den 1. maj får vi ny leder.")]
    [InlineData("Vi er flyttet. Det tog tid.", "Udskudt til juni. Begrundelse: Vi er flyttet. Det tog tid.")]
    [InlineData("  ", "Udskudt til juni.")]
    public void Follows_with_fordi_where_that_is_Danish(string reason, string sentence) =>
        Assert.Equal(sentence, Reasons.After("Udskudt til juni", reason));

    [Fact]
    public void Several_are_given_each_once() =>
        Assert.Equal(
            "Ændret. Begrundelse: Nye behov. Flere elever.",
            Reasons.After("Ændret", "Nye behov.", "flere elever", "Nye behov.")
        );
}

using CsCheck;
using LT.Strategy.Web.DesignSystem;

namespace LT.Strategy.Web.Tests.DesignSystem;

public sealed class Differences_between_texts
{
    [Fact]
    public async Task What_is_gone_is_struck_out_and_what_is_new_is_underlined_and_both_are_spoken() =>
        Assert.Equal(
            """<div class="lt-difference lt-typed">Vi afholder """
                + """<del><span class="sr-only"> (slettet: </span>to<span class="sr-only">) </span></del>"""
                + """<ins><span class="sr-only"> (tilføjet: </span>fire<span class="sr-only">) </span></ins> møder.</div>""",
            await Rendered.Html(
                new DifferenceTagHelper { Before = "Vi afholder to møder.", After = "Vi afholder fire møder." }
            )
        );

    [Fact]
    public async Task One_of_the_texts_alone_has_its_own_words_marked() =>
        Assert.Equal(
            """<div class="lt-difference lt-typed">Vi afholder <mark><span class="sr-only"> (kun her: </span>fire<span class="sr-only">) </span></mark> møder.</div>""",
            await Rendered.Html(
                new DifferenceTagHelper
                {
                    Before = "Vi afholder to møder.",
                    After = "Vi afholder fire møder.",
                    Show = WordsIn.After,
                    Added = "kun her",
                }
            )
        );

    [Fact]
    public async Task Markup_in_a_text_is_text() =>
        Assert.Contains(
            "&lt;b&gt;",
            await Rendered.Html(new DifferenceTagHelper { Before = "", After = "<b>" }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Several_changed_words_beside_each_other_are_one_change() =>
        Assert.Equal(
            [
                new(WordsIn.Both, "Vi "),
                new(WordsIn.Before, "måler hver uge"),
                new(WordsIn.After, "tæller hvert år"),
                new WordRun(WordsIn.Both, "."),
            ],
            WordDifference.Between("Vi måler hver uge.", "Vi tæller hvert år.")
        );

    [Theory]
    [InlineData("", "")]
    [InlineData("Ens", "Ens")]
    public void Texts_that_are_alike_have_no_difference(string before, string after) =>
        Assert.DoesNotContain(WordDifference.Between(before, after), run => run.In != WordsIn.Both);

    [Fact]
    public void Each_text_can_be_read_out_of_the_difference()
    {
        string[] pieces = ["Vi ", "måler ", "\n", "år, ", "år", "  ", ".", "»nu«"];
        var texts = Gen.Int[0, pieces.Length - 1]
            .Array[0, 12]
            .Select(chosen => string.Concat(chosen.Select(i => pieces[i])));
        Gen.Select(texts, texts)
            .Sample(
                (before, after) =>
                {
                    var runs = WordDifference.Between(before, after);
                    Assert.Equal(before, string.Concat(runs.Where(r => r.In != WordsIn.After).Select(r => r.Text)));
                    Assert.Equal(after, string.Concat(runs.Where(r => r.In != WordsIn.Before).Select(r => r.Text)));
                }
            );
    }
}

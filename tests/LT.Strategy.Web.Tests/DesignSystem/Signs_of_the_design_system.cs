using LT.Strategy.Web.DesignSystem;

namespace LT.Strategy.Web.Tests.DesignSystem;

public sealed class Signs_of_the_design_system
{
    private const string Warning =
        """<svg aria-hidden="true" class="icon-svg" focusable="false"><use href="/lib/img/icons.svg#warning"></use></svg>""";

    private readonly Rendered _page = Rendered.Page();

    [Fact]
    public async Task An_icon_beside_a_word_is_not_heard() =>
        Assert.Equal(Warning, await Rendered.Html(new IconTagHelper { Name = "warning", ViewContext = _page.View }));

    [Fact]
    public async Task An_icon_alone_says_what_it_is()
    {
        var html = await Rendered.Html(
            new IconTagHelper
            {
                Name = "lock",
                Label = "Låst",
                Small = true,
                ViewContext = _page.View,
            }
        );

        Assert.Equal(
            """<svg aria-label="Låst" class="lt-icon" focusable="false" role="img"><use href="/lib/img/icons.svg#lock"></use></svg>""",
            html
        );
    }

    [Fact]
    public async Task An_icon_is_found_below_the_base_path()
    {
        _page.View.HttpContext.Request.PathBase = "/strategi";

        var html = await Rendered.Html(new IconTagHelper { Name = "lock", ViewContext = _page.View });

        Assert.Contains("""href="/strategi/lib/img/icons.svg#lock""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_is_an_icon_and_a_word() =>
        Assert.Equal(
            $"""<span class="lt-status lt-status--risk">{Warning}I risiko</span>""",
            await Rendered.Html(new StatusTagHelper { Tone = "risk", ViewContext = _page.View }, "I risiko")
        );

    [Fact]
    public async Task A_status_leads_to_its_explanation()
    {
        var status = new StatusTagHelper
        {
            Tone = "calm",
            Icon = "warning",
            Href = "/maal/1.1#beregning",
            Plain = true,
            ViewContext = _page.View,
        };

        Assert.Equal(
            $"""<a class="lt-status lt-status--calm lt-status--plain" href="/maal/1.1#beregning">{Warning}Kladde</a>""",
            await Rendered.Html(status, "Kladde")
        );
    }

    [Fact]
    public async Task A_tone_that_does_not_exist_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Rendered.Html(new StatusTagHelper { Tone = "green", ViewContext = _page.View })
        );

    [Fact]
    public async Task A_number_is_a_door_to_its_calculation() =>
        Assert.Equal(
            """<a class="lt-num lt-num--m" href="#beregning">18 <span>af 30</span></a>""",
            await Rendered.Html(
                new NumberTagHelper
                {
                    Href = "#beregning",
                    Size = "m",
                    Value = "18",
                    Rest = "af 30",
                }
            )
        );

    [Fact]
    public async Task A_number_without_a_calculation_is_no_link() =>
        Assert.Equal(
            """<span class="lt-num">2<span class="sr-only"> indsatser</span></span>""",
            await Rendered.Html(new NumberTagHelper { Value = "2", Spoken = "indsatser" })
        );

    [Fact]
    public async Task A_message_has_a_spoken_kind_and_takes_focus_when_asked()
    {
        var alert = new AlertTagHelper
        {
            Kind = "success",
            Focus = true,
            ViewContext = _page.View,
        };

        Assert.Equal(
            """<div class="alert alert-success" role="status" tabindex="-1" data-focus>"""
                + """<svg aria-label="Succes" class="icon-svg alert-icon" focusable="false" role="img"><use href="/lib/img/icons.svg#success"></use></svg>"""
                + """<div class="alert-body"><p class="alert-text">Gemt &amp; sendt</p></div></div>""",
            await Rendered.Html(alert, "Gemt & sendt")
        );
    }
}

using System.ComponentModel.DataAnnotations;
using LT.Strategy.Web.DesignSystem.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Tests.DesignSystem;

public sealed class Fields_of_a_form
{
    [Fact]
    public async Task A_text_has_a_label_a_hint_and_its_value()
    {
        var page = Rendered.Page(new SampleForm { Title = "Årsaftale \"2019\"" });

        var html = await Rendered.Html(
            new FieldTagHelper
            {
                For = page.For("Title"),
                Hint = "Kort og klart.",
                Max = 1200,
                Width = "m",
                Optional = true,
                ViewContext = page.View,
            }
        );

        Assert.Equal(
            """<div class="form-group"><label class="form-label" for="Title">Titel <span class="weight-normal">(frivilligt)</span></label>"""
                + """<span class="form-hint" id="Title-hint">Kort og klart. Højst 1.200 tegn.</span>"""
                + """<input aria-describedby="Title-hint" class="form-input input-width-m" id="Title" name="Title" type="text" value="Årsaftale &quot;2019&quot;" /></div>""",
            html
        );
    }

    [Fact]
    public async Task What_was_typed_wrongly_is_shown_as_it_was_typed_with_the_error_tied_to_it()
    {
        var page = Rendered.Page(new SampleForm()).Typed("Target", "13.5", "Brug komma, fx 13,5");

        var html = await Field(page, "Target");

        Assert.Equal(
            """<div class="form-group form-error"><label class="form-label" for="Target">Måltal</label>"""
                + """<span class="form-error-message" id="Target-error"><span class="sr-only">Fejl: </span>Brug komma, fx 13,5</span>"""
                + """<input aria-describedby="Target-error" aria-invalid="true" autocomplete="off" class="form-input input-width-xs" id="Target" inputmode="decimal" name="Target" type="text" value="13.5" /></div>""",
            html
        );
    }

    [Fact]
    public async Task A_decimal_is_written_with_a_comma_and_without_separators() =>
        Assert.Contains(
            "value=\"1234,5\"",
            await Field(Rendered.Page(new SampleForm { Target = 1234.50m }), "Target"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_date_is_typed_as_text_with_an_example()
    {
        var html = await Field(Rendered.Page(new SampleForm { Start = new DateOnly(2019, 2, 1) }), "Start");

        Assert.Contains(
            """<span class="form-hint" id="Start-hint">Fx 15.01.2019</span>""",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """inputmode="numeric" name="Start" type="text" value="01.02.2019" />""",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_text_of_several_lines_keeps_them()
    {
        var html = await Field(Rendered.Page(new SampleForm { Why = "Første\nanden" }), "Why");

        Assert.Contains(
            """<textarea class="form-input" id="Why" name="Why" rows="4">&#xA;Første&#xA;anden</textarea>""",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_field_in_a_list_has_the_name_and_id_that_binding_knows()
    {
        var page = Rendered.Page(new SampleForm { Rows = [new SampleRow { Words = "Fire enheder" }] });

        var html = await Rendered.Html(
            new FieldTagHelper
            {
                For = page.For((SampleForm form) => form.Rows[0].Words),
                Label = "Løfte",
                HideLabel = true,
                ViewContext = page.View,
            }
        );

        Assert.Equal(
            """<div class="form-group"><label class="sr-only" for="Rows_0__Words">Løfte</label>"""
                + """<input class="form-input" id="Rows_0__Words" name="Rows[0].Words" type="text" value="Fire enheder" /></div>""",
            html
        );
    }

    [Fact]
    public async Task A_field_without_a_label_is_refused()
    {
        var page = Rendered.Page(new SampleForm { Rows = [new SampleRow()] });

        await Assert.ThrowsAsync<InvalidOperationException>(() => Field(page, "Rows[0].Words"));
    }

    [Fact]
    public async Task A_select_has_groups_and_the_chosen_option()
    {
        var theme = new SelectListGroup { Name = "Tema 1" };
        var page = Rendered.Page(new SampleForm { Goal = 12 });

        var html = await Rendered.Html(
            new SelectTagHelper
            {
                For = page.For("Goal"),
                Label = "Fælles mål",
                Empty = "Vælg et mål",
                Options = [new("1.1", "11") { Group = theme }, new("1.2", "12") { Group = theme }],
                ViewContext = page.View,
            }
        );

        Assert.Equal(
            """<div class="form-group"><label class="form-label" for="Goal">Fælles mål</label>"""
                + """<select class="form-select" id="Goal" name="Goal"><option value="">Vælg et mål</option>"""
                + """<optgroup label="Tema 1"><option value="11">1.1</option><option selected="selected" value="12">1.2</option></optgroup></select></div>""",
            html
        );
    }

    [Fact]
    public async Task A_checkbox_is_ticked_when_the_answer_is_yes()
    {
        var page = Rendered.Page(new SampleForm { Discussed = true });

        var html = await Rendered.Html(
            new CheckboxTagHelper
            {
                For = page.For("Discussed"),
                Label = "Ja",
                Spoken = "Hjemmeplejen Nord",
                ViewContext = page.View,
            }
        );

        Assert.Equal(
            """<div class="form-group"><div class="form-group-checkbox"><input checked="checked" class="form-checkbox" id="Discussed" name="Discussed" type="checkbox" value="true" />"""
                + """<label class="form-label" for="Discussed">Ja<span class="sr-only">, Hjemmeplejen Nord</span></label></div></div>""",
            html
        );
    }

    [Fact]
    public async Task Radios_are_one_group_whose_first_option_the_error_leads_to()
    {
        var page = Rendered.Page(new SampleForm()).Typed("Status", "risk", "Vælg en vurdering");

        var html = await Rendered.Html(
            new RadiosTagHelper
            {
                For = page.For("Status"),
                Legend = "Egen vurdering",
                Options = [new("På sporet", "ok"), new("I risiko", "risk")],
                ViewContext = page.View,
            }
        );

        Assert.Equal(
            """<div class="form-group form-error"><fieldset aria-describedby="Status-error"><legend class="form-label">Egen vurdering</legend>"""
                + """<span class="form-error-message" id="Status-error"><span class="sr-only">Fejl: </span>Vælg en vurdering</span>"""
                + """<div class="form-group-radio"><input class="form-radio" id="Status" name="Status" type="radio" value="ok" /><label class="form-label" for="Status">På sporet</label></div>"""
                + """<div class="form-group-radio"><input checked="checked" class="form-radio" id="Status-2" name="Status" type="radio" value="risk" /><label class="form-label" for="Status-2">I risiko</label></div></fieldset></div>""",
            html
        );
    }

    [Fact]
    public async Task A_form_without_errors_has_no_error_summary() =>
        Assert.Equal(
            "",
            await Rendered.Html(new ErrorsTagHelper { ViewContext = Rendered.Page(new SampleForm()).View })
        );

    [Fact]
    public async Task The_error_summary_leads_to_the_fields_in_the_order_of_the_form()
    {
        var page = Rendered
            .Page(new SampleForm())
            .Typed("Rows[1].Words", "", "Skriv løftet")
            .Typed("Goal", "x", "Vælg et mål")
            .Typed("Title", "", "Skriv en titel");
        page.View.ViewData.ModelState.AddModelError("", "Aftalen er ændret af en anden.");

        var html = await Rendered.Html(new ErrorsTagHelper { ViewContext = page.View });

        Assert.StartsWith(
            """<div class="alert alert-error" role="alert" tabindex="-1" data-focus>""",
            html,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            """<h2 class="alert-heading">Ret følgende for at komme videre</h2><ul class="alert-text"><li>Aftalen er ændret af en anden.</li>"""
                + """<li><a class="function-link" href="#Title">Skriv en titel</a></li><li><a class="function-link" href="#Goal">Vælg et mål</a></li>"""
                + """<li><a class="function-link" href="#Rows_1__Words">Skriv løftet</a></li></ul></div></div>""",
            html,
            StringComparison.Ordinal
        );
    }

    private static Task<string> Field(Rendered page, string name) =>
        Rendered.Html(new FieldTagHelper { For = page.For(name), ViewContext = page.View });

    private sealed class SampleForm
    {
        [Display(Name = "Titel")]
        public string Title { get; set; } = "";

        [Display(Name = "Hvorfor?"), DataType(DataType.MultilineText)]
        public string Why { get; set; } = "";

        [Display(Name = "Start")]
        public DateOnly? Start { get; set; }

        [Display(Name = "Måltal")]
        public decimal? Target { get; set; }

        public int Goal { get; set; }

        public string Status { get; set; } = "";

        public bool Discussed { get; set; }

        public List<SampleRow> Rows { get; set; } = [];
    }

    private sealed class SampleRow
    {
        public string Words { get; set; } = "";
    }
}

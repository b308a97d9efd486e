using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LT.Strategy.Web.Tests;

/// <summary>A form that the server has drawn, filled in by what the labels say and sent as a browser sends it.</summary>
public sealed class FormOnPage
{
    private readonly Session _session;
    private readonly Page _page;
    private readonly IHtmlFormElement _form;

    internal FormOnPage(Session session, Page page, IHtmlFormElement form)
    {
        _session = session;
        _page = page;
        _form = form;
    }

    private IEnumerable<IHtmlElement> Controls =>
        _form.Elements.Where(e =>
            e is IHtmlInputElement { Type: not "hidden" } or IHtmlTextAreaElement or IHtmlSelectElement
        );

    /// <summary>Types a text, or chooses a line of a list by its words or its value.</summary>
    public FormOnPage Fill(string label, string value)
    {
        switch (Control(label))
        {
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement list:
                Pick(list, label, value);
                break;
            case IHtmlInputElement { Type: not ("checkbox" or "radio") } input:
                input.Value = value;
                break;
            default:
                throw _page.Missing($"»{label}«, which is ticked or chosen, not filled");
        }

        return this;
    }

    /// <summary>Chooses a file, as it lies on somebody's computer.</summary>
    public FormOnPage Attach(string label, string name, byte[] bytes)
    {
        ((IHtmlInputElement)Control(label)).Files!.Add(new FileOnDisk(name, bytes));
        return this;
    }

    public FormOnPage Tick(string label) => Mark(label, true);

    public FormOnPage Untick(string label) => Mark(label, false);

    /// <summary>Chooses one of several round buttons: by its own label, or by the group's legend and its label.</summary>
    public FormOnPage Choose(string label) => Mark(label, true);

    public FormOnPage Choose(string legend, string label)
    {
        var group =
            _form.QuerySelectorAll("fieldset").FirstOrDefault(f => Says(f.QuerySelector("legend"), legend))
            ?? throw _page.Missing($"no group »{legend}«");
        Set(Input(Controls.Where(c => group.Contains(c) && IsCalled(c, label)).ToList(), label), true);
        return this;
    }

    /// <summary>What a field holds now.</summary>
    public string Value(string label) =>
        Control(label) switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement list => list.Value ?? "",
            IHtmlInputElement { Type: "checkbox" or "radio" } mark => mark.IsChecked ? "true" : "false",
            IHtmlInputElement input => input.Value,
            _ => "",
        };

    /// <summary>A value that nobody types: a hidden field, or one changed behind the page's back.</summary>
    public FormOnPage Set(string name, string value)
    {
        switch (_form.Elements.FirstOrDefault(e => e.GetAttribute("name") == name))
        {
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            default:
                throw _page.Missing($"no field named {name}");
        }

        return this;
    }

    public Task<Page> Press(string button)
    {
        var pressed =
            Buttons(_form).FirstOrDefault(b => Says(b, button))
            ?? throw _page.Missing(
                $"no button »{button}«, but {Words.List(Buttons(_form).Select(b => b.TextContent))}"
            );
        Assert.False(pressed.HasAttribute("disabled"), $"The button »{button}« cannot be pressed");
        _form.SetAttribute("novalidate", "");
        return _session.Submit(_form.GetSubmission(pressed)!, _page.Address);
    }

    /// <summary>Presses a button by what it sends, where several say the same; one that is not there is sent all the same.</summary>
    public Task<Page> PressValue(string value)
    {
        var pressed = Buttons(_form).FirstOrDefault(b => b.GetAttribute("value") == value) ?? Buttons(_form).First();
        pressed.SetAttribute("value", value);
        _form.SetAttribute("novalidate", "");
        return _session.Submit(_form.GetSubmission(pressed)!, _page.Address);
    }

    /// <summary>What the page's script does while one writes: the form as it stands, saved without leaving the page.</summary>
    public Task<HttpResponseMessage> Autosave(string button = "Gem kladde") =>
        _session.SubmitInTheBackground(
            _form.GetSubmission(Buttons(_form).First(b => Says(b, button)))!,
            _page.Address,
            "X-Autosave"
        );

    internal static bool IsCalled(IHtmlFormElement form, string name) =>
        form.Id == name
        || form.GetAttribute("aria-label") == name
        || Says(form.QuerySelector("legend"), name)
        || Says(form.QuerySelector("h1, h2, h3, h4"), name)
        || Buttons(form).Any(b => Says(b, name));

    private static IEnumerable<IHtmlElement> Buttons(IHtmlFormElement form) =>
        form.Elements.Where(e => e is IHtmlButtonElement or IHtmlInputElement { Type: "submit" });

    private IHtmlElement Control(string label) =>
        Controls.FirstOrDefault(c => IsCalled(c, label))
        ?? throw _page.Missing($"no field »{label}«, but {Words.List(_form.QuerySelectorAll("label").Select(Label))}");

    private FormOnPage Mark(string label, bool on)
    {
        Set(Input(Controls.Where(c => IsCalled(c, label)).ToList(), label), on);
        return this;
    }

    // One of several round buttons: the others of its name let go, as in a browser.
    private void Set(IHtmlInputElement input, bool on)
    {
        foreach (
            var other in Controls.OfType<IHtmlInputElement>().Where(i => i.Type == "radio" && i.Name == input.Name)
        )
        {
            other.IsChecked = input.Type != "radio" && other.IsChecked;
        }

        input.IsChecked = on;
    }

    private IHtmlInputElement Input(IReadOnlyList<IHtmlElement> found, string label) =>
        found.OfType<IHtmlInputElement>().FirstOrDefault(i => i.Type is "checkbox" or "radio")
        ?? throw _page.Missing($"nothing »{label}« to tick or choose");

    private void Pick(IHtmlSelectElement list, string label, string value)
    {
        var option =
            list.Options.FirstOrDefault(o => Words.Of(o.Text) == Words.Of(value) || o.Value == value)
            ?? throw _page.Missing($"no »{value}« under »{label}«, but {Words.List(list.Options.Select(o => o.Text))}");
        foreach (var other in list.Options.Where(o => !list.IsMultiple && o != option))
        {
            other.IsSelected = false;
        }

        option.IsSelected = true;
    }

    private bool IsCalled(IHtmlElement control, string label) =>
        control.GetAttribute("aria-label") == label
        || (
            control.Id is { Length: > 0 } id
            && _page.All("label").Any(l => l.GetAttribute("for") == id && Label(l) == label)
        )
        || (control.Closest("label") is { } around && Label(around) == label);

    // What is said to be voluntary is not part of the name.
    private static string Label(IElement label) =>
        Words.Of(label.TextContent).Replace(" (frivilligt)", "", StringComparison.Ordinal);

    private static bool Says(IElement? element, string text) =>
        element is not null && (Words.Of(element.TextContent) == text || element.GetAttribute("aria-label") == text);
}

using System.Xml.Linq;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Tasks;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>The same words as in the text, for mail programs that show markup: these read no style sheet.</summary>
internal sealed class LetterInHtml(TasksPage page, MailSettings settings, string why)
{
    private const string Body = "margin:0;padding:24px;color:#1a1a1a;font:16px/1.5 Arial,sans-serif;max-width:640px";

    private const string Button =
        "display:inline-block;margin-top:8px;padding:8px 16px;background:#14535c;color:#ffffff;text-decoration:none";

    private const string Task = "margin:0 0 16px;padding:0 0 16px;border-bottom:1px solid #d0d5d6";

    private const string Heading = "margin:0;font-size:18px";

    private const string Small = "margin:0;color:#4a4a4a;font-size:14px";

    public string Page =>
        "<!DOCTYPE html>\n"
        + new XElement(
            "html",
            new XAttribute("lang", "da"),
            new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), Of("title", "Påmindelse")),
            Of(
                "body",
                Body,
                Of("p", "margin:0 0 24px", page.Summary),
                page.Tasks.Select(ToDo),
                Of("p", "margin:0 0 24px", Link(settings.Absolute("/opgaver"), "Alle dine opgaver")),
                Of("p", Small, why)
            )
        ).ToString(SaveOptions.DisableFormatting);

    private XElement ToDo(TaskItem task) =>
        Of(
            "div",
            Task,
            Of("h2", Heading, task.Title),
            Of("p", Small, Letter.When(task, page.Today)),
            Of("p", "margin:4px 0 0", task.Fact),
            Styled(Button, Link(settings.Absolute(Letter.AddressOf(task)), task.Button))
        );

    private static XElement Link(string address, string text) =>
        new("a", new XAttribute("href", address), Signs.Kept(text));

    private static XElement Styled(string style, XElement element)
    {
        element.SetAttributeValue("style", style);
        return element;
    }

    private static XElement Of(string name, string text) => new(name, Signs.Kept(text));

    private static XElement Of(string name, string style, params object[] content) =>
        Styled(style, new XElement(name, content.Select(c => c is string text ? Signs.Kept(text) : c)));
}

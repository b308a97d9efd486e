namespace LT.Strategy.Web.Tests.Organisation;

/// <summary>The way through the pages of a change: typed, seen, and said yes to.</summary>
internal static class OrganisationApp
{
    public const string List = "/administration/organisation";

    public const string Virum = List + "/enheder/virum-skole";

    public const string See = "Se, hvad der sker";

    public static async Task<Page> Change(
        this Session session,
        string address,
        string button,
        params (string Label, string Value)[] typed
    ) => await (await session.LookAt(address, typed)).Press(button);

    public static async Task<Page> LookAt(
        this Session session,
        string address,
        params (string Label, string Value)[] typed
    )
    {
        var form = (await session.Visit(address)).Form();
        foreach (var (label, value) in typed)
        {
            _ = value is "Ja" or "Nej" or "Institution" ? form.Choose(label, value) : form.Fill(label, value);
        }

        return await form.Press(See);
    }

    /// <summary>The page's own part, letter by letter.</summary>
    public static async Task<IReadOnlyList<string>> AllOf(this Session session, params IEnumerable<string> addresses)
    {
        List<string> pages = [];
        foreach (var address in addresses)
        {
            pages.Add($"{address}\n{(await session.Visit(address)).Find("main").InnerHtml}");
        }

        return pages;
    }

    /// <summary>What is wrong, as it stands at the top of the page.</summary>
    public static IReadOnlyList<string> Told(this Page page) => page.Texts(".alert-error .alert-text li");
}

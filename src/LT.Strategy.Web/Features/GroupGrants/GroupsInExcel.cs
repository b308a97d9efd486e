using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.GroupGrants;

/// <summary>Which groups give which roles, and gave, as a file for Excel.</summary>
internal static class GroupsInExcel
{
    public static FileContentResult InExcel(this GroupGrantsPage page, string address) =>
        new Workbook()
            .AddAbout("Roller fra grupper", page.Today, address)
            .Add(
                "Grupper",
                [
                    .. page.OfSettings.Select(m => new Row(
                        m.Group,
                        page.InWords(m),
                        null,
                        null,
                        "Står i indstillingerne"
                    )),
                    .. page.Current.Select(g => Given(page, g, g.From > page.Today ? "Kommende" : "Gælder")),
                    .. page.Earlier.Select(g => Given(page, g, "Sluttet")),
                ],
                new Column<Row>("Gruppe", 40, r => r.Group),
                new("Rolle", 60, r => r.Role),
                new("Første dag", 12, r => r.From),
                new("Sidste dag", 12, r => r.To),
                new("Tilstand", 24, r => r.State)
            )
            .File("grupper", page.Today);

    private static Row Given(GroupGrantsPage page, GroupGrant grant, string state) =>
        new(grant.Group, page.InWords(grant), grant.From, grant.To, state);

    private sealed record Row(string Group, string Role, DateOnly? From, DateOnly? To, string State);
}

using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.ClientKeys;

/// <summary>The keys that open and those that did, as a file for Excel; of a key no more than what it begins with.</summary>
internal static class KeysInExcel
{
    public static FileContentResult InExcel(this ClientKeysPage page, string address) =>
        new Workbook()
            .AddAbout("Nøgler til programmer", page.Today, address)
            .Add(
                "Nøgler",
                page.Holding.Concat(page.Earlier),
                new("Program", 40, k => k.Name),
                new("Nøglen begynder med", 16, k => k.Prefix),
                new("Svarer for det", 34, k => k.Contact),
                new("Lavet", 12, k => Copenhagen.DayOf(k.MadeAt)),
                new("Lavet af", 34, k => k.MadeBy!.Name),
                new("Sidste dag", 12, k => k.LastDay),
                new("Sidst brugt", 12, k => k.LastUsedOn),
                new("Tilstand", 20, k => State(k, page.Today)),
                new("Trukket tilbage", 12, k => k.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : null)
            )
            .File("noegler", page.Today);

    private static string State(ClientKey key, DateOnly today) =>
        key.HoldsOn(today) ? "Virker"
        : key.WithdrawnAt is not null ? "Trukket tilbage"
        : "Udløbet";
}

using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Recording;

/// <summary>The sample year on 14 June 2019, and what its ledger holds.</summary>
internal static class RecordingApp
{
    public const string Office = "strategisekretariat";
    public const string Chief = "centerchef-cso";
    public const string OtherChief = "centerchef-cup";
    public const string Leader = "leder-hjemmeplejen-syd";
    public const string Reader = "medarbejder";
    public const string Board = "direktion";

    /// <summary>A unit of CSO without evidence for 1.1.</summary>
    public const string Unit = "Hjemmeplejen Syd";
    public const string UnitCode = "hjemmeplejen-syd";

    public const string Worked = "Har arbejdet med det";
    public const string Supported = "Støttet af de interne ressourcer";

    public static string Table(string goal, string code = "cso") => $"/maal/2019/{goal}/dokumentation/{code}";

    public static string Box(string unit, string criterion) => $"Ja, {unit}: {criterion}";

    public static async Task<List<LedgerRow>> Ledger(this StrategyApp app) =>
        await app.Stored(db => db.Ledger.OrderBy(r => r.Id).ToListAsync());

    public static async Task<List<Evidence>> EvidenceOf(this StrategyApp app, string unit) =>
        await app.Stored(db => db.Evidence.Where(e => e.Unit!.Code == unit).OrderBy(e => e.Id).ToListAsync());

    /// <summary>A post with a valid token from somebody who was never shown the form.</summary>
    public static async Task<Page> Post(this StrategyApp app, string person, string address)
    {
        var somewhere = await (await app.SignInAs(person)).Visit("/privatliv");
        var form = somewhere.Find("form[action='/log-af']");
        form.SetAttribute("action", address);
        form.SetAttribute("id", "elsewhere");
        return await somewhere.Form("elsewhere").Press("Log af");
    }
}

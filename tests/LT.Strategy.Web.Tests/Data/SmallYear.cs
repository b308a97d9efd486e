using LT.Strategy.Web.Data.FirstData;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Data;

/// <summary>Two centres, one unit, and a little of a year, beside the strategy's own file.</summary>
internal static class SmallYear
{
    public static readonly DateTime Later = new(2019, 6, 14, 8, 0, 0, DateTimeKind.Utc);

    public const string Organisation = """
        centres:
          - {code: cpks, abbreviation: CPKS, name: "Center for Politik, Kultur og Strategi", from: 2015-01-01}
          - {code: ctm, abbreviation: CTM, name: "Center for Trafik og Miljø", from: 2015-01-01}
        units:
          - {code: vejdrift, name: Vejdrift, kind: department, centre: ctm, makesOwnAgreement: true, from: 2015-01-01,
             moves: [{on: 2019-05-01, centre: cpks}], renames: [{on: 2019-04-01, name: Vej og Park}]}
        persons:
          - {key: centerchef-ctm, name: Chef, email: chef@example.org, workplace: ctm, roles: [{role: centreChief, scope: ctm, from: 2015-01-01}]}
          - {key: direktion, name: Direktør, roles: [{role: executiveBoard, from: 2015-01-01}]}
          - {key: strategisekretariat, name: Sekretær, workplace: cpks, roles: [{role: strategyOffice, from: 2015-01-01}]}
          - {key: leder-vejdrift, name: Leder, workplace: vejdrift, roles: [{role: unitLeader, scope: vejdrift, from: 2015-01-01}]}
          - {key: vikar, name: Vikar, roles: [{role: unitLeader, scope: vejdrift, from: 2019-02-01, to: 2019-02-28, onBehalfOf: leder-vejdrift}]}
        """;

    public const string Year = """
        centreAgreements:
          - centre: cpks
            started: 2018-12-12
            introduction: Vi er centret for strategi.
            initiatives:
              - {key: a, title: A, why: F, what: H, responsible: Chef, from: 2019-01-01, to: 2019-12-31, successCriterion: S,
                 milestones: [{on: 2019-03-01, text: M}],
                 contributions: [{goal: "1.1", words: L, number: 2}, {goal: "2.1"}, {goal: "3.1"}, {goal: "4.1", items: [fokusomraade-1]}]}
          - centre: ctm
            started: 2018-12-20
            introduction: Vi er til for alle.
        decentralAgreements:
          - unit: vejdrift
            started: 2019-01-10
            introduction: Vi kører.
            focusAreas: [Veje, Parker]
            initiatives:
              - {key: v, title: V, what: H, responsible: Leder, from: 2019-01-01, to: 2019-12-31, successCriterion: S,
                 contributions: [{goal: "1.1", words: L, number: 1}]}
            submitted: 2019-01-20
            returned: {on: 2019-01-22, remark: Skriv mere.}
            resubmitted: 2019-01-24
            concluded: 2019-01-25
            amendments:
              - started: 2019-03-10
                concluded: 2019-03-12
                reason: Nyt budget
                change: [{key: v, reason: Mindre tid, set: {to: 2019-10-31}}]
                add: [{key: w, reason: Ny opgave, title: W, what: H, responsible: Leder, from: 2019-04-01, to: 2019-12-31, successCriterion: S}]
              - started: 2019-04-10
                concluded: 2019-04-12
                reason: Opgaven er flyttet
                remove: [{key: w, reason: Flyttet}]
        extensions:
          - {centre: ctm, deadline: 2019-02-15, reason: Ny chef, on: 2019-01-11}
        labels:
          - {goal: "1.2", name: Borgerpanel, recorded: 2019-02-01}
        evidence:
          - {goal: "1.1", subject: vejdrift, criterion: "Har arbejdet med det", on: 2019-02-01, recorded: 2019-02-02, by: leder-vejdrift}
          - {goal: "1.1", subject: vejdrift, criterion: "2", on: 2019-02-01, recorded: 2019-02-02, by: leder-vejdrift,
             withdrawn: {on: 2019-03-01, by: strategisekretariat, reason: Forkert dag}}
          - {goal: "1.2", subject: Borgerpanel, criterion: Afprøvet, on: 2019-02-01, recorded: 2019-02-02, by: strategisekretariat, centre: ctm}
        concernAnswers:
          - {goal: "3.2", subject: vejdrift, answer: yes, on: 2019-02-01, recorded: 2019-02-02, by: leder-vejdrift}
        readings:
          - {goal: "2.1", on: 2019-02-01, value: 14.5, source: KMD, recorded: 2019-02-12, by: strategisekretariat}
        followUps:
          - {owner: vejdrift, initiative: v, on: 2019-04-01, status: atRisk, comment: Det går trægt., by: leder-vejdrift}
        """;

    public static async Task LoadAsync(IServiceProvider services, string? year = null)
    {
        using var folder = new TestFolder();
        folder.Write("eksempel-organisation.yaml", Organisation);
        folder.Write("koncernstrategi-2019.yaml", Strategy);
        folder.Write("eksempel-2019.yaml", year ?? Year);
        await LoadAsync(services, folder);
    }

    public static async Task LoadAsync(IServiceProvider services, TestFolder folder)
    {
        await using var scope = services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<FirstDataLoader>()
            .LoadAsync(folder.Path, CancellationToken.None);
    }

    public static string Strategy => File.ReadAllText(Path.Combine(FirstDataFolder.Own, "koncernstrategi-2019.yaml"));
}

internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lt-strategy-files").FullName;

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

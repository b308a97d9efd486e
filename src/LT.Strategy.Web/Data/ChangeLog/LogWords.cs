using System.Globalization;
using System.Text.Json;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Data.ChangeLog;

/// <summary>
/// The change log in Danish. Values are shown of the fields named here and of no others: an administrator reads that a
/// draft, an own assessment or a year in preparation was changed, and never what stands in it.
/// </summary>
public static class LogWords
{
    private const string Agreement = "årsaftale";

    private const string Nothing = "intet";

    /// <summary>What leads on to the name of a thing, and says nothing without it.</summary>
    private static readonly string[] Leads = [":", " til", " af", " for"];

    private static readonly string[] Withdrawal = ["WithdrawnAt", "WithdrawalReason"];

    private static readonly Dictionary<string, (string Word, LogKind Kind, string[] Shown)> Things = new(
        StringComparer.Ordinal
    )
    {
        ["CentreAgreement"] = (Agreement, LogKind.Agreements, ["Status", "Amendment", "SubmittedAt", "ReturnedAt"]),
        ["DecentralAgreement"] = (Agreement, LogKind.Agreements, ["Status", "Amendment", "SubmittedAt", "ReturnedAt"]),
        ["Initiative"] = ("en indsats", LogKind.Agreements, []),
        ["Publication"] = ("version", LogKind.Agreements, Withdrawal),
        ["FollowUp"] = ("en opfølgning", LogKind.Agreements, []),
        ["FollowUpRound"] = ("opfølgningsrunden", LogKind.Agreements, ["Name", "OpensOn", "ClosesOn", "ClosedAt"]),
        ["Learning"] = ("en læring", LogKind.Learnings, Withdrawal),
        ["DeadlineExtension"] = ("en forlænget frist for", LogKind.Agreements, ["Deadline"]),
        ["Person"] = ("en person", LogKind.Roles, []),
        ["RoleAssignment"] = ("rollen", LogKind.Roles, ["To"]),
        ["GroupGrant"] = ("rollen", LogKind.Roles, ["To"]),
        ["ClientKey"] = ("nøglen", LogKind.Keys, ["WithdrawnAt"]),
        ["Centre"] = ("centret", LogKind.Organisation, ["From", "To", "Abbreviation", "OpeningName"]),
        ["Unit"] = ("enheden", LogKind.Organisation, ["From", "To", "MakesOwnAgreementFromStart", "LaterOwnAgreement"]),
        ["UnitPeriod"] = ("enhedens navn og center", LogKind.Organisation, ["From", "Name"]),
        ["StrategyYear"] = ("året", LogKind.Years, ["OpenedOn"]),
        ["YearRevision"] = ("en udgave af året", LogKind.Years, Withdrawal),
        ["YearClosing"] = ("opgørelsen af året", LogKind.Years, []),
        ["SharedGoal"] = ("et fælles mål:", LogKind.Years, []),
        ["CountMeasure"] = ("et måltal", LogKind.Years, []),
        ["LevelMeasure"] = ("et måltal", LogKind.Years, []),
        ["Criterion"] = ("et kriterium", LogKind.Years, []),
        ["GroupStrategy"] = ("koncernstrategien", LogKind.Years, []),
        ["FutureNarrative"] = ("fremtidsfortællingen", LogKind.Years, []),
        ["Theme"] = ("et tema", LogKind.Years, []),
        ["CrossCuttingFocus"] = ("en tværgående indsats", LogKind.Years, []),
        ["Framework"] = ("et grundlag", LogKind.Years, []),
        ["FrameworkItem"] = ("et punkt i et grundlag", LogKind.Years, []),
        ["Evidence"] = ("et bilag til", LogKind.Recording, Withdrawal),
        ["Reading"] = ("en måling til", LogKind.Recording, Withdrawal),
        ["ConcernAnswer"] = ("et svar om behov til", LogKind.Recording, Withdrawal),
        ["Label"] = ("en form til", LogKind.Recording, []),
        ["LabelMerge"] = ("sammenlægningen af to former til", LogKind.Recording, Withdrawal),
        ["PartialFulfilment"] = ("opgørelsen af", LogKind.Recording, Withdrawal),
        ["Assessment"] = ("ledelsens vurdering af", LogKind.Recording, []),
        ["Import"] = ("en import til", LogKind.Recording, []),
        ["FollowUpMeeting"] = ("et opfølgningsmøde", LogKind.Meetings, []),
        ["MeetingNote"] = ("en note fra et opfølgningsmøde", LogKind.Meetings, []),
        ["MeetingAddition"] = ("en tilføjelse til et referat", LogKind.Meetings, []),
        ["Decision"] = ("en beslutning fra et opfølgningsmøde", LogKind.Meetings, []),
    };

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["Introduction"] = "indledningen",
        ["Bounds"] = "rammerne",
        ["FollowUpPlan"] = "opfølgningen",
        ["Med"] = "MED",
        ["FocusAreas"] = "fokusområderne",
        ["ReturnRemark"] = "bemærkningen",
        ["AmendmentReason"] = "tillæggets begrundelse",
        ["BrokenCoverageReason"] = "begrundelsen for manglende dækning",
        ["Title"] = "titlen",
        ["Why"] = "hvorfor",
        ["What"] = "hvad I gør",
        ["Responsible"] = "den ansvarlige",
        ["SuccessCriterion"] = "succeskriteriet",
        ["Milestones"] = "milepælene",
        ["Contributions"] = "bidragene",
        ["ChangeReason"] = "begrundelsen for ændringen",
        ["State"] = "om den er med",
        ["Number"] = "nummeret",
        ["Status"] = "status",
        ["Amendment"] = "tillæg",
        ["SubmittedAt"] = "sendt",
        ["ReturnedAt"] = "sendt retur",
        ["From"] = "første dag",
        ["To"] = "sidste dag",
        ["Name"] = "navnet",
        ["Email"] = "mailen",
        ["DirectoryId"] = "personens id",
        ["WorkplaceCentreId"] = "arbejdsstedet",
        ["WorkplaceUnitId"] = "arbejdsstedet",
        ["HasChosenWorkplace"] = "arbejdsstedet",
        ["CaseNumber"] = "sagsnummeret",
        ["Contact"] = "hvem man kan spørge",
        ["Abbreviation"] = "forkortelsen",
        ["OpeningName"] = "navnet",
        ["LaterNames"] = "navnet",
        ["MakesOwnAgreementFromStart"] = "egen årsaftale",
        ["LaterOwnAgreement"] = "egen årsaftale",
        ["OpenedOn"] = "åbnet",
        ["CentreDeadline"] = "centrenes frist",
        ["DecentralDeadline"] = "enhedernes frist",
        ["Deadline"] = "frist",
        ["OpensOn"] = "åbner",
        ["ClosesOn"] = "frist",
        ["ClosedAt"] = "lukket",
        ["Asked"] = "hvem der er med",
        ["HandIns"] = "afleveringerne",
        ["PeriodFrom"] = "periodens første dag",
        ["PeriodTo"] = "periodens sidste dag",
        ["WithdrawnAt"] = "trukket tilbage",
        ["WithdrawalReason"] = "begrundelse",
        ["Statement"] = "målets tekst",
        ["DueOn"] = "målets frist",
    };

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["Status.Draft"] = "Kladde",
        ["Status.Submitted"] = "Til godkendelse",
        ["Status.Returned"] = "Sendt retur",
        ["Status.InForce"] = "Indgået",
        ["Status.Withdrawn"] = "Trukket tilbage",
        ["Status.Closed"] = "Afsluttet",
        ["Amendment.None"] = "intet i gang",
        ["Amendment.Draft"] = "under udarbejdelse",
        ["Amendment.Submitted"] = "til godkendelse",
        ["Amendment.Returned"] = "sendt retur",
    };

    /// <summary>The names in the log of what belongs to a kind.</summary>
    public static IReadOnlyList<string> Of(LogKind kind) =>
        [.. Things.Where(t => t.Value.Kind == kind).Select(t => t.Key)];

    /// <summary>"årsaftale 2019 for Center for Byudvikling".</summary>
    public static string ThingOf(string entity, string thing)
    {
        var word = Things.TryGetValue(entity, out var known) ? known.Word : "en oplysning";
        var lead = Array.Find(Leads, l => word.EndsWith(l, StringComparison.Ordinal)) ?? "";
        return thing.Length > 0 ? $"{word} {thing}" : word[..^lead.Length];
    }

    /// <summary>What was done: "trak … tilbage" stands on both sides of the thing.</summary>
    public static LoggedVerb Verb(string entity, ChangeAction action, string changes) =>
        action switch
        {
            ChangeAction.Added => new("oprettede"),
            ChangeAction.Deleted => new("slettede"),
            _ => VerbOfChange(entity, FieldsOf(changes)),
        };

    private static LoggedVerb VerbOfChange(string entity, List<JsonProperty> fields) =>
        fields.Exists(IsWithdrawal) ? new("trak", "tilbage")
        : entity == "FollowUpRound" && fields is [{ Name: "HandIns" }] ? new("afleverede i")
        : new("ændrede");

    /// <summary>Old and new where they may be shown; of all else, that it was changed.</summary>
    public static IReadOnlyList<string> ChangesOf(string entity, string changes)
    {
        var shown = Things.TryGetValue(entity, out var known) ? known.Shown : [];
        var fields = FieldsOf(changes);
        List<string> lines = [.. fields.Where(f => shown.Contains(f.Name)).Select(Line)];
        var hidden = fields
            .Where(f => !shown.Contains(f.Name) && Fields.ContainsKey(f.Name))
            .Select(f => Fields[f.Name])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (hidden.Count > 0)
        {
            lines.Add($"{Danish.Capital(Danish.List(hidden))} (det, der står, vises ikke her)");
        }

        return lines;
    }

    /// <summary>All that is shown, folded for search; nothing else.</summary>
    internal static string ToFind(string entity, ChangeAction action, string thing, string changes)
    {
        var words = string.Join(
                ' ',
                [Verb(entity, action, changes).Around(ThingOf(entity, thing)), .. ChangesOf(entity, changes)]
            )
            .Folded();
        return words.Length <= ChangeLogEntry.WordsMaxLength ? words : words[..ChangeLogEntry.WordsMaxLength];
    }

    private static List<JsonProperty> FieldsOf(string changes) =>
        changes.Length == 0 ? [] : [.. JsonElement.Parse(changes).EnumerateObject()];

    private static bool IsWithdrawal(JsonProperty field) =>
        field.Name == "WithdrawnAt"
        && field.Value.EnumerateArray().Select(v => v.ValueKind).ToList()
            is [JsonValueKind.Null, not JsonValueKind.Null];

    private static string Line(JsonProperty field)
    {
        var values = field.Value.EnumerateArray().Select(v => Value(field.Name, v)).ToList();
        var label = Danish.Capital(Fields[field.Name]);
        return values switch
        {
            [Nothing, var now] => $"{label}: {now}",
            [var old, Nothing] => $"{label}: fjernet, før {old}",
            [var old, var now] => $"{label}: fra {old} til {now}",
            _ => label,
        };
    }

    private static string Value(string field, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.True => "ja",
            JsonValueKind.False => "nej",
            _ => value.ToString(),
        };
        return text.Length == 0 ? Nothing
            : Values.TryGetValue($"{field}.{text}", out var word) ? word
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? Danish.Long(day)
            : field.EndsWith("At", StringComparison.Ordinal)
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
                ? $"{Danish.Long(Copenhagen.DayOf(moment))} {Danish.Clock(Copenhagen.TimeOf(moment))}"
            : $"»{text}«";
    }
}

/// <summary>A verb, and what of it stands after the thing.</summary>
public sealed record LoggedVerb(string Before, string After = "")
{
    /// <summary>"trak nøglen til LyNET tilbage".</summary>
    public string Around(string thing) => $"{Before} {thing} {After}".TrimEnd();

    public override string ToString() => $"{Before} {After}".TrimEnd();
}

/// <summary>What the log can be narrowed to.</summary>
public enum LogKind
{
    Agreements,
    Roles,
    Organisation,
    Years,
    Recording,
    Meetings,
    Learnings,
    Keys,
}

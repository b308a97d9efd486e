using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Search;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Api;

/// <summary>An answer of each kind, as the description shows it.</summary>
internal static class ApiExamples
{
    private static readonly DateOnly Today = new(2019, 6, 14);

    private static readonly DateOnly Concluded = new(2019, 1, 15);

    private static readonly Guid Initiative = new("5f0c2a52-9a5e-4a5b-9d43-0a4c1f6f2b11");

    private const string Address = "/aarsaftaler/2019/cso";

    private const string OwnerName = "Center for Sundhed og Omsorg";

    private static readonly GoalAnswer Goal = new()
    {
        Year = 2019,
        Number = "1.1",
        Title = "Relationel koordinering",
        Theme = 1,
        Measure = MeasureKind.Count,
        Value = 18,
        Target = 30,
        Unit = "afdelinger og enheder",
        Baseline = null,
        BaselineOn = null,
        Promised = 34,
        Expected = 21.89010989010989m,
        ExpectedFraction = 0.7296703296703297m,
        Fraction = 0.6m,
        Status = GoalStatus.AtRisk,
        StatusText = "I risiko",
        Ground = "Vi er nået 60 % af vejen, og planen for dagen er 73 %.",
        Forecast = null,
        DueOn = new DateOnly(2019, 12, 31),
        AsOf = Today,
        LastOn = new DateOnly(2019, 6, 13),
        Calculation = "/maal/2019/1.1/beregning?pr=2019-06-14",
    };

    private static readonly ThemeAnswer Theme = new()
    {
        Year = 2019,
        Number = 2,
        Title = "Mødet med borgeren",
        Status = GoalStatus.AtRisk,
        StatusText = "I risiko",
        OnTrack = 0,
        OutOf = 1,
        Goals = ["2.1"],
        AsOf = Today,
    };

    private static readonly CoverageAnswer Coverage = new()
    {
        Year = 2019,
        Filled = 35,
        Of = 40,
        Cells =
        [
            new CellAnswer
            {
                Centre = "cso",
                Abbreviation = "CSO",
                Theme = 2,
                State = CellState.Covered,
                Initiatives =
                [
                    new InitiativeAnswer
                    {
                        Id = Initiative,
                        Title = "Faste teams i hjemmeplejen",
                        Goals = ["2.1"],
                    },
                ],
            },
        ],
        AsOf = Today,
        Calculation = "/ledelse/daekning?aar=2019&pr=2019-06-14",
    };

    private static readonly EvidenceAnswer Evidence = new()
    {
        Id = 17,
        Kind = RowKind.Reading,
        Subject = "Hele kommunen",
        Centre = null,
        Criterion = null,
        Answer = null,
        Value = 14.2m,
        Source = "KMD",
        HappenedOn = new DateOnly(2019, 5, 1),
        RecordedOn = new DateOnly(2019, 5, 6),
        RecordedAs = "Strategisekretariat",
        RecordedBy = null,
        Note = null,
        Link = null,
        Counted = true,
        WhyNot = null,
    };

    private static readonly AgreementListedAnswer Listed = new()
    {
        Year = 2019,
        Code = "cso",
        Kind = OwnerKind.Centre,
        Name = OwnerName,
        Centre = "cso",
        CentreAbbreviation = "CSO",
        Version = 1,
        ConcludedOn = Concluded,
        ConcludedBy = "Direktionen",
        Intact = true,
        Initiatives = 6,
        Goals = ["1.1", "2.1", "3.1", "4.1"],
        Address = Address,
        Permanent = Address + "/version/1",
    };

    private static readonly InitiativeTextAnswer Text = new()
    {
        Id = Initiative,
        Number = 2,
        Title = "Faste teams i hjemmeplejen",
        Why = "Borgerne møder for mange forskellige.",
        What = "Vi lægger vagterne i faste teams.",
        Responsible = "Lederen af hjemmeplejen",
        From = new DateOnly(2019, 2, 1),
        To = new DateOnly(2019, 10, 31),
        SuccessCriterion = "Fraværet i teamene er faldet.",
        Discontinued = false,
        ChangeReason = null,
        Milestones = [new MilestoneAnswer { On = new DateOnly(2019, 4, 1), Text = "To teams er i gang" }],
        Contributions =
        [
            new ContributionAnswer
            {
                Goal = "2.1",
                GoalTitle = "Lavere sygefravær",
                Theme = 2,
                Words = "Fraværet falder, når teamene selv planlægger.",
                Number = null,
                Items = [],
            },
        ],
        References = [],
        Carries = [],
        Address = $"{Address}/indsats/{Initiative}",
    };

    private static readonly VersionAnswer Version = new()
    {
        Number = 1,
        State = VersionState.InForce,
        ConcludedOn = Concluded,
        ConcludedBy = "Direktionen",
        Reason = null,
        WithdrawnOn = null,
        WithdrawalReason = null,
        Intact = true,
        Hash = "d3a8a0f4c17960dc08998e63b6cb3af9e2da8cee32baf25841931a6804b793da",
        Changes = null,
        Permanent = Address + "/version/1",
    };

    private static readonly AgreementAnswer Agreement = new()
    {
        Year = 2019,
        Code = "cso",
        Kind = OwnerKind.Centre,
        Name = OwnerName,
        Version = Version,
        Text = new AgreementTextAnswer
        {
            Parties = $"Centerchefen for {OwnerName} og direktionen",
            Centre = "cso",
            PeriodFrom = new DateOnly(2019, 1, 1),
            PeriodTo = new DateOnly(2019, 12, 31),
            Introduction = "Flere borgere kommer hurtigere hjem fra sygehuset.",
            Bounds = "",
            FollowUpPlan = "Centrets ledere følger op den første torsdag i måneden.",
            Med = "",
            FocusAreas = [],
            Initiatives = [Text],
        },
        Address = Address,
    };

    private static readonly InitiativeListedAnswer ListedInitiative = new()
    {
        Year = 2019,
        Code = "cso",
        Kind = OwnerKind.Centre,
        Name = OwnerName,
        Centre = "cso",
        CentreAbbreviation = "CSO",
        Version = 1,
        Initiative = Text,
    };

    private static readonly DeadlineAnswer Deadline = new()
    {
        Code = "cso",
        Kind = OwnerKind.Centre,
        Name = OwnerName,
        Centre = "cso",
        CentreAbbreviation = "CSO",
        Deadline = Concluded,
        Extended = false,
        ExtensionReason = null,
        ConcludedOn = Concluded,
        State = DeliveryState.OnTime,
        StateText = "rettidigt",
        Days = 0,
        Address = Address,
    };

    private static readonly SearchAnswer Search = new()
    {
        Total = 1,
        Page = 1,
        PageSize = Asked.PageSize,
        Items =
        [
            new FoundAnswer
            {
                Kind = FindableKind.Initiative,
                Title = "Faste teams i hjemmeplejen",
                About = $"{OwnerName}, 2019",
                Excerpt = "Fraværet falder, når teamene selv planlægger.",
                Year = 2019,
                Version = 1,
                Current = true,
                Address = $"{Address}/indsats/{Initiative}",
            },
        ],
    };

    private static readonly Dictionary<string, object> Examples = new object[]
    {
        Goal,
        Theme,
        Coverage,
        Evidence,
        Listed,
        Version,
        Agreement,
        ListedInitiative,
        Deadline,
        Search,
        PageOf(Listed, 69),
        PageOf(ListedInitiative, 213),
        PageOf(Deadline, 76),
    }.ToDictionary(e => NameOf(e.GetType()), StringComparer.Ordinal);

    /// <summary>By the name that the description gives the kind of answer.</summary>
    public static object? Of(string name) => Examples.GetValueOrDefault(name);

    private static string NameOf(Type answer) =>
        answer.IsGenericType ? $"PageAnswerOf{answer.GenericTypeArguments[0].Name}" : answer.Name;

    private static PageAnswer<T> PageOf<T>(T row, int total) =>
        new()
        {
            Year = 2019,
            AsOf = Today,
            Total = total,
            Page = 1,
            PageSize = Asked.PageSize,
            Items = [row],
        };
}

namespace LT.Strategy.Domain.Tests.Publications;

/// <summary>Each kind of change by itself, as the sentence that people read.</summary>
public class What_a_version_says_otherwise
{
    private static readonly AgreementContent First = new Writing().Content;

    private static readonly Dictionary<string, Func<AgreementContent, AgreementContent>> Changes = new()
    {
        ["Indledningen er ændret"] = c => c with { Introduction = "Nye udfordringer." },
        ["Indledningen er fjernet"] = c => c with { Introduction = "" },
        ["Afsnittet om rammer er tilføjet"] = c => c with { Bounds = "Loven sætter rammen." },
        ["Afsnittet om opfølgning er ændret"] = c => c with { FollowUpPlan = "Hver måned." },
        ["Afsnittet om MED er ændret"] = c => c with { Med = "Drøftet i maj." },
        ["Fokusområde tilføjet: Natur"] = c => c with { FocusAreas = [.. c.FocusAreas, "Natur"] },
        ["Fokusområde fjernet: Sprog"] = c => c with { FocusAreas = ["Leg"] },
        ["Fokusområderne står i en anden rækkefølge"] = c => c with { FocusAreas = ["Leg", "Sprog"] },
        ["Indsatserne står i en anden rækkefølge"] = c => c with { Initiatives = [c.Initiatives[1], c.Initiatives[0]] },
        ["Indsats tilføjet: Ny plan"] = c => c with { Initiatives = [.. c.Initiatives, Writing.Another("Ny plan")] },
        ["Indsats tilføjet og udgået igen: Ny plan"] = c =>
            c with
            {
                Initiatives = [.. c.Initiatives, Writing.Another("Ny plan") with { IsDiscontinued = true }],
            },
        ["Indsats taget ud: Fælles vagter"] = c => c with { Initiatives = [c.Initiatives[0]] },
        ["Indsats udgået: Trygt hjem"] = Initiative(i => i with { IsDiscontinued = true }),
        ["Titel ændret fra »Trygt hjem« til »Trygt hjem igen«"] = Initiative(i => i with { Title = "Trygt hjem igen" }),
        ["Ansvarlig ændret fra Afdelingslederen til Souschefen"] = Initiative(i =>
            i with
            {
                Responsible = "Souschefen",
            }
        ),
        ["Udskudt fra 1. juni til 1. september"] = Initiative(i => i with { To = Day(1, 9) }),
        ["Fremrykket fra 1. juni til 1. maj"] = Initiative(i => i with { To = Day(1, 5) }),
        ["Udskudt fra 1. juni 2019 til 1. februar 2020"] = Initiative(i => i with { To = Day(1, 2, 2020) }),
        ["Start udskudt fra 1. februar til 1. marts"] = Initiative(i => i with { From = Day(1, 3) }),
        ["Start fremrykket fra 1. februar til 15. januar"] = Initiative(i => i with { From = Day(15, 1) }),
        ["Slut fjernet: 1. juni 2019"] = Initiative(i => i with { To = null }),
        ["Teksten om hvorfor er ændret"] = Initiative(i => i with { Why = "Fordi." }),
        ["Teksten om, hvad vi gør, er ændret"] = Initiative(i => i with { What = "Noget andet." }),
        ["Succeskriteriet er ændret"] = Initiative(i => i with { SuccessCriterion = "Alle er trygge." }),
        ["Milepæl tilføjet: 1. maj, Første møde"] = Initiative(i =>
            i with
            {
                Milestones = [new(Day(1, 5), "Første møde"), .. i.Milestones],
            }
        ),
        ["Milepæl fjernet: 1. april, Halvvejs"] = Initiative(i => i with { Milestones = [] }),
        ["Milepæl udskudt fra 1. april til 1. maj: Halvvejs"] = Initiative(i =>
            i with
            {
                Milestones = [new(Day(1, 5), "Halvvejs")],
            }
        ),
        ["Milepæl fremrykket fra 1. april til 1. marts: Halvvejs"] = Initiative(i =>
            i with
            {
                Milestones = [new(Day(1, 3), "Halvvejs")],
            }
        ),
        ["Milepæl 1. april ændret fra »Halvvejs« til »Næsten færdig«"] = Initiative(i =>
            i with
            {
                Milestones = [new(Day(1, 4), "Næsten færdig")],
            }
        ),
        ["Milepæl har ikke længere en dato: Halvvejs"] = Initiative(i =>
            i with
            {
                Milestones = [new(null, "Halvvejs")],
            }
        ),
        ["Lovet bidrag til mål 1.1 ændret fra 4 til 6"] = Promise(c => c with { Number = 6 }),
        ["Lovet bidrag til mål 1.1 fjernet: 4"] = Promise(c => c with { Number = null }),
        ["Teksten om bidraget til mål 1.1 er ændret"] = Promise(c => c with { Words = "Alle er med." }),
        ["Bidrag til mål 3.1 tilføjet"] = Initiative(i =>
            i with
            {
                Contributions = [.. i.Contributions, new(31, "3.1", "Kompetencer", 3, "", null, [])],
            }
        ),
        ["Bidrag til mål 1.1 fjernet: lovet 4"] = Initiative(i => i with { Contributions = [i.Contributions[1]] }),
        ["Sætter nu også fokus på Data under mål 4.1"] = Focus([new(1, "Robotter"), new(2, "Data")]),
        ["Sætter ikke længere fokus på Robotter under mål 4.1"] = Focus([]),
        ["Henvisning tilføjet: Ledergrundlaget, Tillid"] = Initiative(i =>
            i with
            {
                References = [.. i.References, new(8, "Ledergrundlaget", "Tillid")],
            }
        ),
        ["Henvisning fjernet: Ledergrundlaget, Mod"] = Initiative(i => i with { References = [] }),
        ["Fører nu også centrets indsats »Sund mad« videre"] = Initiative(i =>
            i with
            {
                Carries = [.. i.Carries, new(Guid.NewGuid(), "Sund mad")],
            }
        ),
        ["Fører ikke længere centrets indsats »Bedre søvn« videre"] = Initiative(i => i with { Carries = [] }),
    };

    private static readonly Dictionary<string, Func<AgreementContent, AgreementContent>> Facts = new()
    {
        ["»Ålykke Dagtilbud« hedder nu »Ålykken«"] = c => c with { OwnerName = "Ålykken" },
        ["»Center for Trivsel« hedder nu »Center for Børn«"] = c => c with { CentreName = "Center for Børn" },
        ["Ålykke Dagtilbud hører nu under Center for Børn (før Center for Trivsel)"] = c =>
            c with
            {
                CentreCode = "cb",
                CentreName = "Center for Børn",
            },
        ["Centrets forkortelse er ændret fra CT til CBØ"] = c => c with { CentreAbbreviation = "CBØ" },
        ["Aftalens parter er ændret fra Lederen og chefen til Lederen og direktionen"] = c =>
            c with
            {
                Parties = "Lederen og direktionen",
            },
        ["Tema 1 er ændret fra Samarbejde til Fællesskab"] = Theme(t => t with { Title = "Fællesskab" }),
        ["Titlen på mål 1.1 er ændret fra Relationel koordinering til Koordinering"] = Goal(g =>
            g with
            {
                ShortTitle = "Koordinering",
            }
        ),
        ["Teksten i mål 1.1 er ændret"] = Goal(g => g with { Statement = "Mindst 40 enheder." }),
        ["»Robotter« hedder nu »Automatisering«"] = Focus([new(1, "Automatisering")]),
    };

    public static TheoryData<string> EveryChange => [.. Changes.Keys];

    public static TheoryData<string> EveryFact => [.. Facts.Keys];

    [Theory]
    [MemberData(nameof(EveryChange))]
    public void Reads(string sentence)
    {
        var difference = VersionDifference.Between(First, Changes[sentence](First));
        var one = Assert.Single(difference.All);
        Assert.Equal(sentence, Danish.Plain(one.Sentence));
        Assert.False(First.Says(Changes[sentence](First)));
    }

    [Theory]
    [InlineData("Titel ændret fra »Trygt hjem« til »Trygt hjem igen«", "Trygt hjem", "Trygt hjem igen")]
    [InlineData("Ansvarlig ændret fra Afdelingslederen til Souschefen", "Afdelingslederen", "Souschefen")]
    [InlineData("Udskudt fra 1. juni til 1. september", "1. juni 2019", "1. september 2019")]
    [InlineData("Slut fjernet: 1. juni 2019", "1. juni 2019", null)]
    [InlineData("Lovet bidrag til mål 1.1 ændret fra 4 til 6", "4", "6")]
    [InlineData("Fokusområde tilføjet: Natur", null, "Natur")]
    [InlineData("Fokusområde fjernet: Sprog", "Sprog", null)]
    [InlineData("Milepæl tilføjet: 1. maj, Første møde", null, "1. maj, Første møde")]
    [InlineData("Milepæl har ikke længere en dato: Halvvejs", "1. april 2019", null)]
    [InlineData("Milepæl 1. april ændret fra »Halvvejs« til »Næsten færdig«", "Halvvejs", "Næsten færdig")]
    [InlineData("Fører ikke længere centrets indsats »Bedre søvn« videre", "Bedre søvn", null)]
    [InlineData("Centrets forkortelse er ændret fra CT til CBØ", "CT", "CBØ")]
    [InlineData("»Robotter« hedder nu »Automatisering«", "Robotter", "Automatisering")]
    public void Says_what_stood_there_before_and_after(string sentence, string? before, string? after)
    {
        var change = Changes.GetValueOrDefault(sentence) ?? Facts[sentence];
        var one = Assert.Single(VersionDifference.Between(First, change(First)).All);
        Assert.Equal((before ?? "", after ?? ""), (Danish.Plain(one.Before ?? ""), Danish.Plain(one.After ?? "")));
        Assert.False(one.IsText);
    }

    [Theory]
    [InlineData("Indledningen er ændret")]
    [InlineData("Teksten om bidraget til mål 1.1 er ændret")]
    [InlineData("Teksten i mål 1.1 er ændret")]
    public void Marks_long_texts_to_be_read_word_by_word(string sentence)
    {
        var change = Changes.GetValueOrDefault(sentence) ?? Facts[sentence];
        Assert.True(Assert.Single(VersionDifference.Between(First, change(First)).All).IsText);
    }

    [Theory]
    [MemberData(nameof(EveryFact))]
    public void Of_names_reads_apart_from_what_the_parties_changed(string sentence)
    {
        var difference = VersionDifference.Between(First, Facts[sentence](First));
        Assert.Equal(sentence, Danish.Plain(Assert.Single(difference.Names).Sentence));
        Assert.True(difference.IsEmpty);
        Assert.True(First.Says(Facts[sentence](First)));
    }

    [Fact]
    public void The_day_and_the_reasons_are_no_differences() =>
        Assert.Empty(
            VersionDifference
                .Between(
                    First,
                    Initiative(i => i with { ChangeReason = "Nye behov." })(First with { ConcludedOn = Day(1, 5) })
                )
                .All
        );

    [Fact]
    public void A_changed_initiative_stands_in_one_line_with_its_reason() =>
        Assert.Equal(
            "Trygt hjem: udskudt fra 1. juni til 1. september. Lovet bidrag til mål 1.1 ændret fra 4 til 6, fordi vi har fået flere elever.",
            InOneLine(
                Initiative(i =>
                    i with
                    {
                        To = Day(1, 9),
                        ChangeReason = "Vi har fået flere elever.",
                        Contributions = [i.Contributions[0] with { Number = 6 }, i.Contributions[1]],
                    }
                )
            )
        );

    [Fact]
    public void A_discontinued_one_names_itself() =>
        Assert.Equal(
            "Indsats udgået: Trygt hjem. Begrundelse: Leverandøren er lukket.",
            InOneLine(Initiative(i => i with { IsDiscontinued = true, ChangeReason = "Leverandøren er lukket." }))
        );

    [Fact]
    public void Over_several_versions_the_reasons_of_all_are_given_and_what_was_undone_is_no_difference()
    {
        var second = Initiative(i => i with { To = Day(1, 9), ChangeReason = "Sygdom." })(First);
        var third = Initiative(i => i with { To = Day(1, 10), ChangeReason = "Flere elever." })(second);
        var changed = Assert.Single(VersionDifference.Over([First, second, third]).Initiatives);
        Assert.Equal(["Sygdom.", "Flere elever."], changed.Reasons);
        Assert.Equal([1, 2], changed.Touched);
        Assert.True(VersionDifference.Over([First, second, First]).IsEmpty);
    }

    private static string InOneLine(Func<AgreementContent, AgreementContent> change) =>
        Danish.Plain(Assert.Single(VersionDifference.Between(First, change(First)).Initiatives).InOneLine);

    private static Func<AgreementContent, AgreementContent> Initiative(
        Func<InitiativeContent, InitiativeContent> change
    ) => c => c with { Initiatives = [change(c.Initiatives[0]), .. c.Initiatives.Skip(1)] };

    private static Func<AgreementContent, AgreementContent> Promise(
        Func<ContributionContent, ContributionContent> change
    ) => Initiative(i => i with { Contributions = [change(i.Contributions[0]), i.Contributions[1]] });

    private static Func<AgreementContent, AgreementContent> Focus(IReadOnlyList<ItemContent> items) =>
        Initiative(i => i with { Contributions = [i.Contributions[0], i.Contributions[1] with { Items = items }] });

    private static Func<AgreementContent, AgreementContent> Theme(Func<ThemeContent, ThemeContent> change) =>
        c => c with { Themes = [change(c.Themes[0]), .. c.Themes.Skip(1)] };

    private static Func<AgreementContent, AgreementContent> Goal(Func<GoalContent, GoalContent> change) =>
        Theme(t => t with { Goals = [change(t.Goals[0]), .. t.Goals.Skip(1)] });
}

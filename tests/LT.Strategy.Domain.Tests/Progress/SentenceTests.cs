namespace LT.Strategy.Domain.Tests.Progress;

public class A_goal_in_one_sentence
{
    private readonly Given _given = new();

    [Fact]
    public void A_level_that_falls_says_from_and_to_and_where_it_is_going()
    {
        _given.AReading(14.8m, Day(1, 9, 2018));
        _given.AReading(14.6m, Day(1, 12, 2018));
        _given.AReading(14.4m, Day(1, 3));
        _given.AReading(14.2m, Day(1, 5));
        Assert.Equal(
            "Mål 2.1 er faldet fra 14,9 til 14,2 på 11 måneder; planen for 14. juni er 13,98, "
                + "og fortsætter udviklingen, bliver tallet 13,63 den 31. december 2019 mod måltallet 13,5.",
            Sentence("2.1", Day(14, 6))
        );
    }

    [Theory]
    [InlineData("15.2", "Mål 2.1 er steget fra 14,9 til 15,2 på 11 måneder; planen for 14. juni er 13,98.")]
    [InlineData(
        "14.9",
        "Mål 2.1 er 14,9 den 1. maj 2019, det samme som udgangspunktet den 1. juni 2018; planen for 14. juni er 13,98."
    )]
    [InlineData("14.88", "Mål 2.1 er faldet fra 14,9 til 14,88 på 11 måneder; planen for 14. juni er 13,98.")]
    [InlineData("13.54", "Mål 2.1 er faldet fra 14,9 til 13,54 på 11 måneder; planen for 14. juni er 13,98.")]
    [InlineData(
        "13.5",
        "Mål 2.1 er faldet fra 14,9 til 13,5 på 11 måneder; måltallet 13,5 er nået og gælder 31. december 2019."
    )]
    public void Whatever_way_a_level_goes(string value, string sentence)
    {
        _given.AReading(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Day(1, 5));
        Assert.Equal(sentence, Sentence("2.1", Day(14, 6)));
    }

    [Fact]
    public void A_level_without_readings() =>
        Assert.Equal(
            "Mål 2.1 er ikke målt siden udgangspunktet 14,9 den 1. juni 2018; planen for 14. juni er 13,98.",
            Sentence("2.1", Day(14, 6))
        );

    [Fact]
    public void A_level_after_its_due_date()
    {
        _given.AReading(14.2m, Day(15, 5));
        Assert.Equal(
            "Mål 2.1 er faldet fra 14,9 til 14,2 på godt 11 måneder; måltallet 13,5 gjaldt 31. december 2019.",
            Sentence("2.1", Day(14, 1, 2020))
        );
    }

    [Fact]
    public void A_count_says_how_many_of_how_many_what_is_planned_and_what_is_promised()
    {
        _given.Concluded(null, null, "1.1:4", "2.1", "3.1", "4.1");
        _given.Met("1.1", Day(1, 5), _given.AUnit());
        Assert.Equal(
            "1 af 30 enheder tæller med den 14. juni 2019; planen for dagen er 21,9, og centrene har lovet 4.",
            Sentence("1.1", Day(14, 6))
        );
    }

    [Fact]
    public void A_count_without_anything_recorded() =>
        Assert.Equal(
            "Der er ikke registreret noget endnu for de 30 enheder; planen for dagen er 21,9, og centrene har lovet 0.",
            Sentence("1.1", Day(14, 6))
        );

    [Fact]
    public void A_count_that_is_reached()
    {
        _given.Met("3.1", Day(1, 5), _given.ACentre());
        Assert.Equal(
            "1 af 1 center tæller med den 14. juni 2019; måltallet er nået, og centrene har lovet 0.",
            Sentence("3.1", Day(14, 6))
        );
    }

    [Fact]
    public void A_count_of_nobody()
    {
        _given.AUnit();
        Assert.Equal(
            "Der er ingen at tælle den 14. februar 2019: der er ikke registreret noget endnu.",
            Sentence("3.2", Day(14, 2))
        );
    }

    [Theory]
    [InlineData("Relationel koordinering", "mål 1.1 Relationel koordinering")]
    [InlineData("Mål fra digitaliseringsstrategien", "mål 1.1 fra digitaliseringsstrategien")]
    [InlineData("Målrettet indsats", "mål 1.1 Målrettet indsats")]
    public void A_goal_is_named_with_the_word_once(string title, string named) =>
        Assert.Equal(named, Danish.Plain(SharedGoal.Named("1.1", title)));

    private string Sentence(string goal, DateOnly day) =>
        GoalInOneSentence.Of(_given.Goal(goal, day)).Replace('\u00A0', ' ');
}

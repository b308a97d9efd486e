namespace LT.Strategy.Domain.Tests.SharedGoals;

public class Recording_evidence
{
    private static readonly DateOnly Today = Day(14, 6);

    [Fact]
    public void Today_and_before_may_be_recorded()
    {
        Assert.Empty(Evidence.ObstaclesToRecording(Today, null, Today));
        Assert.Empty(Evidence.ObstaclesToRecording(Day(1, 1, 2017), "Note", Today));
    }

    [Fact]
    public void A_day_is_required()
    {
        Assert.Equal(["DateMissing"], Names.Of(Evidence.ObstaclesToRecording(null, null, Today)));
    }

    [Fact]
    public void Tomorrow_is_refused()
    {
        Assert.Equal(["AfterToday"], Names.Of(Evidence.ObstaclesToRecording(Today.AddDays(1), null, Today)));
    }

    [Fact]
    public void A_note_has_a_limit()
    {
        var longest = new string('n', Evidence.NoteMaxLength);
        Assert.Empty(Evidence.ObstaclesToRecording(Today, longest, Today));
        Assert.Equal(["NoteTooLong"], Names.Of(Evidence.ObstaclesToRecording(Today, longest + "n", Today)));
    }

    [Fact]
    public void Nothing_happens_in_a_unit_after_its_last_day()
    {
        Assert.Empty(Evidence.ObstaclesToRecording(Day(31, 5), null, Today, lastDay: Day(31, 5)));
        Assert.Equal(
            ["AfterClosing"],
            Names.Of(Evidence.ObstaclesToRecording(Day(1, 6), null, Today, lastDay: Day(31, 5)))
        );
    }

    [Fact]
    public void Nothing_happens_in_a_unit_before_its_first_day()
    {
        Assert.Empty(Evidence.ObstaclesToRecording(Day(1, 4), null, Today, firstDay: Day(1, 4)));
        Assert.Equal(
            ["BeforeOpening"],
            Names.Of(Evidence.ObstaclesToRecording(Day(31, 3), null, Today, firstDay: Day(1, 4)))
        );
    }

    [Fact]
    public void A_row_in_time_says_it_already_whatever_its_day()
    {
        Assert.NotNull(AlreadySaid(recorded: Day(1, 3), typed: Day(1, 4)));
    }

    [Fact]
    public void A_row_out_of_time_says_it_only_for_its_own_day()
    {
        Assert.Null(AlreadySaid(recorded: Day(31, 12, 2018), typed: Day(1, 4)));
        Assert.NotNull(AlreadySaid(recorded: Day(31, 12, 2018), typed: Day(31, 12, 2018)));
    }

    [Fact]
    public void A_withdrawn_row_says_nothing()
    {
        Assert.Null(AlreadySaid(recorded: Day(1, 3), typed: Day(1, 3), withdrawn: true));
    }

    private static Evidence? AlreadySaid(DateOnly recorded, DateOnly typed, bool withdrawn = false)
    {
        var given = new Given();
        var goal = given.Configured("1.1");
        var row = new Evidence
        {
            SharedGoalId = goal.Id,
            CriterionId = 1,
            HappenedOn = recorded,
            RecordedAt = Noon(Day(1, 6)),
            RecordedById = 1,
        };
        if (withdrawn)
        {
            row.Withdraw(1, "Forkert", Noon(Day(2, 6)));
        }

        return Evidence.AlreadySaid([row], goal, given.Year, typed);
    }
}

public class Recording_a_reading
{
    private static readonly DateOnly Today = Day(14, 6);

    [Fact]
    public void Value_day_and_source_are_required()
    {
        Assert.Equal(["ValueMissing", "DateMissing", "SourceMissing"], Obstacles(null, null, " "));
        Assert.Empty(Obstacles(14.1m, Today, "KMD"));
    }

    [Fact]
    public void Tomorrow_is_refused()
    {
        Assert.Equal(["AfterToday"], Obstacles(14.1m, Today.AddDays(1), "KMD"));
    }

    [Fact]
    public void What_no_database_can_hold_and_too_long_a_source_are_refused()
    {
        Assert.Equal(
            ["ValueTooLarge", "SourceTooLong"],
            Obstacles(-Reading.ValueMax - 1, Today, new string('k', Reading.SourceMaxLength + 1))
        );
    }

    [Fact]
    public void No_more_decimals_than_the_databases_keep()
    {
        Assert.Empty(Obstacles(13.123456m, Today, "KMD"));
        Assert.Equal(["TooManyDecimals"], Obstacles(13.1234567m, Today, "KMD"));
    }

    [Theory]
    [InlineData(13.9, false)]
    [InlineData(16.5, false)]
    [InlineData(10, false)]
    [InlineData(139, true)]
    [InlineData(1.39, true)]
    [InlineData(31.9, true)]
    [InlineData(-13.9, true)]
    public void A_value_far_from_all_that_is_known_is_asked_about(double value, bool asked)
    {
        var doubt = Reading.FarOff((decimal)value, Koncernstrategi2019.Sickness(), [AReading(Day(1, 5))]);
        Assert.Equal(asked, doubt is not null);
    }

    [Fact]
    public void What_was_withdrawn_is_nothing_to_hold_a_value_against()
    {
        var wrong = AReading(Day(1, 5), 139);
        Assert.Null(Reading.FarOff(139, Koncernstrategi2019.Sickness(), [wrong]));
        wrong.Withdraw(1, "Tastefejl", Noon(Day(2, 6)));
        Assert.NotNull(Reading.FarOff(139, Koncernstrategi2019.Sickness(), [wrong]));
    }

    [Fact]
    public void A_day_has_one_reading_until_it_is_withdrawn()
    {
        var first = AReading(Day(1, 5));
        Assert.Equal(["AlreadyMeasured"], Obstacles(14.1m, Day(1, 5), "KMD", first));
        Assert.Empty(Obstacles(14.1m, Day(2, 5), "KMD", first));
        first.Withdraw(1, "Tastefejl", Noon(Day(2, 6)));
        Assert.Empty(Obstacles(14.1m, Day(1, 5), "KMD", first));
    }

    private static IEnumerable<string> Obstacles(
        decimal? value,
        DateOnly? day,
        string? source,
        params Reading[] recorded
    ) => Names.Of(Reading.ObstaclesToRecording(value, day, source, recorded, Today));

    private static Reading AReading(DateOnly day, decimal value = 14.2m) =>
        new()
        {
            SharedGoalId = 1,
            Value = value,
            Source = "KMD",
            HappenedOn = day,
            RecordedAt = Noon(day),
            RecordedById = 1,
        };
}

public class The_register_of_labels
{
    [Theory]
    [InlineData("Digitalt borgerpanel")]
    [InlineData(" digitalt  BORGERPANEL")]
    [InlineData("Digitalt borger panel")]
    public void Case_and_blanks_make_no_difference(string typed)
    {
        Assert.Equal(1, new LabelRegister([ALabel(1, "Digitalt borgerpanel")], [], Day(14, 6)).Find(typed)?.Id);
    }

    [Theory]
    [InlineData("Digitale borgerpaneler")]
    [InlineData("Borgerpanel")]
    [InlineData("")]
    public void Another_name_is_another_label(string typed)
    {
        Assert.Null(new LabelRegister([ALabel(1, "Digitalt borgerpanel")], [], Day(14, 6)).Find(typed));
    }

    [Fact]
    public void A_merged_one_leads_to_what_it_is_part_of_from_the_day_of_the_merge()
    {
        Label[] labels = [ALabel(1, "Panel"), ALabel(2, "Borgerpanel")];
        LabelMerge[] merges = [Merge(1, into: 2, Day(1, 6))];
        Assert.Equal(1, new LabelRegister(labels, merges, Day(31, 5)).Find("panel")?.Id);
        var after = new LabelRegister(labels, merges, Day(1, 6));
        Assert.Equal(2, after.Find("panel")?.Id);
        Assert.Equal([2], after.Roots);
    }

    [Fact]
    public void A_name_is_required_and_has_a_limit()
    {
        var longest = new string('n', Label.NameMaxLength);
        Assert.Equal(["NameMissing"], Names.Of(Label.ObstaclesToName("  ")));
        Assert.Empty(Label.ObstaclesToName(longest));
        Assert.Equal(["NameTooLong"], Names.Of(Label.ObstaclesToName(longest + "n")));
    }

    private static Label ALabel(int id, string name) =>
        new()
        {
            Id = id,
            SharedGoalId = 1,
            Name = name,
        };

    private static LabelMerge Merge(int label, int into, DateOnly on) =>
        new()
        {
            SharedGoalId = 1,
            LabelId = label,
            IntoLabelId = into,
            HappenedOn = on,
            RecordedAt = Noon(on),
            RecordedById = 1,
        };
}

public class The_answer_that_holds
{
    [Fact]
    public void Is_the_newest_by_its_own_date_not_by_when_it_was_recorded()
    {
        var march = Answer(Concern.Yes, Day(1, 3), recorded: Day(10, 6));
        var may = Answer(Concern.No, Day(1, 5), recorded: Day(2, 5));
        Assert.Equal(may, ConcernAnswer.Holding([march, may], Day(14, 6)));
        Assert.Null(ConcernAnswer.Holding([march, may], Day(1, 4)));
    }

    [Fact]
    public void A_withdrawn_answer_gives_way_to_the_one_before()
    {
        var march = Answer(Concern.Yes, Day(1, 3), recorded: Day(1, 3));
        var may = Answer(Concern.No, Day(1, 5), recorded: Day(2, 5));
        may.Withdraw(1, "Forkert", Noon(Day(1, 6)));
        Assert.Equal(march, ConcernAnswer.Holding([march, may], Day(14, 6)));
    }

    private static ConcernAnswer Answer(Concern answer, DateOnly day, DateOnly recorded) =>
        new()
        {
            SharedGoalId = 1,
            Answer = answer,
            UnitId = 1,
            HappenedOn = day,
            RecordedAt = Noon(recorded),
            RecordedById = 1,
        };
}

namespace LT.Strategy.Domain.Tests.SharedGoals;

public class Merging_labels
{
    private static readonly DateOnly Today = Day(14, 6);
    private readonly Given _given = new();
    private readonly Label _one;
    private readonly Label _two;
    private readonly Label _three;

    public Merging_labels()
    {
        _one = _given.ALabel("Brugertest");
        _two = _given.ALabel("Test med brugere");
        _three = _given.ALabel("Afprøvning");
    }

    [Fact]
    public void Two_that_are_chosen_may_be_merged()
    {
        Assert.Empty(Obstacles(_one.Id, _two.Id));
    }

    [Fact]
    public void Both_are_chosen()
    {
        Assert.Equal(["LabelMissing", "IntoLabelMissing"], Obstacles(null, null));
    }

    [Fact]
    public void One_of_another_goal_is_refused()
    {
        Assert.Equal(["IntoLabelMissing"], Obstacles(_one.Id, 9999));
    }

    [Fact]
    public void One_is_not_merged_with_itself()
    {
        Assert.Equal(["SameLabel"], Obstacles(_one.Id, _one.Id));
    }

    [Fact]
    public void Two_that_are_one_already_are_refused_either_way()
    {
        var merge = Merge(_one, _two);
        Assert.Equal(["AlreadyTheSame"], Obstacles(_one.Id, _two.Id, merge));
        Assert.Equal(["AlreadyTheSame"], Obstacles(_two.Id, _one.Id, merge));
    }

    [Fact]
    public void One_that_is_part_of_another_is_not_taken_from_it()
    {
        var merge = Merge(_one, _two);
        Assert.Equal(["MergedElsewhere"], Obstacles(_one.Id, _three.Id, merge));
        Assert.Empty(Obstacles(_three.Id, _one.Id, merge));
    }

    [Fact]
    public void Parted_they_may_be_merged_again()
    {
        var merge = Merge(_one, _two);
        merge.Withdraw(1, "Forkert", Noon(Today));
        Assert.Empty(Obstacles(_one.Id, _two.Id, merge));
    }

    private IEnumerable<string> Obstacles(int? label, int? into, params LabelMerge[] merges) =>
        Names.Of(LabelMerge.ObstaclesToRecording(label, into, new LabelRegister(_given.Labels, merges, Today)));

    private static LabelMerge Merge(Label label, Label into) =>
        new()
        {
            SharedGoalId = label.SharedGoalId,
            LabelId = label.Id,
            IntoLabelId = into.Id,
            HappenedOn = Today,
            RecordedAt = Noon(Today),
            RecordedById = 1,
        };
}

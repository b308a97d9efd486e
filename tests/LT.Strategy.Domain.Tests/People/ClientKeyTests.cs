namespace LT.Strategy.Domain.Tests.People;

public class A_key_of_a_program
{
    private static readonly DateOnly Today = Day(14, 6);

    private readonly Actor _administrator = new(
        new Person
        {
            Id = 7,
            DirectoryId = "it",
            Name = "IT",
        },
        Today
    );

    [Fact]
    public void Opens_with_its_own_secret_and_no_other()
    {
        var (key, secret) = Made();
        var (_, other) = Made();
        Assert.True(key.Opens(secret, Today));
        Assert.False(key.Opens(other, Today));
        Assert.False(key.Opens(secret + "0", Today));
        Assert.False(key.Opens(key.Hash, Today));
        Assert.False(key.Opens("", Today));
    }

    [Fact]
    public void Is_256_random_bits_of_which_the_beginning_only_is_kept()
    {
        var (key, secret) = Made();
        Assert.StartsWith("ltk_", secret, StringComparison.Ordinal);
        Assert.Equal(64, secret["ltk_".Length..].Length);
        Assert.StartsWith(key.Prefix, secret, StringComparison.Ordinal);
        Assert.Equal(12, key.Prefix.Length);
        Assert.DoesNotContain(secret["ltk_".Length..], key.Hash, StringComparison.Ordinal);
        Assert.NotEqual(secret, Made().Secret);
    }

    [Fact]
    public void Opens_through_its_last_day()
    {
        var (key, secret) = Made(Today);
        Assert.True(key.Opens(secret, Today));
        Assert.False(key.Opens(secret, Today.AddDays(1)));
    }

    [Fact]
    public void Opens_nothing_once_it_is_withdrawn_and_is_not_withdrawn_twice()
    {
        var (key, secret) = Made();
        key.Withdraw(_administrator, Noon(Today));
        Assert.False(key.Opens(secret, Today));
        Assert.Equal((Noon(Today), 7), (key.WithdrawnAt, key.WithdrawnById));
        var refused = Assert.Throws<BrokenRuleException>(() => key.Withdraw(_administrator, Noon(Today)));
        Assert.Equal("AlreadyWithdrawn", Assert.Single(refused.Obstacles).Name);
    }

    [Theory]
    [InlineData(null, "Digitalisering", 0, "NameMissing")]
    [InlineData(" ", "Digitalisering", 0, "NameMissing")]
    [InlineData("LyNET", "", 0, "ContactMissing")]
    [InlineData("LyNET", "Digitalisering", -1, "LastDayPassed")]
    public void Is_for_a_named_program_that_somebody_answers_for(
        string? name,
        string contact,
        int days,
        string obstacle
    )
    {
        var found = ClientKey.ObstaclesToMaking(name, contact, Today.AddDays(days), Today);
        Assert.Equal(obstacle, Assert.Single(found).Name);
    }

    [Fact]
    public void Has_a_name_that_fits()
    {
        var tooLong = new string('x', ClientKey.NameMaxLength + 1);
        Assert.Equal("NameTooLong", Assert.Single(ClientKey.ObstaclesToMaking(tooLong, "IT", null, Today)).Name);
        Assert.Empty(ClientKey.ObstaclesToMaking(tooLong[1..], "IT", null, Today));
    }

    private (ClientKey Key, string Secret) Made(DateOnly? lastDay = null) =>
        ClientKey.Make("LyNET", "Digitalisering", lastDay, _administrator, Noon(Today));
}

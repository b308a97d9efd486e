using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Data.FirstData;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Data;

public class Loading_first_data
{
    [Fact]
    public async Task Lives_an_agreement_through_its_versions()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        var agreement = await services.InContextAsync(db =>
            db.DecentralAgreements.Include(a => a.Publications)
                .Include(a => a.Initiatives)
                .Include(a => a.FollowUps)
                .Include(a => a.Unit)
                .SingleAsync()
        );
        Assert.Equal(AgreementStatus.InForce, agreement.Status);
        Assert.Equal([1, 2, 3], agreement.Publications.Select(p => p.Number).Order());
        Assert.All(agreement.Publications, p => Assert.True(p.IsIntact));
        Assert.Equal("Nyt budget", agreement.Publications.Single(p => p.Number == 2).Reason);
        Assert.Equal(InitiativeState.Discontinued, agreement.Initiatives.Single(i => i.Title == "W").State);
        Assert.Equal(["Veje", "Parker"], agreement.FocusAreas);
        Assert.Single(agreement.FollowUps);
        Assert.True(agreement.IsSample);
    }

    [Fact]
    public async Task What_is_loaded_can_be_worked_on()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        await services.InContextAsync(async db =>
        {
            var agreement = (
                await db.WholeAgreementAsync(await db.DecentralAgreements.Select(a => a.Id).SingleAsync())
            )!;
            agreement.StartAmendment(SmallYear.Later);
            var added = agreement.AddInitiative(SmallYear.Later);
            added.Milestones.Add(new Milestone { Text = "M" });
            added.Contributions.Add(new Contribution { SharedGoalId = agreement.Year.Goals[0].Id });
            await db.SaveChangesAsync();
            agreement.Remove(added, SmallYear.Later);
            agreement.Initiatives[0].Milestones.Clear();
            return await db.SaveChangesAsync();
        });
        var again = await services.InContextAsync(db =>
            db.Agreements.WithItsParts().SingleAsync(a => a.Status == AgreementStatus.InForce)
        );
        Assert.Equal(AmendmentStatus.Draft, again.Amendment);
        Assert.Single(again.Initiatives, i => i.State == InitiativeState.Removed && i.Contributions.Count == 1);
    }

    [Fact]
    public async Task Extends_a_deadline_where_no_agreement_has_been_started()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(
            services,
            "extensions: [{centre: ctm, deadline: 2019-02-15, reason: Ny chef, on: 2019-01-11}]"
        );
        var extension = await services.InContextAsync(db => db.DeadlineExtensions.Include(e => e.Centre).SingleAsync());
        Assert.Equal("ctm", extension.Centre!.Code);
    }

    [Fact]
    public async Task Withdraws_what_was_withdrawn()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        var rows = await services.InContextAsync(db => db.Evidence.ToListAsync());
        Assert.Equal(["Forkert dag"], rows.Where(r => r.WithdrawnAt is not null).Select(r => r.WithdrawalReason));
        Assert.All(rows, r => Assert.True(r.RecordedAt.Kind == DateTimeKind.Utc && r.IsSample));
    }

    [Fact]
    public async Task Once_more_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        var before = await services.InContextAsync(LastLoggedAsync);
        await SmallYear.LoadAsync(services);
        Assert.Equal(before, await services.InContextAsync(LastLoggedAsync));
    }

    [Fact]
    public async Task Adds_what_has_come_since()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        await SmallYear.LoadAsync(
            services,
            SmallYear.Year
                + "\n  - {owner: vejdrift, initiative: v, on: 2019-06-01, status: onTrack, by: leder-vejdrift}\n"
        );
        Assert.Equal(2, await services.InContextAsync(db => db.FollowUps.CountAsync()));
        Assert.Equal(3, await services.InContextAsync(db => db.Evidence.CountAsync()));
    }

    [Fact]
    public async Task A_file_that_fails_leaves_nothing_half()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        var wrong = SmallYear.Year.Replace("by: leder-vejdrift}", "by: ingen}", StringComparison.Ordinal);
        var error = await Assert.ThrowsAsync<FirstDataException>(() => SmallYear.LoadAsync(services, wrong));
        Assert.Contains("eksempel-2019.yaml", error.Message, StringComparison.Ordinal);
        Assert.Contains("ingen", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, await services.InContextAsync(db => db.Labels.CountAsync()));
        Assert.Equal(0, await services.InContextAsync(db => db.Agreements.CountAsync()));
        Assert.Equal(2, await services.InContextAsync(db => db.Centres.CountAsync()));
    }

    [Theory]
    [InlineData("  - {code: x, name: X, colour: red, from: 2019-01-01}", "colour")]
    [InlineData("  - {code: x, from: 2019-01-01}", "abbreviation")]
    public async Task A_key_that_is_unknown_or_missing_is_named_with_file_and_line(string line, string key)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        using var folder = new TestFolder();
        folder.Write("organisation.yaml", "notice: n\ncentres:\n" + line + "\n");
        var error = await Assert.ThrowsAsync<FirstDataException>(() => SmallYear.LoadAsync(services, folder));
        Assert.StartsWith("organisation.yaml, line 3:", error.Message, StringComparison.Ordinal);
        Assert.Contains(key, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_broken_rule_is_told_with_its_sentence()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        var wrong = SmallYear.Year.Replace("introduction: Vi kører.", "introduction: \"\"", StringComparison.Ordinal);
        var error = await Assert.ThrowsAsync<FirstDataException>(() => SmallYear.LoadAsync(services, wrong));
        Assert.Contains("IntroductionMissing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_goals_of_2019_are_measured_as_the_strategy_says()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        var goals = await services.InContextAsync(db => db.Goals.ToDictionaryAsync(g => g.Number, g => g.Measure));
        Assert.Equal(["1.1", "1.2", "2.1", "3.1", "3.2", "4.1"], goals.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(30, Assert.IsType<CountMeasure>(goals["1.1"]).TargetNumber);
        Assert.Equal(13.5m, Assert.IsType<LevelMeasure>(goals["2.1"]).TargetValue);
        Assert.Equal(TargetKind.EveryoneConcerned, Assert.IsType<CountMeasure>(goals["3.2"]).Target);
        Assert.Equal(4, Assert.IsType<CountMeasure>(goals["4.1"]).Framework!.Items.Count);
    }

    private static Task<long> LastLoggedAsync(StrategyDbContext db) => db.ChangeLog.MaxAsync(e => e.Id);
}

namespace LT.Strategy.Domain.Tests.People;

/// <summary>
/// Chief A and B are also in the direktion; C is in the direktion only. D is deputy for A as chief, E for A in the
/// direktion, F for C, G for both A and C, H is deputy for A as chief and in the direktion in their own right.
/// </summary>
public class Deputies_who_send_and_conclude
{
    private const string Pairings = """
            A   B   C   D   E   F   G   H
        A   own yes yes -   own yes own yes
        D   own yes yes -   own yes own yes
        H   own yes yes -   own yes own own
        G   own yes yes -   own yes own yes
        """;

    private static readonly DateOnly Today = Day(14, 6);

    private readonly Given _given = new();
    private readonly Centre _centre;

    public Deputies_who_send_and_conclude() => _centre = _given.ACentre("CUP");

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var (sender, concluder, cell) in Table.Cells(Pairings))
            {
                cells.Add(sender, concluder, cell);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_first_agreement(string sender, string concluder, string expected)
    {
        var draft = _given.ADraft(_centre);
        draft.Submit(Who(sender).SignForOwner(draft), Noon(Day(13, 6)));
        Assert.Equal(expected, Outcome(Who(concluder), draft));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void An_amendment_that_the_other_party_concludes(string sender, string concluder, string expected)
    {
        _given.Year.AmendmentsNeedTheOtherParty = true;
        var agreement = _given.Concluded(_centre);
        agreement.StartAmendment(Noon(Day(12, 6)));
        agreement.Initiatives[0].Title = "En anden titel";
        Given.GiveReasons(agreement);
        agreement.Submit(Who(sender).SignForOwner(agreement), Noon(Day(13, 6)));
        Assert.Equal(expected, Outcome(Who(concluder), agreement));
    }

    [Fact]
    public void An_amendment_that_the_chief_concludes_alone_is_signed_with_both_names()
    {
        var agreement = _given.Concluded(_centre);
        agreement.StartAmendment(Noon(Day(12, 6)));
        agreement.Initiatives[0].Title = "En anden titel";
        Given.GiveReasons(agreement);
        var version = agreement.ConcludeAmendmentAlone(Who("D").SignForOwner(agreement), Noon(Day(13, 6)));
        Assert.Equal("D, på vegne af A", version.ConcludedBy);
        Assert.Equal((14, 11), (agreement.SubmittedById, agreement.SubmittedOnBehalfOfId));
    }

    [Fact]
    public void Every_act_of_a_deputy_is_kept_with_both_names()
    {
        var draft = _given.ADraft(_centre);
        draft.Submit(Who("D").SignForOwner(draft), Noon(Day(12, 6)));
        Assert.Equal((14, 11), (draft.SubmittedById, draft.SubmittedOnBehalfOfId));
        draft.Return("Skriv mere.", Noon(Day(12, 6)), Who("F").SignForConcluder(draft));
        Assert.Equal("F, på vegne af C", draft.ReturnedBy);
        draft.Submit(Who("D").SignForOwner(draft), Noon(Day(13, 6)));
        var version = draft.Conclude(Who("F").SignForConcluder(draft), Noon(Day(14, 6)));
        Assert.Equal("F, på vegne af C", version.ConcludedBy);
        draft.Withdraw(Who("F").SignForConcluder(draft), "Fejl.", Noon(Day(14, 6)));
        Assert.Equal("F, på vegne af C", version.WithdrawnBy);
    }

    [Fact]
    public void The_log_is_told_whom_they_act_for()
    {
        var draft = _given.ADraft(_centre);
        Assert.Equal(11, Who("D").ActsFor(draft));
        Assert.Null(Who("A").ActsFor(draft));
        Assert.Equal(13, Who("F").ActsFor(draft));
        Assert.Null(Who("H").ActsFor(_given.AnEmptyDraft(_given.ACentre("B"))));
        var named = new RoleAssignment
        {
            Role = Role.Contributor,
            CentreId = _centre.Id,
            From = Today,
        };
        Assert.Equal(11, Who("D").ActsFor(named));
        Assert.Null(Who("A").ActsFor(named));
    }

    [Fact]
    public void What_a_deputy_records_and_withdraws_is_for_the_chief()
    {
        var unit = _given.AUnit(_centre);
        var deputy = Who("D");
        Assert.Equal(11, deputy.RecordsFor(unit));
        Assert.Equal(11, deputy.RecordsFor(_centre));
        Assert.Null(Who("A").RecordsFor(unit));
        var row = _given.Row("1.1", unit, 1, Day(1, 2));
        Assert.Null(deputy.WithdrawsFor(row));
        var whole = new Evidence
        {
            SharedGoalId = 11,
            CriterionId = 1,
            UnitId = unit.Id,
            Unit = unit,
            HappenedOn = Day(1, 2),
            RecordedAt = Noon(Day(1, 2)),
            RecordedById = 14,
            RecordedBy = deputy.Person,
            RecordedForId = deputy.RecordsFor(unit),
            RecordedFor = Who("A").Person,
        };
        Assert.Equal("D, på vegne af A", whole.RecordedInWords);
        whole.Withdraw(14, "Forkert.", Noon(Day(2, 2)), deputy.WithdrawsFor(whole));
        Assert.Equal((14, 11), (whole.WithdrawnById, whole.WithdrawnForId));
        Assert.Equal(11, deputy.ActsFor(whole));
    }

    private static string Outcome(Actor who, Agreement agreement)
    {
        if (!who.MayConclude(agreement))
        {
            return "-";
        }

        var tried = Names.WhenTrying(() => agreement.Conclude(who.SignForConcluder(agreement), Noon(Today)));
        return tried.Count == 0 ? "yes"
            : tried is ["OwnSubmission"] ? "own"
            : string.Join(',', tried);
    }

    private Actor Who(string name)
    {
        var person = Named(name);
        person.Roles.AddRange(
            name switch
            {
                "A" or "B" => [Chief(), Board()],
                "C" => [Board()],
                "D" => [Chief("A")],
                "E" => [Board("A")],
                "F" => [Board("C")],
                "G" => [Chief("A"), Board("C"), Board("A")],
                _ => [Chief("A"), Board()],
            }
        );
        return new Actor(person, Today);
    }

    private RoleAssignment Chief(string? onBehalfOf = null) => Assigned(Role.CentreChief, _centre.Id, onBehalfOf);

    private static RoleAssignment Board(string? onBehalfOf = null) => Assigned(Role.ExecutiveBoard, null, onBehalfOf);

    private static RoleAssignment Assigned(Role role, int? centre, string? onBehalfOf) =>
        new()
        {
            Role = role,
            CentreId = centre,
            OnBehalfOfId = onBehalfOf is null ? null : Named(onBehalfOf).Id,
            OnBehalfOf = onBehalfOf is null ? null : Named(onBehalfOf),
            From = Day(1, 1),
        };

    private static Person Named(string name) =>
        new()
        {
            Id = 11 + name[0] - 'A',
            DirectoryId = name,
            Name = name,
        };
}

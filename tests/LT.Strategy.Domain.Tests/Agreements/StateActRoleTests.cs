namespace LT.Strategy.Domain.Tests.Agreements;

/// <summary>
/// Every act on a centre's agreement, in every state, by every role: each cell names those who can do it then. C centre chief,
/// D the chief's deputy, W contributor, B direktion, S strategy office. L leader of a unit, O chief of another centre, G
/// koncernchefgruppe, A administrator and R reader are in no cell, and are tried in all.
/// </summary>
public class Who_can_do_what_in_which_state
{
    private const string Acts = """
                       Draft Submitted Returned InForce Amending AmendmentSubmitted AmendmentReturned Withdrawn Closed
        See            CDWBS CDWBS     CDWBS    CDWBS   CDWBS    CDWBS              CDWBS             CDWBS     CDWBS
        Write          CDW   -         CDW      -       CDW      -                  CDW               -         -
        Submit         CD    -         CD       -       CD       -                  CD                -         -
        TakeBack       -     CD        -        -       -        CD                 -                 -         -
        Return         -     B         -        -       -        B                  -                 -         -
        Conclude       -     B         -        -       -        B                  -                 -         -
        StartAmendment -     -         -        CD      -        -                  -                 -         -
        DropAmendment  -     -         -        -       CD       -                  CD                -         -
        ConcludeAlone  -     -         -        -       CD       -                  CD                -         -
        Withdraw       -     -         -        BS      BS       BS                 BS                -         -
        StartAnew      -     -         -        -       -        -                  -                 CDW       -
        """;

    private const string Everyone = "CDWLOBGSAR";

    private static readonly DateOnly Today = Day(14, 6);

    private readonly Given _given = new();
    private readonly Centre _own;
    private readonly Centre _other;
    private readonly Unit _unit;

    public Who_can_do_what_in_which_state()
    {
        (_own, _other) = (_given.ACentre("A"), _given.ACentre("B"));
        _unit = _given.AUnit(_own);
    }

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (act, state, who) in Table.Cells(Acts))
            {
                data.Add(act, state, who == "-" ? "" : who);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Act_by_state(string act, string state, string who)
    {
        var agreement = In(state);
        Assert.Equal(who, string.Concat(Everyone.Where(role => Can(Actor(role), act, agreement))));
    }

    [Fact]
    public void With_the_years_setting_nobody_concludes_an_amendment_alone()
    {
        _given.Year.AmendmentsNeedTheOtherParty = true;
        Assert.DoesNotContain(Everyone, role => Can(Actor(role), "ConcludeAlone", In("Amending")));
        Assert.Contains('C', Everyone.Where(role => Can(Actor(role), "Submit", In("Amending"))));
    }

    private static bool Can(Actor who, string act, Agreement agreement) =>
        act switch
        {
            "See" => who.MaySeeDraft(agreement),
            "Write" => who.MayWrite(agreement) && agreement.ObstaclesToWriting().Count == 0,
            "Submit" => who.MaySubmit(agreement) && agreement.ObstaclesToSubmission(who.Today).Count == 0,
            "TakeBack" => who.MaySubmit(agreement) && agreement.ObstaclesToTakingBack().Count == 0,
            "Return" => who.MayConclude(agreement) && agreement.ObstaclesToReturning("Skriv mere.").Count == 0,
            "Conclude" => who.MayConclude(agreement)
                && agreement.ObstaclesToConclusion(who.SignForConcluder(agreement), who.Today).Count == 0,
            "StartAmendment" => who.MaySubmit(agreement) && agreement.ObstaclesToAmending().Count == 0,
            "DropAmendment" => who.MaySubmit(agreement) && agreement.ObstaclesToDroppingAmendment().Count == 0,
            "ConcludeAlone" => who.MaySubmit(agreement)
                && agreement.ObstaclesToConcludingAmendmentAlone(who.Today).Count == 0,
            "Withdraw" => who.MayWithdraw(agreement) && agreement.ObstaclesToWithdrawing("Fejl.").Count == 0,
            _ => who.MayStartFor(((CentreAgreement)agreement).Centre) && agreement.ObstaclesToStartingAnew().Count == 0,
        };

    private Agreement In(string state)
    {
        var agreement = _given.AgreementIn(state == "Closed" ? State.InForce : Enum.Parse<State>(state));
        if (state == "Closed")
        {
            _given.AReading(13.4m, Day(31, 12));
            _given.Answer(Concern.No, Day(1, 3), _unit);
            var whys = _given.Year.Goals.ToDictionary(g => g.Number, _ => "Ikke nok.", StringComparer.Ordinal);
            _given.Year.Close(_given.On(Day(1, 2, 2020)), whys, [agreement], Given.Board, Noon(Day(1, 2, 2020)));
        }

        return agreement;
    }

    private Actor Actor(char role) =>
        new(
            role switch
            {
                'C' => APerson(Given.Chief.PersonId, Assigned(Role.CentreChief, _own)),
                'D' => APerson(9, Assigned(Role.CentreChief, _own, Given.Chief)),
                'W' => APerson(10, Assigned(Role.Contributor, _own)),
                'L' => APerson(11, Assigned(Role.UnitLeader, _unit)),
                'O' => APerson(12, Assigned(Role.CentreChief, _other)),
                'B' => APerson(Given.Board.PersonId, Assigned(Role.ExecutiveBoard)),
                'G' => APerson(13, Assigned(Role.GroupManagement)),
                'S' => APerson(14, Assigned(Role.StrategyOffice)),
                'A' => APerson(15, Assigned(Role.Administrator)),
                _ => APerson(16, Assigned(Role.Reader)),
            },
            Today
        );

    private static Person APerson(int id, params RoleAssignment[] roles)
    {
        var person = new Person
        {
            Id = id,
            DirectoryId = $"person-{id}",
            Name = $"Person {id}",
        };
        person.Roles.AddRange(roles);
        return person;
    }

    private static RoleAssignment Assigned(Role role, object? scope = null, Signature? onBehalfOf = null) =>
        new()
        {
            Role = role,
            CentreId = (scope as Centre)?.Id,
            UnitId = (scope as Unit)?.Id,
            From = Day(1, 1),
            OnBehalfOfId = onBehalfOf?.PersonId,
        };
}

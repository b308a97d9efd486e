namespace LT.Strategy.Domain.Tests.People;

/// <summary>Role by act, for a centre's agreement, its unit's agreement and what is recorded; the same answer in every state.</summary>
public class Who_may_do_what
{
    private const string CentreAgreements = """
                            SeeDraft Write Submit Conclude Withdraw FollowUp SeeFollowUps Start
        chief               yes      yes   yes    -        -        yes      yes          yes
        chiefs-deputy       yes      yes   yes    -        -        yes      yes          yes
        chiefs-last-day     yes      yes   yes    -        -        yes      yes          yes
        chiefs-first-day    yes      yes   yes    -        -        yes      yes          yes
        contributor         yes      yes   -      -        -        yes      yes          yes
        other-chief         -        -     -      -        -        -        -            -
        other-contributor   -        -     -      -        -        -        -            -
        leader              -        -     -      -        -        -        -            -
        unit-contributor    -        -     -      -        -        -        -            -
        other-leader        -        -     -      -        -        -        -            -
        board               yes      -     -      yes      yes      -        yes          -
        boards-deputy       yes      -     -      yes      yes      -        yes          -
        group-management    -        -     -      -        -        -        yes          -
        strategy-office     yes      -     -      -        yes      -        yes          -
        administrator       -        -     -      -        -        -        -            -
        reader              -        -     -      -        -        -        -            -
        client              -        -     -      -        -        -        -            -
        nobody              -        -     -      -        -        -        -            -
        expired-chief       -        -     -      -        -        -        -            -
        future-chief        -        -     -      -        -        -        -            -
        expired-board       -        -     -      -        -        -        -            -
        """;

    private const string UnitAgreements = """
                            SeeDraft Write Submit Conclude Withdraw FollowUp SeeFollowUps Start
        chief               yes      -     -      yes      -        -        yes          -
        chiefs-deputy       yes      -     -      yes      -        -        yes          -
        contributor         -        -     -      -        -        -        yes          -
        other-chief         -        -     -      -        -        -        -            -
        leader              yes      yes   yes    -        -        yes      -            yes
        leaders-deputy      yes      yes   yes    -        -        yes      -            yes
        unit-contributor    yes      yes   -      -        -        yes      -            yes
        other-leader        -        -     -      -        -        -        -            -
        board               -        -     -      -        yes      -        yes          -
        group-management    -        -     -      -        -        -        yes          -
        strategy-office     yes      -     -      -        yes      -        yes          -
        administrator       -        -     -      -        -        -        -            -
        reader              -        -     -      -        -        -        -            -
        client              -        -     -      -        -        -        -            -
        expired-chief       -        -     -      -        -        -        -            -
        expired-leader      -        -     -      -        -        -        -            -
        future-leader       -        -     -      -        -        -        -            -
        """;

    private const string Recording = """
                            Unit  UnitsOfCentre LabelsInCentre Centres Readings ImportReadings ImportEvidence ExtendDeadline AllFollowUps WhoRecorded Settle Assess
        chief               yes   yes           yes            -       -        -              -              -              -            -           -      -
        chiefs-deputy       yes   yes           yes            -       -        -              -              -              -            -           -      -
        contributor         -     -             -              -       -        -              -              -              -            -           -      -
        other-chief         -     -             -              -       -        -              -              -              -            -           -      -
        leader              yes   -             -              -       -        -              -              -              -            -           -      -
        leaders-deputy      yes   -             -              -       -        -              -              -              -            -           -      -
        unit-contributor    -     -             -              -       -        -              -              -              -            -           -      -
        other-leader        -     -             -              -       -        -              -              -              -            -           -      -
        board               -     -             -              -       -        -              -              -              yes          yes         -      yes
        group-management    -     -             -              -       -        -              -              -              yes          yes         -      yes
        strategy-office     yes   yes           yes            yes     yes      yes            yes            yes            yes          yes         yes    yes
        administrator       -     -             -              -       -        -              -              -              -            -           -      -
        reader              -     -             -              -       -        -              -              -              -            -           -      -
        client              -     -             -              -       -        -              -              -              -            -           -      -
        expired-chief       -     -             -              -       -        -              -              -              -            -           -      -
        future-leader       -     -             -              -       -        -              -              -              -            -           -      -
        """;

    private const string Meetings = """
                            Hold OwnOfCentre OwnOfUnit OwnOfBoard OwnOfOffice
        board               yes  -           -         yes        -
        boards-deputy       yes  -           -         yes        -
        expired-board       -    -           -         -          -
        group-management    yes  -           -         -          -
        strategy-office     yes  -           -         -          yes
        chief               -    yes         -         -          -
        chiefs-deputy       -    yes         -         -          -
        expired-chief       -    -           -         -          -
        other-chief         -    -           -         -          -
        contributor         -    -           -         -          -
        leader              -    -           yes       -          -
        leaders-deputy      -    -           yes       -          -
        other-leader        -    -           -         -          -
        unit-contributor    -    -           -         -          -
        administrator       -    -           -         -          -
        reader              -    -           -         -          -
        client              -    -           -         -          -
        nobody              -    -           -         -          -
        """;

    private static readonly DateOnly Today = Day(14, 6);

    private readonly Given _given = new();
    private readonly Centre _centre;
    private readonly Centre _other;
    private readonly Unit _unit;
    private readonly Unit _otherUnit;

    public Who_may_do_what()
    {
        (_centre, _other) = (_given.ACentre("A"), _given.ACentre("B"));
        (_unit, _otherUnit) = (_given.AUnit(_centre), _given.AUnit(_centre));
    }

    public static TheoryData<string, string, bool> CentreCells => Cells(CentreAgreements);

    public static TheoryData<string, string, bool> UnitCells => Cells(UnitAgreements);

    public static TheoryData<string, string, bool> RecordingCells => Cells(Recording);

    public static TheoryData<string, string, bool> MeetingCells => Cells(Meetings);

    [Theory]
    [MemberData(nameof(CentreCells))]
    public void With_a_centres_agreement(string who, string act, bool allowed)
    {
        foreach (var state in Enum.GetValues<State>())
        {
            Assert.Equal(allowed, May(Who(who), act, _given.AgreementIn(state)));
        }
    }

    [Theory]
    [MemberData(nameof(UnitCells))]
    public void With_a_units_agreement(string who, string act, bool allowed)
    {
        Assert.Equal(allowed, May(Who(who), act, _given.AUnitDraft(_unit, "1.1")));
        Assert.Equal(allowed, May(Who(who), act, _given.ConcludedByUnit(_unit, null, "1.1")));
    }

    [Theory]
    [MemberData(nameof(RecordingCells))]
    public void With_what_is_recorded(string who, string act, bool allowed)
    {
        var actor = Who(who);
        var may = act switch
        {
            "Unit" => actor.MayRecordFor(_unit),
            "UnitsOfCentre" => actor.MayRecordUnitsOf(_centre),
            "LabelsInCentre" => actor.MayRecordLabelsIn(_centre),
            "Centres" => actor.MayRecordForCentres(),
            "Readings" => actor.MayRecordReadings(),
            "ImportReadings" => actor.MayImport(_given.Configured("2.1")),
            "ImportEvidence" => actor.MayImport(_given.Configured("1.1")),
            "ExtendDeadline" => actor.MayExtendDeadline(),
            "AllFollowUps" => actor.MaySeeAllFollowUps(),
            "Settle" => actor.MaySettle(),
            "Assess" => actor.MayAssess(),
            _ => actor.MaySeeWhoRecorded(),
        };
        Assert.Equal(allowed, may);
    }

    [Theory]
    [MemberData(nameof(MeetingCells))]
    public void With_a_follow_up_meeting_and_its_decisions(string who, string act, bool allowed)
    {
        var actor = Who(who);
        Assert.Equal(
            allowed,
            act switch
            {
                "Hold" => actor.MayHoldMeetings(),
                "OwnOfCentre" => actor.AnswersFor(Laid(Role.CentreChief, _centre.Id)),
                "OwnOfUnit" => actor.AnswersFor(Laid(Role.UnitLeader, unit: _unit.Id)),
                "OwnOfBoard" => actor.AnswersFor(Laid(Role.ExecutiveBoard)),
                _ => actor.AnswersFor(Laid(Role.StrategyOffice)),
            }
        );
    }

    [Fact]
    public void A_decision_that_is_withdrawn_is_nobodys_to_see_outside()
    {
        var decision = Laid(Role.UnitLeader, unit: _unit.Id);
        Assert.True(Who("leader").AnswersFor(decision));
        typeof(Decision).GetProperty(nameof(Decision.WithdrawnAt))!.SetValue(decision, Noon(Today));
        Assert.False(Who("leader").AnswersFor(decision));
    }

    [Fact]
    public void A_deputy_closes_a_decision_with_both_names()
    {
        var decision = Laid(Role.CentreChief, _centre.Id);
        Assert.Equal("Vikaren, på vegne af Chefen", Who("chiefs-deputy").SignFor(decision).InWords);
        Assert.Equal("Chefen", Who("chief").SignFor(decision).InWords);
        Assert.Equal("Vikaren, på vegne af Chefen", Who("boards-deputy").SignForMeeting().InWords);
    }

    [Theory]
    [InlineData("administrator", true)]
    [InlineData("strategy-office", true)]
    [InlineData("board", false)]
    [InlineData("group-management", false)]
    [InlineData("chief", false)]
    [InlineData("chiefs-deputy", false)]
    [InlineData("contributor", false)]
    [InlineData("leader", false)]
    [InlineData("reader", false)]
    [InlineData("nobody", false)]
    public void Centres_and_units_are_kept_by_the_administrator_and_the_strategy_office(string who, bool may) =>
        Assert.Equal(may, Who(who).MaySetUpOrganisation());

    [Theory]
    [InlineData("administrator", true)]
    [InlineData("strategy-office", false)]
    [InlineData("board", false)]
    [InlineData("group-management", false)]
    [InlineData("chief", false)]
    [InlineData("leader", false)]
    [InlineData("contributor", false)]
    [InlineData("reader", false)]
    [InlineData("nobody", false)]
    [InlineData("client", false)]
    public void Keys_of_programs_are_kept_by_the_administrator(string who, bool may)
    {
        Assert.Equal(may, Who(who).MayKeepClientKeys());
        Assert.True(!may || Who(who).MayAdminister());
    }

    [Fact]
    public void A_client_is_nobody_who_answers_or_administers()
    {
        var client = Who("client");
        Assert.False(client.MayAdminister());
        Assert.False(client.MaySeeRounds());
        Assert.False(client.MaySetUpOrganisation());
        Assert.Empty(client.Roles);
    }

    [Theory]
    [InlineData("chief", true, true, false)]
    [InlineData("leader", true, false, false)]
    [InlineData("other-chief", false, false, false)]
    [InlineData("other-leader", false, false, false)]
    [InlineData("contributor", false, false, false)]
    [InlineData("board", false, false, false)]
    [InlineData("strategy-office", true, true, true)]
    [InlineData("administrator", false, false, false)]
    public void A_row_is_withdrawn_by_those_who_might_have_recorded_it(string who, bool unit, bool label, bool centre)
    {
        var (ofUnit, form) = (_given.Row("1.1", _unit, 1, Day(1, 2)), _given.ALabel("Borgerpanel"));
        var ofLabel = _given.Row("1.2", form, 1, Day(1, 2), centre: _centre);
        var ofCentre = _given.Row("3.1", _centre, 1, Day(1, 2));
        Assert.Equal(unit, Who(who).MayWithdraw(ofUnit, _unit, null));
        Assert.Equal(label, Who(who).MayWithdraw(ofLabel, null, _centre));
        Assert.Equal(centre, Who(who).MayWithdraw(ofCentre, null, _centre));
    }

    [Fact]
    public void A_row_whose_subject_was_not_loaded_is_withdrawn_by_nobody()
    {
        var ofUnit = _given.Row("1.1", _unit, 1, Day(1, 2));
        Assert.False(Who("strategy-office").MayWithdraw(ofUnit, null, null));
    }

    [Theory]
    [InlineData("chief", true, true)]
    [InlineData("chiefs-deputy", true, true)]
    [InlineData("strategy-office", true, false)]
    [InlineData("contributor", false, false)]
    [InlineData("other-chief", false, false)]
    [InlineData("leader", false, false)]
    [InlineData("unit-contributor", false, false)]
    [InlineData("board", false, false)]
    [InlineData("group-management", false, false)]
    [InlineData("administrator", false, false)]
    [InlineData("reader", false, false)]
    [InlineData("expired-chief", false, false)]
    [InlineData("future-chief", false, false)]
    public void The_list_of_a_centres_units_is_for_those_who_may_see_each_draft_on_it(string who, bool see, bool act)
    {
        var actor = Who(who);
        Assert.Equal((see, act), (actor.MaySeeUnitDraftsOf(_centre), actor.MayConcludeUnitsOf(_centre)));
        var draft = _given.AUnitDraft(_unit, "1.1");
        Assert.True(!see || actor.MaySeeDraft(draft));
        Assert.Equal(act, actor.MayConclude(draft));
    }

    [Theory]
    [InlineData("chief", true, true, true, true)]
    [InlineData("chiefs-deputy", true, true, true, true)]
    [InlineData("contributor", true, true, true, false)]
    [InlineData("leader", true, false, false, false)]
    [InlineData("leaders-deputy", true, false, false, false)]
    [InlineData("unit-contributor", true, false, false, false)]
    [InlineData("other-chief", false, false, false, false)]
    [InlineData("other-contributor", false, false, false, false)]
    [InlineData("other-leader", false, false, false, false)]
    [InlineData("board", true, true, false, false)]
    [InlineData("group-management", true, true, false, false)]
    [InlineData("strategy-office", true, true, false, false)]
    [InlineData("administrator", false, false, false, false)]
    [InlineData("reader", false, false, false, false)]
    [InlineData("expired-chief", false, false, false, false)]
    [InlineData("future-leader", false, false, false, false)]
    public void Own_assessments_are_seen_and_given_by_those_they_concern(
        string who,
        bool ofUnit,
        bool ofCentre,
        bool share,
        bool handIn
    )
    {
        var (actor, agreement) = (Who(who), _given.ADraft(_centre));
        Assert.Equal(ofUnit, actor.MaySeeFollowUpsOf(_unit));
        Assert.Equal(ofUnit, actor.MaySeeFollowUpsOf(_given.AUnitDraft(_unit, "1.1")));
        Assert.Equal(ofCentre, actor.MaySeeFollowUpsOf(agreement));
        Assert.Equal(share, actor.MayShareLearning(agreement));
        Assert.Equal(handIn, actor.MayHandIn(agreement));
    }

    [Theory]
    [InlineData("leader", true, true)]
    [InlineData("leaders-deputy", true, true)]
    [InlineData("unit-contributor", true, false)]
    [InlineData("chief", false, false)]
    [InlineData("strategy-office", false, false)]
    [InlineData("other-leader", false, false)]
    public void A_units_own_people_answer_and_its_leader_hands_in(string who, bool answer, bool handIn)
    {
        var agreement = _given.AUnitDraft(_unit, "1.1");
        Assert.Equal(
            (answer, answer, handIn),
            (Who(who).MayFollowUp(agreement), Who(who).MayShareLearning(agreement), Who(who).MayHandIn(agreement))
        );
    }

    [Theory]
    [InlineData("strategy-office", true, true)]
    [InlineData("board", true, false)]
    [InlineData("group-management", true, false)]
    [InlineData("chief", false, false)]
    [InlineData("leader", false, false)]
    [InlineData("contributor", false, false)]
    [InlineData("administrator", false, false)]
    [InlineData("reader", false, false)]
    [InlineData("expired-board", false, false)]
    public void Rounds_are_seen_by_management_and_held_by_the_strategy_office(string who, bool see, bool hold) =>
        Assert.Equal((see, hold), (Who(who).MaySeeRounds(), Who(who).MayHoldRounds()));

    [Theory]
    [InlineData("chief", true)]
    [InlineData("chiefs-deputy", true)]
    [InlineData("contributor", false)]
    [InlineData("other-chief", false)]
    [InlineData("leader", false)]
    [InlineData("board", false)]
    [InlineData("strategy-office", false)]
    [InlineData("administrator", false)]
    [InlineData("reader", false)]
    public void A_learning_is_withdrawn_by_whoever_shared_it_and_by_the_chief(string who, bool may)
    {
        var agreement = _given.Concluded(_centre);
        var text = new LearningText("a", true, "b", "c", "d");
        Learning By(int id) =>
            agreement.Share(agreement.Initiatives[0].Id, text, new Signature(id, ""), "", Noon(Today));
        var actor = Who(who);
        Assert.Equal(may, actor.MayWithdraw(By(int.MaxValue)));
        Assert.True(actor.MayWithdraw(By(actor.Person.Id)));
    }

    [Fact]
    public void A_unit_that_has_moved_answers_to_its_new_centre_from_that_day()
    {
        _unit.MoveTo(_other, Today.AddDays(1));
        var draft = _given.AUnitDraft(_unit, "1.1");
        Assert.Equal((true, false), (Who("chief").MayConclude(draft), Who("other-chief").MayConclude(draft)));
        var (old, next) = (Who("chief", Today.AddDays(1)), Who("other-chief", Today.AddDays(1)));
        Assert.Equal((false, true), (old.MayConclude(draft), next.MayConclude(draft)));
        Assert.Equal((false, true), (old.MaySeeDraft(draft), next.MaySeeDraft(draft)));
        Assert.Equal((false, true), (old.MayRecordFor(_unit), next.MayRecordFor(_unit)));
    }

    [Fact]
    public void An_own_agreement_is_started_only_while_the_unit_owes_one()
    {
        Assert.True(Who("leader").MayStartFor(_unit));
        _unit.SayOwnAgreement(false, Today.AddDays(1), Today);
        Assert.True(Who("leader").MayStartFor(_unit));
        Assert.False(Who("leader", Today.AddDays(1)).MayStartFor(_unit));
    }

    [Fact]
    public void Two_roles_are_the_sum_of_both()
    {
        var person = APerson(1, Assigned(Role.CentreChief, _centre), Assigned(Role.StrategyOffice));
        var both = new Actor(person, Today);
        var draft = _given.ADraft(_centre);
        Assert.True(both.MaySubmit(draft) && both.MayWithdraw(draft) && both.MayRecordReadings());
    }

    [Fact]
    public void A_chief_signs_in_their_own_name_and_a_deputy_with_both()
    {
        var draft = _given.ADraft(_centre);
        Assert.Equal("Chefen", Who("chief").SignForOwner(draft).InWords);
        Assert.Equal("Vikaren, på vegne af Chefen", Who("chiefs-deputy").SignForOwner(draft).InWords);
        Assert.Equal("Vikaren, på vegne af Chefen", Who("boards-deputy").SignForConcluder(draft).InWords);
        Assert.Equal("Chefen", Who("board").SignForConcluder(draft).InWords);
    }

    [Fact]
    public void A_unit_s_leader_and_its_centres_chief_sign_for_a_units_agreement()
    {
        var draft = _given.AUnitDraft(_unit, "1.1");
        Assert.Equal(1, Who("leaders-deputy").SignForOwner(draft).OnBehalfOfId);
        Assert.Null(Who("leader").SignForOwner(draft).OnBehalfOfId);
        Assert.Equal(1, Who("chiefs-deputy").SignForConcluder(draft).OnBehalfOfId);
    }

    [Fact]
    public void One_who_is_chief_and_someones_deputy_signs_as_chief()
    {
        var person = APerson(
            9,
            Assigned(Role.CentreChief, _centre, onBehalfOf: APerson(1)),
            Assigned(Role.CentreChief, _centre)
        );
        Assert.Null(new Actor(person, Today).SignForOwner(_given.ADraft(_centre)).OnBehalfOfId);
    }

    [Fact]
    public void A_deputy_of_the_board_and_of_the_chief_does_not_conclude_what_they_sent()
    {
        var deputy = new Actor(
            APerson(
                9,
                Assigned(Role.CentreChief, _centre, onBehalfOf: APerson(1)),
                Assigned(Role.ExecutiveBoard, onBehalfOf: APerson(2))
            ),
            Today
        );
        var draft = _given.ADraft(_centre);
        draft.Submit(deputy.SignForOwner(draft), Noon(Day(8, 1)));
        Assert.True(deputy.MayConclude(draft));
        Assert.Equal(
            ["OwnSubmission"],
            Names.Of(draft.ObstaclesToConclusion(deputy.SignForConcluder(draft), Day(14, 6)))
        );
    }

    private static Decision Laid(Role role, int? centre = null, int? unit = null) =>
        new()
        {
            Point = "1.1",
            Text = "Gør det.",
            ResponsibleRole = role,
            ResponsibleCentreId = centre,
            ResponsibleUnitId = unit,
            Responsible = "Den ansvarlige",
            DueOn = Today,
            DecidedAt = Noon(Today),
            DecidedBy = "Sekretariatet",
        };

    private static TheoryData<string, string, bool> Cells(string table)
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var (who, act, cell) in Table.Cells(table))
        {
            data.Add(who, act, cell == "yes");
        }

        return data;
    }

    private static bool May(Actor who, string act, Agreement agreement) =>
        act switch
        {
            "SeeDraft" => who.MaySeeDraft(agreement),
            "Write" => who.MayWrite(agreement),
            "Submit" => who.MaySubmit(agreement),
            "Conclude" => who.MayConclude(agreement),
            "Withdraw" => who.MayWithdraw(agreement),
            "FollowUp" => who.MayFollowUp(agreement),
            "SeeFollowUps" => who.MaySeeFollowUpsOf(agreement.CentreIdOn(who.Today)),
            _ => agreement is DecentralAgreement unit
                ? who.MayStartFor(unit.Unit)
                : who.MayStartFor(((CentreAgreement)agreement).Centre),
        };

    private Actor Who(string name, DateOnly? today = null)
    {
        var chief = APerson(1);
        RoleAssignment[] roles = name switch
        {
            "chief" => [Assigned(Role.CentreChief, _centre)],
            "chiefs-deputy" => [Assigned(Role.CentreChief, _centre, onBehalfOf: chief)],
            "chiefs-last-day" => [Assigned(Role.CentreChief, _centre, to: Today)],
            "chiefs-first-day" => [Assigned(Role.CentreChief, _centre, from: Today)],
            "expired-chief" => [Assigned(Role.CentreChief, _centre, to: Today.AddDays(-1))],
            "future-chief" => [Assigned(Role.CentreChief, _centre, from: Today.AddDays(1))],
            "contributor" => [Assigned(Role.Contributor, _centre)],
            "other-chief" => [Assigned(Role.CentreChief, _other)],
            "other-contributor" => [Assigned(Role.Contributor, _other)],
            "leader" => [Assigned(Role.UnitLeader, _unit)],
            "leaders-deputy" => [Assigned(Role.UnitLeader, _unit, onBehalfOf: chief)],
            "expired-leader" => [Assigned(Role.UnitLeader, _unit, to: Today.AddDays(-1))],
            "future-leader" => [Assigned(Role.UnitLeader, _unit, from: Today.AddDays(1))],
            "unit-contributor" => [Assigned(Role.Contributor, _unit)],
            "other-leader" => [Assigned(Role.UnitLeader, _otherUnit)],
            "board" => [Assigned(Role.ExecutiveBoard)],
            "boards-deputy" => [Assigned(Role.ExecutiveBoard, onBehalfOf: chief)],
            "expired-board" => [Assigned(Role.ExecutiveBoard, to: Today.AddDays(-1))],
            "group-management" => [Assigned(Role.GroupManagement)],
            "strategy-office" => [Assigned(Role.StrategyOffice)],
            "administrator" => [Assigned(Role.Administrator)],
            "reader" => [Assigned(Role.Reader)],
            "nobody" => [],
            "client" => [],
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Unknown in the tables"),
        };
        if (name == "client")
        {
            return Actor.OfClient("LyNET", today ?? Today);
        }

        var isDeputy = roles.Any(r => r.OnBehalfOfId is not null);
        return new Actor(isDeputy ? APerson(9, roles) : APerson(1, roles), today ?? Today);
    }

    private static Person APerson(int id, params RoleAssignment[] roles)
    {
        var person = new Person
        {
            Id = id,
            DirectoryId = $"person-{id}",
            Name = id == 9 ? "Vikaren" : "Chefen",
        };
        person.Roles.AddRange(roles);
        return person;
    }

    private static RoleAssignment Assigned(
        Role role,
        object? scope = null,
        DateOnly? from = null,
        DateOnly? to = null,
        Person? onBehalfOf = null
    ) =>
        new()
        {
            Role = role,
            CentreId = (scope as Centre)?.Id,
            UnitId = (scope as Unit)?.Id,
            From = from ?? Day(1, 1),
            To = to,
            OnBehalfOfId = onBehalfOf?.Id,
            OnBehalfOf = onBehalfOf,
        };
}

namespace LT.Strategy.Domain.Tests.Agreements;

/// <summary>Each verb in each state: done, or refused with the name of the first obstacle and nothing changed.</summary>
public class The_life_of_an_agreement
{
    private const string Verbs = """
                           Draft        Submitted        Returned     InForce          Amending            AmendmentSubmitted  AmendmentReturned   Withdrawn
        Write              ok           AlreadySubmitted ok           AlreadyConcluded ok                  AlreadySubmitted    ok                  Withdrawn
        AddInitiative      ok           AlreadySubmitted ok           AlreadyConcluded ok                  AlreadySubmitted    ok                  Withdrawn
        Changed            ok           AlreadySubmitted ok           AlreadyConcluded ok                  AlreadySubmitted    ok                  Withdrawn
        Remove             ok           AlreadySubmitted ok           AlreadyConcluded ok                  AlreadySubmitted    ok                  Withdrawn
        PutBack            ok           AlreadySubmitted ok           AlreadyConcluded ok                  AlreadySubmitted    ok                  Withdrawn
        Explain            NoAmendment  AlreadySubmitted NoAmendment  AlreadyConcluded ok                  AlreadySubmitted    ok                  Withdrawn
        Submit             ok           AlreadySubmitted ok           AlreadyConcluded ok                  AlreadySubmitted    ok                  Withdrawn
        TakeBack           NotSubmitted ok               NotSubmitted AlreadyConcluded AlreadyConcluded    ok                  AlreadyConcluded    NotSubmitted
        Return             NotSubmitted ok               NotSubmitted AlreadyConcluded AlreadyConcluded    ok                  AlreadyConcluded    NotSubmitted
        Conclude           NotSubmitted ok               NotSubmitted AlreadyConcluded AlreadyConcluded    ok                  AlreadyConcluded    NotSubmitted
        StartAmendment     NotInForce   NotInForce       NotInForce   ok               AmendmentInProgress AmendmentInProgress AmendmentInProgress NotInForce
        ConcludeAlone      NoAmendment  NoAmendment      NoAmendment  NoAmendment      ok                  AlreadySubmitted    ok                  NoAmendment
        DropAmendment      NoAmendment  NoAmendment      NoAmendment  NoAmendment      ok                  AlreadySubmitted    ok                  NoAmendment
        Withdraw           NotInForce   NotInForce       NotInForce   ok               ok                  ok                  ok                  NotInForce
        StartAnew          NotWithdrawn NotWithdrawn     NotWithdrawn NotWithdrawn     NotWithdrawn        NotWithdrawn        NotWithdrawn        ok
        """;

    public static TheoryData<string, State, string> Cells
    {
        get
        {
            var data = new TheoryData<string, State, string>();
            foreach (var (verb, state, answer) in Table.Cells(Verbs))
            {
                data.Add(verb, Enum.Parse<State>(state), answer);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Verb_by_state(string verb, State state, string answer)
    {
        var agreement = new Given().AgreementIn(state);
        var before = Shown(agreement);
        var obstacles = Names.WhenTrying(() => Do(verb, agreement));
        Assert.Equal(answer, obstacles.FirstOrDefault("ok"));
        Assert.Equal(answer != "ok", before == Shown(agreement));
    }

    [Theory]
    [InlineData(State.Draft, AgreementStatus.Draft, AmendmentStatus.None, true, false)]
    [InlineData(State.Submitted, AgreementStatus.Submitted, AmendmentStatus.None, false, true)]
    [InlineData(State.Returned, AgreementStatus.Returned, AmendmentStatus.None, true, false)]
    [InlineData(State.InForce, AgreementStatus.InForce, AmendmentStatus.None, false, false)]
    [InlineData(State.Amending, AgreementStatus.InForce, AmendmentStatus.Draft, true, false)]
    [InlineData(State.AmendmentSubmitted, AgreementStatus.InForce, AmendmentStatus.Submitted, false, true)]
    [InlineData(State.AmendmentReturned, AgreementStatus.InForce, AmendmentStatus.Returned, true, false)]
    [InlineData(State.Withdrawn, AgreementStatus.Withdrawn, AmendmentStatus.None, false, false)]
    public void Where_it_stands(
        State state,
        AgreementStatus status,
        AmendmentStatus amendment,
        bool open,
        bool awaiting
    )
    {
        var agreement = new Given().AgreementIn(state);
        Assert.Equal((status, amendment), (agreement.Status, agreement.Amendment));
        Assert.Equal((open, awaiting), (agreement.IsOpenForWriting, agreement.IsAwaitingConclusion));
    }

    [Theory]
    [InlineData("", "RemarkMissing")]
    [InlineData("  ", "RemarkMissing")]
    public void It_is_returned_with_a_remark_only(string remark, string obstacle)
    {
        var agreement = new Given().AgreementIn(State.Submitted);
        Assert.Equal([obstacle], Names.WhenTrying(() => agreement.Return(remark, Noon(Day(9, 1)))));
        Assert.Equal(AgreementStatus.Submitted, agreement.Status);
    }

    [Fact]
    public void A_returned_agreement_keeps_its_remark_until_it_is_concluded()
    {
        var agreement = new Given().AgreementIn(State.Returned);
        Assert.Equal(("Skriv mere.", Noon(Day(9, 1))), (agreement.ReturnRemark, agreement.ReturnedAt));
        agreement.Submit(Given.Chief, Noon(Day(10, 1)));
        Assert.Equal("Skriv mere.", agreement.ReturnRemark);
        agreement.Conclude(Given.Board, Noon(Day(11, 1)));
        Assert.Equal("", agreement.ReturnRemark);
    }

    [Fact]
    public void The_sender_may_undo_the_sending_and_write_on()
    {
        var agreement = new Given().AgreementIn(State.Submitted);
        agreement.TakeBack();
        Assert.Equal(
            (AgreementStatus.Draft, null, null),
            (agreement.Status, agreement.SubmittedAt, agreement.SubmittedById)
        );
        agreement.Write(AgreementPart.Introduction, "Bedre.", Noon(Day(9, 1)));
        Assert.Equal("Bedre.", agreement.Introduction);
    }

    [Fact]
    public void Taking_an_amendment_back_leaves_the_version_in_force()
    {
        var agreement = new Given().AgreementIn(State.AmendmentSubmitted);
        agreement.TakeBack();
        Assert.Equal((AgreementStatus.InForce, AmendmentStatus.Draft), (agreement.Status, agreement.Amendment));
        Assert.Equal("Indsats for 1.1", agreement.InForce!.Content.Initiatives[0].Title);
    }

    [Theory]
    [InlineData(State.InForce)]
    [InlineData(State.Amending)]
    public void Withdrawing_takes_a_reason_within_its_limit(State state)
    {
        var agreement = new Given().AgreementIn(state);
        Assert.Equal(["ReasonMissing"], Names.Of(agreement.ObstaclesToWithdrawing(" ")));
        Assert.Empty(agreement.ObstaclesToWithdrawing(new string('x', Agreement.ReasonMaxLength)));
        Assert.Equal(
            ["ReasonTooLong"],
            Names.Of(agreement.ObstaclesToWithdrawing(new string('x', Agreement.ReasonMaxLength + 1)))
        );
    }

    [Fact]
    public void A_withdrawn_agreement_is_kept_and_marked()
    {
        var agreement = new Given().AgreementIn(State.InForce);
        var content = agreement.InForce!.ContentJson;
        agreement.Withdraw(Given.Board, " Forkert udgave. ", Noon(Day(1, 5)));
        var kept = Assert.Single(agreement.Publications);
        Assert.Equal((content, true), (kept.ContentJson, kept.IsIntact));
        Assert.Equal(("Forkert udgave.", "Direktionen"), (kept.WithdrawalReason, kept.WithdrawnBy));
        Assert.Equal(4, agreement.Initiatives.Count);
        Assert.Null(agreement.InForce);
    }

    [Fact]
    public void Withdrawing_takes_every_version_with_it()
    {
        var agreement = new Given().Concluded();
        Given.Amend(agreement, Day(1, 5), a => a.Initiatives[0].Title = "Ny");
        agreement.Withdraw(Given.Board, "Fejl.", Noon(Day(1, 6)));
        Assert.All(agreement.Publications, p => Assert.Equal(Noon(Day(1, 6)), p.WithdrawnAt));
        Assert.Equal(2, agreement.Publications.InForceOn(Day(31, 5))!.Number);
        Assert.Null(agreement.Publications.InForceOn(Day(1, 6)));
    }

    private static void Do(string verb, Agreement agreement)
    {
        var now = Noon(Day(1, 2));
        Action act = verb switch
        {
            "Write" => () => agreement.Write(AgreementPart.Bounds, "Rammer.", now),
            "AddInitiative" => () => agreement.AddInitiative(now),
            "Changed" => () => agreement.Changed(agreement.Initiatives[1], now),
            "Remove" => () => agreement.Remove(agreement.Initiatives[1], now),
            "PutBack" => () => agreement.PutBack(agreement.Initiatives[1], now),
            "Explain" => () => agreement.ExplainAmendment("Andet.", "", now),
            "Submit" => () => agreement.Submit(Given.Chief, now),
            "TakeBack" => agreement.TakeBack,
            "Return" => () => agreement.Return("Skriv mere.", now),
            "Conclude" => () => agreement.Conclude(Given.Board, now),
            "StartAmendment" => () => agreement.StartAmendment(now),
            "DropAmendment" => () => agreement.DropAmendment(now),
            "StartAnew" => () => agreement.StartAnew(now),
            "ConcludeAlone" => () => agreement.ConcludeAmendmentAlone(Given.Chief, now),
            _ => () => agreement.Withdraw(Given.Board, "Fejl.", now),
        };
        act();
    }

    private static string Shown(Agreement a) =>
        string.Join(
            '|',
            a.Version,
            a.Status,
            a.Amendment,
            a.SavedAt,
            a.SubmittedAt,
            a.SubmittedById,
            a.ReturnRemark,
            a.AmendmentReason,
            a.Introduction,
            a.Bounds,
            a.Publications.Count,
            string.Join(',', a.Initiatives.Select(i => $"{i.Number} {i.State} {i.Version} {i.ChangeReason}")),
            string.Join(',', a.Publications.Select(p => $"{p.ContentHash} {p.WithdrawnAt}"))
        );
}

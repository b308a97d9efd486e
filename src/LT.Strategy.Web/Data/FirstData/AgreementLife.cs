using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Lives one agreement through with the domain's own verbs, so that what is loaded is what could have been typed.</summary>
internal sealed class AgreementLife(YearRegister register, AgreementShape shape, Agreement agreement)
{
    private readonly Dictionary<string, Initiative> _initiatives = [];

    public Agreement Agreement => agreement;

    public Initiative Initiative(string key) =>
        _initiatives.GetValueOrDefault(key)
        ?? throw new FirstDataException($"{shape.Owner}: unknown initiative \"{key}\".");

    public IEnumerable<Happening> Events()
    {
        yield return At(shape.Started, TimeOfDay.Starting, Write);
        if (shape.Submitted is { } submitted)
        {
            yield return At(submitted, TimeOfDay.Submitting, now => Submit(submitted, now));
        }

        if (shape.Returned is { } back)
        {
            yield return At(back.On, TimeOfDay.Returning, now => agreement.Return(back.Remark, now));
        }

        if (shape.Resubmitted is { } again)
        {
            yield return At(again, TimeOfDay.Resubmitting, now => Submit(again, now));
        }

        if (shape.Concluded is { } concluded)
        {
            yield return At(
                concluded,
                TimeOfDay.Concluding,
                now => agreement.Conclude(register.ConcluderOf(agreement, concluded), now)
            );
        }

        foreach (var amendment in shape.Amendments)
        {
            yield return At(amendment.Started, TimeOfDay.Starting, now => Amend(amendment, now));
            if (amendment.Concluded is { } day)
            {
                yield return At(
                    day,
                    TimeOfDay.Concluding,
                    now => agreement.ConcludeAmendmentAlone(register.OwnerOf(agreement, day), now)
                );
            }
        }

        if (shape.Withdrawn is { } end)
        {
            yield return At(
                end.On,
                TimeOfDay.Withdrawing,
                now => agreement.Withdraw(register.Withdrawer(end.On), end.Reason, now)
            );
        }
    }

    /// <summary>What the keys of the file stand for in an agreement that was there before.</summary>
    public void Recognise()
    {
        foreach (var known in shape.Initiatives.Concat(shape.Amendments.SelectMany(a => a.Add)))
        {
            if (known.Key is { } key && agreement.Initiatives.FirstOrDefault(i => i.Title == known.Title) is { } found)
            {
                _initiatives[key] = found;
            }
        }
    }

    private Happening At(DateOnly day, int hour, Action<DateTime> act)
    {
        var moment = TimeOfDay.On(day, hour, shape.Owner);
        return new Happening(moment, shape.Owner, () => act(moment));
    }

    private void Write(DateTime now)
    {
        agreement.Write(AgreementPart.Introduction, shape.Introduction.Trim(), now);
        agreement.Write(AgreementPart.Bounds, shape.Bounds.Trim(), now);
        agreement.Write(AgreementPart.FollowUpPlan, shape.FollowUpPlan.Trim(), now);
        agreement.Write(AgreementPart.Med, shape.Med.Trim(), now);
        foreach (var initiative in shape.Initiatives)
        {
            Add(initiative, now);
        }
    }

    private void Submit(DateOnly day, DateTime now) => agreement.Submit(register.OwnerOf(agreement, day), now);

    private void Amend(AmendmentShape amendment, DateTime now)
    {
        agreement.StartAmendment(now);
        foreach (var added in amendment.Add)
        {
            Add(added, now);
        }

        foreach (var change in amendment.Change)
        {
            var initiative = Initiative(change.Key);
            initiative.ChangeReason = change.Reason;
            InitiativeData.Fill(initiative, change.Set, register);
            agreement.Changed(initiative, now);
        }

        foreach (var removal in amendment.Remove)
        {
            Initiative(removal.Key).ChangeReason = removal.Reason;
            agreement.Remove(Initiative(removal.Key), now);
        }

        agreement.ExplainAmendment(amendment.Reason, amendment.BrokenCoverageReason, now);
    }

    private void Add(InitiativeShape added, DateTime now)
    {
        var initiative = agreement.AddInitiative(now);
        initiative.ChangeReason = added.Reason ?? "";
        InitiativeData.Fill(initiative, added, register);
        agreement.Changed(initiative, now);
        if (added.Key is { } key)
        {
            _initiatives[key] = initiative;
        }
    }
}

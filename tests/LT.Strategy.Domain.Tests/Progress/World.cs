namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>Where random histories happen. A deed that the rules do not allow that day is not done.</summary>
internal sealed class World
{
    private readonly List<Label> _labels = [];
    private readonly List<CentreAgreement> _ofCentres;
    private readonly List<DecentralAgreement> _ofUnits;
    private readonly List<LedgerRow> _rows = [];

    public World(bool everyLabel)
    {
        Centres = [.. "ABC".Select(c => Given.ACentre($"{c}"))];
        Units = [.. Enumerable.Range(0, 4).Select(n => Given.AUnit(Centres[n % 3], $"Enhed {n}"))];
        if (everyLabel)
        {
            Given.Configure("1.2", EveryLabel());
        }

        _ofCentres = [.. Centres.Select(c => Given.ADraft(c, "1.1:4+1.2:1", "2.1", "3.1+3.2:2", "4.1"))];
        _ofUnits = [.. Units.Select(u => Given.AUnitDraft(u, "1.1:1", "4.1"))];
    }

    public Given Given { get; } = new();

    public List<Centre> Centres { get; }

    public List<Unit> Units { get; }

    public void Do(Deed deed)
    {
        var (unit, centre) = (Units[deed.Subject], Centres[deed.Subject % 3]);
        switch (deed.Kind)
        {
            case 0:
                Add(Given.Row("1.1", unit, Math.Min(deed.Criterion, 2), deed.On, deed.Day));
                break;
            case 1 when LabelOf(deed.Subject) is { } label:
                Add(Given.Row("1.2", label, Math.Min(deed.Criterion, 2), deed.On, deed.Day, centre));
                break;
            case 2:
                // a day has one measurement, so a second one of the day says the same
                Add(Given.AReading(13m + (deed.On.DayNumber % 7 * 0.3m), deed.On, deed.Day));
                break;
            case 3:
                Add(Given.Row("3.1", centre, deed.Criterion, deed.On, deed.Day));
                break;
            case 4:
                Add(Given.Row("3.2", unit, 1, deed.On, deed.Day));
                break;
            case 5:
                Add(Given.Answer((Concern)(deed.Criterion - 1), deed.On, unit, Noon(deed.Day)));
                break;
            case 6 or 7 when _rows.Count > 0:
                Withdraw(_rows[deed.Key % _rows.Count], deed.Day);
                break;
            case 8:
                _labels.Add(ALabel(deed));
                break;
            case 9 when LabelOf(deed.Subject) is { } label && LabelOf(deed.Criterion) is { } into:
                Add(Given.Merge(label, into, deed.Day));
                break;
            case 10:
                Add(Given.PartlyFulfilled(deed.Criterion == 1 ? "1.1" : "2.1", deed.Day));
                break;
            case 11 or 12:
                Conclude(_ofCentres[deed.Subject % 3], Given.Chief, Given.Board, deed.Day);
                break;
            case 13:
                Conclude(_ofUnits[deed.Subject], Given.Leader, Given.Chief, deed.Day);
                break;
            case 14 or 15:
                Amend(deed.Criterion == 3 ? _ofUnits[deed.Subject] : _ofCentres[deed.Subject % 3], deed);
                break;
            case 16 when deed.Criterion == 1:
                Withdraw(_ofCentres[deed.Subject % 3], deed.Day);
                break;
            case 17 when unit.IsActiveOn(deed.Day):
                unit.Rename($"Enhed {deed.Key}", deed.Day);
                break;
            case 18 when unit.IsActiveOn(deed.Day):
                unit.MoveTo(Centres[deed.Key % 3], deed.Day);
                break;
            case 19:
                Close(deed, unit, centre);
                break;
            case 20:
                FollowUp(_ofCentres[deed.Subject % 3], deed);
                break;
        }
    }

    private static CountMeasure EveryLabel()
    {
        var measure = new CountMeasure { Subject = SubjectKind.Label, Target = TargetKind.Everyone };
        measure.Criteria.AddRange(Koncernstrategi2019.Labels(1).Criteria);
        return measure;
    }

    private void Add(LedgerRow row) => _rows.Add(row);

    private Label? LabelOf(int number) => _labels.ElementAtOrDefault(number);

    private Label ALabel(Deed deed) => Given.ALabel($"Form {_labels.Count}", Noon(deed.Day));

    private static void Withdraw(LedgerRow row, DateOnly day)
    {
        if (row.WithdrawnAt is null && row.RecordedOn <= day)
        {
            row.Withdraw(1, "Fejl.", Noon(day));
        }
    }

    private static void Conclude(Agreement agreement, Signature sender, Signature concluder, DateOnly day)
    {
        if (agreement.Status == AgreementStatus.Draft)
        {
            agreement.Submit(sender, Noon(day));
            agreement.Conclude(concluder, Noon(day));
        }
    }

    private void Amend(Agreement agreement, Deed deed)
    {
        if (agreement.Status != AgreementStatus.InForce)
        {
            return;
        }

        var initiatives = agreement.ActiveInitiatives.ToList();
        Given.Amend(
            agreement,
            deed.Day,
            a =>
            {
                if (deed.Key % 2 == 0 && initiatives.Count > 0)
                {
                    a.Remove(initiatives[deed.Key % initiatives.Count], Noon(deed.Day));
                }
                else
                {
                    Given.AnInitiative(a, $"1.1:{(deed.Key % 5) + 1}");
                }
            }
        );
    }

    private static void Withdraw(Agreement agreement, DateOnly day)
    {
        if (agreement.Status == AgreementStatus.InForce)
        {
            agreement.Withdraw(Given.Board, "Fejl.", Noon(day));
        }
    }

    /// <summary>The last day is the day it is said, or later.</summary>
    private static void Close(Deed deed, Unit unit, Centre centre)
    {
        if (deed.Criterion == 1 && centre.To is null)
        {
            centre.To = deed.Day.AddDays(deed.Key % 3 * 10);
        }
        else if (unit.To is null)
        {
            unit.To = deed.Day.AddDays(deed.Key % 3 * 10);
        }
    }

    private static void FollowUp(Agreement agreement, Deed deed)
    {
        if (agreement.InForce?.Content.ActiveInitiatives.FirstOrDefault() is { } initiative)
        {
            agreement.FollowUp(initiative.Id, OwnAssessment.OnTrack, "", 1, Noon(deed.Day));
        }
    }
}

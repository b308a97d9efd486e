using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Organisation;

/// <summary>How a unit is opened, renamed, moved and closed: from today or later, so that what has been stays.</summary>
public partial class Unit
{
    public static IReadOnlyList<Obstacle> ObstaclesToOpening(
        string name,
        UnitKind? kind,
        Centre? centre,
        string code,
        DateOnly? from,
        DateOnly today,
        Places places
    )
    {
        List<Obstacle> obstacles =
        [
            .. OrganisationRules.OfName(name, NameMaxLength),
            .. OrganisationRules.OfCode(code, places),
            .. OrganisationRules.OfDay(from, today, "From"),
            .. OfCentre(centre, from, until: null),
        ];
        if (kind is null)
        {
            obstacles.Add(new Obstacle("KindMissing", "Vælg, hvad det er for en enhed.", "Kind"));
        }

        return obstacles;
    }

    public static Unit Open(
        string name,
        UnitKind kind,
        Centre centre,
        bool makesOwnAgreement,
        string code,
        DateOnly from,
        DateOnly today,
        Places places
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToOpening(name, kind, centre, code, from, today, places));
        var unit = new Unit
        {
            Code = code,
            Kind = kind,
            MakesOwnAgreementFromStart = makesOwnAgreement,
            From = from,
        };
        unit.Periods.Add(
            new UnitPeriod
            {
                From = from,
                Name = name.Trim(),
                CentreId = centre.Id,
                Centre = centre,
            }
        );
        return unit;
    }

    public IReadOnlyList<Obstacle> ObstaclesToRenaming(string name, DateOnly? from, DateOnly today)
    {
        List<Obstacle> obstacles = [.. OrganisationRules.OfName(name, NameMaxLength), .. OfChange(from, today)];
        if (from is { } day && On(day).Name == name.Trim())
        {
            obstacles.Add(new Obstacle("SameName", "Det hedder enheden allerede den dag. Skriv det nye navn.", "Name"));
        }

        return obstacles;
    }

    public void Rename(string name, DateOnly from, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToRenaming(name, from, today));
        Rename(name.Trim(), from);
    }

    /// <summary>The unit has another name from a day on, as files of first data know it; publications keep the old one.</summary>
    public void Rename(string name, DateOnly day) => Say(day, p => p.Name, p => p.Name = name);

    public IReadOnlyList<Obstacle> ObstaclesToMoving(Centre? to, DateOnly? from, DateOnly today)
    {
        List<Obstacle> obstacles =
        [
            .. OfChange(from, today),
            .. OfCentre(to, from, from is { } f ? UnderUntil(f) : null),
        ];
        if (from is { } day && to is not null && On(day).Centre.Code == to.Code)
        {
            obstacles.Add(
                new Obstacle("SameCentre", $"Enheden hører allerede under {to.Abbreviation} den dag.", "Centre")
            );
        }

        return obstacles;
    }

    public void MoveTo(Centre centre, DateOnly from, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToMoving(centre, from, today));
        MoveTo(centre, from);
    }

    /// <summary>The unit is under another centre from a day on, as files of first data know it; what it delivered before stays with the old one.</summary>
    public void MoveTo(Centre centre, DateOnly day) => Say(day, p => p.Centre.Code, p => p.BeUnder(centre));

    public IReadOnlyList<Obstacle> ObstaclesToOwnAgreement(bool makes, DateOnly? from, DateOnly today)
    {
        List<Obstacle> obstacles = [.. OfChange(from, today)];
        if (from is { } day && MakesOwnAgreementOn(day) == makes)
        {
            obstacles.Add(new Obstacle("SameAnswer", "Det gælder allerede den dag.", "OwnAgreement"));
        }

        return obstacles;
    }

    /// <summary>Owes an own agreement, or no longer does, from a day on.</summary>
    public void SayOwnAgreement(bool makes, DateOnly from, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToOwnAgreement(makes, from, today));
        LaterOwnAgreement.RemoveAll(o => o.From == from);
        LaterOwnAgreement.Add(new OwnAgreementFrom(from, makes));
        Version = Guid.NewGuid();
    }

    public IReadOnlyList<Obstacle> ObstaclesToClosing(DateOnly? lastDay, DateOnly today)
    {
        if (To < today)
        {
            return [new Obstacle("AlreadyClosed", $"Enheden lukkede {Danish.Long(To.Value)}.")];
        }

        List<Obstacle> obstacles =
        [
            .. OrganisationRules.OfDay(lastDay, today, "LastDay"),
            .. OrganisationRules.Within(From, null, lastDay, "Enheden", "LastDay"),
        ];
        if (lastDay is { } day && day == To)
        {
            obstacles.Add(new Obstacle("SameDay", "Det er allerede enhedens sidste dag.", "LastDay"));
        }
        else if (lastDay is { } last && On(last).Centre.To < last)
        {
            obstacles.Add(Closes(On(last).Centre) with { Place = "LastDay" });
        }

        return obstacles;
    }

    public void Close(DateOnly lastDay, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToClosing(lastDay, today));
        To = lastDay;
        Version = Guid.NewGuid();
    }

    /// <summary>What is decided and does not apply yet.</summary>
    public IReadOnlyList<WaitingChange> Waiting(DateOnly today)
    {
        List<WaitingChange> waiting = [];
        if (From > today)
        {
            waiting.Add(new WaitingChange(ChangeKind.Opening, From, $"Enheden åbner {Danish.Long(From)}."));
        }

        waiting.AddRange(Said(today).OrderBy(w => w.Day));
        if (To >= today)
        {
            waiting.Add(
                new WaitingChange(
                    ChangeKind.Closing,
                    To.Value,
                    $"Enheden lukker. Sidste dag er {Danish.Long(To.Value)}."
                )
            );
        }

        return waiting;
    }

    /// <summary>Whether a change can be taken back: an opening only while nothing else knows the unit, and never so that it has no open centre.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToUndoing(ChangeKind kind, DateOnly day, DateOnly today, bool inUse)
    {
        if (!Waiting(today).Any(w => w.Kind == kind && w.Day == day))
        {
            return [OrganisationRules.NotWaiting];
        }

        var (centre, until) = kind switch
        {
            ChangeKind.Closing => (On(DateOnly.MaxValue).Centre, null),
            ChangeKind.Centre => (On(day.AddDays(-1)).Centre, UnderUntil(day)),
            _ => ((Centre?)null, (DateOnly?)null),
        };
        return kind == ChangeKind.Opening && inUse ? [OrganisationRules.InUse]
            : centre is not null && ClosesBefore(centre, until) ? [Closes(centre) with { Place = null }]
            : [];
    }

    /// <summary>Takes back what does not apply yet. After an opening the unit is to be removed.</summary>
    public void Undo(ChangeKind kind, DateOnly day, DateOnly today, bool inUse)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToUndoing(kind, day, today, inUse));
        var before = On(day.AddDays(-1));
        switch (kind)
        {
            case ChangeKind.Name:
                Rename(before.Name, day);
                break;
            case ChangeKind.Centre:
                MoveTo(before.Centre, day);
                break;
            case ChangeKind.OwnAgreement:
                LaterOwnAgreement.RemoveAll(o => o.From == day);
                break;
            case ChangeKind.Closing:
                To = null;
                break;
            default:
                break;
        }

        Version = Guid.NewGuid();
    }

    /// <summary>From a day on, and on through later periods until one of them says something else itself.</summary>
    private void Say(DateOnly day, Func<UnitPeriod, string> said, Action<UnitPeriod> say)
    {
        var before = said(On(day));
        var period = PeriodFrom(day);
        var going = Periods.Where(p => p.From > day).OrderBy(p => p.From).TakeWhile(p => said(p) == before).ToList();
        foreach (var one in going.Prepend(period))
        {
            say(one);
        }

        RemoveWhatSaysNothing();
        Version = Guid.NewGuid();
    }

    private UnitPeriod PeriodFrom(DateOnly day)
    {
        if (Periods.Find(p => p.From == day) is { } there)
        {
            return there;
        }

        var current = On(day);
        var period = new UnitPeriod
        {
            From = day,
            Name = current.Name,
            CentreId = current.CentreId,
            Centre = current.Centre,
        };
        Periods.Add(period);
        return period;
    }

    private void RemoveWhatSaysNothing()
    {
        var periods = Periods.OrderBy(p => p.From).ToList();
        foreach (var (before, period) in periods.Zip(periods.Skip(1)))
        {
            if (before.Name == period.Name && before.Centre.Code == period.Centre.Code)
            {
                Periods.Remove(period);
            }
        }
    }

    private IEnumerable<WaitingChange> Said(DateOnly today)
    {
        var periods = Periods.OrderBy(p => p.From).ToList();
        foreach (var (before, period) in periods.Zip(periods.Skip(1)).Where(p => p.Second.From > today))
        {
            var day = Danish.Long(period.From);
            if (before.Name != period.Name)
            {
                yield return new WaitingChange(
                    ChangeKind.Name,
                    period.From,
                    $"Enheden hedder »{period.Name}« fra {day}."
                );
            }

            if (before.Centre.Code != period.Centre.Code)
            {
                yield return new WaitingChange(
                    ChangeKind.Centre,
                    period.From,
                    $"Enheden hører under {period.Centre.Abbreviation} fra {day}."
                );
            }
        }

        foreach (var later in LaterOwnAgreement.Where(o => o.From > today))
        {
            yield return new WaitingChange(
                ChangeKind.OwnAgreement,
                later.From,
                $"Enheden laver {(later.Makes ? "sin egen årsaftale" : "ikke længere sin egen årsaftale")} fra {Danish.Long(later.From)}."
            );
        }
    }

    private IEnumerable<Obstacle> OfChange(DateOnly? from, DateOnly today) =>
        [
            .. OrganisationRules.OfDay(from, today, "From"),
            .. OrganisationRules.Within(From, To, from, "Enheden", "From"),
        ];

    /// <summary>An open unit is always under an open centre.</summary>
    private static IEnumerable<Obstacle> OfCentre(Centre? centre, DateOnly? from, DateOnly? until)
    {
        if (centre is null)
        {
            yield return new Obstacle("CentreMissing", "Vælg et center.", "Centre");
        }
        else if (from is { } day && !centre.IsActiveOn(day))
        {
            yield return new Obstacle(
                "CentreNotOpen",
                $"{centre.Abbreviation} er ikke åbent {Danish.Long(day)}.",
                "Centre"
            );
        }
        else if (ClosesBefore(centre, until))
        {
            yield return Closes(centre);
        }
    }

    private static bool ClosesBefore(Centre centre, DateOnly? until) =>
        centre.To is { } last && (until is null || last < until);

    private static Obstacle Closes(Centre centre) =>
        new(
            "CentreCloses",
            $"{centre.Abbreviation} har sin sidste dag {Danish.Long(centre.To!.Value)}, og enheden ville være uden center bagefter. Vælg et andet center.",
            "Centre"
        );

    /// <summary>The last day the unit would be under the centre it has that day.</summary>
    private DateOnly? UnderUntil(DateOnly day)
    {
        var centre = On(day).Centre.Code;
        var next = Periods.Where(p => p.From > day).OrderBy(p => p.From).FirstOrDefault(p => p.Centre.Code != centre);
        return Earliest(DayBefore(next), To);
    }

    private static DateOnly? DayBefore(UnitPeriod? next) => next?.From.AddDays(-1);

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}

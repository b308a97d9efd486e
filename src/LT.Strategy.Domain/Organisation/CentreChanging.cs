using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Organisation;

/// <summary>How a centre is opened, renamed and closed: from today or later, so that what has been stays.</summary>
public partial class Centre
{
    public static IReadOnlyList<Obstacle> ObstaclesToOpening(
        string name,
        string abbreviation,
        string code,
        DateOnly? from,
        DateOnly today,
        Places places
    ) =>
        [
            .. OrganisationRules.OfName(name, NameMaxLength),
            .. OfAbbreviation(abbreviation, today, places),
            .. OrganisationRules.OfCode(code, places),
            .. OrganisationRules.OfDay(from, today, "From"),
        ];

    public static Centre Open(
        string name,
        string abbreviation,
        string code,
        DateOnly from,
        DateOnly today,
        Places places
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToOpening(name, abbreviation, code, from, today, places));
        return new Centre
        {
            Code = code,
            Abbreviation = abbreviation.Trim(),
            OpeningName = name.Trim(),
            From = from,
        };
    }

    public IReadOnlyList<Obstacle> ObstaclesToRenaming(string name, DateOnly? from, DateOnly today)
    {
        List<Obstacle> obstacles =
        [
            .. OrganisationRules.OfName(name, NameMaxLength),
            .. OrganisationRules.OfDay(from, today, "From"),
            .. OrganisationRules.Within(From, To, from, "Centret", "From"),
        ];
        if (from is { } day && NameOn(day) == name.Trim())
        {
            obstacles.Add(new Obstacle("SameName", "Det hedder centret allerede den dag. Skriv det nye navn.", "Name"));
        }

        return obstacles;
    }

    public void Rename(string name, DateOnly from, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToRenaming(name, from, today));
        Rename(name.Trim(), from);
    }

    /// <summary>Another name from a day on, as files of first data know it; what was concluded before keeps the old one.</summary>
    public void Rename(string name, DateOnly from)
    {
        LaterNames.RemoveAll(n => n.From == from);
        LaterNames.Add(new CentreName(from, name));
        Version = Guid.NewGuid();
    }

    /// <summary>A centre closes when no unit is left under it.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToClosing(DateOnly? lastDay, DateOnly today, Places places)
    {
        if (To < today)
        {
            return [new Obstacle("AlreadyClosed", $"Centret lukkede {Danish.Long(To.Value)}.")];
        }

        List<Obstacle> obstacles =
        [
            .. OrganisationRules.OfDay(lastDay, today, "LastDay"),
            .. OrganisationRules.Within(From, null, lastDay, "Centret", "LastDay"),
        ];
        if (lastDay is not { } day)
        {
            return obstacles;
        }

        if (day == To)
        {
            obstacles.Add(new Obstacle("SameDay", "Det er allerede centrets sidste dag.", "LastDay"));
        }

        var left = places.UnderAfter(this, day).ToList();
        if (left.Count > 0)
        {
            obstacles.Add(UnitsRemain(left, day));
        }

        return obstacles;
    }

    public void Close(DateOnly lastDay, DateOnly today, Places places)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToClosing(lastDay, today, places));
        To = lastDay;
        Version = Guid.NewGuid();
    }

    /// <summary>What is decided and does not apply yet.</summary>
    public IReadOnlyList<WaitingChange> Waiting(DateOnly today)
    {
        List<WaitingChange> waiting =
        [
            .. LaterNames
                .Where(n => n.From > today)
                .OrderBy(n => n.From)
                .Select(n => new WaitingChange(
                    ChangeKind.Name,
                    n.From,
                    $"Centret hedder »{n.Name}« fra {Danish.Long(n.From)}."
                )),
        ];
        if (From > today)
        {
            waiting.Insert(0, new WaitingChange(ChangeKind.Opening, From, $"Centret åbner {Danish.Long(From)}."));
        }

        if (To >= today)
        {
            waiting.Add(
                new WaitingChange(
                    ChangeKind.Closing,
                    To.Value,
                    $"Centret lukker. Sidste dag er {Danish.Long(To.Value)}."
                )
            );
        }

        return waiting;
    }

    /// <summary>Whether a change can be taken back; an opening only while nothing else knows the centre.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToUndoing(ChangeKind kind, DateOnly day, DateOnly today, bool inUse) =>
        !Waiting(today).Any(w => w.Kind == kind && w.Day == day) ? [OrganisationRules.NotWaiting]
        : kind == ChangeKind.Opening && inUse ? [OrganisationRules.InUse]
        : [];

    /// <summary>Takes back what does not apply yet. After an opening the centre is to be removed.</summary>
    public void Undo(ChangeKind kind, DateOnly day, DateOnly today, bool inUse)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToUndoing(kind, day, today, inUse));
        if (kind == ChangeKind.Name)
        {
            LaterNames.RemoveAll(n => n.From == day);
        }
        else if (kind == ChangeKind.Closing)
        {
            To = null;
        }

        Version = Guid.NewGuid();
    }

    private static IEnumerable<Obstacle> OfAbbreviation(string abbreviation, DateOnly today, Places places)
    {
        var wanted = abbreviation.Trim();
        if (wanted.Length == 0)
        {
            yield return new Obstacle("AbbreviationMissing", "Skriv en forkortelse, fx CØP.", "Abbreviation");
        }
        else if (wanted.Length > AbbreviationMaxLength)
        {
            yield return new Obstacle(
                "AbbreviationTooLong",
                $"Skriv højst {AbbreviationMaxLength.ToString(Danish.Culture)} tegn.",
                "Abbreviation"
            );
        }
        else if (
            places.Centres.Any(c =>
                !(c.To < today) && c.Abbreviation.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            yield return new Obstacle("AbbreviationTaken", $"Et andet center forkortes {wanted}.", "Abbreviation");
        }
    }

    private static Obstacle UnitsRemain(List<Unit> units, DateOnly lastDay)
    {
        const int Named = 8;
        var names = units.Select(u => u.On(lastDay).Name).Order(Danish.Order).ToList();
        var shown = names.Count > Named ? [.. names.Take(Named), $"{names.Count - Named} andre"] : names;
        return new Obstacle(
            "UnitsRemain",
            $"{Danish.Count(units.Count, "enhed hører", "enheder hører")} under centret efter {Danish.Long(lastDay)}: {Danish.List(shown)}. Flyt dem til et andet center, eller luk dem, senest fra dagen efter.",
            "LastDay"
        );
    }
}

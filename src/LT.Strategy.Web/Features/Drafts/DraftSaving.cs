using LT.Strategy.Domain.Agreements;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>What somebody else has written in the same place since the page was made.</summary>
public sealed record Conflict(string Place, string Label, string Theirs, string Mine);

/// <summary>Writes what has been changed in a form into an agreement. Places nobody else has changed are saved; where two wrote, both are kept in view.</summary>
public static class DraftSaving
{
    private static readonly (AgreementPart Part, string Label)[] Parts =
    [
        (AgreementPart.Introduction, "Indledning"),
        (AgreementPart.Bounds, "Rammer"),
        (AgreementPart.FollowUpPlan, "Opfølgning"),
        (AgreementPart.Med, "MED"),
    ];

    public static IReadOnlyList<Conflict> Save(this Agreement agreement, DraftForm form, DateTime now)
    {
        List<Conflict> conflicts = [];
        foreach (var (part, label) in Parts)
        {
            var (stored, typed) = (agreement.TextOf(part), form.TextOf(part));
            var opened = form.Stamps.ElementAtOrDefault((int)part);
            if (typed == stored || Stamp.Of(typed) == opened)
            {
                continue;
            }

            if (opened == Stamp.Of(stored))
            {
                agreement.Write(part, typed, now);
            }
            else
            {
                conflicts.Add(new Conflict(part.ToString(), label, stored, typed));
            }
        }

        if (form.Initiative is { } initiative)
        {
            conflicts.AddRange(SaveInitiative(agreement, initiative, now));
        }

        return conflicts;
    }

    private static IReadOnlyList<Conflict> SaveInitiative(Agreement agreement, InitiativeForm form, DateTime now)
    {
        var goals = agreement.Year.GoalsInOrder;
        var initiative = agreement.Initiatives.FirstOrDefault(i => i.Id == form.Id);
        if (initiative is null || form.StampNow == form.Stamp)
        {
            return [];
        }

        var stored = InitiativeForm.Of(initiative, goals).Stamp;
        if (stored == form.StampNow)
        {
            return [];
        }

        if (stored != form.Stamp || initiative.State != InitiativeState.Active)
        {
            return [.. Differences(initiative, form, goals)];
        }

        form.WriteTo(initiative, goals);
        agreement.Changed(initiative, now);
        return [];
    }

    private static IEnumerable<Conflict> Differences(
        Initiative stored,
        InitiativeForm typed,
        IReadOnlyList<Domain.SharedGoals.SharedGoal> goals
    )
    {
        var mine = new Initiative();
        typed.WriteTo(mine, goals);
        (string Place, string Label, string Theirs, string Mine)[] fields =
        [
            ("Title", "Titel", stored.Title, mine.Title),
            ("Why", "Hvorfor", stored.Why, mine.Why),
            ("What", "Hvad gør I", stored.What, mine.What),
            ("Responsible", "Ansvarlig", stored.Responsible, mine.Responsible),
            ("From", "Start", Date(stored.From), Date(mine.From)),
            ("To", "Slut", Date(stored.To), Date(mine.To)),
            ("SuccessCriterion", "Succeskriterium", stored.SuccessCriterion, mine.SuccessCriterion),
            ("Milestones_0__Text", "Milepæle", Milestones(stored), Milestones(mine)),
            ("Contributions_0__Chosen", "Bidrag", Contributions(stored, goals), Contributions(mine, goals)),
        ];
        return fields
            .Where(f => f.Theirs != f.Mine)
            .Select(f => new Conflict(
                $"Initiative_{f.Place}",
                $"Indsats {stored.Number}: {f.Label}",
                f.Theirs,
                f.Mine
            ));
    }

    private static string Date(DateOnly? date) => date is { } d ? Domain.Language.Danish.Short(d) : "";

    private static string Milestones(Initiative initiative) =>
        string.Join("\n", initiative.Milestones.OrderBy(m => m.On).Select(m => $"{Date(m.On)} {m.Text}"));

    private static string Contributions(Initiative initiative, IReadOnlyList<Domain.SharedGoals.SharedGoal> goals) =>
        string.Join(
            "\n",
            initiative.Contributions.Select(c =>
                $"Mål {goals.First(g => g.Id == c.SharedGoalId).Number}: {c.Words}{(c.Number is { } n ? $" ({n})" : "")}"
            )
        );
}

using LT.Strategy.Domain.Agreements;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>What somebody else has written in the same place since the page was made.</summary>
public sealed record Conflict(string Place, string Label, string Theirs, string Mine);

/// <summary>One text of the form beside what is stored, and how it is written.</summary>
internal sealed record TypedText(
    int Stamp,
    string Place,
    string Label,
    string Stored,
    string? Typed,
    Action<string> Write
);

/// <summary>Writes a form into an agreement. Places nobody else has changed are saved; where two wrote, both are kept in view.</summary>
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
        foreach (var text in TextsOf(agreement, form, now))
        {
            var typed = DraftForm.Typed(text.Typed);
            if (typed == text.Stored)
            {
                continue;
            }

            if (form.Stamps.ElementAtOrDefault(text.Stamp) == Stamp.Of(text.Stored))
            {
                text.Write(typed);
            }
            else
            {
                conflicts.Add(new Conflict(text.Place, text.Label, text.Stored, typed));
            }
        }

        if (form.Initiative is { } initiative)
        {
            conflicts.AddRange(SaveInitiative(agreement, initiative, now));
        }

        return conflicts;
    }

    private static IEnumerable<TypedText> TextsOf(Agreement agreement, DraftForm form, DateTime now) =>
        Parts
            .Select(p => new TypedText(
                (int)p.Part,
                p.Part.ToString(),
                p.Label,
                agreement.TextOf(p.Part),
                form.TextOf(p.Part),
                text => agreement.Write(p.Part, text, now)
            ))
            .Concat(agreement.IsBeingAmended ? ReasonsOf(agreement, form, now) : []);

    /// <summary>A reason that the page did not ask for stays as it is.</summary>
    private static IEnumerable<TypedText> ReasonsOf(Agreement agreement, DraftForm form, DateTime now)
    {
        if (form.AmendmentReason is { } why)
        {
            yield return new TypedText(
                Parts.Length,
                nameof(form.AmendmentReason),
                "Hvorfor aftalen ændres",
                agreement.AmendmentReason,
                why,
                text => agreement.ExplainAmendment(text, agreement.BrokenCoverageReason, now)
            );
        }

        if (form.BrokenCoverageReason is { } broken)
        {
            yield return new TypedText(
                Parts.Length + 1,
                nameof(form.BrokenCoverageReason),
                "Hvorfor et tema ikke længere har en indsats",
                agreement.BrokenCoverageReason,
                broken,
                text => agreement.ExplainAmendment(agreement.AmendmentReason, text, now)
            );
        }

        for (var i = 0; i < form.Leaving.Count; i++)
        {
            var (place, typed) = (i, form.Leaving[i]);
            if (agreement.Leaving.FirstOrDefault(l => l.Id == typed.Id) is { } leaving)
            {
                yield return new TypedText(
                    Parts.Length + 2 + place,
                    $"Leaving_{place}__ChangeReason",
                    $"Indsats {leaving.Number}: Hvorfor den udgår",
                    leaving.ChangeReason,
                    typed.ChangeReason,
                    text => Explain(agreement, leaving, text, now)
                );
            }
        }
    }

    private static void Explain(Agreement agreement, Initiative leaving, string reason, DateTime now)
    {
        leaving.ChangeReason = reason;
        agreement.Changed(leaving, now);
    }

    private static IReadOnlyList<Conflict> SaveInitiative(Agreement agreement, InitiativeForm form, DateTime now)
    {
        var goals = agreement.Year.GoalsInOrder;
        var initiative = agreement.Initiatives.FirstOrDefault(i => i.Id == form.Id);
        if (initiative is null || form.SaysWhat(initiative, goals))
        {
            return [];
        }

        if (initiative.Version != form.Version)
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
        var mine = new Initiative { ChangeReason = stored.ChangeReason };
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
            ("ChangeReason", "Hvorfor den ændres", stored.ChangeReason, mine.ChangeReason),
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

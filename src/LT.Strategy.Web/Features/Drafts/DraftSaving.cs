using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>What somebody else has written in the same place since the page was made.</summary>
public sealed record Conflict(string Place, string Label, string Theirs, string Mine)
{
    /// <summary>Which of the form's fingerprints it is about; null where it is one of the initiative's.</summary>
    public int? TextStamp { get; init; }

    public int? InitiativeStamp { get; init; }
}

/// <summary>One text of the form beside what is stored, and how it is written.</summary>
internal sealed record TypedText(
    int Stamp,
    string Place,
    string Label,
    string Stored,
    string? Typed,
    Action<string> Write
);

/// <summary>
/// Writes a form into an agreement. Places nobody else has changed are saved, and the form's fingerprints follow; what was not
/// touched here stays as somebody else left it; where two wrote, both are kept in view.
/// </summary>
public static class DraftSaving
{
    private static readonly (AgreementPart Part, string Label)[] Parts =
    [
        (AgreementPart.Introduction, "Indledning"),
        (AgreementPart.Bounds, "Rammer"),
        (AgreementPart.FollowUpPlan, "Opfølgning"),
        (AgreementPart.Med, "MED"),
    ];

    public static IReadOnlyList<Conflict> Save(this Agreement agreement, DraftForm form, Choices choices, DateTime now)
    {
        List<Conflict> conflicts = [];
        foreach (var text in TextsOf(agreement, form, now))
        {
            var typed = DraftForm.Typed(text.Typed);
            var was = form.Stamps.ElementAtOrDefault(text.Stamp);
            if (typed == text.Stored)
            {
                form.Stamps.Put(text.Stamp, Stamp.Of(typed));
            }
            else if (was == Stamp.Of(text.Stored))
            {
                text.Write(typed);
                form.Stamps.Put(text.Stamp, Stamp.Of(typed));
            }
            else if (was == Stamp.Of(typed))
            {
                continue;
            }
            else
            {
                conflicts.Add(new Conflict(text.Place, text.Label, text.Stored, typed) { TextStamp = text.Stamp });
            }
        }

        if (form.Initiative is { } initiative)
        {
            conflicts.AddRange(SaveInitiative(agreement, initiative, choices, now));
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
            .Concat(FocusOf(agreement, form, now))
            .Concat(agreement.IsBeingAmended ? ReasonsOf(agreement, form, now) : []);

    /// <summary>A unit's focus areas are one text, a line each: what one moves, another may not see move.</summary>
    private static IEnumerable<TypedText> FocusOf(Agreement agreement, DraftForm form, DateTime now)
    {
        if (agreement is DecentralAgreement unit && form.FocusAreas is { } areas)
        {
            yield return new TypedText(
                Parts.Length,
                "FocusAreas_0__Text",
                "Fokusområder",
                Lines(unit.FocusAreas),
                Lines(areas.Select(a => DraftForm.Typed(a.Text).ReplaceLineEndings(" ")).Where(a => a.Length > 0)),
                text => unit.FocusOn(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), now)
            );
        }
    }

    public static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);

    /// <summary>A reason that the page did not ask for stays as it is.</summary>
    private static IEnumerable<TypedText> ReasonsOf(Agreement agreement, DraftForm form, DateTime now)
    {
        if (form.AmendmentReason is { } why)
        {
            yield return new TypedText(
                Parts.Length + 1,
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
                Parts.Length + 2,
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
                    Parts.Length + 3 + place,
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

    /// <summary>Field for field: what was not touched on this page stays as somebody else may have left it.</summary>
    private static IReadOnlyList<Conflict> SaveInitiative(
        Agreement agreement,
        InitiativeForm form,
        Choices choices,
        DateTime now
    )
    {
        var goals = agreement.Year.On(Copenhagen.DayOf(now)).GoalsInOrder;
        if (agreement.Initiatives.FirstOrDefault(i => i.Id == form.Id) is not { } stored)
        {
            return [];
        }

        List<Conflict> conflicts = [];
        var mine = form.ToInitiative(stored, goals, choices);
        var fields = InitiativeFields.Of(goals);
        var taken = false;
        for (var i = 0; i < fields.Count; i++)
        {
            var (field, was) = (fields[i], form.Stamps.ElementAtOrDefault(i));
            var (here, there) = (field.Text(mine), field.Text(stored));
            if (here == there)
            {
                form.Stamps.Put(i, Stamp.Of(here));
            }
            else if (was == Stamp.Of(there))
            {
                field.TakeOver(mine, stored);
                form.Stamps.Put(i, Stamp.Of(here));
                taken = true;
            }
            else if (was != Stamp.Of(here))
            {
                conflicts.Add(
                    new Conflict($"Initiative_{field.Place}", $"Indsats {stored.Number}: {field.Label}", there, here)
                    {
                        InitiativeStamp = i,
                    }
                );
            }
        }

        if (taken)
        {
            agreement.Changed(stored, now);
        }

        return conflicts;
    }
}

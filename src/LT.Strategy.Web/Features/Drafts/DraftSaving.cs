using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>One text of the page that is saved, and may collide, on its own: its fingerprint's field, its field or the group of them, a key that no other page's numbering changes.</summary>
public sealed record Place(string Stamp, string Field, string Key, string Label)
{
    public bool Holds(string field) =>
        field == Field
        || field.StartsWith($"{Field}.", StringComparison.Ordinal)
        || field.StartsWith($"{Field}[", StringComparison.Ordinal);
}

/// <summary>What stands somewhere now, which is neither what this page was made from nor what was typed here.</summary>
public sealed record Conflict(Place Place, string Id, string Theirs, string Mine);

/// <summary>One text of the form beside what is stored, how it is written, and how the form shows another one.</summary>
internal sealed record TypedText(
    int Stamp,
    string Field,
    string Label,
    string Stored,
    string? Typed,
    Action<string> Write,
    Action<string> Retype
)
{
    public string Key { get; init; } = Field;

    /// <summary>What the names of all its fields begin with, where they are several.</summary>
    public string Group { get; init; } = Field;

    public Place Place => new($"Stamps[{Stamp}]", Group, Key, Label);

    public string Id => TagBuilder.CreateSanitizedId(Field, "_");
}

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
            if (form.TakesTheirs(text.Id))
            {
                text.Retype(text.Stored);
            }

            var typed = form.TakesTheirs(text.Id) ? text.Stored : DraftForm.Typed(text.Typed);
            var was = form.DecidedFrom(text.Id) ?? form.Stamps.ElementAtOrDefault(text.Stamp);
            if (typed == text.Stored)
            {
                form.Stamps.Put(text.Stamp, Stamp.Of(typed));
            }
            else if (was == Stamp.Of(text.Stored))
            {
                text.Write(typed);
                form.Stamps.Put(text.Stamp, Stamp.Of(typed));
            }
            else if (was != Stamp.Of(typed))
            {
                conflicts.Add(new Conflict(text.Place, text.Id, text.Stored, typed));
            }
        }

        if (form.Initiative is { } initiative)
        {
            conflicts.AddRange(SaveInitiative(agreement, form, initiative, choices, now));
        }

        return conflicts;
    }

    /// <summary>The places of a page, by the field that carries each one's fingerprint.</summary>
    public static IReadOnlyDictionary<string, Place> Places(this Agreement agreement, DraftForm form)
    {
        var ofInitiative = agreement.Initiatives.FirstOrDefault(i => i.Id == form.Initiative?.Id) is { } open
            ? InitiativeFields.Of([]).Select((field, i) => field.PlaceIn(open, i))
            : [];
        return TextsOf(agreement, form, default)
            .Select(t => t.Place)
            .Concat(ofInitiative)
            .ToDictionary(p => p.Stamp, StringComparer.Ordinal);
    }

    private static IEnumerable<TypedText> TextsOf(Agreement agreement, DraftForm form, DateTime now) =>
        Parts
            .Select(p => new TypedText(
                (int)p.Part,
                p.Part.ToString(),
                p.Label,
                agreement.TextOf(p.Part),
                form.TextOf(p.Part),
                text => agreement.Write(p.Part, text, now),
                text => form.Retype(p.Part, text)
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
                "FocusAreas[0].Text",
                "Fokusområder",
                Lines(unit.FocusAreas),
                Lines(areas.Select(a => DraftForm.Typed(a.Text).ReplaceLineEndings(" ")).Where(a => a.Length > 0)),
                text => unit.FocusOn(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), now),
                text => form.RetypeAreas(text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            )
            {
                Key = nameof(form.FocusAreas),
                Group = nameof(form.FocusAreas),
            };
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
                text => agreement.ExplainAmendment(text, agreement.BrokenCoverageReason, now),
                text => form.AmendmentReason = text
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
                text => agreement.ExplainAmendment(agreement.AmendmentReason, text, now),
                text => form.BrokenCoverageReason = text
            );
        }

        for (var i = 0; i < form.Leaving.Count; i++)
        {
            var (place, typed) = (i, form.Leaving[i]);
            if (agreement.Leaving.FirstOrDefault(l => l.Id == typed.Id) is { } leaving)
            {
                yield return new TypedText(
                    Parts.Length + 3 + place,
                    $"Leaving[{place}].ChangeReason",
                    $"Indsats {leaving.Number}: Hvorfor den udgår",
                    leaving.ChangeReason,
                    typed.ChangeReason,
                    text => Explain(agreement, leaving, text, now),
                    text => typed.ChangeReason = text
                )
                {
                    Key = $"Leaving.{leaving.Id}",
                };
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
        DraftForm whole,
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
        var (taken, retyped) = (false, false);
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (whole.TakesTheirs(field.Id))
            {
                field.TakeOver(stored, mine);
                retyped = true;
            }

            var was = whole.DecidedFrom(field.Id) ?? form.Stamps.ElementAtOrDefault(i);
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
                conflicts.Add(new Conflict(field.PlaceIn(stored, i), field.Id, there, here));
            }
        }

        if (taken)
        {
            agreement.Changed(stored, now);
        }

        if (retyped)
        {
            whole.Initiative = InitiativeForm.Of(mine, goals, form);
        }

        return conflicts;
    }
}

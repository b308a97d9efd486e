using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>Writing an agreement: start, open, save. Sending and concluding are in Conclusions.</summary>
public sealed class DraftsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    /// <summary>Starts this year's agreement of a centre or unit, starts anew the one that was withdrawn, or opens the one that is there.</summary>
    [HttpPost("/arbejde/aftaler")]
    public async Task<IActionResult> Start(int aar, string kode) =>
        await db.OneAtATimeAsync(() => StartAsync(aar, kode));

    private async Task<IActionResult> StartAsync(int aar, string kode)
    {
        var centre = await db.Centres.FirstOrDefaultAsync(c => c.Code == kode);
        var unit = centre is null
            ? await db.Units.Include(u => u.Periods).FirstOrDefaultAsync(u => u.Code == kode)
            : null;
        var year = await db.Years.FirstOrDefaultAsync(y =>
            y.Year == aar && y.OpenedOn <= me.Today && y.Closing == null
        );
        if (
            year is null
            || !((centre is not null && me.MayStartFor(centre)) || (unit is not null && me.MayStartFor(unit)))
        )
        {
            return NotFound();
        }

        Agreement? agreement = centre is not null
            ? await db.CentreAgreements.FirstOrDefaultAsync(a => a.CentreId == centre.Id && a.StrategyYearId == year.Id)
            : await db.DecentralAgreements.FirstOrDefaultAsync(a =>
                a.UnitId == unit!.Id && a.StrategyYearId == year.Id
            );
        if (agreement is null)
        {
            var now = clock.UtcNow();
            agreement = centre is not null
                ? new CentreAgreement
                {
                    CentreId = centre.Id,
                    StrategyYearId = year.Id,
                    StartedAt = now,
                }
                : new DecentralAgreement
                {
                    UnitId = unit!.Id,
                    StrategyYearId = year.Id,
                    StartedAt = now,
                };
            db.Add(agreement);
            await db.SaveChangesAsync();
        }
        else if (agreement.Status == AgreementStatus.Withdrawn)
        {
            (await db.WholeAgreementAsync(agreement.Id))!.StartAnew(clock.UtcNow());
            await db.SaveChangesAsync();
        }

        return Redirect($"/arbejde/aftaler/{agreement.Id}");
    }

    [HttpGet("/arbejde/aftaler/{id:int}")]
    public async Task<IActionResult> Edit(int id, int? indsats, int tomme = 1)
    {
        if (await db.DraftAsync(id, me.Today) is not { Agreement: var agreement } draft || !me.MaySeeDraft(agreement))
        {
            return NotFound();
        }

        if (!me.MayWrite(agreement) || !agreement.IsOpenForWriting)
        {
            return Redirect($"/arbejde/aftaler/{id}/laes");
        }

        var open = agreement.ActiveInitiatives.FirstOrDefault(i => i.Number == indsats);
        return await EditorAsync(draft, DraftForm.Of(agreement, open, me.Today, tomme), open, []);
    }

    [HttpPost("/arbejde/aftaler/{id:int}")]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = "")] DraftForm form)
    {
        var (ofTexts, ofInitiative) = (form.Stamps, form.Initiative?.Stamps ?? []);
        return await db.OnFreshDataAsync(() =>
        {
            // each attempt starts from what the page was made from
            form.Stamps = [.. ofTexts];
            if (form.Initiative is { } initiative)
            {
                initiative.Stamps = [.. ofInitiative];
            }

            return SaveAsync(id, form);
        });
    }

    private async Task<IActionResult> SaveAsync(int id, DraftForm form)
    {
        if (await db.DraftAsync(id, me.Today) is not { Agreement: var agreement } draft || !me.MaySeeDraft(agreement))
        {
            return NotFound();
        }

        if (!me.MayWrite(agreement))
        {
            return Forbid();
        }

        var open = agreement.Initiatives.FirstOrDefault(i => i.Id == form.Initiative?.Id);
        var locked =
            agreement.ObstaclesToWriting() is [var obstacle, ..] ? obstacle.Sentence
            : form.Initiative is not null && open is null ? "Indsatsen findes ikke længere i aftalen."
            : null;
        if (locked is not null)
        {
            return IsAutosave
                ? Conflict(new { message = $"Ikke gemt: {locked}" })
                : View("Locked", new LockedPage(agreement, locked, TypedTexts(form)));
        }

        if (!ModelState.IsValid)
        {
            return IsAutosave ? UnprocessableEntity(Invalid()) : await EditorAsync(draft, form, open, []);
        }

        var conflicts = agreement.Save(form, draft.Choices, clock.UtcNow());
        await db.SaveChangesAsync();
        if (IsAutosave)
        {
            return AutosaveAnswer(agreement, form, conflicts);
        }

        if (conflicts.Count > 0)
        {
            ModelState.Clear();
            return await EditorAsync(draft, form, open, conflicts);
        }

        var next = new PressedButton(draft, form, clock.UtcNow()).Press();
        await db.SaveChangesAsync();
        TempData["Besked"] = next.Message;
        return Redirect(next.Address);
    }

    private async Task<IActionResult> EditorAsync(
        Draft draft,
        DraftForm form,
        Initiative? open,
        IReadOnlyList<Conflict> conflicts
    )
    {
        var agreement = draft.Agreement;
        form.AmendmentReason ??= agreement.AmendmentReason;
        form.BrokenCoverageReason ??= agreement.BrokenCoverageReason;
        ViewData["Page"] = new DraftPage(
            agreement,
            open,
            me.Today,
            Delivery.On(me.Today, agreement.Year.DeadlineOf(agreement, me.Today), null),
            me.MaySubmit(agreement),
            await OwnEvidenceAsync(agreement),
            conflicts
        )
        {
            Choices = draft.Choices,
            LastYear = draft.LastYear,
            OfCentre = draft.OfCentre,
        };
        return View("Edit", form);
    }

    private async Task<IReadOnlyList<Evidence>> OwnEvidenceAsync(Agreement agreement) =>
        agreement is CentreAgreement centre
            ? await db
                .Ledger.OfType<Evidence>()
                .AsNoTracking()
                .Where(e => e.CentreId == centre.CentreId && e.LabelId == null && e.UnitId == null)
                .ToListAsync()
            : [];

    private bool IsAutosave => Request.Headers["X-Autosave"] == "1";

    /// <summary>What is wrong, and in which fields.</summary>
    private object Invalid()
    {
        var wrong = ModelState.Where(f => f.Value!.Errors.Count > 0).ToList();
        return new
        {
            message = $"Ikke gemt: {wrong[0].Value!.Errors[0].ErrorMessage}",
            fields = wrong.Select(f => f.Key).ToList(),
        };
    }

    /// <summary>The page goes on from the fingerprints of what was saved; a place where two wrote keeps its old one, so that it is not overwritten unseen.</summary>
    private ObjectResult AutosaveAnswer(Agreement agreement, DraftForm form, IReadOnlyList<Conflict> conflicts)
    {
        var said = new
        {
            message = conflicts.Count > 0
                ? "En anden har skrevet samme sted. Resten er gemt"
                : $"Gemt {Danish.Clock(Copenhagen.TimeOf(agreement.SavedAt ?? agreement.StartedAt))}",
            stamps = form.Stamps,
            initiativeStamps = form.Initiative?.Stamps ?? [],
            conflicts = conflicts.Select(c => c.Place.Stamp),
        };
        return conflicts.Count > 0 ? Conflict(said) : Ok(said);
    }

    private static List<(string, string)> TypedTexts(DraftForm form) =>
        [
            .. new[]
            {
                ("Indledning", form.Introduction),
                ("Rammer", form.Bounds),
                ("Opfølgning", form.FollowUpPlan),
                ("MED", form.Med),
                ("Titel", form.Initiative?.Title),
                ("Hvorfor", form.Initiative?.Why),
                ("Hvad gør I", form.Initiative?.What),
                ("Ansvarlig", form.Initiative?.Responsible),
                ("Start", form.Initiative?.From is { } from ? Danish.Short(from) : null),
                ("Slut", form.Initiative?.To is { } to ? Danish.Short(to) : null),
                ("Succeskriterium", form.Initiative?.SuccessCriterion),
                ("Hvorfor indsatsen ændres", form.Initiative?.ChangeReason),
                ("Hvorfor aftalen ændres", form.AmendmentReason),
                ("Hvorfor et tema ikke længere har en indsats", form.BrokenCoverageReason),
            }
                .Concat(
                    form.Initiative?.Milestones.Select(m =>
                        ("Milepæl", (string?)$"{(m.On is { } on ? Danish.Short(on) : "")} {m.Text}".Trim())
                    )
                        ?? []
                )
                .Concat(
                    form.Initiative?.Contributions.Where(c => c.Chosen)
                        .Select(c => ("Bidrag", (string?)$"{c.Words} {c.Number}".Trim()))
                        ?? []
                )
                .Concat(form.FocusAreas?.Select(f => ("Fokusområde", f.Text)) ?? [])
                .Concat(form.Leaving.Select(l => ("Hvorfor en indsats udgår", l.ChangeReason)))
                .Where(t => !string.IsNullOrWhiteSpace(t.Item2))
                .Select(t => (t.Item1, t.Item2!)),
        ];
}

using System.Globalization;
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
    /// <summary>Starts this year's agreement of a centre or unit, or opens the one that is there.</summary>
    [HttpPost("/arbejde/aftaler")]
    public async Task<IActionResult> Start(int aar, string kode) =>
        await db.OnFreshDataAsync(() => StartAsync(aar, kode));

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

        return Redirect($"/arbejde/aftaler/{agreement.Id}");
    }

    [HttpGet("/arbejde/aftaler/{id:int}")]
    public async Task<IActionResult> Edit(int id, int? indsats)
    {
        if (await db.WholeAgreementAsync(id) is not { } agreement || !me.MaySeeDraft(agreement))
        {
            return NotFound();
        }

        if (!me.MayWrite(agreement) || !agreement.IsOpenForWriting)
        {
            return Redirect($"/arbejde/aftaler/{id}/laes");
        }

        var open = agreement.ActiveInitiatives.FirstOrDefault(i => i.Number == indsats);
        return await EditorAsync(agreement, DraftForm.Of(agreement, open), open, []);
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
        if (await db.WholeAgreementAsync(id) is not { } agreement || !me.MaySeeDraft(agreement))
        {
            return NotFound();
        }

        if (!me.MayWrite(agreement))
        {
            return Forbid();
        }

        if (agreement.ObstaclesToWriting() is [var locked, ..])
        {
            return IsAutosave
                ? Conflict(new { message = $"Ikke gemt: {locked.Sentence}" })
                : View("Locked", new LockedPage(agreement, locked.Sentence, TypedTexts(form)));
        }

        var open = agreement.Initiatives.FirstOrDefault(i => i.Id == form.Initiative?.Id);
        if (!ModelState.IsValid)
        {
            return IsAutosave ? UnprocessableEntity(Invalid()) : await EditorAsync(agreement, form, open, []);
        }

        var conflicts = agreement.Save(form, clock.UtcNow());
        await db.SaveChangesAsync();
        if (IsAutosave)
        {
            return AutosaveAnswer(agreement, form, conflicts);
        }

        if (conflicts.Count > 0)
        {
            ModelState.Clear();
            return await EditorAsync(agreement, form, open, conflicts);
        }

        var next = Handle(agreement, form.Handling, open);
        await db.SaveChangesAsync();
        return Redirect(next);
    }

    /// <summary>Does what the button says beyond saving; returns where to go next.</summary>
    private string Handle(Agreement agreement, string? handling, Initiative? open)
    {
        var (act, argument) = (handling ?? "").Split(':') is [var a, var b] ? (a, b) : (handling ?? "", "");
        var address = $"/arbejde/aftaler/{agreement.Id}";
        var number = int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var target = Guid.TryParse(argument, out var id) ? agreement.Initiatives.FirstOrDefault(i => i.Id == id) : null;
        switch (act)
        {
            case "tilfoej-indsats":
                return At(agreement.AddInitiative(clock.UtcNow()));
            case "aaben" when agreement.ActiveInitiatives.FirstOrDefault(i => i.Number == number) is { } chosen:
                return At(chosen);
            case "luk":
                return $"{address}#del-5";
            case "fjern" when target is not null:
                return Remove(agreement, target);
            case "fortryd" when target is not null:
                agreement.PutBack(target, clock.UtcNow());
                TempData["Besked"] = $"{target.Name} er med igen.";
                return $"{address}#del-5";
            case "send":
                return $"{address}/send";
            case "indgaa":
                return $"{address}/tillaeg/indgaa";
            case "laes":
                return $"{address}/laes";
            default:
                return Saved(open);
        }

        string At(Initiative initiative) => $"{address}?indsats={initiative.Number}#{initiative.Anchor}";

        string Saved(Initiative? written)
        {
            var isOut = written is not null && written.State != InitiativeState.Active;
            TempData["Besked"] = isOut
                ? $"En anden har fjernet {written!.Name}, mens du skrev. Din tekst er gemt i den, og du kan fortryde fjernelsen under Indsatser."
                : "Kladden er gemt.";
            return written is null ? address
                : isOut ? $"{address}#del-5"
                : At(written);
        }
    }

    private string Remove(Agreement agreement, Initiative initiative)
    {
        agreement.Remove(initiative, clock.UtcNow());
        var leaves = agreement.Leaving.Contains(initiative);
        TempData["Besked"] = leaves
            ? $"{initiative.Name} udgår, når tillægget er indgået. Skriv hvorfor under Indsatser, eller fortryd."
            : $"{initiative.Name} er fjernet fra kladden. Du kan fortryde under Indsatser.";
        return $"/arbejde/aftaler/{agreement.Id}#{(leaves ? initiative.Anchor : "del-5")}";
    }

    private async Task<IActionResult> EditorAsync(
        Agreement agreement,
        DraftForm form,
        Initiative? open,
        IReadOnlyList<Conflict> conflicts
    )
    {
        var extension = agreement.Year.Extensions.For(agreement, me.Today);
        form.AmendmentReason ??= agreement.AmendmentReason;
        form.BrokenCoverageReason ??= agreement.BrokenCoverageReason;
        ViewData["Page"] = new DraftPage(
            agreement,
            open,
            me.Today,
            Delivery.On(me.Today, agreement.Deadline, extension, null),
            me.MaySubmit(agreement),
            await OwnEvidenceAsync(agreement),
            conflicts
        );
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
                .Concat(form.Leaving.Select(l => ("Hvorfor en indsats udgår", l.ChangeReason)))
                .Where(t => !string.IsNullOrWhiteSpace(t.Item2))
                .Select(t => (t.Item1, t.Item2!)),
        ];
}

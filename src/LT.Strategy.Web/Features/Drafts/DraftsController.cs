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
        var year = await db.Years.FirstOrDefaultAsync(y => y.Year == aar && y.OpenedOn <= me.Today);
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
    public async Task<IActionResult> Save(int id, [Bind(Prefix = "")] DraftForm form) =>
        await db.OnFreshDataAsync(() => SaveAsync(id, form));

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
            return IsAutosave
                ? UnprocessableEntity(new { message = "Ikke gemt: Et felt skal rettes" })
                : await EditorAsync(agreement, form, open, []);
        }

        var conflicts = agreement.Save(form, clock.UtcNow());
        var next = conflicts.Count == 0 ? Handle(agreement, form.Handling, open) : null;
        await db.SaveChangesAsync();
        if (conflicts.Count > 0)
        {
            return IsAutosave
                ? Conflict(new { message = "En anden har skrevet samme sted. Tryk Gem kladde for at se begge tekster" })
                : await EditorAsync(agreement, WithFreshStamps(form, agreement, open), open, conflicts);
        }

        if (IsAutosave)
        {
            return Saved(agreement, form);
        }

        if (next!.Said is { } said)
        {
            TempData["Besked"] = said;
        }

        return Redirect(next.Address);
    }

    /// <summary>Does what the button says beyond saving; returns where to go next, and what to say there once it is saved.</summary>
    private Next Handle(Agreement agreement, string? handling, Initiative? open)
    {
        var (act, argument) = (handling ?? "").Split(':') is [var a, var b] ? (a, b) : (handling ?? "", "");
        var address = $"/arbejde/aftaler/{agreement.Id}";
        var number = int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var target = Guid.TryParse(argument, out var id) ? agreement.Initiatives.FirstOrDefault(i => i.Id == id) : null;
        switch (act)
        {
            case "tilfoej-indsats":
                return new(At(agreement.AddInitiative(clock.UtcNow())));
            case "aaben" when agreement.ActiveInitiatives.FirstOrDefault(i => i.Number == number) is { } chosen:
                return new(At(chosen));
            case "luk":
                return new($"{address}#del-5");
            case "fjern" when target is not null:
                agreement.Remove(target, clock.UtcNow());
                return new(
                    $"{address}#del-5",
                    $"{target.Name} er fjernet fra kladden. Du kan fortryde under Indsatser."
                );
            case "fortryd" when target is not null:
                agreement.PutBack(target, clock.UtcNow());
                return new($"{address}#del-5", $"{target.Name} er med igen.");
            case "send":
                return new($"{address}/send");
            case "laes":
                return new($"{address}/laes");
            default:
                return new(open is null ? address : At(open), "Kladden er gemt.");
        }

        string At(Initiative initiative) => $"{address}?indsats={initiative.Number}#{initiative.Anchor}";
    }

    private async Task<IActionResult> EditorAsync(
        Agreement agreement,
        DraftForm form,
        Initiative? open,
        IReadOnlyList<Conflict> conflicts
    )
    {
        var extension = agreement is CentreAgreement own
            ? agreement.Year.Extensions.For(own.Centre, me.Today)
            : agreement.Year.Extensions.For(((DecentralAgreement)agreement).Unit, me.Today);
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

    private DraftForm WithFreshStamps(DraftForm form, Agreement agreement, Initiative? open)
    {
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Stamps", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }

        form.Stamps = DraftForm.StampsOf(agreement);
        if (form.Initiative is not null && open is not null)
        {
            form.Initiative.Stamp = InitiativeForm.Of(open, agreement.Year.GoalsInOrder).Stamp;
        }

        return form;
    }

    private sealed record Next(string Address, string? Said = null);

    private bool IsAutosave => Request.Headers["X-Autosave"] == "1";

    /// <summary>The page goes on from what stands in its own fields: what others have written since is not in them.</summary>
    private JsonResult Saved(Agreement agreement, DraftForm form) =>
        Json(
            new
            {
                message = $"Gemt {Danish.Clock(Copenhagen.TimeOf(agreement.SavedAt ?? agreement.StartedAt))}",
                stamps = form.StampsNow,
                version = form.Initiative?.StampNow,
            }
        );

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
                ("Succeskriterium", form.Initiative?.SuccessCriterion),
            }
                .Where(t => !string.IsNullOrWhiteSpace(t.Item2))
                .Select(t => (t.Item1, t.Item2!)),
        ];
}

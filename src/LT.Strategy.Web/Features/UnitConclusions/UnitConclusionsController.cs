using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Conclusions;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.UnitConclusions;

/// <summary>A centre chief reads what the units have sent, decides on many at once, and confirms. Each is concluded or returned by itself; what was changed since it was read is not.</summary>
public sealed class UnitConclusionsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = "/arbejde/enheder/{kode}/laes";

    [HttpGet(Address)]
    public async Task<IActionResult> Read(string kode, int aar)
    {
        if (await CentreAsync(kode) is not { } centre)
        {
            return NotFound();
        }

        return me.MayConcludeUnitsOf(centre)
            ? Reading(centre, aar, await FoundAsync(centre, aar, []), new())
            : Forbid();
    }

    [HttpPost(Address)]
    public async Task<IActionResult> Decide(string kode, int aar, [Bind(Prefix = "")] DecisionsForm form) =>
        await db.OnFreshDataAsync(() => DecideAsync(kode, aar, form));

    private async Task<IActionResult> DecideAsync(string kode, int aar, DecisionsForm form)
    {
        if (await CentreAsync(kode) is not { } centre)
        {
            return NotFound();
        }

        if (!me.MayConcludeUnitsOf(centre))
        {
            return Forbid();
        }

        var found = await FoundAsync(centre, aar, form.Decisions.ConvertAll(d => d.AgreementId));
        if (form.Handling == DecisionsForm.Mend || !IsComplete(form))
        {
            return Reading(centre, aar, found, form);
        }

        var page = new DecisionsPage(
            Page(centre, aar, []),
            [.. form.Decisions.Where(d => d.IsChosen).Select(d => Decision(d, found))]
        );
        return form.Handling == DecisionsForm.Confirm ? await DoAsync(page) : View("Confirm", page);
    }

    private async Task<IActionResult> DoAsync(DecisionsPage page)
    {
        foreach (var decision in page.Decisions.Where(d => d.MayBeDone))
        {
            decision.Do(clock.UtcNow());
        }

        await db.SaveChangesAsync();
        if (page.Stopped.Count > 0)
        {
            return View("Outcome", page);
        }

        TempData["Besked"] = page.Done;
        return Redirect(page.Reading.UnitsAddress);
    }

    /// <summary>Something is chosen, and what is returned has a remark.</summary>
    private bool IsComplete(DecisionsForm form)
    {
        if (!form.Decisions.Exists(d => d.IsChosen))
        {
            ModelState.AddModelError("", "Vælg, hvad der skal ske med mindst én aftale.");
        }

        for (var i = 0; i < form.Decisions.Count; i++)
        {
            var decision = form.Decisions[i];
            var hasRemark = !string.IsNullOrWhiteSpace(decision.Remark);
            if (decision.IsReturn != hasRemark)
            {
                ModelState.AddModelError(
                    $"Decisions[{i}].Remark",
                    hasRemark
                        ? "Vælg Send retur, eller slet bemærkningen."
                        : "Skriv en bemærkning om, hvad der skal rettes."
                );
            }
        }

        return ModelState.IsValid;
    }

    /// <summary>The page from what is there now: what was chosen is kept where the text is the one that was read.</summary>
    private ViewResult Reading(Centre centre, int year, IReadOnlyList<Agreement> found, DecisionsForm form)
    {
        var awaiting = found.Where(a => a.IsAwaitingConclusion && a.CentreIdOn(me.Today) == centre.Id).ToList();
        List<UnitDecision> gone =
        [
            .. form
                .Decisions.Where(d => d.IsChosen || !string.IsNullOrWhiteSpace(d.Remark))
                .Where(d => !awaiting.Exists(a => a.Id == d.AgreementId && a.Version == d.Version))
                .Select(d => Decision(d, found)),
        ];
        if (gone.Count > 0 || form.Decisions.Count != awaiting.Count)
        {
            form = Renewed(form, awaiting);
        }

        ViewData["Page"] = Page(centre, year, [.. awaiting.Select(a => new ProposalPage(a, me))]) with { Gone = gone };
        return View("Read", form);
    }

    /// <summary>The places of the form have moved, so what was typed and what was wrong is put where it belongs now.</summary>
    private DecisionsForm Renewed(DecisionsForm form, List<Agreement> awaiting)
    {
        var errors = form
            .Decisions.Select(
                (d, i) =>
                    (
                        d.AgreementId,
                        ModelState[$"Decisions[{i}].Remark"]?.Errors.Select(e => e.ErrorMessage).ToList() ?? []
                    )
            )
            .ToLookup(e => e.AgreementId, e => e.Item2);
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Decisions", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }

        List<DecisionForm> decisions =
        [
            .. awaiting.Select(a =>
                form.Decisions.Find(d => d.AgreementId == a.Id && d.Version == a.Version)
                ?? new DecisionForm { AgreementId = a.Id, Version = a.Version }
            ),
        ];
        for (var i = 0; i < decisions.Count; i++)
        {
            foreach (var error in errors[decisions[i].AgreementId].SelectMany(e => e))
            {
                ModelState.AddModelError($"Decisions[{i}].Remark", error);
            }
        }

        return new DecisionsForm { Decisions = decisions };
    }

    private UnitDecision Decision(DecisionForm form, IReadOnlyList<Agreement> found) =>
        new(form, found.FirstOrDefault(a => a.Id == form.AgreementId), me);

    private ReadingPage Page(Centre centre, int year, IReadOnlyList<ProposalPage> proposals) =>
        new(centre, year, me, proposals);

    private async Task<Centre?> CentreAsync(string code) =>
        await db.Centres.AsNoTracking().FirstOrDefaultAsync(c => c.Code == code) is { } centre
        && me.MaySeeUnitDraftsOf(centre)
            ? centre
            : null;

    /// <summary>What this chief may decide on: all that the units have sent, and what the form is about. The unit that sent first stands first.</summary>
    private async Task<IReadOnlyList<Agreement>> FoundAsync(Centre centre, int year, IReadOnlyList<int> asked) =>
        [
            .. (
                await db.WholeAgreementsAsync(
                    year,
                    a =>
                        asked.Contains(a.Id)
                        || (
                            ((DecentralAgreement)a).Unit.Periods.Any(p => p.CentreId == centre.Id)
                            && (
                                a.Status == AgreementStatus.Submitted
                                || (a.Status == AgreementStatus.InForce && a.Amendment == AmendmentStatus.Submitted)
                            )
                        )
                )
            )
                .Where(a => a is DecentralAgreement && me.MayConclude(a))
                .OrderBy(a => a.SubmittedAt)
                .ThenBy(a => a.OwnerNameOn(me.Today), Danish.Order),
        ];
}

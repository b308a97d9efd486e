using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Organisation;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>Published agreements, for everyone: the list, and each version as a page to read.</summary>
public sealed class AgreementsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/aarsaftaler")]
    public async Task<IActionResult> Index([Bind(Prefix = "")] AgreementFilter filter)
    {
        var today = clock.Today();
        if (await db.PublishedYearAsync(filter.Year, today) is not { } published)
        {
            return View("EmptyYear", filter);
        }

        var years = await db.OpenedYearsAsync(today);
        return View(
            new AgreementListPage(filter, published, years, today)
            {
                Own = await db.OwnAgreementsAsync(published, me),
                HasUnits = published.Centres.Any(c => c.IsActiveOn(today) && me.MaySeeUnitDraftsOf(c)),
            }
        );
    }

    [HttpGet("/aarsaftaler/{aar:int}/{kode}")]
    public async Task<IActionResult> Read(int aar, string kode)
    {
        var versions = await db.VersionsAsync(aar, kode);
        if (versions.Count == 0)
        {
            return await NotThereAsync(aar, kode);
        }

        return versions.InForceNow() is { } inForce
            ? await Show(inForce, versions, isOwnAddress: true)
            : View(
                "Withdrawn",
                new WithdrawnPage(aar, versions, clock.Today(), await OwnAsync(aar, versions[^1].Agreement))
            );
    }

    [HttpGet("/aarsaftaler/{aar:int}/{kode}/version/{nr:int}")]
    public async Task<IActionResult> Version(int aar, string kode, int nr)
    {
        var versions = await db.VersionsAsync(aar, kode);
        return versions.Find(v => v.Number == nr) is { } version
            ? await Show(version, versions, isOwnAddress: false)
            : await NotThereAsync(aar, kode, nr);
    }

    /// <summary>The running head of a printed version.</summary>
    [HttpGet("/aarsaftaler/{aar:int}/{kode}/version/{nr:int}/tryk.css")]
    public async Task<IActionResult> Print(int aar, string kode, int nr)
    {
        var versions = await db.VersionsAsync(aar, kode);
        return versions.Find(v => v.Number == nr) is { } version
            ? Content(RunningHead.Of(AgreementPage.OwnerNameOf(version, clock.Today()), aar, version), "text/css")
            : NotFound();
    }

    /// <summary>What is published under another of the owner's names is gone to. All else is the same page, so that an address tells nothing of a draft.</summary>
    private async Task<IActionResult> NotThereAsync(int year, string named, int? number = null)
    {
        var code = (await db.PlacesAsync(tracked: false)).CodeOf(named, me.Today);
        if (code is not null && code != named)
        {
            var versions = await db.VersionsAsync(year, code);
            if (number is { } one ? versions.Exists(v => v.Number == one) : versions.Count > 0)
            {
                return LocalRedirect($"~/aarsaftaler/{year}/{code}{(number is null ? "" : $"/version/{number}")}");
            }
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("NotThere", (year, named.Replace('-', ' ')));
    }

    /// <summary>To begin anew, or to go on with, for those who may write it while the year is open.</summary>
    private async Task<OwnAgreement?> OwnAsync(int year, Agreement agreement)
    {
        var may = agreement switch
        {
            CentreAgreement centre => me.MayStartFor(centre.Centre),
            DecentralAgreement unit => me.MayStartFor(unit.Unit),
            _ => false,
        };
        return may && await db.Years.AnyAsync(y => y.Year == year && y.Closing == null)
            ? new OwnAgreement(
                agreement.OwnerCode,
                agreement.OwnerNameOn(me.Today),
                agreement.Status == AgreementStatus.Withdrawn ? null : agreement.Id
            )
            : null;
    }

    private async Task<IActionResult> Show(Publication shown, IReadOnlyList<Publication> versions, bool isOwnAddress)
    {
        var today = clock.Today();
        ViewData["MayWithdraw"] =
            isOwnAddress && me.MayWithdraw(shown.Agreement) && shown.Agreement.Status == AgreementStatus.InForce;
        ViewData["Amend"] = new AmendButton(
            shown.AgreementId,
            isOwnAddress && me.MaySubmit(shown.Agreement) && shown.Agreement.Status == AgreementStatus.InForce,
            shown.Agreement.Amendment != AmendmentStatus.None
        );
        ViewData["FollowsUp"] =
            isOwnAddress && me.MaySeeFollowUpsOf(shown.Agreement) && shown.Agreement.Status == AgreementStatus.InForce;
        ViewData["MayJournalise"] = isOwnAddress && me.MayJournalise();
        ViewData["FollowsUnits"] =
            isOwnAddress && shown.Agreement is CentreAgreement own && me.MaySeeUnitDraftsOf(own.Centre);
        return View("Read", await db.AgreementPageAsync(shown, versions, today, isOwnAddress));
    }
}

using System.Collections.Concurrent;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Security;

/// <summary>A page with a form, and a page for each thing that can go wrong: what every feature gets without asking for it.</summary>
public sealed class ProbeController(Actor me, IAntiforgery antiforgery) : Controller
{
    public static readonly ConcurrentQueue<string> Received = new();

    [HttpGet("/proeve")]
    public IActionResult Write() =>
        Content(
            $"""
            <!DOCTYPE html><html lang="da"><head><title>Prøve</title></head><body><main><h1>Prøve</h1>
            <form method="post" action="/proeve?a=1">
              <input type="hidden" name="__RequestVerificationToken" value="{antiforgery
                .GetAndStoreTokens(HttpContext)
                .RequestToken}">
              <label for="t">Tekst</label><textarea id="t" name="Tekst"></textarea>
              <button>Gem</button>
            </form></main></body></html>
            """,
            "text/html"
        );

    [HttpPost("/proeve")]
    public IActionResult Write([FromForm] string tekst)
    {
        Received.Enqueue(tekst);
        return LocalRedirect("/privatliv");
    }

    [HttpGet("/proeve/hvem")]
    public string Who() => $"{me.Person.Name}: {string.Join(", ", me.Roles.Select(r => r.Role))}";

    [HttpGet("/proeve/findes-ikke")]
    public IActionResult Unseen() => NotFound();

    [HttpGet("/proeve/forbudt")]
    public IActionResult Forbidden() => Forbid();

    [HttpGet("/proeve/fejl")]
    public IActionResult Fail() => throw new InvalidOperationException("A mistake of ours");

    [HttpPost("/proeve/regel")]
    [IgnoreAntiforgeryToken]
    public IActionResult Break() =>
        throw new BrokenRuleException([
            new Obstacle("Early", "Det er for tidligt"),
            new Obstacle("Empty", "Der er ingen indsats"),
        ]);

    [HttpPost("/proeve/samtidig")]
    [IgnoreAntiforgeryToken]
    public IActionResult Collide() => throw new DbUpdateConcurrencyException("Changed meanwhile");
}

using LT.Strategy.Domain.Agreements;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>The agreement was sent, taken back or concluded while somebody wrote: what was typed is shown, so that it can be copied.</summary>
public sealed record LockedPage(Agreement Agreement, string Why, IReadOnlyList<(string Label, string Text)> Typed);

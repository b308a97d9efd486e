using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>When a role is held, as it stands in lists.</summary>
public static class PeriodInWords
{
    public static string Of(DateOnly from, DateOnly? to) =>
        to is not { } last ? $"fra {Danish.Long(from)}"
        : last < from ? $"{Danish.Long(from)}, sluttet samme dag"
        : $"{Danish.Long(from)} til {Danish.Long(last)}";
}

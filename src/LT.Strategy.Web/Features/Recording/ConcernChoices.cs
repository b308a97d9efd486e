using LT.Strategy.Domain.SharedGoals;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Recording;

public static class ConcernChoices
{
    public static readonly IReadOnlyList<SelectListItem> All =
    [
        .. new[] { Concern.Yes, Concern.No, Concern.NotStated }.Select(c => new SelectListItem(
            c.InWords(),
            c.ToString()
        )),
    ];
}

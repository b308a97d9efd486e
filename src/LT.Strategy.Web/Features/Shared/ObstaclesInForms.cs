using LT.Strategy.Domain.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.Features.Shared;

public static class ObstaclesInForms
{
    /// <summary>Each obstacle at its field; a field that cannot be read at all says only that.</summary>
    public static void Add(this ModelStateDictionary state, IEnumerable<Obstacle> obstacles)
    {
        foreach (var obstacle in obstacles)
        {
            var place = obstacle.Place ?? "";
            if (place.Length == 0 || state.GetFieldValidationState(place) != ModelValidationState.Invalid)
            {
                state.AddModelError(place, obstacle.Sentence);
            }
        }
    }
}

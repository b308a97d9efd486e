using LT.Strategy.Domain.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.Features.Shared;

public static class ObstaclesInForms
{
    private const string Initiative = "indsats-";

    /// <summary>Where in the editor it is mended; an initiative is opened on the way.</summary>
    public static string AddressIn(this Obstacle obstacle, string editor) =>
        obstacle.Place?.StartsWith(Initiative, StringComparison.Ordinal) == true
            ? $"{editor}?indsats={obstacle.Place[Initiative.Length..]}#{obstacle.Place}"
            : $"{editor}#{obstacle.Place}";

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

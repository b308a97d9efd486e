using LT.Strategy.Domain.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.Features.Shared;

public static class ObstaclesInForms
{
    private const string Initiative = "indsats-";

    /// <summary>Where in the editor it is mended; an initiative is opened on the way, at the field.</summary>
    public static string AddressIn(this Obstacle obstacle, string editor) =>
        obstacle.InitiativeNumber() is { } number
            ? $"{editor}?indsats={number}#{obstacle.FieldInEditor()}"
            : $"{editor}#{obstacle.FieldInEditor()}";

    /// <summary>The id of the field, or of the place where there is no field.</summary>
    public static string? FieldInEditor(this Obstacle obstacle) =>
        obstacle.Field is null ? obstacle.Place
        : obstacle.InitiativeNumber() is null ? obstacle.Field
        : $"Initiative_{obstacle.Field}";

    /// <summary>"3", where it is about initiative 3.</summary>
    public static string? InitiativeNumber(this Obstacle obstacle) =>
        obstacle.Place?.StartsWith(Initiative, StringComparison.Ordinal) == true
            ? obstacle.Place[Initiative.Length..]
            : null;

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

using LT.Strategy.Domain.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.DesignSystem.Binding;

/// <summary>Binds with a reader. What was typed stays in the model state, so that the field can show it again.</summary>
internal sealed class DanishBinder(Func<string, Typed> read) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var posted = context.ValueProvider.GetValue(context.ModelName);
        if (posted == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        context.ModelState.SetModelValue(context.ModelName, posted);
        var text = posted.FirstValue?.Trim() ?? "";
        var (value, problem) = text.Length == 0 ? Nothing(context) : read(text);
        if (problem is null)
        {
            context.Result = ModelBindingResult.Success(value);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, problem);
        }

        return Task.CompletedTask;
    }

    private static Typed Nothing(ModelBindingContext context) =>
        context.ModelMetadata.IsReferenceOrNullableType
            ? new Typed(null, null)
            : new Typed(
                null,
                context.ModelMetadata.ModelBindingMessageProvider.MissingBindRequiredValueAccessor(
                    context.ModelMetadata.GetDisplayName()
                )
            );
}

/// <summary>Binds a text with one kind of line break: a browser sends two signs for each, and limits count them as the reader does.</summary>
internal sealed class TextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var posted = context.ValueProvider.GetValue(context.ModelName);
        if (posted != ValueProviderResult.None)
        {
            var text = posted.FirstValue?.ReplaceLineEndings("\n");
            context.ModelState.SetModelValue(context.ModelName, text, text);
            var isNothing = context.ModelMetadata.ConvertEmptyStringToNull && string.IsNullOrWhiteSpace(text);
            context.Result = ModelBindingResult.Success(isNothing ? null : text);
        }

        return Task.CompletedTask;
    }
}

internal sealed class DanishBinderProvider : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> Binders = new()
    {
        [typeof(string)] = new TextBinder(),
        [typeof(decimal)] = new DanishBinder(Typing.Decimal),
        [typeof(int)] = new DanishBinder(Typing.Int),
        [typeof(DateOnly)] = new DanishBinder(Typing.Date),
        [typeof(TimeOnly)] = new DanishBinder(Typing.Time),
    };

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Binders.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
}

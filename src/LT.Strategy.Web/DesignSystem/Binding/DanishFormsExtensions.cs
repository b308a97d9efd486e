using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.WebEncoders;

namespace LT.Strategy.Web.DesignSystem.Binding;

public static class DanishFormsExtensions
{
    /// <summary>Numbers, dates and every message of binding and validation in Danish.</summary>
    public static IMvcBuilder AddDanishForms(this IMvcBuilder mvc)
    {
        mvc.Services.PostConfigure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new DanishBinderProvider());
            options.ModelMetadataDetailsProviders.Add(new DanishValidationTexts());
            Speak(options.ModelBindingMessageProvider);
        });
        mvc.Services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        return mvc;
    }

    private static void Speak(DefaultModelBindingMessageProvider texts)
    {
        texts.SetAttemptedValueIsInvalidAccessor((value, field) => $"»{value}« kan ikke bruges i feltet {field}");
        texts.SetMissingBindRequiredValueAccessor(field => $"Udfyld feltet {field}");
        texts.SetMissingKeyOrValueAccessor(() => "Udfyld feltet");
        texts.SetMissingRequestBodyRequiredValueAccessor(() => "Formularen er tom");
        texts.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"»{value}« kan ikke bruges");
        texts.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Værdien kan ikke bruges");
        texts.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv et tal, fx 13,5");
        texts.SetUnknownValueIsInvalidAccessor(field => $"Værdien i feltet {field} kan ikke bruges");
        texts.SetValueIsInvalidAccessor(value => $"»{value}« kan ikke bruges");
        texts.SetValueMustBeANumberAccessor(_ => "Skriv et tal, fx 13,5");
        texts.SetValueMustNotBeNullAccessor(_ => "Udfyld feltet");
    }
}

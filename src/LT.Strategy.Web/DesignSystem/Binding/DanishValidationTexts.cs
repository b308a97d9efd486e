using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LT.Strategy.Web.DesignSystem.Binding;

/// <summary>A Danish text for each rule on a form that has none of its own, also the framework's tacit "required".</summary>
internal sealed class DanishValidationTexts : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule is { ErrorMessage: null, ErrorMessageResourceName: null })
            {
                rule.ErrorMessage = TextFor(rule);
            }
        }
    }

    private static string TextFor(ValidationAttribute rule) =>
        rule switch
        {
            RequiredAttribute => "Udfyld feltet {0}",
            StringLengthAttribute { MinimumLength: > 0 } => "{0} skal være på mellem {2} og {1} tegn",
            StringLengthAttribute or MaxLengthAttribute => "{0} må højst være på {1} tegn",
            MinLengthAttribute => "{0} skal være på mindst {1} tegn",
            RangeAttribute => "{0} skal være mellem {1} og {2}",
            EmailAddressAttribute => "Skriv en mailadresse, fx navn@ltk.dk",
            UrlAttribute => "Skriv en adresse, der begynder med https://",
            CompareAttribute => "{0} og {1} er ikke ens",
            _ => "{0} er ikke udfyldt rigtigt",
        };
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>How a property is typed when the view does not say.</summary>
internal static class FieldKind
{
    public static string Of(ModelMetadata property)
    {
        var type = property.UnderlyingOrModelType;
        return type == typeof(IFormFile) ? "file"
            : type == typeof(DateOnly) ? "date"
            : type == typeof(decimal) || type == typeof(int) ? "number"
            : property.DataTypeName is nameof(DataType.MultilineText) ? "textarea"
            : "text";
    }
}

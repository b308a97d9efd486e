using System.Globalization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>A value as it stands in a field, in the form that binding reads again.</summary>
internal static class Written
{
    public static string Of(object? value) =>
        value switch
        {
            null => "",
            DateOnly date => Danish.Short(date),
            TimeOnly time => time.ToString("H.mm", Danish.Culture),
            decimal number => number.ToString("0.######", Danish.Culture),
            IFormattable other and not Enum => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>Where a field stands in its form, as text that sorts: the order in which the properties are written.</summary>
internal static class ReadingOrder
{
    public static string Of(string key, ModelMetadata form)
    {
        var places = new List<string>();
        var owner = form;
        foreach (var part in key.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                places.Add(Sortable(index));
                owner = owner?.ElementMetadata;
            }
            else
            {
                var property = owner?.Properties[part];
                places.Add(property is null ? "" : Sortable(owner!.Properties.ToList().IndexOf(property)));
                owner = property;
            }
        }

        return string.Join('.', places);
    }

    private static string Sortable(int place) => place.ToString("D4", CultureInfo.InvariantCulture);
}

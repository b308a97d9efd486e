using System.Globalization;
using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Imports;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.OrganisationImports;

/// <summary>What the file would come to, from the day on.</summary>
public sealed record OrganisationImportPage(
    UploadedFile File,
    DateOnly From,
    OrganisationPreview Preview,
    string Content,
    bool IsOther = false
)
{
    public string FromInAddress => From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Tells whether the file still comes to what somebody has seen.</summary>
    public string Seen => SeenOf(Preview);

    public static string SeenOf(OrganisationPreview preview) =>
        Stamp.Of(string.Join('\n', preview.Lines.SelectMany(l => l.Sentences)));

    public string Count(LineState state) => Danish.Count(Preview.In(state).Count, "linje", "linjer");
}

namespace LT.Strategy.Web.Features.Errors;

public sealed record PostedField(string Name, string Value);

/// <summary>A form that could not be taken in: where it was going, all that was typed, and a token for sending it again.</summary>
public sealed record LostPost(string Address, bool SignedIn, IReadOnlyList<PostedField> Posted, string Token)
{
    public const string TokenName = "__RequestVerificationToken";

    private const int WorthReading = 20;

    public string Title => SignedIn ? "Siden var for gammel" : "Du er blevet logget af, mens du skrev";

    public IEnumerable<PostedField> Fields => Posted.Where(f => f.Name != TokenName);

    /// <summary>The longest text, to read and to copy if all else fails.</summary>
    public string? LongestText => Fields.Select(f => f.Value).Where(v => v.Length >= WorthReading).MaxBy(v => v.Length);

    /// <summary>Null when there is more than the application takes in. Files are not carried over.</summary>
    public static async Task<IReadOnlyList<PostedField>?> Read(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return [];
        }

        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return [.. form.SelectMany(f => f.Value.Select(value => new PostedField(f.Key, value ?? "")))];
        }
        catch (Exception tooMuch) when (tooMuch is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}

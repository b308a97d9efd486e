namespace LT.Strategy.Web.Security;

/// <summary>The section Api of the settings. <see cref="SettingsCheck"/> has refused to start on anything that is wrong here.</summary>
public sealed class ApiSettings
{
    public const int MostRequestsPerMinute = 100_000;

    /// <summary>Whom the identity provider's access tokens are for; without it none is accepted.</summary>
    public string? Audience { get; set; }

    /// <summary>The ids of the programs that may read with a token of their own; without one, no program may.</summary>
    public List<string> Clients { get; } = [];

    /// <summary>For each person, program or, where nobody is known, address; in each instance.</summary>
    public int RequestsPerMinute { get; set; } = 600;

    public bool TakesTokens => !string.IsNullOrWhiteSpace(Audience);

    public static ApiSettings From(IConfiguration settings)
    {
        var api = new ApiSettings();
        settings.GetSection("Api").Bind(api);
        return api;
    }
}

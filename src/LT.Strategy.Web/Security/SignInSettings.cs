using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Security;

public enum SignInMethod
{
    OpenIdConnect,
    PersonList,
}

/// <summary>The section SignIn of the settings. <see cref="SettingsCheck"/> has refused to start on anything that is wrong here.</summary>
public sealed class SignInSettings
{
    public SignInMethod Method { get; set; }

    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>The claim that is the directory's id of a person: sub, or oid.</summary>
    public string PersonClaim { get; set; } = "sub";

    public string GroupsClaim { get; set; } = "groups";

    /// <summary>The claim with the code of the centre or unit where a person works. Empty: each chooses.</summary>
    public string WorkplaceClaim { get; set; } = "";

    public int SessionMinutes { get; set; } = 60;

    public List<GroupMapping> Groups { get; } = [];

    public bool AsksProvider => Method == SignInMethod.OpenIdConnect;

    public static SignInSettings From(IConfiguration settings)
    {
        var signIn = new SignInSettings();
        settings.GetSection("SignIn").Bind(signIn);
        return signIn;
    }
}

/// <summary>Members of a group in the directory hold a role here, for the centre or unit with the scope's code where the role has a scope.</summary>
public sealed class GroupMapping
{
    public string Group { get; set; } = "";

    public Role Role { get; set; }

    public string? Scope { get; set; }
}

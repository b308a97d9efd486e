namespace LT.Strategy.Web.Features.Reminders;

public enum MailSecurity
{
    StartTls,
    Tls,
    None,
}

/// <summary>The section Mail of the settings. <see cref="Security.SettingsCheck"/> has refused to start on anything that is wrong here.</summary>
public sealed class MailSettings
{
    /// <summary>Nobody gets mail without one.</summary>
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; }

    /// <summary>A file with certificates (PEM) that are trusted beside those of the machine, for a mail server with one of its own.</summary>
    public string CertificateFile { get; set; } = "";

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    public string From { get; set; } = "";

    /// <summary>What addresses in mails begin with.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>The time of day in Copenhagen.</summary>
    public TimeOnly SendAt { get; set; } = new(7, 0);

    /// <summary>How long the mail server has for each mail.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    public bool IsOn => Host.Length > 0;

    public static MailSettings Of(IConfiguration settings)
    {
        var mail = new MailSettings();
        settings.GetSection("Mail").Bind(mail);
        return mail;
    }

    public string Absolute(string path) => BaseAddress.TrimEnd('/') + path;
}

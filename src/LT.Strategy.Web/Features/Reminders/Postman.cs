using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>What the mail server said to a mail, and in which words.</summary>
internal sealed record Reply(Answer Answer, string Reason = "");

internal enum Answer
{
    Taken,

    /// <summary>Not now; perhaps later.</summary>
    NotNow,

    /// <summary>Never.</summary>
    Refused,

    /// <summary>The mail was on its way when the answer failed to come.</summary>
    Unheard,
}

/// <summary>Speaks with the mail server: one conversation for many mails, and a new one after it broke off.</summary>
internal sealed class Postman(MailSettings settings) : IDisposable
{
    private Conversation _conversation = Begin(settings);

    /// <summary>Null when the server is there and knows us; else why not.</summary>
    public async Task<string?> ReachAsync()
    {
        if (_conversation.IsConnected)
        {
            return null;
        }

        _conversation.Dispose();
        _conversation = Begin(settings);
        using var limit = Limit();
        try
        {
            await _conversation.ConnectAsync(settings.Host, settings.Port, Security, limit.Token);
            if (settings.UserName.Length > 0)
            {
                await _conversation.AuthenticateAsync(settings.UserName, settings.Password, limit.Token);
            }

            return null;
        }
        catch (Exception e)
        {
            _conversation.Dispose();
            return $"Mailserveren kan ikke nås: {InWords(e)}";
        }
    }

    /// <summary>Not stopped on the way when the program stops: half a conversation leaves nobody wiser.</summary>
    public async Task<Reply> HandOverAsync(MimeMessage message)
    {
        var international = message.To.Mailboxes.Any(m => !m.LocalPart.All(char.IsAscii));
        if (international && !_conversation.Capabilities.HasFlag(SmtpCapabilities.UTF8))
        {
            return new Reply(
                Answer.Refused,
                "Mailserveren tager ikke imod bogstaver som æ, ø og å foran @ (SMTPUTF8)."
            );
        }

        using var limit = Limit();
        _conversation.IsPastTheAddress = false;
        try
        {
            var format = FormatOptions.Default.Clone();
            format.International = international;
            await _conversation.SendAsync(format, message, limit.Token);
            return new Reply(Answer.Taken);
        }
        catch (SmtpCommandException e)
        {
            var isForEver = (int)e.StatusCode >= 500 && e.ErrorCode != SmtpErrorCode.SenderNotAccepted;
            return new Reply(isForEver ? Answer.Refused : Answer.NotNow, $"{(int)e.StatusCode} {e.Message}");
        }
        catch (Exception e)
        {
            _conversation.Dispose();
            return new Reply(_conversation.IsPastTheAddress ? Answer.Unheard : Answer.NotNow, InWords(e));
        }
    }

    public void Dispose() => _conversation.Dispose();

    private SecureSocketOptions Security =>
        settings.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        };

    private static Conversation Begin(MailSettings settings)
    {
        var conversation = new Conversation();
        if (settings.CertificateFile.Length > 0)
        {
            var own = new OwnCertificates(settings.CertificateFile);
            conversation.ServerCertificateValidationCallback = (_, shown, sent, problems) =>
                own.Trusts(shown, sent, problems);
        }

        return conversation;
    }

    private CancellationTokenSource Limit() => new(TimeSpan.FromSeconds(settings.TimeoutSeconds));

    private string InWords(Exception e) =>
        e switch
        {
            OperationCanceledException => $"intet svar i {settings.TimeoutSeconds} sekunder",
            SslHandshakeException => "dens certifikat kan ikke godkendes (Mail:CertificateFile)",
            AuthenticationException => $"den afviser brugernavnet eller adgangskoden ({e.Message})",
            NotSupportedException => "den tilbyder ikke krypteret forbindelse (Mail:Security)",
            _ => e.Message,
        };

    /// <summary>Knows whether the server had said yes to the address, after which the mail itself is sent.</summary>
    private sealed class Conversation : SmtpClient
    {
        public bool IsPastTheAddress { get; set; }

        protected override void OnRecipientAccepted(
            MimeMessage message,
            MailboxAddress mailbox,
            SmtpResponse response
        ) => IsPastTheAddress = true;
    }
}

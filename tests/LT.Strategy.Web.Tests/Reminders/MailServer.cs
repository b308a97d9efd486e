using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace LT.Strategy.Web.Tests.Reminders;

/// <summary>A mail that has been taken: the address as it was said, and what was in the envelope.</summary>
internal sealed record TakenMail(string To, MimeMessage Message)
{
    public override string ToString() => To;
}

/// <summary>A mail server on a port of its own. It takes mail as one does, and refuses or falls silent where it is told to.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    /// <summary>The answer of a server that hangs.</summary>
    public const string Silence = "";

    /// <summary>What a client says when the whole mail has been sent.</summary>
    public const string EndOfMail = ".";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _listening;
    private readonly Lazy<X509Certificate2> _certificate = new(SelfSigned);

    public MailServer()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<TakenMail> Taken { get; } = new();

    public IReadOnlyList<string> Recipients => [.. Taken.Select(m => m.To)];

    /// <summary>What it answers instead, to a command; null where it answers as usual.</summary>
    public Func<string, string?> Instead { get; set; } = _ => null;

    public bool KnowsUtf8 { get; set; } = true;

    /// <summary>Encrypts from the beginning, or when asked to (STARTTLS); null where it never does.</summary>
    public bool? EncryptsAtOnce { get; set; }

    /// <summary>Asked for where there is one: "navn kode".</summary>
    public string? Password { get; set; }

    /// <summary>What it shows, made by itself, for localhost.</summary>
    public X509Certificate2 Certificate => _certificate.Value;

    public TakenMail To(string address) => Assert.Single(Taken, m => m.To == address);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _listening;
        _closing.Dispose();
        if (_certificate.IsValueCreated)
        {
            _certificate.Value.Dispose();
        }
    }

    private async Task ListenAsync()
    {
        List<Task> clients = [];
        try
        {
            while (true)
            {
                clients.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(clients);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                await TalkAsync(EncryptsAtOnce == true ? await EncryptedAsync(client.GetStream()) : client.GetStream());
            }
        }
        catch (Exception gone)
            when (gone
                    is IOException
                        or OperationCanceledException
                        or System.Security.Authentication.AuthenticationException
            )
        {
            // the client hung up, or the test is over
        }
    }

    private async Task<Stream> EncryptedAsync(Stream stream)
    {
        var encrypted = new SslStream(stream);
        await encrypted.AuthenticateAsServerAsync(Certificate);
        return encrypted;
    }

    private async Task TalkAsync(Stream stream, bool greets = true)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false));
        var (to, isKnown) = ("", Password is null);
        if (greets)
        {
            await SayAsync(stream, "220 klar");
        }

        while (await reader.ReadLineAsync(_closing.Token) is { } command)
        {
            if (Instead(command) is { } answer)
            {
                await SayAsync(stream, answer);
                continue;
            }

            switch (command.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    var starts = EncryptsAtOnce == false && stream is not SslStream ? "250-STARTTLS\r\n" : "";
                    var login = Password is null ? "" : "250-AUTH PLAIN\r\n";
                    await SayAsync(
                        stream,
                        $"250-goddag\r\n{starts}{login}{(KnowsUtf8 ? "250-SMTPUTF8\r\n" : "")}250 8BITMIME"
                    );
                    break;
                case "STARTTLS":
                    await SayAsync(stream, "220 begynd");
                    await TalkAsync(await EncryptedAsync(stream), greets: false);
                    return;
                case "AUTH":
                    isKnown =
                        Encoding.UTF8.GetString(Convert.FromBase64String(command.Split(' ')[2])).TrimStart('\0')
                        == Password?.Replace(' ', '\0');
                    await SayAsync(stream, isKnown ? "235 velkommen" : "535 5.7.8 forkert adgangskode");
                    break;
                case "MAIL" when !isKnown:
                    await SayAsync(stream, "530 hvem er du?");
                    break;
                case "RCPT":
                    to = command[(command.IndexOf('<', StringComparison.Ordinal) + 1)..].Split('>')[0];
                    await SayAsync(stream, "250 ja");
                    break;
                case "DATA":
                    await SayAsync(stream, "354 kom med det");
                    var mail = await ReadMailAsync(reader);
                    var end = Instead(EndOfMail) ?? "250 modtaget";
                    if (end.StartsWith("250", StringComparison.Ordinal))
                    {
                        Taken.Enqueue(new TakenMail(to, mail));
                    }

                    await SayAsync(stream, end);
                    break;
                case "QUIT":
                    await SayAsync(stream, "221 farvel");
                    return;
                default:
                    await SayAsync(stream, "250 ja");
                    break;
            }
        }
    }

    private async Task<MimeMessage> ReadMailAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_closing.Token) is { } line && line != EndOfMail)
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return await MimeMessage.LoadAsync(bytes, _closing.Token);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private async Task SayAsync(Stream stream, string answer)
    {
        if (answer == Silence)
        {
            await Task.Delay(Timeout.Infinite, _closing.Token);
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\r\n"), _closing.Token);
    }
}

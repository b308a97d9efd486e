using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
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

    public TakenMail To(string address) => Assert.Single(Taken, m => m.To == address);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _listening;
        _closing.Dispose();
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
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // the client hung up, or the test is over
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false));
        var to = "";
        await SayAsync(stream, "220 klar");
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
                    await SayAsync(stream, $"250-goddag\r\n{(KnowsUtf8 ? "250-SMTPUTF8\r\n" : "")}250 8BITMIME");
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

    private async Task SayAsync(NetworkStream stream, string answer)
    {
        if (answer == Silence)
        {
            await Task.Delay(Timeout.Infinite, _closing.Token);
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\r\n"), _closing.Token);
    }
}

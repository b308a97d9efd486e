using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>Trusts the certificates in a file, and what they have signed, beside what the machine trusts. The name must be the server's in any case.</summary>
internal sealed class OwnCertificates(string file)
{
    private readonly X509Certificate2Collection _own = Read(file);

    public bool Trusts(X509Certificate? shown, X509Chain? sent, SslPolicyErrors problems)
    {
        if (problems != SslPolicyErrors.RemoteCertificateChainErrors || shown is null)
        {
            return problems == SslPolicyErrors.None;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_own);
        foreach (var element in sent?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
        {
            chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        }

        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        using var certificate = new X509Certificate2(shown);
        return chain.Build(certificate);
    }

    /// <summary>Whether there is any in it.</summary>
    public static bool IsUsable(string file) => File.Exists(file) && Read(file).Count > 0;

    private static X509Certificate2Collection Read(string file)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPemFile(file);
        return certificates;
    }
}

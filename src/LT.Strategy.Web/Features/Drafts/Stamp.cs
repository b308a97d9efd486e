using System.Security.Cryptography;
using System.Text;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>A short fingerprint of a text: tells whether it is still the one a page was made from.</summary>
public static class Stamp
{
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}

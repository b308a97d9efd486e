using System.Security.Cryptography;
using System.Text;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>A short fingerprint of a text: tells whether it is still the one a page was made from.</summary>
public static class Stamp
{
    /// <summary>Sets one of a form's fingerprints, also where the form came with too few.</summary>
    public static void Put(this List<string> stamps, int place, string stamp)
    {
        while (stamps.Count <= place)
        {
            stamps.Add("");
        }

        stamps[place] = stamp;
    }

    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}

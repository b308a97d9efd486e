using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using Microsoft.AspNetCore.DataProtection;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>A file as somebody sent it. What was looked through is sealed into the page, so that exactly that comes back to be stored.</summary>
public sealed record UploadedFile(string Name, byte[] Bytes)
{
    private const int Megabyte = 1024 * 1024;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The file, or why it is not taken in.</summary>
    public static async Task<(UploadedFile? File, Obstacle? Problem)> OfAsync(
        IFormFile? sent,
        string example = "måling"
    )
    {
        if (sent is null || sent.FileName.Length == 0)
        {
            return (null, new Obstacle("FileMissing", $"Vælg en fil, fx {example}.csv eller {example}.xlsx."));
        }

        if (sent.Length > Import.MaxBytes)
        {
            return (
                null,
                new Obstacle(
                    "TooBig",
                    $"Filen må højst fylde {Danish.Number(Import.MaxBytes / Megabyte)} MB. Del den i flere filer."
                )
            );
        }

        using var bytes = new MemoryStream();
        await sent.CopyToAsync(bytes);
        return (new UploadedFile(NameOf(sent.FileName), bytes.ToArray()), null);
    }

    /// <summary>What the file holds, by what it says it is.</summary>
    public (Sheet? Sheet, Obstacle? Problem) Read() =>
        Path.GetExtension(Name).ToUpperInvariant() switch
        {
            _ when Bytes.Length == 0 => (null, new Obstacle("Empty", "Filen er tom.")),
            ".CSV" or ".TXT" => CsvFile.Read(Bytes),
            ".XLSX" => ExcelFile.Read(Bytes),
            _ => (
                null,
                new Obstacle("OtherKind", "Vælg en CSV-fil (.csv) eller en Excel-fil (.xlsx). I Excel: Gem som.")
            ),
        };

    public Import AsImport(SharedGoal goal, Actor me, DateTime now) =>
        new()
        {
            SharedGoalId = goal.Id,
            FileName = Name,
            Hash = Hash,
            RecordedAt = now,
            RecordedById = me.Person.Id,
            RecordedAs = me.RecordsForAllAs(),
        };

    public string Sealed(IDataProtector protector)
    {
        var name = Encoding.UTF8.GetBytes(Name);
        return Base64Url.EncodeToString(protector.Protect([.. BitConverter.GetBytes(name.Length), .. name, .. Bytes]));
    }

    /// <summary>Null when it is not what was sealed for the same goal and person.</summary>
    public static UploadedFile? Opened(string? content, IDataProtector protector)
    {
        try
        {
            var bytes = protector.Unprotect(Base64Url.DecodeFromChars(content));
            var length = BitConverter.ToInt32(bytes);
            return new UploadedFile(Encoding.UTF8.GetString(bytes, 4, length), bytes[(4 + length)..]);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    // Some browsers send the whole path.
    private static string NameOf(string sent)
    {
        var name = Folding.Readable(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..]).Normalize();
        var kind = Path.GetExtension(name);
        return name.Length <= Import.FileNameMaxLength ? name
            : kind.Length > 10 ? name[..Import.FileNameMaxLength]
            : name[..(Import.FileNameMaxLength - kind.Length)] + kind;
    }
}

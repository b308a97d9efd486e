using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>A file of the archive, and how to see that it is the one.</summary>
public sealed record ArchivedFile(string Path, long Bytes, string Sha256);

/// <summary>A zip in the making: one file at a time is in memory, and what it was stays known.</summary>
internal sealed class ArchiveZip(ZipArchive zip, DateTime made) : IAsyncDisposable
{
    private readonly List<ArchivedFile> _files = [];

    public IReadOnlyList<ArchivedFile> Files => _files;

    public static async Task<ArchiveZip> ToAsync(Stream stream, DateTime made) =>
        new(
            await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null),
            made
        );

    public Task AddAsync(string path, string text) => AddAsync(path, Encoding.UTF8.GetBytes(text));

    public async Task AddAsync(string path, byte[] content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(made, TimeSpan.Zero);
        await using (var file = await entry.OpenAsync())
        {
            await file.WriteAsync(content);
        }

        _files.Add(new ArchivedFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();
}

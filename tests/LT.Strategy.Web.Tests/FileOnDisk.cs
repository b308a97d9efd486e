using AngleSharp.Io.Dom;

namespace LT.Strategy.Web.Tests;

/// <summary>A file that somebody chooses in a form.</summary>
internal sealed class FileOnDisk(string name, byte[] bytes) : IFile
{
    public string Name => name;

    public DateTime LastModified => DateTime.UnixEpoch;

    public int Length => bytes.Length;

    public string Type => "application/octet-stream";

    public Stream Body => new MemoryStream(bytes);

    public bool IsClosed => false;

    public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) => this;

    public void Close() { }

    public void Dispose() { }
}

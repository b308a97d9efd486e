using System.Text;

namespace LT.Strategy.Browser.Tests.Browsers;

/// <summary>Says a line to whoever started the tests. dotnet test keeps to itself what a test program writes, so on Linux the line goes to its own error stream.</summary>
internal static class Aloud
{
    public static void Say(string line)
    {
        Console.Error.WriteLine(line);
        if (OperatingSystem.IsLinux())
        {
            SayToStarter(line);
        }
    }

    private static void SayToStarter(string line)
    {
        try
        {
            var starter = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ')[1];
            using var errors = new FileStream($"/proc/{starter}/fd/2", FileMode.Append, FileAccess.Write);
            errors.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Somebody else's stream: the line stands in the test program's own.
        }
    }
}

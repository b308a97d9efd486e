using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LT.Strategy.Browser.Tests.Browsers;

/// <summary>What the finder of browsers sees of a machine, and may do to it.</summary>
public sealed record Machine
{
    public required OSPlatform System { get; init; }

    public required Func<string, bool> HasFile { get; init; }

    public required Func<string, IEnumerable<string>> FoldersIn { get; init; }

    public required Func<string, string?> Variable { get; init; }

    public required bool MayInstall { get; init; }

    /// <summary>Runs a program and says whether it went well.</summary>
    public required Func<string, string, bool> Run { get; init; }

    public required Action<string> Say { get; init; }

    public static Machine This { get; } =
        new()
        {
            System =
                OperatingSystem.IsWindows() ? OSPlatform.Windows
                : OperatingSystem.IsMacOS() ? OSPlatform.OSX
                : OSPlatform.Linux,
            HasFile = File.Exists,
            FoldersIn = folder => Directory.Exists(folder) ? Directory.GetDirectories(folder) : [],
            Variable = Environment.GetEnvironmentVariable,
            MayInstall = Environment.IsPrivilegedProcess,
            Run = Start,
            Say = Aloud.Say,
        };

    private static bool Start(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
            }
        )!;
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

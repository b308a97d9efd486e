// dotnet run scripts/Measure.cs [FOLDER] [ROUNDS]
// Times warm pages as direktion on generated databases of four sizes, side by side, and prints a table for docs/performance.md.
// The databases are made in FOLDER (a temporary one if none is given) and used again when they are there.
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

const string Web = "src/LT.Strategy.Web";
const int WarmUp = 30;
string[] pages =
[
    "/",
    "/aarsaftaler/2019/c001",
    "/ledelse",
    "/maal/2019/1.1",
    "/maal/2019/1.1/beregning",
    "/ledelse/daekning",
    "/aarsaftaler",
    "/aarsaftaler?vis=indsatser&tema=2",
    "/soeg?q=sygefravær",
    "/soeg?q=relationel+koordinering",
    "/soeg?q=skole+trivsel",
    "/soeg?q=\"brug+for+os\"",
    "/soeg?q=værktøjskase",
];
(int Centres, int Units, int Years)[] sizes = [(10, 100, 1), (10, 100, 10), (100, 1000, 1), (100, 1000, 10)];
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var folder = args.ElementAtOrDefault(0) ?? Path.Combine(Path.GetTempPath(), "lt-strategi-measure");
var rounds = int.Parse(args.ElementAtOrDefault(1) ?? "40", CultureInfo.InvariantCulture);
Directory.CreateDirectory(folder);
await Run("dotnet", "build", Web, "-c", "Release", "-v", "quiet", "-nologo");
foreach (var size in sizes.Where(s => !File.Exists(FileOf(s))))
{
    await Generate(size);
}

List<Process> running = [];
try
{
    List<HttpClient> visitors = [];
    foreach (var size in sizes)
    {
        visitors.Add(await Visit(size));
    }

    Console.WriteLine($"| Page | {string.Join(" | ", sizes.Select(NameOf))} | ten years : one year |");
    Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", sizes.Length))}---|");
    foreach (var page in pages)
    {
        var times = await Measure(page, visitors);
        Console.WriteLine(
            $"| `{page}` | {string.Join(" | ", times.Select(t => $"{At(t, 0.5):0.0} / {At(t, 0.95):0.0}"))} | {Ratio(times, 0)}, {Ratio(times, 2)} |"
        );
    }

    Console.WriteLine(
        $"Milliseconds, p50 / p95 of {rounds} warm requests each; the sizes take turns, request by request."
    );
}
finally
{
    running.ForEach(p => p.Kill());
}

async Task<double[][]> Measure(string page, List<HttpClient> visitors)
{
    var times = visitors.Select(_ => new double[rounds]).ToArray();
    for (var round = -WarmUp; round < rounds; round++)
    {
        for (var size = 0; size < visitors.Count; size++)
        {
            var start = Stopwatch.GetTimestamp();
            await visitors[size].GetStringAsync(new Uri(page, UriKind.Relative));
            if (round >= 0)
            {
                times[size][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
    }

    return times;
}

static double At(double[] times, double share) => times.Order().ElementAt((int)(share * (times.Length - 1)));

static string Ratio(double[][] times, int one) => $"{At(times[one + 1], 0.5) / At(times[one], 0.5):0.00}";

async Task Generate((int Centres, int Units, int Years) size)
{
    await Run(
        "dotnet",
        [
            Path.GetFullPath($"{Web}/bin/Release/net10.0/LT.Strategy.Web.dll"),
            "generate",
            "--centres",
            $"{size.Centres}",
            "--units",
            $"{size.Units}",
            "--years",
            $"{size.Years}",
            "--Database:ConnectionString",
            $"Data Source={FileOf(size)}.part",
        ]
    );
    File.Move($"{FileOf(size)}.part", FileOf(size));
}

async Task<HttpClient> Visit((int Centres, int Units, int Years) size)
{
    var address = $"http://localhost:{FreePort()}";
    running.Add(
        Start(
            "dotnet",
            [
                Path.GetFullPath($"{Web}/bin/Release/net10.0/LT.Strategy.Web.dll"),
                "--urls",
                address,
                "--FirstData:Load",
                "false",
                "--Log:Console",
                "none",
                "--Database:ConnectionString",
                $"Data Source={FileOf(size)}",
            ]
        )
    );
    var visitor = new HttpClient { BaseAddress = new Uri(address) };
    var page = await WhenReady(visitor);
    const string Token = "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"";
    var token = page.Split(Token)[1].Split('"')[0];
    using var form = new FormUrlEncodedContent([
        new("person", "direktion"),
        new("ReturnUrl", "/privatliv"),
        new("__RequestVerificationToken", token),
    ]);
    using var answer = await visitor.PostAsync(new Uri("/log-ind", UriKind.Relative), form);
    answer.EnsureSuccessStatusCode();
    return visitor;
}

static async Task<string> WhenReady(HttpClient visitor)
{
    for (var attempt = 0; ; attempt++)
    {
        try
        {
            return await visitor.GetStringAsync(new Uri("/log-ind", UriKind.Relative));
        }
        catch (HttpRequestException) when (attempt < 60)
        {
            await Task.Delay(500);
        }
    }
}

static int FreePort()
{
    using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
    listener.Start();
    return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
}

static Process Start(string program, params IEnumerable<string> arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Web };
    start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
    return Process.Start(start)!;
}

static async Task Run(string program, params IEnumerable<string> arguments)
{
    var start = new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = arguments.First() == "build" ? "." : Web,
    };
    start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
    using var process = Process.Start(start)!;
    await process.WaitForExitAsync();
    if (process.ExitCode != 0)
    {
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}");
    }
}

static string NameOf((int Centres, int Units, int Years) size) =>
    $"{size.Centres} × {size.Units:N0}, {(size.Years == 1 ? "one year" : "ten years")}";

string FileOf((int Centres, int Units, int Years) size) =>
    Path.Combine(folder, $"{size.Centres}-{size.Units}-{size.Years}.db");

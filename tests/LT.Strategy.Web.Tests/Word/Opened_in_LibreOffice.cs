using System.Diagnostics;
using LT.Strategy.Web.Tests.Data;

namespace LT.Strategy.Web.Tests.Word;

/// <summary>Read by a program that is not ours, where it is installed.</summary>
public sealed class Opened_in_LibreOffice
{
    private const string Program = "/usr/bin/soffice";

    [Theory]
    [InlineData(
        "/aarsaftaler/2019/cup/word",
        "docx",
        "txt:Text (encoded):UTF8",
        "txt",
        "Skole og dagtilbud om det samme barn"
    )]
    [InlineData("/ledelse/word", "docx", "txt:Text (encoded):UTF8", "txt", "Sådan er tallet beregnet")]
    [InlineData(
        "/aarsaftaler/excel?aar=2019",
        "xlsx",
        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1",
        "*.csv",
        "Virum Skole;Enhed"
    )]
    public async Task A_file_says_what_it_should(string address, string kind, string to, string result, string words)
    {
        Assert.SkipUnless(File.Exists(Program), "LibreOffice is not installed here");
        await using var app = await StrategyApp.WithSampleData();
        var answer = await (await app.SignInAs("medarbejder")).Get(address);
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, $"fil.{kind}");
        await File.WriteAllBytesAsync(
            file,
            await answer.Content.ReadAsByteArrayAsync(),
            TestContext.Current.CancellationToken
        );
        string[] arguments =
        [
            $"-env:UserInstallation=file://{folder.Path}/profil",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            folder.Path,
            file,
        ];
        using var office = Process.Start(
            new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        await office.WaitForExitAsync(TestContext.Current.CancellationToken);
        var texts = Directory
            .GetFiles(folder.Path, result.StartsWith('*') ? result : $"fil.{result}")
            .Select(File.ReadAllText);
        Assert.Contains(words, string.Concat(texts), StringComparison.Ordinal);
    }
}

using LT.Strategy.Web.Data.Start;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>"load [folder]" on the command line: adds first data without starting the application.</summary>
public static class LoadCommand
{
    public static bool IsIn(string[] args) => args is ["load", ..];

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var start = services.GetRequiredService<DatabaseStart>();
        try
        {
            await start.PrepareAsync(CancellationToken.None);
            await start.LoadAsync(args.ElementAtOrDefault(1), CancellationToken.None);
            return 0;
        }
        catch (FirstDataException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}

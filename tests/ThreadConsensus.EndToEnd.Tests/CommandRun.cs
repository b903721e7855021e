using System.Diagnostics;

namespace ThreadConsensus.EndToEnd.Tests;

/// <summary>What a run of the real program gave.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "threadconsensus.dll");

    /// <summary>Runs the program with its folders in <paramref name="home"/> and nothing on standard input.</summary>
    public static CommandRun Of(string home, params string[] arguments) => OfInput(home, [], arguments);

    public static CommandRun OfInput(string home, byte[] input, params string[] arguments)
    {
        using var process = Start(home, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end without reading its input.
        }

        process.WaitForExit();
        return new CommandRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts the program; the caller ends it.</summary>
    public static Process Start(string home, params string[] arguments) => Start(home, new Dictionary<string, string>(), arguments);

    /// <summary>Starts the program with variables besides its own; the caller ends it.</summary>
    public static Process Start(string home, Dictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        start.Environment["HOME"] = home;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(home, "config");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(home, "data");
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(home, "cache");
        start.Environment.Remove("THREADCONSENSUS_STORE");
        start.Environment.Remove("THREADCONSENSUS_CONFIG");
        return Process.Start(start)!;
    }

    /// <summary>Waits until a running program says something on standard error.</summary>
    public static async Task LineAsync(Process process, string wanted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.EndsWith(wanted, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"The program ended without saying: {wanted}");
    }
}

using System.Diagnostics;

namespace ThreadConsensus.EndToEnd.Tests;

/// <summary>What a run of the real program gave.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "threadconsensus.dll");

    /// <summary>Runs the program with its folders in <paramref name="home"/> and nothing on standard input.</summary>
    public static CommandRun Of(string home, params string[] arguments) => OfInput(home, [], arguments);

    public static CommandRun OfInput(string home, byte[] input, params string[] arguments) => Finish(Start(home, arguments), input);

    /// <summary>Runs a copy of the program by way of another one, as one that changes the user.</summary>
    public static CommandRun OfOther(string home, string copy, string[] by, params string[] arguments)
    {
        var start = Info(home, Path.Combine(copy, Path.GetFileName(Program)), arguments);
        foreach (var word in by.Skip(1).Append(start.FileName).Reverse()) start.ArgumentList.Insert(0, word);
        start.FileName = by[0];
        return Finish(Process.Start(start)!, []);
    }

    private static CommandRun Finish(Process started, byte[] input)
    {
        using var process = started;
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
        var start = Info(home, Program, arguments);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static ProcessStartInfo Info(string home, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["HOME"] = home;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(home, "config");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(home, "data");
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(home, "cache");
        start.Environment.Remove("THREADCONSENSUS_STORE");
        start.Environment.Remove("THREADCONSENSUS_CONFIG");
        return start;
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

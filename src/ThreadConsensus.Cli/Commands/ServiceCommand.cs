using System.CommandLine;
using ThreadConsensus.Cli.Sync;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>service print [DIR]</c>: unit files for systemd.</summary>
internal static class ServiceCommand
{
    public static Command Create(TimeProvider clock) =>
        new Command("service", "Run under a service manager.") { Print(clock) }
            .WithExample("threadconsensus service print ~/.config/systemd/user");

    private static Command Print(TimeProvider clock)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "Write the files there instead of printing them, for instance ~/.config/systemd/user.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("print", "Print a systemd service that watches, and a service and timer that sync now and then.") { folder }
            .WithExample("threadconsensus service print ~/.config/systemd/user");
        command.Run(clock, (parsed, context) =>
        {
            var store = parsed.GetValue(GlobalOptions.Store) is { } named ? $" --store \"{Path.GetFullPath(named)}\"" : "";
            var units = ServiceFiles.Units(Program(), store);
            if (parsed.GetValue(folder) is { } target) Write(context, Path.GetFullPath(target), units);
            else foreach (var (name, text) in units) Console.Out.WriteLine($"# {name}\n{text}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(CommandContext context, string folder, IReadOnlyList<(string Name, string Text)> units)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in units) File.WriteAllText(Path.Combine(folder, name), text);
        context.Screen.Say($"Written to {folder}. Start one: systemctl --user daemon-reload; systemctl --user enable --now "
            + "threadconsensus-watch.service (or threadconsensus-sync.timer)");
    }

    /// <summary>This program as a service manager must name it: by its full path, with the host where it has one.</summary>
    private static string Program()
    {
        var host = Environment.ProcessPath ?? "threadconsensus";
        return Path.GetFileNameWithoutExtension(host) == "dotnet"
            ? $"\"{host}\" \"{Path.Combine(AppContext.BaseDirectory, "threadconsensus.dll")}\""
            : $"\"{host}\"";
    }
}

using System.Diagnostics;

namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// One run of git on a repository that may come from anybody: only commands that read, no shell, no fetching, no
/// replacement objects, nothing from the caller's git environment.
/// </summary>
internal sealed class GitProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _repository;
    private readonly Action<ReadProblem> _report;
    private readonly Task<string> _errors;
    private Task? _feeding;

    private GitProcess(Process process, string repository, Action<ReadProblem> report)
    {
        (_process, _repository, _report) = (process, repository, report);
        _errors = process.StandardError.ReadToEndAsync();
    }

    public Stream Input => _process.StandardInput.BaseStream;

    public Stream Output => _process.StandardOutput.BaseStream;

    public static GitProcess? Start(string repository, IReadOnlyList<string> arguments, Action<ReadProblem> report)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetFullPath(repository),
        };
        foreach (var name in start.Environment.Keys.Where(static name =>
            name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            if (!name.StartsWith("GIT_CONFIG", StringComparison.Ordinal)) start.Environment.Remove(name);
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.ArgumentList.Add("--no-replace-objects");
        start.ArgumentList.Add($"--git-dir={Path.GetFullPath(repository)}");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            return new GitProcess(Process.Start(start)!, repository, report);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            report(new ReadProblem(ReadProblemKind.Failed, repository,
                "The git command is needed to read this archive and was not found. Install git."));
            return null;
        }
    }

    /// <summary>Writes lines while the output is being read.</summary>
    public void Feed(IReadOnlyList<string> lines) => _feeding = Task.Run(() =>
    {
        try
        {
            using var input = _process.StandardInput;
            input.NewLine = "\n";
            foreach (var line in lines) input.WriteLine(line);
        }
        catch (IOException)
        {
            // git ended early; Finish says why.
        }
    });

    public IEnumerable<string> Lines(CancellationToken cancellation)
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return line;
        }
    }

    /// <returns>Null when git failed; that is reported.</returns>
    public List<string>? ReadLines(CancellationToken cancellation)
    {
        _process.StandardInput.Close();
        var lines = Lines(cancellation).ToList();
        return Finish() ? lines : null;
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>False when git failed; that is reported.</returns>
    public bool Finish()
    {
        _feeding?.Wait();
        _process.WaitForExit();
        if (_process.ExitCode == 0) return true;
        var said = _errors.Result.Split('\n')[0];
        _report(new ReadProblem(ReadProblemKind.Failed, _repository, $"git could not read the repository: {said}"));
        return false;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}

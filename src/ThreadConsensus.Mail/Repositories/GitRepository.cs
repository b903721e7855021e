using System.Globalization;
using System.Text;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Messages;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Mail.Repositories;

/// <summary>
/// A local clone, bare or with a work tree, read with the git command: its commits, and the versions of a file. Nothing
/// is written or fetched.
/// </summary>
public sealed class GitRepository
{
    /// <summary>Commits beyond the newest this many are not read.</summary>
    public const int MostCommits = 1_000_000;

    /// <summary>A commit message is read so far, in UTF-16 units.</summary>
    private const int LongestMessage = 64 * 1024;

    private const string Fields = "--format=%H%n%at%n%an%n%ae%n%ct%n%cn%n%ce%n%B";

    private readonly string _place;
    private readonly string _branch;

    private GitRepository(string place, string branch) => (_place, _branch) = (place, branch);

    /// <param name="path">The folder of the clone, or with <c>#BRANCH</c> behind it to read another branch than the one
    /// checked out.</param>
    /// <exception cref="RepositoryException">There is no repository.</exception>
    public static GitRepository Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (folder, branch) = (path, "HEAD");
        var mark = path.LastIndexOf('#');
        if (mark > 0 && !Directory.Exists(path)) (folder, branch) = (path[..mark], path[(mark + 1)..]);
        if (branch.Length == 0 || branch.StartsWith('-'))
            throw new RepositoryException($"{path}: name a branch after the #, or leave it out.");
        return new GitRepository(
            GitFolder(folder) ?? throw new RepositoryException($"{folder}: no git repository. Name a local clone."), branch);
    }

    /// <summary>Full path of the repository and the branch: the same for the same commits.</summary>
    public string Name => _branch == "HEAD" ? _place : $"{_place}#{_branch}";

    /// <summary>Hash of the newest commit.</summary>
    /// <exception cref="RepositoryException">It has none, or git cannot read it.</exception>
    public string Tip() => Lines("rev-parse", "--verify", "--end-of-options", _branch + "^{commit}").FirstOrDefault("");

    /// <summary>Commits of the branch that another commit does not have, newest first.</summary>
    /// <param name="after">Hash of a commit of the branch; null for all.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <exception cref="RepositoryException">Git cannot read it.</exception>
    public IReadOnlyList<CommitRecord> Commits(string? after, CancellationToken cancel)
    {
        var commits = new List<CommitRecord>();
        foreach (var entry in Entries(
            "log", "-z", Fields, "--no-color", "--no-notes", "--encoding=UTF-8",
            $"--max-count={MostCommits.ToString(CultureInfo.InvariantCulture)}",
            after is null ? _branch : $"{after}..{_branch}", "--"))
        {
            cancel.ThrowIfCancellationRequested();
            if (Read(entry) is { } commit) commits.Add(commit);
        }

        return commits;
    }

    /// <summary>True when a commit is part of the branch's history.</summary>
    public bool Contains(string commit)
    {
        var failed = false;
        using var git = GitProcess.Start(
            _place, ["merge-base", "--is-ancestor", commit, _branch], _ => failed = true);
        return git?.ReadLines(CancellationToken.None) is not null && !failed;
    }

    /// <summary>The last version of a file on each day (UTC) that it was changed on, oldest first, read as they are
    /// asked for.</summary>
    /// <param name="file">Path from the top of the tree.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <exception cref="RepositoryException">Git cannot read it, or no commit has the file.</exception>
    public IEnumerable<(DateOnly Day, string Text)> Versions(string file, CancellationToken cancel)
    {
        var days = new SortedDictionary<DateOnly, string>();
        foreach (var line in Lines("log", "--first-parent", "--reverse", "--format=%H %ct", _branch, "--", file))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            days[DateOnly.FromDateTime(Instant(line[(blank + 1)..]).UtcDateTime)] = line[..blank];
        }

        if (days.Count == 0) throw new RepositoryException($"{_place}: no commit of {_branch} has a file {file}.");
        using var git = GitProcess.Start(_place, ["cat-file", "--batch"], Fail)!;
        git.Feed([.. days.Values.Select(hash => $"{hash}:{file}")]);
        using var output = new BufferedStream(git.Output, 256 * 1024);
        foreach (var day in days.Keys)
        {
            cancel.ThrowIfCancellationRequested();
            yield return (day, Blob(output));
        }
    }

    /// <summary>One answer of <c>git cat-file --batch</c>; empty for a version that lacks the file, as it was deleted
    /// then.</summary>
    private string Blob(BufferedStream output)
    {
        var head = new StringBuilder();
        for (int next; (next = output.ReadByte()) != '\n';)
        {
            if (next < 0) throw new RepositoryException($"{_place}: git ended early. Run git fsck on the repository.");
            head.Append((char)next);
        }

        var size = head.ToString().Split(' ')[^1];
        if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return "";
        var bytes = new byte[length];
        output.ReadExactly(bytes);
        output.ReadByte();
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The folder that git calls its directory; null where there is none.</summary>
    private static string? GitFolder(string path)
    {
        if (!Directory.Exists(path)) return null;
        if (IsGitFolder(path)) return Path.GetFullPath(path);
        var inner = Path.Combine(path, ".git");
        if (IsGitFolder(inner)) return Path.GetFullPath(inner);
        if (!File.Exists(inner)) return null;
        // A linked work tree or a submodule: a file that names the folder.
        var text = File.ReadLines(inner).FirstOrDefault("");
        if (!text.StartsWith("gitdir: ", StringComparison.Ordinal)) return null;
        var named = Path.GetFullPath(Path.Combine(path, text[8..].Trim()));
        return Directory.Exists(named) ? named : null;
    }

    private static bool IsGitFolder(string path) =>
        File.Exists(Path.Combine(path, "HEAD")) && Directory.Exists(Path.Combine(path, "objects"));

    private static CommitRecord? Read(string entry)
    {
        var at = 0;
        Span<Range> fields = stackalloc Range[8];
        for (var field = 0; field < 7; field++)
        {
            var end = entry.IndexOf('\n', at);
            if (end < 0) return null;
            fields[field] = at..end;
            at = end + 1;
        }

        var message = entry.AsSpan(at, Math.Min(entry.Length - at, LongestMessage));
        return CommitText.Read(
            entry[fields[0]],
            new Mailbox(entry[fields[2]], entry[fields[3]]),
            Instant(entry[fields[1]]),
            new Mailbox(entry[fields[5]], entry[fields[6]]),
            Instant(entry[fields[4]]),
            message);
    }

    private static DateTimeOffset Instant(string seconds) =>
        long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unix)
            && unix is >= 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(unix)
            : DateTimeOffset.UnixEpoch;

    private List<string> Lines(params string[] arguments) =>
        [.. Text(arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private string Text(params string[] arguments)
    {
        using var git = Start(arguments);
        using var reader = new StreamReader(git.Output, Encoding.UTF8);
        var text = reader.ReadToEnd();
        git.Finish();
        return text;
    }

    /// <summary>What git prints between one NUL and the next.</summary>
    private IEnumerable<string> Entries(params string[] arguments)
    {
        using var git = Start(arguments);
        using var reader = new StreamReader(git.Output, Encoding.UTF8, false, 256 * 1024);
        var buffer = new char[64 * 1024];
        var entry = new StringBuilder();
        for (int count; (count = reader.Read(buffer)) > 0;)
        {
            var from = 0;
            for (int end; (end = Array.IndexOf(buffer, '\0', from, count - from)) >= 0; from = end + 1)
            {
                yield return entry.Append(buffer, from, end - from).ToString();
                entry.Clear();
            }

            entry.Append(buffer, from, count - from);
        }

        if (entry.Length > 0) yield return entry.ToString();
        git.Finish();
    }

    private GitProcess Start(string[] arguments)
    {
        // A signature would be checked by a program that the repository's configuration names.
        var git = GitProcess.Start(_place, ["-c", "log.showSignature=false", .. arguments], Fail);
        git!.Input.Close();
        return git;
    }

    private void Fail(ReadProblem problem) => throw new RepositoryException($"{_place}: {problem.Message}");
}

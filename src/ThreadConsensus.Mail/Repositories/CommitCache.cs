using System.IO.Compression;
using System.Text;
using ThreadConsensus.Messages;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Mail.Repositories;

/// <summary>
/// Keeps the commits of a repository in a file, by the newest commit: reading them again takes a fraction of the time,
/// and only what is new is asked of git. A file that is missing, damaged or of another version is made anew.
/// </summary>
public static class CommitCache
{
    private const string Magic = "threadconsensus.commits/1";
    private const int MostItems = 1_000;

    /// <summary>The commits of a repository, newest first.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="folder">Where to keep the file; made where it is missing.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <exception cref="RepositoryException">Git cannot read it.</exception>
    public static IReadOnlyList<CommitRecord> Read(GitRepository repository, string folder, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var file = Path.Combine(folder, FileName(repository.Name));
        var tip = repository.Tip();
        var (known, commits) = Load(file);
        if (known == tip) return commits;
        if (known.Length > 0 && repository.Contains(known)) commits = [.. repository.Commits(known, cancel), .. commits];
        else commits = repository.Commits(null, cancel);
        TrySave(file, tip, commits);
        return commits;
    }

    private static string FileName(string repository) => Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(repository)).AsSpan(0, 16)) + ".commits";

    private static (string Tip, IReadOnlyList<CommitRecord> Commits) Load(string file)
    {
        try
        {
            if (!File.Exists(file)) return ("", []);
            using var packed = File.OpenRead(file);
            using var plain = new BufferedStream(new BrotliStream(packed, CompressionMode.Decompress), 1 << 16);
            using var reader = new BinaryReader(plain, Encoding.UTF8);
            if (reader.ReadString() != Magic) return ("", []);
            var tip = reader.ReadString();
            var commits = new CommitRecord[Math.Clamp(reader.ReadInt32(), 0, GitRepository.MostCommits * 2)];
            var people = new List<Mailbox>();
            for (var at = 0; at < commits.Length; at++) commits[at] = ReadCommit(reader, people);
            return (tip, commits);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException
            or InvalidOperationException or ArgumentException)
        {
            return ("", []);
        }
    }

    /// <summary>A cache that cannot be written only costs time.</summary>
    private static void TrySave(string file, string tip, IReadOnlyList<CommitRecord> commits)
    {
        var draft = $"{file}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using (var packed = File.Create(draft))
            using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 3 }))
            using (var writer = new BinaryWriter(new BufferedStream(brotli, 1 << 16), Encoding.UTF8))
            {
                writer.Write(Magic);
                writer.Write(tip);
                writer.Write(commits.Count);
                var people = new Dictionary<Mailbox, int>();
                foreach (var commit in commits) Write(writer, commit, people);
            }

            File.Move(draft, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run asks git again.
        }
    }

    private static void Write(BinaryWriter writer, CommitRecord commit, Dictionary<Mailbox, int> people)
    {
        writer.Write(commit.Hash);
        writer.Write(commit.Subject);
        WritePerson(writer, commit.Author, people);
        writer.Write(commit.AuthoredOn.ToUnixTimeSeconds());
        WritePerson(writer, commit.Committer, people);
        writer.Write(commit.CommittedOn.ToUnixTimeSeconds());
        WriteList(writer, commit.MessageIds);
        WriteList(writer, commit.LinkedIds);
        WriteList(writer, commit.ChangeIds);
        WriteList(writer, commit.Reverts);
        writer.Write(commit.Trailers);
    }

    private static CommitRecord ReadCommit(BinaryReader reader, List<Mailbox> people) => new()
    {
        Hash = reader.ReadString(),
        Subject = reader.ReadString(),
        Author = ReadPerson(reader, people),
        AuthoredOn = DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64()),
        Committer = ReadPerson(reader, people),
        CommittedOn = DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64()),
        MessageIds = ReadList(reader),
        LinkedIds = ReadList(reader),
        ChangeIds = ReadList(reader),
        Reverts = ReadList(reader),
        Trailers = reader.ReadString(),
    };

    /// <summary>Few people write many commits: each is written out once, and then by number.</summary>
    private static void WritePerson(BinaryWriter writer, Mailbox person, Dictionary<Mailbox, int> people)
    {
        var known = people.TryGetValue(person, out var number);
        writer.Write7BitEncodedInt(known ? number : people.Count);
        if (known) return;
        people.Add(person, people.Count);
        writer.Write(person.Name);
        writer.Write(person.Address);
    }

    private static Mailbox ReadPerson(BinaryReader reader, List<Mailbox> people)
    {
        var number = reader.Read7BitEncodedInt();
        if (number == people.Count) people.Add(new Mailbox(reader.ReadString(), reader.ReadString()));
        return number >= 0 && number < people.Count ? people[number] : throw new FormatException("Damaged cache.");
    }

    private static void WriteList(BinaryWriter writer, IReadOnlyList<string> list)
    {
        writer.Write7BitEncodedInt(list.Count);
        foreach (var item in list) writer.Write(item);
    }

    private static IReadOnlyList<string> ReadList(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0) return [];
        if (count is < 0 or > MostItems) throw new FormatException("Damaged cache.");
        var list = new string[count];
        for (var at = 0; at < count; at++) list[at] = reader.ReadString();
        return list;
    }
}

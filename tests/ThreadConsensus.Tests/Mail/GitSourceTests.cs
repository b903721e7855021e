using System.Diagnostics;
using System.Text;
using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Tests.MailReading;

/// <summary>public-inbox repositories made with the git command.</summary>
public sealed class GitSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("inbox").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_epochs_are_read_in_order_without_what_was_taken_back()
    {
        Make("git/0.git", ("m", "one"), ("m", "spam"), ("d", "spam"), ("m", "two"));
        Make("git/1.git", ("m", "three"));
        var problems = new List<ReadProblem>();
        var source = MailSources.Open(_folder);
        Assert.Equal([Mail("one"), Mail("two"), Mail("three")], Texts(source, problems));
        Assert.Empty(problems);
        Assert.Equal(source.Length, source.Position);
    }

    [Fact]
    public void A_single_repository_is_read()
    {
        Make("0.git", ("m", "one"));
        Assert.Equal([Mail("one")], Texts(MailSources.Open(Path.Combine(_folder, "0.git")), []));
    }

    [Fact]
    public void Format_1_names_mails_by_a_hash()
    {
        const string path = "01/23456789abcdef0123456789abcdef01234567";
        Make("old.git", (path, "one"));
        Assert.Equal([Mail("one")], Texts(MailSources.Open(Path.Combine(_folder, "old.git")), []));
    }

    [Fact]
    public void A_repository_without_mail_is_named()
    {
        Make("code.git", ("main.c", "int"));
        var problems = new List<ReadProblem>();
        Assert.Empty(Texts(MailSources.Open(Path.Combine(_folder, "code.git")), problems));
        Assert.Equal([ReadProblemKind.NotMail], problems.Select(static problem => problem.Kind));
    }

    [Fact]
    public void A_damaged_repository_is_named()
    {
        Make("0.git", ("m", "one"));
        var repository = Path.Combine(_folder, "0.git");
        Directory.Delete(Path.Combine(repository, "objects"), recursive: true);
        Directory.CreateDirectory(Path.Combine(repository, "objects"));
        var problems = new List<ReadProblem>();
        Assert.Empty(Texts(MailSources.Open(repository), problems));
        Assert.Equal([ReadProblemKind.Failed], problems.Select(static problem => problem.Kind));
    }

    private static string Mail(string word) => $"From: a@example.org\nSubject: {word}\n\n{word}\n";

    private static string[] Texts(IMailSource source, List<ReadProblem> problems) =>
        [.. source.Read(problems.Add, TestContext.Current.CancellationToken).Select(static mail =>
            Encoding.UTF8.GetString(mail.Bytes.Span))];

    /// <summary>One commit a file, each commit holding that file alone.</summary>
    private void Make(string name, params (string Path, string Word)[] files)
    {
        var repository = Path.Combine(_folder, name);
        Git(null, "init", "-q", "--bare", repository);
        var stream = new StringBuilder();
        for (var at = 0; at < files.Length; at++)
        {
            var mail = Mail(files[at].Word);
            stream.Append($"commit refs/heads/master\ncommitter a <a@example.org> {1_700_000_000 + at} +0000\ndata 0\n");
            stream.Append($"deleteall\nM 100644 inline {files[at].Path}\ndata {mail.Length}\n{mail}\n");
        }

        Git(stream.ToString(), $"--git-dir={repository}", "fast-import", "--quiet");
    }

    private static void Git(string? input, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardInput = true })!;
        git.StandardInput.Write(input ?? "");
        git.StandardInput.Close();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

using System.IO.Compression;
using System.Text;
using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Tests.MailReading;

public sealed class SourceTests : IDisposable
{
    private const string Separator = "From ada@example.org Mon Feb  5 10:00:00 2024\n";
    private const string One = "From: ada@example.org\nMessage-ID: <1@x>\nSubject: one\n\nFirst.\n";
    private const string Two = "From: bob@example.org\nMessage-ID: <2@x>\nSubject: two\n\nSecond.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("sources").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string content) => Write(name, Encoding.Latin1.GetBytes(content));

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static (string[] Mails, ReadProblem[] Problems) Read(string path, Stream? input = null)
    {
        var problems = new List<ReadProblem>();
        var mails = MailSources.Open(path, input).Read(problems.Add, TestContext.Current.CancellationToken)
            .Select(static mail => Encoding.Latin1.GetString(mail.Bytes.Span)).ToArray();
        return (mails, [.. problems]);
    }

    private static byte[] Gzip(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed,
            CompressionLevel.Fastest)) gzip.Write(Encoding.Latin1.GetBytes(content));
        return packed.ToArray();
    }

    private static void Same(string[] expected, (string[] Mails, ReadProblem[] Problems) read)
    {
        Assert.Empty(read.Problems);
        Assert.Equal(expected, read.Mails);
    }

    [Fact]
    public void An_mbox_gives_its_mails_byte_for_byte() =>
        Same([One, Two], Read(Write("box", $"{Separator}{One}\n{Separator}{Two}\n")));

    [Fact]
    public void An_mbox_with_CRLF_gives_its_mails_byte_for_byte() => Same(
        [One.Replace("\n", "\r\n", StringComparison.Ordinal), Two.Replace("\n", "\r\n", StringComparison.Ordinal)],
        Read(Write("box", $"{Separator}{One}\n{Separator}{Two}\n".Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Theory]
    [InlineData("From here on it gets worse.\n")]
    [InlineData("From Monday at 10:00 of the year 2024 on\nwe meet.\n")]
    [InlineData("From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\nFrom: Bob <bob@example.org>\nSubject: [PATCH] x\n")]
    public void A_line_of_a_body_that_begins_like_a_separator_is_none(string line) =>
        Same([$"{One}\n{line}", Two], Read(Write("box", $"{Separator}{One}\n{line}\n{Separator}{Two}\n")));

    [Fact]
    public void Files_of_git_format_patch_are_split_at_its_own_separators()
    {
        const string git = "From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\n";
        Same([One, Two], Read(Write("box", $"{git}{One}\n{git}{Two}\n")));
    }

    [Fact]
    public void Boxes_joined_without_an_empty_line_between_are_split() =>
        Same([One, Two], Read(Write("box", $"{Separator}{One}{Separator}{Two}")));

    [Theory]
    [InlineData("From ada@example.org Mon Feb  5 10:00:00 2024\n", ">From a\n>>From b\n> >From c\n",
        "From a\n>>From b\n> >From c\n")]
    [InlineData("From mboxrd@z Thu Jan  1 00:00:00 1970\n", ">From a\n>>From b\n> >From c\n",
        "From a\n>From b\n> >From c\n")]
    [InlineData("From ada@example.org Mon Feb  5 10:00:00 2024\n", ">Tight\n>From the quoted\n",
        ">Tight\n>From the quoted\n")]
    public void From_escapes_are_undone_as_far_as_the_kind_of_mbox_allows(string separator, string body,
        string expected) =>
        Same([One + expected], Read(Write("box", $"{separator}{One}{body}\n")));

    [Fact]
    public void Content_Length_says_where_a_mail_ends()
    {
        const string body = "Hello\n\nFrom bob@example.org Mon Feb  5 11:00:00 2024\nFrom: nobody\n\n>From x\n";
        var mail = $"From: a@example.org\nContent-Length: {body.Length}\n\n{body}";
        Same([mail, Two], Read(Write("box", $"{Separator}{mail}\n{Separator}{Two}\n")));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100_000)]
    public void A_wrong_Content_Length_is_ignored(int length)
    {
        var mail = $"From: a@example.org\nContent-Length: {length}\n\nHello there\n";
        Same([mail, Two], Read(Write("box", $"{Separator}{mail}\n{Separator}{Two}\n")));
    }

    [Fact]
    public void The_separator_dates_the_mail()
    {
        var mail = Assert.Single(MailSources.Open(Write("box", Separator + One)).Read(static _ => { },
            TestContext.Current.CancellationToken));
        Assert.Equal(new DateTimeOffset(2024, 2, 5, 10, 0, 0, TimeSpan.Zero), mail.SeparatorDate);
        Assert.EndsWith("box, mail 1 at byte 0", mail.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Mails_across_the_reading_buffer_are_kept_whole()
    {
        var long1 = One + string.Concat(Enumerable.Repeat("A line of text that fills the buffer.\n", 60_000));
        var mails = Enumerable.Range(0, 40).Select(at => at % 20 == 0
            ? long1 : Two + new string('x', at * 997) + "\n").ToArray();
        Same(mails, Read(Write("box", string.Concat(mails.Select(static mail => $"{Separator}{mail}\n")))));
    }

    [Theory]
    [InlineData("From: ada@example.org\nSubject: one\n\nCut in the mid")]
    [InlineData("From: ada@example.org\nSubject: cut in the hea")]
    [InlineData("From: a@example.org\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\nHello\n")]
    public void An_mbox_cut_off_in_a_mail_gives_what_there_is_and_says_so(string rest)
    {
        var path = Write("box", $"{Separator}{One}\n{Separator}{rest}");
        var (mails, problems) = Read(path);
        Assert.Equal([One, rest], mails);
        Assert.Equal([new ReadProblem(ReadProblemKind.Damaged,
            $"{path}, mail 2 at byte {Separator.Length + One.Length + 1}",
            "The mbox ends in the middle of this mail; what there is of it was read. Fetch the file again.")],
                problems);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_mail_too_large_for_memory_is_read_from_its_head_and_kept_whole_and_the_next_is_read(bool isMbox)
    {
        var path = Path.Combine(_folder, "large");
        var large = One + LargeText();
        using (var file = new StreamWriter(path, append: false, Encoding.ASCII))
        {
            if (isMbox) file.Write(Separator);
            file.Write(isMbox ? large.Replace("\nFrom ", "\n>From ", StringComparison.Ordinal) : large);
            if (isMbox) file.Write("\n" + Separator + Two);
        }

        var problems = new List<ReadProblem>();
        var mails = MailSources.Open(path).Read(problems.Add, TestContext.Current.CancellationToken).ToList();

        Assert.Equal(isMbox ? 2 : 1, mails.Count);
        if (isMbox) Assert.Equal(Two, Encoding.ASCII.GetString(mails[1].Bytes.Span));
        var all = mails[0].Bytes.ToArray().Concat(mails[0].Large!.Rest(1 << 20).SelectMany(piece => piece.ToArray())).ToArray();
        Assert.Equal(SourceLimits.KeptBytes, mails[0].Bytes.Length);
        Assert.True(large.AsSpan().SequenceEqual(Encoding.ASCII.GetString(all)));
        Assert.Equal(
            [new ReadProblem(ReadProblemKind.TooLarge, isMbox ? $"{path}, mail 1 at byte 0" : path,
                "The mail is larger than 64 MB; its header and first 16 MB were read. An import keeps it whole.")],
            problems);
        mails[0].Large!.Dispose();
    }

    /// <summary>Lines that an mbox must mark, and one line that is longer than what is held in memory.</summary>
    private static string LargeText()
    {
        var text = new StringBuilder();
        while (text.Length < SourceLimits.MailBytes) text.Append("From here on\nand so on, ").Append('x', 1000).Append('\n');
        return text.Append('y', SourceLimits.MailBytes + 5000).Append(">From \nFrom\n").ToString();
    }

    [Fact]
    public void Gzip_is_undone_whatever_the_name_and_however_many_members() =>
        Same([One, Two], Read(Write("box.txt", [.. Gzip($"{Separator}{One}\n"), .. Gzip($"{Separator}{Two}\n")])));

    [Fact]
    public void A_gzip_cut_off_gives_what_there_is_and_says_so()
    {
        var random = new Random(1);
        var body = string.Concat(Enumerable.Range(0, 5000).Select(_ => $"{random.Next()}\n"));
        var packed = Gzip($"{Separator}{One}\n{Separator}{Two}{body}\n");
        var (mails, problems) = Read(Write("box.gz", packed[..(packed.Length / 2)]));
        Assert.Equal(One, mails[0]);
        Assert.Equal(2, mails.Length);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void One_mail_in_a_file_is_read_whatever_the_name() => Same([One], Read(Write("mail.dat", One)));

    [Fact]
    public void Pasted_text_is_one_mail() =>
        Same(["Hello,\nthis is no mail.\n"], Read(Write("pasted", "Hello,\nthis is no mail.\n")));

    [Fact]
    public void Text_saved_as_UTF16_is_read() =>
        Same(["> a\nb\n"], Read(Write("wide", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("> a\nb\n")])));

    [Fact]
    public void Standard_input_is_read_like_a_file() =>
        Same([One, Two],
            Read("-", new MemoryStream(Encoding.Latin1.GetBytes($"{Separator}{One}\n{Separator}{Two}\n"))));

    [Theory]
    [InlineData("", ReadProblemKind.Empty)]
    [InlineData("\n \n", ReadProblemKind.Empty)]
    [InlineData("\u007FELF\u0002\u0001\0\0\0", ReadProblemKind.NotMail)]
    [InlineData("PK\u0003\u0004abc", ReadProblemKind.NotMail)]
    public void What_is_no_mail_is_named(string content, ReadProblemKind expected)
    {
        var path = Write("odd", content);
        var (mails, problems) = Read(path);
        Assert.Empty(mails);
        var problem = Assert.Single(problems);
        Assert.Equal((expected, path), (problem.Kind, problem.Place));
    }

    [Fact]
    public void A_missing_path_is_named()
    {
        var path = Path.Combine(_folder, "none");
        Assert.Equal(
            [new ReadProblem(ReadProblemKind.Missing, path, "There is no such file or folder. Check the spelling.")],
                Read(path).Problems);
    }

    [Fact]
    public void A_Maildir_gives_new_and_current_mails_and_none_on_its_way_in()
    {
        Write("cur/1:2,S", One);
        Write("new/2", Two);
        Write("tmp/3", One);
        Write(".Sub/cur/4:2,", Two.Replace("two", "sub", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(_folder, ".Sub", "new"));
        Write("dovecot-uidlist", "3 V1");
        Same([Two.Replace("two", "sub", StringComparison.Ordinal), One, Two], Read(_folder));
    }

    [Fact]
    public void A_mail_in_a_Maildir_is_never_split()
    {
        var mail = $"{One}\n{Separator}{Two}";
        Write("cur/1", Separator + mail);
        Directory.CreateDirectory(Path.Combine(_folder, "new"));
        Same([Separator + mail], Read(_folder));
    }

    [Fact]
    public void A_folder_of_anything_is_read_with_what_is_no_mail_named()
    {
        Write("mh/1", One);
        Write("boxes/2024.mbox.gz", Gzip($"{Separator}{Two}\n"));
        var readme = Write("README", "About these mails.\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "mh", "up"), _folder);
        var (mails, problems) = Read(_folder);
        Assert.Equal([Two, One], mails.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal([(ReadProblemKind.Skipped, readme)],
            problems.Select(static problem => (problem.Kind, problem.Place)));
    }

    [Fact]
    public void An_empty_folder_is_named() =>
        Assert.Equal([ReadProblemKind.Empty], Read(_folder).Problems.Select(static problem => problem.Kind));

    [Fact]
    public void Progress_ends_at_the_length()
    {
        Write("a.eml", One);
        Write("b.mbox", $"{Separator}{Two}\n");
        var source = MailSources.Open(_folder);
        Assert.Equal(2, source.Read(static _ => { }, TestContext.Current.CancellationToken).Count());
        Assert.Equal(source.Length, source.Position);
    }
}

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>
/// Mails that break a rule are imported all the same; where something is to be told, it names file and place.
/// </summary>
public sealed class OddMailTests
{
    private const string Head = "From: Ann Example <ann@x.example>\nSubject: odd\nMessage-ID: <odd@x.example>\n";
    private const string Date = "Date: Mon, 5 Jan 2026 10:00:00 +0000\n";

    public static TheoryData<string, string> OddMails => new()
    {
        { "no From", "Subject: odd\nMessage-ID: <odd@x.example>\n" + Date + "\nFine.\n" },
        { "no Message-ID", "From: ann@x.example\nSubject: odd\n" + Date + "\nFine.\n" },
        { "no date", Head + "\nFine.\n" },
        { "a date that is none", Head + "Date: Thu, 32 Foo 2026 10:00:00 +0000\n\nFine.\n" },
        { "the first of all dates", Head + "Date: Thu, 1 Jan 1970 00:00:00 +0000\n\nFine.\n" },
        { "a date to come", Head + "Date: Thu, 1 Jan 2099 00:00:00 +0000\n\nFine.\n" },
        { "an unknown charset", Head + Date + "Content-Type: text/plain; charset=x-martian\n\nF\u00fcr mich gut.\n" },
        { "10,000 references", Head + Date + "References:" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"\n <r{i}@x.example>")) + "\n\nFine.\n" },
        { "1,000 quote levels", Head + Date + "\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => new string('>', i) + " I agree.\n")) },
        { "NUL bytes", Head + Date + "\nFi\0ne\0.\n" },
        { "half a surrogate pair", Head + Date + "Content-Type: text/html; charset=utf-8\n\n<p>Fine &#xD83D; by me.</p>\n" },
    };

    [Theory]
    [MemberData(nameof(OddMails))]
    public void An_odd_mail_is_imported(string what, string mail)
    {
        Assert.NotEmpty(what);
        using var data = new SampleData();
        var path = data.Write("odd.eml", mail);

        var import = CommandRun.Of(data.Home, "import", path);
        var lines = CommandRun.Of(data.Home, "export", "messages").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(0, import.ExitCode);
        Assert.StartsWith("1 new mails", import.Error, StringComparison.Ordinal);
        Assert.Single(lines, line => line.Contains("\"known\":\"mail\"", StringComparison.Ordinal));
    }

    [Fact]
    public void An_mbox_cut_off_in_a_mail_is_read_as_far_as_it_goes_and_the_place_is_named()
    {
        using var data = new SampleData();
        var whole = File.ReadAllBytes(SampleData.Thread("console-nak.mbox"));
        var path = data.Write("cut.mbox", whole[..^40]);

        var run = CommandRun.Of(data.Home, "import", path);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("4 new mails", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}, mail 4 at byte ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_readme_in_a_folder_of_mail_is_named_and_nothing_amiss()
    {
        using var data = new SampleData();
        data.Write("mail/one.eml", Head + Date + "\nFine.\n");
        var readme = data.Write("mail/README", "What these mails are about.\n");

        var run = CommandRun.Of(data.Home, "import", Path.Combine(data.Home, "mail"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{readme}: Skipped: text without a mail header.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_different_mails_with_one_message_id_are_both_kept_and_both_named()
    {
        using var data = new SampleData();
        var one = data.Write("one.eml", Head + Date + "\nFine with me.\n");
        var two = data.Write("two.eml", Head + Date + "\nI object.\n");

        var together = CommandRun.Of(data.Home, "report", one, two);
        var first = CommandRun.Of(data.Home, "import", one);
        var second = CommandRun.Of(data.Home, "import", two);

        Assert.Contains($"{two}: another mail has the same Message-ID <odd@x.example>, {one}; both are kept.", together.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("same Message-ID", first.Error, StringComparison.Ordinal);
        Assert.Equal((0, 0), (together.ExitCode, second.ExitCode));
        Assert.Contains("1 new mails, 2 in ", second.Error, StringComparison.Ordinal);
        Assert.Contains($"{two}: another mail has the same Message-ID <odd@x.example>, in the archive; both are kept.", second.Error, StringComparison.Ordinal);
    }
}

using ThreadConsensus.Mail.Digests;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Quoting;
using ThreadConsensus.Tests.MailReading;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Threading;

/// <summary>
/// Threads the mails that other tools' tests keep, where THREADCONSENSUS_REAL names a folder that holds them under
/// peers.
/// </summary>
public sealed class PeerThreadingTests
{
    private const string Corpora = "notmuch/test/corpora";

    [Fact]
    public void A_loop_of_replies_is_cut_above_its_oldest_mail() =>
        Assert.Equal("mid-loop-12@example.org\n mid-loop-21@example.org", Drawn($"{Corpora}/broken/loop"));

    [Fact]
    public void In_reply_to_goes_before_references() =>
        Assert.Equal(
            "B00-root@example.org\n B01-child@example.org\n  B01-grand-child@example.org",
            Drawn($"{Corpora}/threading/parent-priority"));

    [Fact]
    public void A_mail_whose_parent_is_missing_goes_where_its_references_lead_and_other_threads_stay_apart()
    {
        var threads = Drawn($"{Corpora}/threading/ghost-root").Split("\n--\n");
        Assert.Equal(2, threads.Length);
        Assert.Equal(
            """
            000-real-root@example.org
             001-child@example.org
              001-fake-message-root@example.org
              001-grand-child@example.org
               001-great-grand-child@example.org
              001-grand-child2@example.org
            """,
            threads[0]);
        Assert.StartsWith("(missing)\n 87bmc6lp3h.fsf@len.workgroup\n  rt-", threads[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patchwork")]
    [InlineData("notmuch")]
    [InlineData("public-inbox")]
    public void Every_mail_of_another_tools_tests_parses_and_is_in_one_tree_once(string peer)
    {
        var inputs = Inputs(Path.Combine(RealMail.Folder(), "peers", peer));
        var keys = ReplyTreeBuilder.Build(inputs).SelectMany(tree => tree.Nodes).Select(node => node.ContentKey)
            .OfType<string>();
        Assert.NotEmpty(inputs);
        Assert.Equal(
            inputs.Select(input => input.ContentKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            keys.Order(StringComparer.Ordinal));
    }

    private static string Drawn(string folder) =>
        Mails.Draw(ReplyTreeBuilder.Build(Inputs(Path.Combine(RealMail.Folder(), "peers", folder))));

    private static List<ThreadingInput> Inputs(string folder)
    {
        var inputs = new List<ThreadingInput>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            foreach (var raw in MailSources.Open(file).Read(static _ => { }, TestContext.Current.CancellationToken))
            {
                foreach (var part in DigestSplitter.Split(raw))
                {
                    var mail = MailReading.Mails.Parse(part.Bytes.ToArray());
                    inputs.Add(ThreadingInput.From(mail, QuoteParser.Parse(mail.Body, mail.From)));
                }
            }
        }

        return inputs;
    }
}

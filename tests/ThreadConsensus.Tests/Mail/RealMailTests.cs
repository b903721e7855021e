using ThreadConsensus.Mail.Digests;
using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Tests.MailReading;

/// <summary>
/// Runs where THREADCONSENSUS_REAL names a folder of real mail; nothing of it is part of the project.
/// </summary>
public sealed class RealMailTests
{
    [Fact]
    public void Every_real_mail_parses()
    {
        var folder = RealMail.Folder();
        var unparsable = new List<string>();
        var count = 0;
        foreach (var raw in MailSources.Open(folder).Read(static _ => { }, TestContext.Current.CancellationToken))
        {
            foreach (var mail in DigestSplitter.Split(raw))
            {
                count++;
                if (Mails.Kinds(Mails.Parse(mail.Bytes.ToArray())).Contains("unparsable")) unparsable.Add(mail.Place);
            }
        }

        Assert.Empty(unparsable);
        Assert.NotEqual(0, count);
    }
}

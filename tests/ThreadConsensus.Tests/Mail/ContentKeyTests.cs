namespace ThreadConsensus.Tests.MailReading;

public sealed class ContentKeyTests
{
    private const string Words = "I think we should wait for the benchmark.\nAda\n";

    private static readonly string Key = Mails.With("Subject: Re: [PATCH] cache", Words).ContentKey;

    [Fact]
    public void Copies_from_two_lists_are_one_mail()
    {
        const string footer = "_______________________________________________\nDevel mailing list\nDevel@lists.example.org\n";
        Assert.Equal(Key,
            Mails.With("Subject: [Devel] Re: [PATCH] cache\nList-Id: <devel.example.org>",
                Words + "\n" + footer).ContentKey);
        Assert.Equal(Key,
            Mails.With("Subject: Re: [PATCH] cache\nReceived: by mx; x",
                Words.Replace("\n", "\r\n", StringComparison.Ordinal)).ContentKey);
        Assert.Equal(Key, Mails.With("Subject: Re: [PATCH]\n cache\nContent-Transfer-Encoding: base64",
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Words)) + "\n").ContentKey);
        Assert.Equal(Key, Mails.With(
            "Subject: Re: [PATCH] cache\nFrom: Ada Archer via Devel <devel@lists.example.org>\nReply-To: Ada Archer <ada@example.org>", Words).ContentKey);
    }

    [Theory]
    [InlineData("Subject: Re: [PATCH] cash", Words)]
    [InlineData("Subject: Re: [PATCH 1/2] cache", Words)]
    [InlineData("Subject: Re: [PATCH] cache\nFrom: bob@example.org", Words)]
    [InlineData("Subject: Re: [PATCH] cache\nDate: Mon, 5 Feb 2024 10:00:01 +0100", Words)]
    [InlineData("Subject: Re: [PATCH] cache", Words + "No.\n")]
    public void Another_author_date_subject_or_text_is_another_mail(string fields, string body) =>
        Assert.NotEqual(Key, Mails.With(fields, body).ContentKey);
}

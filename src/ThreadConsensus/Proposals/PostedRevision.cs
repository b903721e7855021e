using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>What a thread posts, as far as its headers tell: enough to find its revisions among all threads.</summary>
public sealed record PostedRevision
{
    /// <summary>Messages of one thread whose clues are looked at; a longer thread is judged by the first of
    /// them.</summary>
    public const int MostPosts = 256;

    public required ReplyTree Tree { get; init; }

    /// <summary>The subject that heads the thread.</summary>
    public required SubjectLine Heading { get; init; }

    /// <summary>Who posted it; <see cref="Mailbox.Unknown"/> where the headers do not tell.</summary>
    public required Mailbox Author { get; init; }

    /// <summary>The highest version posted in the thread; 1 when unnumbered.</summary>
    public required int Version { get; init; }

    /// <summary>The message that posts that version.</summary>
    public required ReplyNode Post { get; init; }

    public DateTimeOffset? PostedOn => Post.Date;

    /// <summary>Node ids of what the author posted in the thread, the root first.</summary>
    public required IReadOnlyList<string> Posts { get; init; }

    public required IReadOnlyList<PostingClues> Clues { get; init; }

    /// <summary>What it shares with other revisions: topic and author.</summary>
    public string Id => ProposalId.Of(Heading, Author, "");

    /// <summary>True when the thread holds the posting itself, false when only answers to it are there.</summary>
    public bool IsPosting => !Heading.IsReply;

    public bool IsRfc => Heading.Has(SubjectMarks.Rfc);

    /// <summary>What the tag of the patch says besides version and number: the tree or release it is for.</summary>
    public string Target { get; init; } = "";

    public string Label => (IsRfc ? "RFC v" : "v") + Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public RevisionRef Ref => new(Tree.ThreadId, Post.Id, Post.Subject, Label, PostedOn);

    /// <summary>What a thread posts; null for one that can have no further revision: notices, results, pull requests,
    /// and threads without a subject.</summary>
    /// <param name="tree">The thread.</param>
    /// <param name="mailOf">The headers of the mail with a content key; null when it is not there.</param>
    /// <param name="cluesOf">The clues of the mail with a content key.</param>
    public static PostedRevision? Of(
        ReplyTree tree, Func<string, ThreadingInput?> mailOf, Func<string, PostingClues> cluesOf)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(mailOf);
        ArgumentNullException.ThrowIfNull(cluesOf);
        var heading = SubjectLine.Parse(tree.Nodes.FirstOrDefault(node => node.Subject.Length > 0)?.Subject ?? "");
        const SubjectMarks others = SubjectMarks.Notice | SubjectMarks.Result | SubjectMarks.Cancelled | SubjectMarks.Withdrawn
            | SubjectMarks.Pull;
        if (heading.Key.Length == 0 || heading.Has(others)) return null;
        var author = AuthorOf(tree, heading, mailOf);
        var posts = PostsOf(tree, author);
        var newest = posts.Count == 0 ? (Node: tree.Root, heading.Version) : posts.MaxBy(post => post.Version ?? 1);
        return new PostedRevision
        {
            Tree = tree,
            Heading = heading,
            Author = author,
            Version = Math.Max(heading.Version ?? 1, newest.Version ?? 1),
            Post = newest.Node,
            Posts = [tree.Root.Id, .. posts.Select(post => post.Node.Id).Where(id => id != tree.Root.Id)],
            Clues = [.. posts.Select(post => post.Node.ContentKey).OfType<string>().Select(cluesOf)
                .Where(clues => clues != PostingClues.None)],
            Target = TargetOf(heading),
        };
    }

    private static List<(ReplyNode Node, int? Version)> PostsOf(ReplyTree tree, Mailbox author)
    {
        var posts = new List<(ReplyNode, int?)>();
        foreach (var node in tree.Nodes)
        {
            if (node.ContentKey is null || (node != tree.Root && !ThreadView.IsSameAuthor(node.From, author))) continue;
            var subject = SubjectLine.Parse(node.Subject);
            if (subject.IsReply || (node != tree.Root && !subject.IsPatch)) continue;
            posts.Add((node, subject.Version));
            if (posts.Count == MostPosts) break;
        }

        return posts;
    }

    private static Mailbox AuthorOf(ReplyTree tree, SubjectLine heading, Func<string, ThreadingInput?> mailOf)
    {
        var root = tree.Root;
        if (root.ContentKey is not null && !heading.IsReply) return root.From;
        var first = tree.Nodes.FirstOrDefault(node => node.ContentKey is not null)?.ContentKey;
        if (first is not null && mailOf(first) is { } mail)
        {
            foreach (var id in mail.References.Take(1).Concat(mail.InReplyTo))
            {
                if (MissingPatch.SenderIn(id) is { } address) return new Mailbox(NameOf(tree, address), address);
            }
        }

        return root.ContentKey is null ? root.From : Mailbox.Unknown;
    }

    private static string TargetOf(SubjectLine heading)
    {
        var words = heading.Tags
            .Where(tag => tag.Contains("PATCH", StringComparison.OrdinalIgnoreCase))
            .SelectMany(tag => tag.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => !IsOfPosting(word));
        return string.Join(' ', words).ToLowerInvariant();
    }

    /// <summary>True for a word of a tag that says how it is posted rather than what for: RFC, v2, 3/5.</summary>
    private static bool IsOfPosting(string word) =>
        word.StartsWith("PATCH", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("RFC", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("RE", StringComparison.OrdinalIgnoreCase)
        || word.Contains('/', StringComparison.Ordinal)
        || (word.Length > 1 && word[0] is 'v' or 'V' && char.IsAsciiDigit(word[1]));

    private static string NameOf(ReplyTree tree, string address) => tree.Nodes
        .FirstOrDefault(node => node.From.Name.Length > 0
            && node.From.Address.Equals(address, StringComparison.OrdinalIgnoreCase))?.From.Name ?? "";
}

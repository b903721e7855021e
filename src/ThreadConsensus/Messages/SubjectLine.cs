using System.Text;

namespace ThreadConsensus.Messages;

/// <summary>
/// A subject taken apart: reply prefixes of many languages, tags in brackets, patch version and number, and what is
/// left. Parsing never fails: an unknown form is part of <see cref="Plain"/>.
/// </summary>
public sealed record SubjectLine
{
    /// <summary>Longer subjects are cut here before they are read, in UTF-16 units.</summary>
    public const int LongestSubject = 2_000;

    /// <summary>
    /// The subject without prefixes, tags, "(was: ...)", and the number of a take; white space folded.
    /// </summary>
    public required string Plain { get; init; }

    /// <summary>What "(was: ...)" names, as written; empty when absent.</summary>
    public string OldSubject { get; init; } = "";

    /// <summary>The tags in order, without brackets, as written.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>True after Re:, AW:, SV: and their like, and after Ping:.</summary>
    public bool IsReply { get; init; }

    public bool IsForward { get; init; }

    /// <summary>What the tags say it is, all that apply.</summary>
    public SubjectMarks Marks { get; init; }

    /// <summary>The revision: 2 for v2, "take 2" and v2.1; null when none is written.</summary>
    public int? Version { get; init; }

    /// <summary>n of n/m, 0 for a cover letter; null when unnumbered.</summary>
    public int? Number { get; init; }

    /// <summary>m of n/m; null when unnumbered.</summary>
    public int? Total { get; init; }

    public bool IsPatch => Has(SubjectMarks.Patch);

    /// <summary>True for one of several patches or their cover letter.</summary>
    public bool IsOfSeries => IsPatch && (Total > 1 || Number == 0);

    /// <summary>
    /// <see cref="Plain"/> in lower case with everything but letters and digits folded to one space: equal for the same
    /// topic however it is tagged or punctuated.
    /// </summary>
    public string Key => Fold(Plain);

    public bool Has(SubjectMarks marks) => (Marks & marks) != 0;

    public static SubjectLine Parse(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new SubjectLineReader(subject.Length > LongestSubject ? subject[..LongestSubject] : subject).Read();
    }

    /// <summary>The subject as written, but for the reply and forward prefixes before it.</summary>
    public static string WithoutReplyMarks(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject[SubjectLineReader.EndOfReplyMarks(subject)..].Trim();
    }

    /// <summary>
    /// The subject as a title: without reply and forward prefixes, and without the tag by which a list marks its mail,
    /// which is its own name in brackets.
    /// </summary>
    /// <param name="subject">As written.</param>
    /// <param name="list">The list's id (RFC 2919); empty when unknown.</param>
    public static string TitleOf(string subject, string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var name = Fold(list.Split('.')[0]);
        for (var title = WithoutReplyMarks(subject); ; title = WithoutReplyMarks(title))
        {
            var end = title.StartsWith('[') ? title.IndexOf(']') : -1;
            var isOnlyTag = end < 0 || end == title.Length - 1;
            if (isOnlyTag || name.Length == 0 || Fold(title[1..end]) != name) return title;
            title = title[(end + 1)..];
        }
    }

    internal static string Fold(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}

using System.Globalization;

namespace ThreadConsensus.Threading;

/// <summary>What a vote is about, as its subject or that of its result names it.</summary>
internal sealed class VoteName
{
    /// <summary>Words that two names must have in common: one word is also in the names of other votes.</summary>
    private const int LeastShared = 2;

    private static readonly string[] CandidateWords = ["rc", "candidate"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _versions = new(StringComparer.Ordinal);

    private VoteName()
    {
    }

    /// <summary>The number of the candidate or of the attempt; null when none is written.</summary>
    public int? Number { get; private set; }

    public static VoteName Of(ThreadSubject subject)
    {
        var name = new VoteName();
        if (subject.Version > 1) name.Number = subject.Version;
        var words = subject.Voted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (IsCandidate(words[at], out var number)) name.Number = number;
            else if (Array.IndexOf(CandidateWords, words[at]) >= 0)
            {
                if (at + 1 < words.Length && NumberOf(words[at + 1]) is { } next) (name.Number, at) = (next, at + 1);
            }
            else if (char.IsAsciiDigit(words[at][0])) name._versions.Add(Version(words, ref at));
            else name._words.Add(words[at]);
        }

        return name;
    }

    /// <summary>
    /// How many words and versions two names share where the one has all that the other has; 0 where they are about
    /// different things: other words on both sides, other versions, other candidates.
    /// </summary>
    public int Fit(VoteName other)
    {
        if (Number is { } one && other.Number is { } two && one != two) return 0;
        if (_versions.Count > 0 && other._versions.Count > 0 && !_versions.SetEquals(other._versions)) return 0;
        var shared = _words.Count(other._words.Contains);
        if (shared < Math.Min(_words.Count, other._words.Count)) return 0;
        // Where the one has the version that the other lacks, it must have all of the other's words, too.
        if (_versions.Count > other._versions.Count && _words.Count < other._words.Count) return 0;
        if (_versions.Count < other._versions.Count && _words.Count > other._words.Count) return 0;
        shared += _versions.Count(other._versions.Contains);
        return shared >= LeastShared ? shared : 0;
    }

    /// <summary>True for the same words and versions, whatever the number.</summary>
    public bool IsOfSame(VoteName other) => _words.SetEquals(other._words) && _versions.SetEquals(other._versions);

    /// <summary>"rc2"</summary>
    private static bool IsCandidate(string word, out int number)
    {
        number = 0;
        return word.Length is > 2 and < 6 && word.StartsWith("rc", StringComparison.Ordinal)
            && int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static int? NumberOf(string word) =>
        word.Length < 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"1 2 0", which was "1.2.0" before the subject was folded.</summary>
    private static string Version(string[] words, ref int at)
    {
        var first = at;
        while (at + 1 < words.Length && char.IsAsciiDigit(words[at + 1][0])) at++;
        return string.Join('.', words[first..(at + 1)]);
    }
}

namespace ThreadConsensus.People;

/// <summary>
/// A path pattern of a MAINTAINERS file. <c>dir/</c> covers all below, <c>dir/*</c> the files in it, <c>*/net/</c> net
/// in any top directory; <c>*</c> and <c>?</c> stop at a slash, <c>**</c> does not. Departs from get_maintainer.pl in
/// one point: <c>fs/file</c> does not also cover <c>fs/file.bak</c>. A name without slash at its end covers a
/// directory of that name.
/// </summary>
public sealed class FilePattern
{
    private const int LongestPattern = 500;

    private readonly string _literal;
    private readonly string _rest;

    public FilePattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Text = pattern.Length > LongestPattern ? pattern[..LongestPattern] : pattern;
        var wild = Text.IndexOfAny(['*', '?']);
        _literal = wild < 0 ? Text : Text[..wild];
        _rest = Text[_literal.Length..];
    }

    public string Text { get; }

    /// <summary>True without a wildcard.</summary>
    public bool IsLiteral => _rest.Length == 0;

    /// <summary>
    /// How specific it is, larger for deeper: its slashes, one more for a file than for a tree; -1 with a wildcard in
    /// front.
    /// </summary>
    public int Depth => Text.StartsWith('*') ? -1 : Text.Count(c => c == '/') + (Text.EndsWith('/') ? 0 : 1);

    /// <param name="path">From the top of the tree, with slashes, without one in front.</param>
    public bool Matches(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith(_literal, StringComparison.Ordinal)) return false;
        var rest = path.AsSpan(_literal.Length);
        if (_rest.Length > 0) return MatchesRest(rest);
        return rest.IsEmpty || Text.EndsWith('/') || rest[0] == '/';
    }

    /// <summary>
    /// All ends that the pattern so far can reach, kept as flags: time grows with pattern times path only.
    /// </summary>
    private bool MatchesRest(ReadOnlySpan<char> path)
    {
        var reach = new bool[path.Length + 1];
        reach[0] = true;
        for (var at = 0; at < _rest.Length; at++)
        {
            var crosses = _rest[at] == '*' && at + 1 < _rest.Length && _rest[at + 1] == '*';
            if (crosses) at++;
            if (_rest[at] == '*') Spread(reach, path, crosses);
            else Step(reach, path, _rest[at]);
        }

        if (Text.EndsWith('/')) return Array.IndexOf(reach, true) >= 0;
        return reach[^1] || BeforeSlash(reach, path);
    }

    private static void Spread(bool[] reach, ReadOnlySpan<char> path, bool crosses)
    {
        for (var end = 0; end < path.Length; end++)
        {
            if (reach[end] && (crosses || path[end] != '/')) reach[end + 1] = true;
        }
    }

    private static void Step(bool[] reach, ReadOnlySpan<char> path, char wanted)
    {
        for (var end = path.Length; end > 0; end--)
        {
            var fits = wanted == '?' ? path[end - 1] != '/' : path[end - 1] == wanted;
            reach[end] = reach[end - 1] && fits;
        }

        reach[0] = false;
    }

    // A wildcard at the very end stands for files; behind a name it may stand for a directory.
    private bool BeforeSlash(bool[] reach, ReadOnlySpan<char> path)
    {
        if (Text.EndsWith('*')) return false;
        for (var end = 0; end < path.Length; end++)
        {
            if (reach[end] && path[end] == '/') return true;
        }

        return false;
    }
}

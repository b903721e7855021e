using System.Text;

namespace ThreadConsensus.Messages;

/// <summary>What a server found out about a sender (RFC 8601 section 2.2).</summary>
/// <param name="Server">The authserv-id, in lower case.</param>
/// <param name="Results">In the order written; empty for "none".</param>
public sealed record AuthenticationResults(string Server, IReadOnlyList<AuthenticationResult> Results)
{
    /// <summary>A longer field is cut here, in UTF-16 units.</summary>
    public const int LongestField = 16 * 1024;

    /// <summary>Results beyond this many are left out.</summary>
    public const int MostResults = 64;

    /// <summary>Reads the value of a field, folded or not. What does not fit the grammar is left out.</summary>
    /// <returns>Null when it names no server.</returns>
    public static AuthenticationResults? Parse(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var parts = Split(WithoutComments(field.Length > LongestField ? field[..LongestField] : field));
        var server = Unquote(parts[0].Split([' ', '\t', '\r', '\n'], 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(""));
        if (server.Length == 0 || server.Contains('=', StringComparison.Ordinal)) return null;
        return new AuthenticationResults(
            server.ToLowerInvariant(),
            [.. parts.Skip(1).Take(MostResults).Select(Result).OfType<AuthenticationResult>()]);
    }

    /// <summary>Comments may nest, and stand anywhere but in quoted strings (RFC 5322 section 3.2.2).</summary>
    private static string WithoutComments(string field)
    {
        var text = new StringBuilder(field.Length);
        var depth = 0;
        var quoted = false;
        for (var at = 0; at < field.Length; at++)
        {
            var c = field[at];
            if (c == '\\' && (quoted || depth > 0))
            {
                if (depth == 0 && at + 1 < field.Length) text.Append(c).Append(field[at + 1]);
                at++;
            }
            else if (c == '"' && depth == 0)
            {
                quoted = !quoted;
                text.Append(c);
            }
            else if (c == '(' && !quoted)
            {
                depth++;
                text.Append(' ');
            }
            else if (c == ')' && depth > 0)
            {
                depth--;
            }
            else if (depth == 0)
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var quoted = false;
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && quoted) at++;
            else if (text[at] == '"') quoted = !quoted;
            else if (text[at] == ';' && !quoted)
            {
                parts.Add(text[from..at].Trim());
                from = at + 1;
            }
        }

        parts.Add(text[from..].Trim());
        return parts;
    }

    /// <summary><c>dkim/1 = pass reason="good" header.d=example.org</c></summary>
    private static AuthenticationResult? Result(string part)
    {
        var pairs = Pairs(part);
        if (pairs.Count == 0) return null;
        var method = pairs[0].Key.Split('/', 2)[0].Trim();
        if (method.Length == 0 || pairs[0].Value.Length == 0) return null;
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs.Skip(1)) properties.TryAdd(key, value);
        return new AuthenticationResult(method, pairs[0].Value.ToLowerInvariant(), properties);
    }

    /// <summary>Every <c>key=value</c>, keys in lower case, with or without blanks around the sign.</summary>
    private static List<(string Key, string Value)> Pairs(string part)
    {
        var pairs = new List<(string, string)>();
        var at = 0;
        while (at < part.Length && part.IndexOf('=', at) is var sign && sign >= 0)
        {
            var key = part[at..sign].Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
            at = sign + 1;
            while (at < part.Length && char.IsWhiteSpace(part[at])) at++;
            var from = at;
            if (at < part.Length && part[at] == '"')
            {
                for (at++; at < part.Length && part[at] != '"'; at++) if (part[at] == '\\') at++;
                at = Math.Min(at + 1, part.Length);
            }
            else
            {
                while (at < part.Length && !char.IsWhiteSpace(part[at])) at++;
            }

            if (key.Length > 0) pairs.Add((string.Concat(key[^1]).ToLowerInvariant(), Unquote(part[from..at])));
        }

        return pairs;
    }

    private static string Unquote(string text) => text.Length > 1 && text[0] == '"' && text[^1] == '"'
        ? text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal)
        : text;
}

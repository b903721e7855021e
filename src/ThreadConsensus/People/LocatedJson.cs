using System.Text;
using System.Text.Json;

namespace ThreadConsensus.People;

/// <summary>Reads JSON into values that know their line, without recursion.</summary>
internal static class LocatedJson
{
    /// <summary>Deeper nesting is refused.</summary>
    private const int DeepestNesting = 8;

    public static (LocatedValue? Value, RosterProblem? Problem) Parse(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        try
        {
            return (Read(bytes), null);
        }
        catch (JsonException problem)
        {
            // The exception's own words name a byte and speak of the parser: the line is what a user can act on.
            return (null, new RosterProblem((int)(problem.LineNumber ?? 0) + 1, "This is not JSON."));
        }
    }

    private static LocatedValue Read(byte[] bytes)
    {
        var options = new JsonReaderOptions { MaxDepth = DeepestNesting, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(bytes, options);
        var lines = new LineCounter(bytes);
        var open = new Stack<LocatedValue>();
        var keys = new Stack<(string Key, int Line)>();
        LocatedValue? top = null;
        while (reader.Read())
        {
            var line = lines.LineOf((int)reader.TokenStartIndex);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    keys.Push((TextOf(ref reader), line));
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    open.Pop();
                    break;
                default:
                    var value = ValueOf(ref reader, line);
                    Attach(value);
                    if (value.Items is not null || value.Members is not null) open.Push(value);
                    break;
            }
        }

        return top!;

        void Attach(LocatedValue value)
        {
            if (open.Count == 0) top = value;
            else if (open.Peek().Items is { } items) items.Add(value);
            else
            {
                var (key, line) = keys.Pop();
                open.Peek().Members!.Add((key, line, value));
            }
        }
    }

    private static LocatedValue ValueOf(ref Utf8JsonReader reader, int line) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new LocatedValue(line) { Members = [] },
        JsonTokenType.StartArray => new LocatedValue(line) { Items = [] },
        JsonTokenType.String => new LocatedValue(line) { Text = TextOf(ref reader) },
        _ => new LocatedValue(line),
    };

    /// <summary>A lone surrogate in an escape cannot be decoded: that is bad input, not a broken program.</summary>
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new JsonException(null, null, null, null);
        }
    }

    /// <summary>Counts line ends up to places that are asked for in ascending order.</summary>
    private sealed class LineCounter(byte[] bytes)
    {
        private int _at;
        private int _line = 1;

        public int LineOf(int place)
        {
            _line += bytes.AsSpan(_at, place - _at).Count((byte)'\n');
            _at = place;
            return _line;
        }
    }
}

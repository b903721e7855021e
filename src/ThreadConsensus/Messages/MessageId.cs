namespace ThreadConsensus.Messages;

/// <summary>
/// A Message-ID without its angle brackets (RFC 5322 section 3.6.4). Two are equal only when every character is equal:
/// archives hold IDs that differ in case alone, so the case is never folded.
/// </summary>
public readonly record struct MessageId : IComparable<MessageId>
{
    private readonly string? _value;

    /// <param name="value">The ID, with or without the angle brackets; white space around it is dropped.</param>
    public MessageId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = value.AsSpan().Trim();
        if (text.Length > 1 && text[0] == '<' && text[^1] == '>') text = text[1..^1].Trim();
        _value = text.Length == value.Length ? value : text.ToString();
    }

    /// <summary>The ID without angle brackets; empty for the default value.</summary>
    public string Value => _value ?? "";

    public bool IsEmpty => Value.Length == 0;

    public bool Equals(MessageId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    public int CompareTo(MessageId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

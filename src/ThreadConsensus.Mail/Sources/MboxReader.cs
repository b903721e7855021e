using ThreadConsensus.Mail.Parsing;

namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// Splits an mbox while it streams by: mboxo, mboxrd and mboxcl2 (with Content-Length). Memory is bounded by
/// <see cref="SourceLimits.MailBytes"/>: what a larger mail has more goes to a <see cref="LargeMail"/>.
/// </summary>
internal sealed class MboxReader(Stream input, string place, Action<ReadProblem> report)
{
    private const int FirstSize = 1024 * 1024;

    /// <summary>Bytes behind a separator that must be there to judge it.</summary>
    private const int LookAhead = MboxSeparator.MaxLength + 200;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _length;
    private int _scan;
    private bool _end;
    private bool _ofPatches;

    private byte[] _separator = [];
    private LargeMail? _large;

    /// <summary>Whether the buffer begins within a line, which only happens in a large mail.</summary>
    private bool _withinLine;

    /// <summary>The place of <c>_buffer[0]</c> in the mbox.</summary>
    private long _offset;

    public IEnumerable<RawMail> Read(CancellationToken cancellation)
    {
        More();
        _start = MboxSeparator.SkipToFirst(_buffer.AsSpan(0, _length));
        _ofPatches = MboxSeparator.IsGitPatch(Line(_start));
        for (var number = 1; _start < _length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Next(number);
        }
    }

    private RawMail Next(int number)
    {
        var where = $"{place}, mail {number} at byte {_offset + _start}";
        _separator = Line(_start).ToArray();
        _scan = Math.Min(_separator.Length, _length - _start - 1);
        var content = Math.Min(_separator.Length + 1, _length - _start);
        var counted = ContentLengthEnd(content);
        var end = counted > 0 ? counted : FindEnd();
        var mail = _large is null
            ? Whole(_buffer.AsSpan(_start + content, end - content), counted > 0, _end && _start + end >= _length, where)
            : Large(_buffer.AsSpan(_start, end), where);
        _start += end;
        SkipEmptyLines();
        return mail;
    }

    private RawMail Whole(Span<byte> mail, bool isCounted, bool isLast, string where)
    {
        if (isLast && MailEnd.IsCutOff(mail)) report(new ReadProblem(
            ReadProblemKind.Damaged, where,
                "The mbox ends in the middle of this mail; what there is of it was read. Fetch the file again."));
        var bytes = isCounted ? mail.ToArray() : Unescaped(WithoutLastLine(mail));
        return new RawMail(bytes, where, MailDates.FromSeparator(_separator));
    }

    private RawMail Large(Span<byte> rest, string where)
    {
        var large = _large!;
        Add(large, WithoutLastLine(rest));
        (_large, _withinLine) = (null, false);
        report(large.ProblemAt(where));
        return new RawMail(large.Head, where, MailDates.FromSeparator(_separator), large);
    }

    /// <summary>Only a mark at the start of a line is one, so what goes on with a line is taken as it is.</summary>
    private void Add(LargeMail large, ReadOnlySpan<byte> bytes)
    {
        var whole = _withinLine ? bytes.IndexOf((byte)'\n') + 1 : 0;
        if (_withinLine && whole == 0) whole = bytes.Length;
        large.Write(bytes[..whole]);
        large.Write(Unescaped(bytes[whole..]));
    }

    private byte[] Unescaped(ReadOnlySpan<byte> mail) => MboxEscapes.Undo(mail, MboxSeparator.IsMboxrd(_separator));

    /// <summary>The end of the mail at <c>_start</c>, exclusive and relative to it.</summary>
    private int FindEnd()
    {
        while (true)
        {
            var at = _buffer.AsSpan(_start + _scan, _length - _start - _scan).IndexOf("\nFrom "u8);
            if (at < 0)
            {
                _scan = Math.Max(_scan, _length - _start - 5);
                if (!More()) return _length - _start;
                continue;
            }

            if (_length - _start - _scan - at < LookAhead && More()) continue;
            _scan += at + 1;
            if (IsBoundary(_start + _scan)) return _scan;
        }
    }

    private bool IsBoundary(int at)
    {
        var line = Line(at);
        if (!MboxSeparator.IsSeparator(line) || (!_ofPatches && MboxSeparator.IsGitPatch(line))) return false;
        var before = _buffer.AsSpan(0, at - 1);
        var next = Math.Min(at + line.Length + 1, _length);
        var behind = _buffer.AsSpan(next, _length - next);
        if (before.EndsWith("\n"u8) || before.EndsWith("\n\r"u8)) return MboxSeparator.IsFollowed(behind);

        // Files put together with cat may lack the empty line; then what follows must be a header beyond doubt.
        return MailShape.HasHeader(behind);
    }

    /// <summary>
    /// Where Content-Length says that the mail ends, when a separator or nothing follows there; else 0.
    /// </summary>
    private int ContentLengthEnd(int content)
    {
        while (_buffer.AsSpan(_start, _length - _start).IndexOf("\n\n"u8) < 0 && _length - _start < FirstSize / 2
            && More()) { }
        var length = ContentLength.Of(_buffer.AsSpan(_start + content, _length - _start - content), out var header);
        if (length < 0 || length > SourceLimits.MailBytes - FirstSize) return 0;
        var end = content + header + (int)length;
        while (_length - _start < end + LookAhead && More()) { }
        if (_length - _start < end) return 0;
        var rest = _buffer.AsSpan(_start + end, _length - _start - end);
        var next = rest.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        if (next < 0) return rest.Length <= 4 ? end : 0;
        return next <= 4 && MboxSeparator.IsSeparator(Line(_start + end + next)) ? end : 0;
    }

    private void SkipEmptyLines()
    {
        while (_start < _length || More())
        {
            if (_buffer[_start] is not ((byte)'\r' or (byte)'\n')) return;
            _start++;
        }
    }

    private ReadOnlySpan<byte> Line(int start)
    {
        var rest = _buffer.AsSpan(start, _length - start);
        var feed = rest.IndexOf((byte)'\n');
        return feed < 0 ? rest : rest[..feed];
    }

    /// <summary>The empty line before the next separator belongs to the mbox, not to the mail.</summary>
    private static Span<byte> WithoutLastLine(Span<byte> mail)
    {
        if (mail.EndsWith("\r\n\r\n"u8)) return mail[..^2];
        return mail.EndsWith("\n\n"u8) ? mail[..^1] : mail;
    }

    /// <returns>False at the end of the input.</returns>
    private bool More()
    {
        if (_end) return false;
        MakeRoom();
        try
        {
            var count = input.Read(_buffer, _length, _buffer.Length - _length);
            _length += count;
            _end = count == 0;
        }
        catch (Exception reason) when (reason is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _end = true;
            report(new ReadProblem(ReadProblemKind.Failed, $"{place}, byte {_offset + _length}",
                $"Reading stopped here: {reason.Message} Mails before this place were read; fetch the file again."));
        }

        return !_end;
    }

    private void MakeRoom()
    {
        if (_length < _buffer.Length) return;
        if (_start > 0) Drop(_start, 0);
        else if (_buffer.Length < SourceLimits.MailBytes) Array.Resize(ref _buffer, _buffer.Length * 2);
        else PutAway();
    }

    /// <summary>
    /// Moves what is sure to belong to the mail out of the buffer, if possible up to the end of a line.
    /// </summary>
    private void PutAway()
    {
        var start = _large is null ? Math.Min(_separator.Length + 1, _length) : 0;
        var sure = _length - LookAhead * 2;
        var lines = _buffer.AsSpan(start, sure - start).LastIndexOf((byte)'\n') + 1;
        var end = lines > 0 ? start + lines : sure;
        Add(_large ??= new LargeMail(), _buffer.AsSpan(start, end - start));
        _withinLine = lines == 0;
        Drop(end, end);
    }

    private void Drop(int count, int scanned)
    {
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        _offset += count;
        _length -= count;
        _start = 0;
        _scan = Math.Max(0, _scan - scanned);
    }
}

using System.Text;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>Lines of text under quote marks, put together the way a browser lays out blocks.</summary>
internal sealed class QuotedLines
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _line = new();
    private int _depth;
    private int _verbatim;
    private bool _gapWanted;
    private bool _blankBefore = true;

    public void Text(ReadOnlySpan<char> text)
    {
        if (_verbatim > 0)
        {
            AppendVerbatim(text);
            return;
        }

        foreach (var letter in text)
        {
            if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
            }
            else if (letter is not ('\u200B' or '\uFEFF')) _line.Append(letter);
        }
    }

    /// <summary>A br: ends the line, even an empty one.</summary>
    public void Break()
    {
        if (!IsBlank)
        {
            EndLine();
            return;
        }

        _line.Clear();
        AppendBlank();
    }

    /// <summary>Ends the line when it holds anything.</summary>
    public void EndLine()
    {
        if (_line.Length == 0) return;
        if (IsBlank)
        {
            _line.Clear();
            return;
        }

        if (_gapWanted) AppendBlank();
        _gapWanted = false;
        AppendMarks();
        if (_depth > 0) _output.Append(' ');
        _output.Append(_line.Replace('\u00A0', ' ').ToString().AsSpan().TrimEnd()).Append('\n');
        _line.Clear();
        _blankBefore = false;
    }

    /// <summary>Ends the line and puts an empty one before the next.</summary>
    public void Paragraph()
    {
        EndLine();
        _gapWanted = _output.Length > 0;
    }

    /// <summary>
    /// Ends a paragraph without margin: one that holds only a hard space is the empty line its author typed.
    /// </summary>
    public void CloseTight()
    {
        if (_line.Length > 0) Break();
    }

    public void Rule()
    {
        EndLine();
        _line.Append("________________________________");
        EndLine();
    }

    public void Cell()
    {
        if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
    }

    public void Verbatim(bool on) => _verbatim += on ? 1 : -1;

    public void Deepen()
    {
        EndLine();
        if (_gapWanted) AppendBlank();
        _gapWanted = false;
        _depth++;
    }

    public void Rise()
    {
        EndLine();
        _gapWanted = false;
        _depth--;
        AppendBlank();
    }

    public override string ToString()
    {
        EndLine();
        return _output.ToString().TrimEnd('\n', ' ', '>') is { Length: > 0 } text ? text + "\n" : "";
    }

    private bool IsBlank
    {
        get
        {
            for (var at = 0; at < _line.Length; at++)
            {
                if (_line[at] is not (' ' or '\u00A0')) return false;
            }

            return true;
        }
    }

    private void AppendVerbatim(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var feed = text.IndexOf('\n');
            _line.Append((feed < 0 ? text : text[..feed]).TrimEnd('\r'));
            if (feed < 0) return;
            Break();
            text = text[(feed + 1)..];
        }
    }

    private void AppendBlank()
    {
        _gapWanted = false;
        if (_blankBefore) return;
        AppendMarks();
        _output.Append('\n');
        _blankBefore = true;
    }

    private void AppendMarks() => _output.Append('>', Math.Min(_depth, MailLimits.QuoteDepth));
}

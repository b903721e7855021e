using System.Globalization;
using System.Text;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>Follows what a server says, line by line and literal by literal, and changes or cuts it.</summary>
internal sealed class AnswerFilter(Faults faults)
{
    private readonly List<byte> _line = [];
    private int _literals;
    private int _literalLeft;
    private int _cutAt = -1;

    /// <summary>True when nothing further is to be said.</summary>
    public bool IsCut { get; private set; }

    /// <returns>What the client gets of these bytes.</returns>
    public byte[] Pass(ReadOnlySpan<byte> bytes)
    {
        var passed = new List<byte>();
        foreach (var value in bytes)
        {
            if (IsCut) break;
            if (_literalLeft > 0)
            {
                passed.Add(value);
                IsCut = --_literalLeft == _cutAt;
                continue;
            }

            _line.Add(value);
            if (value != '\n') continue;
            var line = Encoding.Latin1.GetString([.. _line]).TrimEnd('\r', '\n');
            passed.AddRange(Encoding.Latin1.GetBytes(faults.OnLine(line) + "\r\n"));
            _line.Clear();
            Begin(line);
        }

        return [.. passed];
    }

    private void Begin(string line)
    {
        var brace = line.EndsWith('}') ? line.LastIndexOf('{') : -1;
        if (brace < 0 || !int.TryParse(line.AsSpan(brace + 1, line.Length - brace - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return;
        _literalLeft = length;
        _cutAt = _literals++ == faults.CutInLiteral ? length / 2 : -1;
    }
}

using System.Globalization;
using System.Text;

namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// Talks with <c>git cat-file --batch</c>: asks for some mails ahead, so that git never waits, and few enough that its
/// input never fills.
/// </summary>
internal sealed class GitBlobReader(GitProcess git, string place, Action<ReadProblem> report)
{
    /// <summary>Requests on their way: 256 ids of 65 bytes stay below the smallest pipe.</summary>
    private const int Window = 256;

    private const int PieceBytes = 1 << 20;

    private readonly BufferedStream _output = new(git.Output, 256 * 1024);
    private int _asked;

    /// <summary>True when git ended before its time.</summary>
    public bool IsBroken { get; private set; }

    public RawMail? Read(List<string> ids, int at)
    {
        try
        {
            if (at >= _asked) Ask(ids);
            var where = $"{place}, mail {at + 1}, blob {ids[at]}";
            var head = Line().Split(' ');
            if (head.Length == 3
                && int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture,
                    out var size)) return Content(size, where);
            report(new ReadProblem(ReadProblemKind.Damaged, where,
                "The repository lacks this mail. Fetch the repository again."));
            return null;
        }
        catch (IOException)
        {
            IsBroken = true;
            report(new ReadProblem(ReadProblemKind.Failed, place,
                $"git ended after {at} of {ids.Count} mails. Run git fsck on the repository."));
            return null;
        }
    }

    private void Ask(List<string> ids)
    {
        var upTo = Math.Min(ids.Count, _asked + Window);
        var request = new StringBuilder();
        for (; _asked < upTo; _asked++) request.Append(ids[_asked]).Append('\n');
        git.Input.Write(Encoding.ASCII.GetBytes(request.ToString()));
        git.Input.Flush();
        if (_asked == ids.Count) git.Input.Close();
    }

    private RawMail Content(int size, string where)
    {
        if (size > SourceLimits.MailBytes) return LargeContent(size, where);
        var bytes = new byte[size];
        _output.ReadExactly(bytes);
        EndOfContent();
        return new RawMail(bytes, where);
    }

    private RawMail LargeContent(int size, string where)
    {
        var large = new LargeMail();
        var piece = new byte[PieceBytes];
        for (var rest = size; rest > 0;)
        {
            var part = piece.AsSpan(0, Math.Min(rest, piece.Length));
            _output.ReadExactly(part);
            large.Write(part);
            rest -= part.Length;
        }

        EndOfContent();
        report(large.ProblemAt(where));
        return new RawMail(large.Head, where, Large: large);
    }

    /// <summary>The line feed that git adds.</summary>
    private void EndOfContent()
    {
        if (_output.ReadByte() < 0) throw new EndOfStreamException();
    }

    private string Line()
    {
        var line = new StringBuilder();
        for (int next; (next = _output.ReadByte()) != '\n';)
        {
            if (next < 0 || line.Length > 1000) throw new EndOfStreamException();
            line.Append((char)next);
        }

        return line.ToString();
    }
}

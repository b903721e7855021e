using ThreadConsensus.Decisions;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Reports.Digests;

/// <summary>What is new about one thread for one reader.</summary>
internal sealed class ThreadNews
{
    private readonly ThreadReport _thread;
    private readonly Proposal _proposal;
    private readonly DigestBaseline _baseline;
    private readonly DateTimeOffset _now;
    private readonly NewMessages _news;
    private readonly Verdict? _before;
    private readonly List<string> _keys = [];

    private ThreadNews(ThreadReport thread, Proposal proposal, DigestBaseline baseline, DateTimeOffset now)
    {
        (_thread, _proposal, _baseline, _now) = (thread, proposal, baseline, now);
        _news = new NewMessages(thread, baseline.NewMails);
        // How a side proposal stood is not kept apart; that each word of it is told once is enough.
        _before = thread.SideOf is null && baseline.Verdicts.TryGetValue(thread.ThreadId, out var before) ? before : null;
    }

    /// <summary>True when a later revision is discussed in another thread.</summary>
    private bool IsReplaced => _thread.Place?.SupersededBy is not null;

    private bool IsOpen => !_thread.Verdict.IsClosed;

    /// <returns>Null when there is nothing.</returns>
    public static DigestItem? Of(ThreadReport thread, DigestBaseline baseline, DigestReader reader, DateTimeOffset now)
    {
        if (thread.Proposal is not { } proposal) return null;
        return new ThreadNews(thread, proposal, baseline, now).Item(reader);
    }

    private DigestItem? Item(DigestReader reader)
    {
        var awaiting = Awaiting(reader);
        var turn = Turn();
        var closes = Closes();
        var proposed = IsProposedNow();
        var opinions = OpinionNews.Of(_thread, _news, _baseline.Told);
        // The mail that closes a thread is told with it, not once more as an opinion.
        if (turn == DigestSection.Resolved && _thread.Verdict.Evidence is [var proof, ..])
            opinions = [.. opinions.Where(opinion => !string.Equals(opinion.MessageId, proof.MessageId, StringComparison.Ordinal))];
        _keys.AddRange(OpinionNews.Keys(_thread, _news));
        DigestSection? section =
            awaiting is not null ? DigestSection.AwaitingYou
            : turn
            ?? (closes is not null ? DigestSection.Closing
            : proposed ? DigestSection.Proposed
            : opinions.Count > 0 ? DigestSection.Opinions
            : IsStale() ? DigestSection.Stale : null);
        if (section is not { } found) return null;
        return new DigestItem
        {
            Section = found,
            Thread = _thread,
            Before = _before,
            IsProposedNow = proposed,
            IsLate = _news.Any && _news.Newest is { } newest && newest < _baseline.At - DigestBuilder.Late,
            Opinions = [.. opinions.Take(DigestBuilder.ListedOpinions)],
            MoreOpinions = Math.Max(0, opinions.Count - DigestBuilder.ListedOpinions),
            Awaiting = awaiting,
            Closes = closes,
            Keys = _keys,
        };
    }

    /// <summary>Whether the thread has turned: closed, reopened or contested since.</summary>
    private DigestSection? Turn()
    {
        if (!_news.Any && (_before is null || _before == _thread.Verdict.Verdict)) return null;
        var wasClosed = _before >= Verdict.Accepted;
        if (!_news.Any && _baseline.KnowledgeChanged)
            return wasClosed != _thread.Verdict.IsClosed ? DigestSection.ReadDifferently : null;
        if (!IsOpen)
        {
            // That a revision replaces another is told with the one that does.
            var isNews = _before != _thread.Verdict.Verdict && !(IsReplaced && _thread.Verdict.Verdict == Verdict.Superseded);
            return isNews && Tells("verdict") ? DigestSection.Resolved : null;
        }

        var turned = wasClosed || (_thread.Verdict.Verdict == Verdict.OpenContested && _before != Verdict.OpenContested);
        return turned && Tells("verdict") ? DigestSection.Contested : null;
    }

    private bool Tells(string kind) => Tell(
        kind, _proposal.MessageId, Words.Of(_thread.Verdict.Verdict), _thread.Verdict.Evidence is [var first, ..] ? first.MessageId : "");

    private bool IsProposedNow()
    {
        // Of several revisions in one night only the last is a proposal; the others count for what was said of them.
        // And of what only answers tell of, there is nothing to read yet.
        if (IsReplaced || _proposal.Proposer.IsUnknown) return false;
        var isNew = false;
        for (var i = 0; i < _thread.Messages.Count && !isNew; i++)
            isNew = _news.Contains(i) && string.Equals(_thread.Messages[i].Id, _proposal.MessageId, StringComparison.Ordinal);
        return isNew && Tell("proposed", _proposal.MessageId);
    }

    private Awaited? Awaiting(DigestReader reader)
    {
        if (!IsOpen || IsReplaced || !_news.Any) return null;
        // What any of many could answer awaits none of them in particular.
        var awaited = _thread.Awaiting.FirstOrDefault(awaited => reader.People.Contains(awaited.Person.Id)
            && ProposalLine.IsPutTo(_proposal.Kind, awaited is { AskedIn: not null, AskedOfAll: false }, awaited.Area));
        return awaited is not null && Tell("awaiting", _proposal.MessageId, awaited.AskedIn ?? "") ? awaited : null;
    }

    private DateTimeOffset? Closes()
    {
        if (!IsOpen || IsReplaced) return null;
        var until = _thread.Decision?.StillNeeded.Where(need => need.Kind == "time").Min(need => need.Until);
        if ((_proposal.Deadline ?? until) is not { } closes || closes <= _now || closes > _now + DigestBuilder.ClosingWithin) return null;
        return Tell("closing", _proposal.MessageId, Words.Instant(closes)) ? closes : null;
    }

    private bool IsStale()
    {
        if (!IsOpen || IsReplaced || _thread.LastActivity is not { } last) return false;
        var due = last + DigestBuilder.QuietAfter;
        return due > _baseline.At && due <= _now && Tell("quiet", _proposal.MessageId, Words.Instant(last));
    }

    /// <returns>False when the reader has been told.</returns>
    private bool Tell(string kind, params IEnumerable<string> parts)
    {
        var key = DigestKey.Of(kind, parts);
        if (_baseline.Told.Contains(key)) return false;
        _keys.Add(key);
        return true;
    }
}

using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>Walks a thread in its order and tells for each message which of its proposals it is about.</summary>
internal sealed class SideWalk
{
    private const int MaxSides = SideProposalFinder.MaxSides;

    private readonly ThreadView _view;
    private readonly Proposal _main;
    private readonly HashSet<string> _making;
    private readonly int[] _about;
    private readonly RequestGroup?[] _groups;
    private readonly List<SideProposal> _sides = [];

    /// <summary>Of a message about one of several things asked for in one mail, what of it is about which.</summary>
    private readonly Dictionary<(int Number, int Message), ParsedBody> _parts = [];

    public SideWalk(ThreadView view, Proposal main)
    {
        _view = view;
        _main = main;
        _making = main.ProposingMessages.Append(main.MessageId).ToHashSet(StringComparer.Ordinal);
        _about = new int[view.Thread.Messages.Count];
        _groups = new RequestGroup?[_about.Length];
    }

    public IReadOnlyList<int> About => _about;

    /// <summary>In the order made, whatever branch of the tree they stand in; without their messages.</summary>
    public IReadOnlyList<SideProposal> Sides => _sides;

    /// <summary>Indexes of the messages about a side, ascending.</summary>
    /// <param name="number">From 1.</param>
    public IReadOnlyList<int> MessagesOf(int number) =>
        [.. Enumerable.Range(0, _about.Length).Where(index => _about[index] == number || _parts.ContainsKey((number, index)))];

    /// <summary>What of its messages is about a proposal, where not all is.</summary>
    /// <param name="number">0 for the main one.</param>
    public IReadOnlyDictionary<int, ParsedBody> PartsOf(int number)
    {
        var partial = _parts.Where(part => part.Key.Number == number && part.Value != _view.Thread.Messages[part.Key.Message].Body)
            .ToDictionary(part => part.Key.Message, part => part.Value);
        return partial.Count == 0 ? ThreadProposals.Whole : partial;
    }

    public void Run()
    {
        foreach (var message in _view.Thread.Messages) Place(message);
        SortByDate();
    }

    private void Place(ThreadMessage message)
    {
        var index = message.Index;
        var above = message.Node.Parent;
        if (_making.Contains(message.Node.Id))
        {
            if (_main.IsRequest && message.Node.Id == _main.MessageId) OpenRest(message, 0);
            return;
        }

        _about[index] = above >= 0 ? _about[above] : _main.IsRequest ? ThreadProposals.Nothing : 0;
        _groups[index] = above >= 0 ? _groups[above] : null;
        if (message.Mail is null || message.Mail.IsAutomatic || RobotSender.Is(message.From))
        {
            if (_groups[index] is { } told) Share(message, told);
            return;
        }

        if (FurtherOf(message) is var posted and > 0)
        {
            (_about[index], _groups[index]) = (posted, null);
        }
        else if (_sides.Count < MaxSides && Opened(message, _about[index]) is { } side)
        {
            _sides.Add(side);
            (_about[index], _groups[index]) = (_sides.Count, null);
            if (side.Kind == SideKind.Asked) OpenRest(message, _sides.Count);
        }
        else if (_groups[index] is { } group)
        {
            Share(message, group);
        }
    }

    /// <summary>Opens what else a mail asks for besides the first.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="first">Number of the first.</param>
    private void OpenRest(ThreadMessage message, int first)
    {
        var asked = ProposalFinder.RequestsIn(_view, message);
        if (asked.Count < 2) return;
        var numbers = new List<int> { first };
        foreach (var request in asked.Skip(1).Take(MaxSides - _sides.Count))
        {
            _sides.Add(new SideProposal(SideKind.Asked, OwnId(request, message, numbers.Count), []));
            numbers.Add(_sides.Count);
        }

        var summaries = asked.Take(numbers.Count).Select(request => request.Summary);
        var group = new RequestGroup(new AnsweredThings([.. summaries]), numbers);
        _groups[message.Index] = group;
        foreach (var number in numbers) _parts[(number, message.Index)] = message.Body;
    }

    /// <summary>Finds which of the things that were asked for in one mail a message below it is about.</summary>
    private void Share(ThreadMessage message, RequestGroup group)
    {
        var before = Enumerable.Range(0, group.Numbers.Count)
            .Where(place => _parts.ContainsKey((group.Numbers[place], message.Node.Parent))).ToList();
        var parts = group.Things.PartsOf(message.Body, before);
        var first = -1;
        for (var place = 0; place < parts.Count; place++)
        {
            if (parts[place] is not { } part) continue;
            _parts[(group.Numbers[place], message.Index)] = part;
            if (first < 0) first = place;
        }

        _about[message.Index] = group.Numbers[first];
    }

    /// <summary>Number of the patch or series that a patch is a further part or a new revision of; 0 for none.</summary>
    private int FurtherOf(ThreadMessage message)
    {
        var subject = SubjectLine.Parse(message.Node.Subject);
        if (_sides.Count == 0 || (!subject.IsReply && !subject.IsPatch)) return 0;
        for (var at = _sides.Count - 1; at >= 0; at--)
        {
            var proposal = _sides[at].Proposal;
            if (proposal.Kind is not (ProposalKind.Patch or ProposalKind.Series) || _sides[at].Kind == SideKind.Asked
                || !ThreadView.IsSameAuthor(proposal.Proposer, message.From)) continue;
            var revision = subject.IsReply
                ? RevisionOf(proposal, at + 1, message)
                : IsPartOf(proposal, subject) ? subject.Version ?? 1 : (int?)null;
            if (revision is null) continue;
            _sides[at] = _sides[at] with
            {
                Proposal = proposal with
                {
                    ProposingMessages = [.. proposal.ProposingMessages, message.Node.Id],
                    Revision = Math.Max(proposal.Revision, revision.Value),
                },
            };
            return at + 1;
        }

        return 0;
    }

    private static bool IsPartOf(Proposal proposal, SubjectLine subject) =>
        proposal.Kind == ProposalKind.Series || SubjectLine.Fold(proposal.Summary) == subject.Key;

    /// <summary>Who sends a patch as a reply sends its next revision as a reply, too.</summary>
    private int? RevisionOf(Proposal proposal, int number, ThreadMessage message)
    {
        if (_about[message.Index] != number || ReplyPatch.In(_view, message, _main.Proposer) is not { } patch) return null;
        return SubjectLine.Fold(patch.Title) == SubjectLine.Fold(proposal.Summary) ? proposal.Revision + 1 : null;
    }

    private SideProposal? Opened(ThreadMessage message, int above)
    {
        if (_main.IsRequest) return Asked(message, above);
        if (ThreadView.IsSameAuthor(message.From, _main.Proposer)) return null;
        if (Posted(message) is { } patch) return new SideProposal(SideKind.Posted, patch, []);
        if (SentInReply(message) is { } sent) return sent;
        // A counter to a counter is an argument; and nobody answers his own.
        return above != 0 || _sides.Exists(side => ThreadView.IsSameAuthor(side.Proposal.Proposer, message.From))
            ? null
            : Instead(message);
    }

    private SideProposal? Asked(ThreadMessage message, int above)
    {
        if (ProposalFinder.RequestsIn(_view, message) is not [var request, ..]) return null;
        // Below another request only what says that it is of something else is one.
        var sentences = _view.SentencesOf(message);
        var isNew = above == ThreadProposals.Nothing || request.Kind == ProposalKind.Patch
            || sentences.Any(sentence => RequestText.IsOfAnother(sentence) && RequestText.First([sentence], decides: false) is not null);
        return isNew ? new SideProposal(SideKind.Asked, OwnId(request, message, 0), []) : null;
    }

    /// <summary>A signed patch under a subject of its own, or the cover letter of such.</summary>
    private Proposal? Posted(ThreadMessage message)
    {
        if (!MayHavePatches) return null;
        var subject = SubjectLine.Parse(message.Node.Subject);
        if (subject.IsReply || !subject.IsPatch || IsOfMain(subject)) return null;
        var patch = _view.PatchOf(message);
        if (!(patch.HasDiff && patch.IsSignedOff) && subject.Number != 0) return null;
        var kind = subject.IsOfSeries && subject.Number == 0 ? ProposalKind.Series : ProposalKind.Patch;
        return ProposalFinder.Put(_view, message, null, kind);
    }

    private bool MayHavePatches => !_main.Proposer.IsUnknown && _main.Kind != ProposalKind.Vote;

    private bool IsOfMain(SubjectLine subject)
    {
        if (subject.Key.Length == 0 || subject.Key == _view.Heading.Key) return true;
        return _view.Thread.Messages.Any(message =>
            _making.Contains(message.Node.Id) && SubjectLine.Parse(message.Node.Subject).Key == subject.Key);
    }

    /// <summary>A whole patch sent as a reply, in place of the main proposal or beside it.</summary>
    private SideProposal? SentInReply(ThreadMessage message)
    {
        if (!MayHavePatches || message.Node.Parent < 0 || !SubjectLine.Parse(message.Node.Subject).IsReply) return null;
        if (ReplyPatch.In(_view, message, _main.Proposer) is not { } patch) return null;
        var proposal = ProposalFinder.Put(_view, message, null, ProposalKind.Patch) with
        {
            Id = ProposalId.Of(SubjectLine.Parse(patch.Title), message.From, ""),
            Summary = patch.Title,
            Revision = 1,
        };
        return new SideProposal(patch.IsInstead ? SideKind.Instead : SideKind.Posted, proposal, []) { Words = patch.Lead };
    }

    private SideProposal? Instead(ThreadMessage message)
    {
        if (message.Node.Parent < 0 || !CounterText.MayStandIn(message.Body.Text.Text)) return null;
        var ofPatch = _main.Kind is ProposalKind.Patch or ProposalKind.Series;
        if (CounterText.First(_view.SentencesOf(message), ofPatch) is not { } sentence) return null;
        var proposal = ProposalFinder.Put(_view, message, sentence, ProposalKind.Discussion) with
        {
            Summary = CounterText.Summary(sentence),
        };
        return new SideProposal(SideKind.Instead, OwnId(proposal, message, 0), [])
        {
            Words = sentence,
        };
    }

    /// <summary>One person may ask for several things under one subject, and in one mail.</summary>
    private static Proposal OwnId(Proposal proposal, ThreadMessage message, int place) => proposal with
    {
        Id = ProposalId.Of(
            SubjectLine.Parse(message.Node.Subject),
            message.From,
            place == 0 ? message.Node.Id : FormattableString.Invariant($"{message.Node.Id}\n{place}")),
        Revision = 1,
    };

    /// <summary>The first asked first, whatever branch of the tree it stands in.</summary>
    private void SortByDate()
    {
        var order = Enumerable.Range(0, _sides.Count)
            .OrderBy(at => _sides[at].Proposal.ProposedOn ?? _view.Root.Node.Date ?? DateTimeOffset.MinValue).ToList();
        var places = order.Select((from, to) => (from, to)).ToDictionary(move => move.from + 1, move => move.to + 1);
        for (var index = 0; index < _about.Length; index++)
        {
            if (_about[index] > 0) _about[index] = places[_about[index]];
        }

        var parts = _parts.ToList();
        _parts.Clear();
        foreach (var ((number, message), part) in parts)
            _parts[(number == 0 ? 0 : places[number], message)] = part;
        var sorted = order.ConvertAll(at => _sides[at]);
        _sides.Clear();
        _sides.AddRange(sorted);
    }

    /// <summary>Several things asked for in one mail.</summary>
    private sealed record RequestGroup(AnsweredThings Things, IReadOnlyList<int> Numbers);
}

using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Analysis;

/// <summary>A mail with its body taken apart.</summary>
public sealed record ParsedMail(ListMessage Mail, ParsedBody Body);

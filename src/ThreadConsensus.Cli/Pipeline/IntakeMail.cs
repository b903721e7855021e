using ThreadConsensus.Messages;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A mail read, parsed and summed up for threading.</summary>
internal sealed record IntakeMail(RawEntry Raw, ListMessage Mail, ThreadingInput Summary);

using ThreadConsensus.Messages;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A mail read, parsed and summed up for threading, and where it was found, for messages to the user.</summary>
internal sealed record IntakeMail(string Place, RawEntry Raw, ListMessage Mail, KeptMail Kept, ThreadingInput Summary);

using System.CommandLine;
using ThreadConsensus.Cli.Pipeline;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>import PATH...</c>: reads mail into the archive and derives what it says.</summary>
internal static class ImportCommand
{
    public static Command Create(TimeProvider clock)
    {
        var paths = PathArguments.Create();
        var status = new Option<bool>("--status") { Description = "Then print how every proposal in the archive stands." };
        var command = new Command("import", "Read mail into the archive. Importing the same mail again adds nothing.") { paths, status }
            .WithExample("threadconsensus import ~/Mail/xen-devel.mbox.gz");
        command.Run(clock, (parsed, context) =>
        {
            var intake = new MailIntake(context);
            using var session = ArchiveSession.OpenForWriting(context);
            var added = session.Import(intake, parsed.GetValue(paths)!);
            session.Derive();
            context.Screen.Say($"{added} new mails, {session.MailCount} in {context.Settings.StorePath}");
            if (parsed.GetValue(status)) StatusCommand.PrintAll(context, session);
            return Task.FromResult(intake.Conclude());
        });
        return command;
    }
}

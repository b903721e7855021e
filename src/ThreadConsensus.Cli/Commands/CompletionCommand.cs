using System.CommandLine;

namespace ThreadConsensus.Cli.Commands;

/// <summary><c>completion SHELL</c>: prints the script that gives a shell completion of commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash =
        """
        _threadconsensus() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(threadconsensus "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _threadconsensus threadconsensus
        """;

    private const string Zsh =
        """
        #compdef threadconsensus
        _threadconsensus() {
            local -a found
            found=("${(@f)$(threadconsensus "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a found || _files
        }
        compdef _threadconsensus threadconsensus
        """;

    private const string Fish =
        """
        function __threadconsensus_complete
            set -l line (commandline -cp)
            threadconsensus "[suggest:"(string length -- $line)"]" $line 2>/dev/null
        end
        complete -c threadconsensus -a '(__threadconsensus_complete)'
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." }.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print the completion script of a shell.") { shell }
            .WithExample("threadconsensus completion bash > ~/.local/share/bash-completion/completions/threadconsensus");
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(parsed.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, _ => Bash });
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Completion;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>completion</c>: write a script by which a shell completes the tool's commands.</summary>
internal static class CompletionCommand
{
    /// <summary>What it is called.</summary>
    public const string Name = "completion";

    private const string Bash = "bash";
    private const string Zsh = "zsh";
    private const string Fish = "fish";

    private static readonly Argument<string> _shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." }.AcceptOnlyFromAmong(Bash, Zsh, Fish, "pwsh");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand(Name, "Write a script by which a shell completes the tool's commands; its first line says how to use it.", "completion bash") { _shell };
        command.SetAction(parsed =>
        {
            CompletionEntry[] entries = [.. CompletionEntry.Of(parsed.RootCommandResult.Command)];
            context.Output.Write(parsed.GetValue(_shell) switch
            {
                Bash => new ShellCompletion(entries).ForBash(context.Tool),
                Zsh => new ShellCompletion(entries).ForZsh(context.Tool),
                Fish => new FishCompletion(entries).For(context.Tool),
                _ => new PowerShellCompletion(entries).For(context.Tool),
            });
            return ExitCode.Ok;
        });
        return command;
    }
}

using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Execution;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>execute</c>: the gate before an agent is asked to execute a step. Nothing is started, and nothing written without <c>--record</c>.</summary>
internal static class ExecuteCommand
{
    private static readonly Argument<string[]> _words = new("@AGENT FILE") { Description = "The agent that is to execute the step, and the step file." };
    private static readonly Option<bool> _retry = new("--retry") { Description = "Try once more what failed." };

    private static readonly Option<bool> _record = new("--record") { Description = "Write into the step file that it is blocked, or that it is not any more." };

    private static readonly Option<string> _format = FormatOption.Create("How the answer is written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("execute", "The gate before execution: is the step ready for the agent, and with which prompt? Nothing is started.", $"execute @software-crafter {StepArguments.Example}") { _words, _retry, _record, _format };
        command.SetAction(parsed => Run(context, parsed.GetValue(_words) ?? [], parsed.GetValue(_retry), parsed.GetValue(_record), parsed.IsJson(_format)));
        return command;
    }

    /// <returns>The exit code.</returns>
    public static int Run(CommandContext context, string[] words, bool isRetry, bool records, bool asJson)
    {
        Policy policy = WorkTree.Find(context).ReadPolicy(null);
        var parameters = ExecuteParameters.Read(words, policy, out string? flaw);
        if (flaw is not null)
        {
            return context.Refuse(Quote.Plain(flaw), ExecuteParameters.Hint(words, policy.Agents, context.Tool));
        }

        string full = Path.GetFullPath(Path.Combine(context.Directory, parameters.File));
        if (!File.Exists(full))
        {
            throw new CannotCheckException(ExecuteParameters.NotFound(parameters.File));
        }

        NamedStep step = NamedStep.Find(context, parameters.File);
        int code = records ? ExecutionCheck.Record(context, step, isRetry) : ExitCode.Ok;
        return code == ExitCode.Ok ? ExecutionCheck.Run(context, step, parameters.Agent, isRetry, asJson) : code;
    }
}

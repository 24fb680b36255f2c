using PhaseGuard.Agents;
using PhaseGuard.Checks;
using PhaseGuard.Cli;
using PhaseGuard.Cli.Output;


return ProgramHost.Run((output, error) => App.Run(args, new CommandContext(
    Environment.CurrentDirectory, StandardStreams.OpenInput, output, error, DateTimeOffset.UtcNow)
{
    Variable = Environment.GetEnvironmentVariable, Tool = ToolName.Of(Environment.GetEnvironmentVariable, Environment.ProcessPath), Device = OutputDevice.Current,
    OpenOutput = StandardStreams.OpenOutput, OpenError = StandardStreams.OpenError,
    EndAfterLimit = TimeLimit.Set,
    Terminal = ProgressLine.IsSeen(Environment.GetEnvironmentVariable, Console.IsErrorRedirected) ? error.Write : null,
    Ask = Console.IsInputRedirected || Console.IsErrorRedirected ? null : question => Question.Ask(error.Write, Console.In, question),
}));

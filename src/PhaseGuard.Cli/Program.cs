using PhaseGuard.Cli;
using PhaseGuard.Git;

return Guarded.Run((output, error) => App.Run(args, new Session(
    Environment.CurrentDirectory, Console.OpenStandardInput, output, error, DateTimeOffset.UtcNow)
{
    Variable = Environment.GetEnvironmentVariable, Device = OutputDevice.Current,
    Terminal = ProgressLine.IsSeen(Environment.GetEnvironmentVariable, Console.IsErrorRedirected) ? error.Write : null,
}));

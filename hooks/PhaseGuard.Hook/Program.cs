using PhaseGuard.Git;
using PhaseGuard.Hook;

return Guarded.Run((output, error) => HookCommand.Run(args, () => new StreamReader(Console.OpenStandardInput()), output, error));

using PhaseGuard.Checks;
using PhaseGuard.Hook;

return ProgramHost.Run((output, error) => GitHooks.Run(args, () => new StreamReader(StandardStreams.OpenInput()), output, error));

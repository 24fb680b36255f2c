using PhaseGuard.Checks;
using PhaseGuard.Hook;

return ProgramHost.Run((output, error) => args is [AgentEvents.Name, .. var rest]
    ? AgentEvents.Run(rest, StandardStreams.OpenInput, output, error)
    : GitHooks.Run(args, () => new StreamReader(StandardStreams.OpenInput()), output, error));

using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary>The arguments that commands on a session have in common.</summary>
internal static class WorkflowArguments
{
    private const string Meant = "a folder's name, with or without WFS-, or its path. Default: the only one that is open.";

    public static Argument<string?> Session() => new("SESSION") { Description = $"The session: {Meant}", Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Among() => new("--session") { Description = $"The session of the task: {Meant}", HelpName = "SESSION" };

    public static Argument<string> Task() => new("TASK") { Description = "The task: its id, or the path of its file." };
}

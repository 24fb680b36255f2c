using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary>The arguments that commands on a step file have in common.</summary>
internal static class StepArguments
{
    public static Argument<string> File() => new("FILE") { Description = "The step file." };

    public static Argument<string> Phase() => new("PHASE") { Description = "The phase, by its name, such as RED_UNIT." };
}

using System.CommandLine;
using PhaseGuard.Cli.Completion;
using PhaseGuard.Steps;

namespace PhaseGuard.Cli.Commands;

/// <summary>The arguments that commands on a step file have in common.</summary>
internal static class StepArguments
{
    /// <summary>The step file of all examples.</summary>
    public const string Example = "docs/feature/auth/steps/01-01.json";

    public static Argument<string> File() => new("FILE") { Description = "The step file." };

    public static Argument<string> Phase() => new Argument<string>("PHASE") { Description = "The phase, by its name, such as RED_UNIT." }
        .Suggest(() => ((PhaseSet[])[PhaseSets.Fourteen, PhaseSets.Eight, PhaseSets.Seven, PhaseSets.Five]).SelectMany(set => set.Names).Distinct());

    public static Option<string> Reason(string description) => Text("--reason", description, "WHY");

    /// <summary>An option that must be given.</summary>
    public static Option<string> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value, Required = true };

    /// <summary>An option that may be given more than once.</summary>
    public static Option<string[]> Texts(string name, string description, string value = "TEXT") => new(name) { Description = description, HelpName = value };
}

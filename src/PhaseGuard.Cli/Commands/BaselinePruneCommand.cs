using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Baselines;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>baseline prune</c>: take away what is no more, and follow the files that are staged under another name.</summary>
internal static class BaselinePruneCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("prune", "Take away what is repaired, and follow files that are staged as renamed.", "baseline prune");
        command.SetAction(_ => Run(context));
        return command;
    }

    private static int Run(CommandContext context)
    {
        var file = new BaselineFile(context);
        if (file.Current is not { } before)
        {
            return context.Decline($"there is no baseline {file.Shown}, so nothing can be taken away.");
        }

        Report found = file.Judge(ignoresBaseline: false);
        Baseline after = file.Make(found.Files.Select(report => report with { Findings = [] }));
        int gone = before.Entries.Count - after.Entries.Count;
        if (found.Stale == 0)
        {
            context.Output.Write($"{file.Shown} is as it was: {RuleCounts.Of(after)}.\n");
            return ExitCode.Ok;
        }

        string moved = found.Stale > gone ? $"{RuleCounts.Count(found.Stale - gone, "entry", "entries")} moved with {(found.Stale - gone == 1 ? "its file" : "their files")}, " : "";
        file.Write(
            after,
            after.Entries.Count == 0 ? $"Removed {file.Shown}: nothing of it is left."
                : $"Wrote {file.Shown}: {moved}{RuleCounts.Count(gone, "entry", "entries")} taken away, {RuleCounts.Of(after)} left.",
            "Prune the baseline of PhaseGuard");
        return ExitCode.Ok;
    }
}
